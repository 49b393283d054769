// SPDX-License-Identifier: GPL-3.0-or-later
// With QT_NO_GLIB the answers of a Secret Service never arrive: that must not be called a locked keychain.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "keychain/keychain.h"

namespace coffer {
namespace {

TEST(KeychainWithoutGlib, saysWhatIsWrong) {
    ASSERT_EQ(::setenv("QT_NO_GLIB", "1", 1), 0);  // NOLINT(concurrency-mt-unsafe)
    const auto passed = systemKeychain(std::chrono::milliseconds(500))->probe();
    ASSERT_FALSE(passed.ok());
    EXPECT_EQ(passed.error().code, Code::Unavailable);
    EXPECT_THAT(passed.error().detail, testing::HasSubstr("QT_NO_GLIB"));
}

}  // namespace
}  // namespace coffer
