// SPDX-License-Identifier: GPL-3.0-or-later
// Inside a session whose keyring holds the entry `before`, is locked, and has no program to ask for a
// password.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

#include "keychain/keychain.h"
#include "keychain/unlockkeyring.h"

namespace coffer {
namespace {

using testing::HasSubstr;
constexpr std::chrono::seconds kPatience{10};

class LockedKeychain : public testing::Test {
protected:
    ~LockedKeychain() override {
        EXPECT_LT(std::chrono::steady_clock::now() - m_start, kPatience)
            << "waited although nobody can be asked";
    }

    // The verdict that matters: locked, and not "there is no such entry".
    static void expectLocked(const Error& error) {
        EXPECT_EQ(error.code, Code::Busy) << error.detail;
        EXPECT_THAT(error.detail, HasSubstr("locked"));
        EXPECT_THAT(error.detail, HasSubstr("unlock it"));
    }

    std::unique_ptr<Keychain> m_keychain = systemKeychain(kPatience);

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

TEST_F(LockedKeychain, doesNotPretendThatAnEntryIsGone) {
    expectLocked(m_keychain->read("before").error());
}

TEST_F(LockedKeychain, doesNotPretendToKnowThatThereIsNone) {
    expectLocked(m_keychain->read("never").error());
}

TEST_F(LockedKeychain, takesNothing) {
    expectLocked(m_keychain->write("new", SecretBytes::copyOf(asBytes("x"))).error());
}

TEST_F(LockedKeychain, doesNotPretendToHaveRemoved) {
    const auto removed = m_keychain->remove("before");
    ASSERT_FALSE(removed.ok());
    expectLocked(removed.error());
}

TEST_F(LockedKeychain, failsItsProbe) {
    expectLocked(m_keychain->probe().error());
}

// Last: nothing was lost, and the same object works again.
TEST_F(LockedKeychain, worksOnceUnlocked) {
    ASSERT_TRUE(unlockKeyring());
    const auto before = m_keychain->read("before");
    ASSERT_TRUE(before.ok()) << before.error().detail;
    EXPECT_EQ(m_keychain->read("new").error().code, Code::NotFound);
    EXPECT_TRUE(m_keychain->probe().ok());
    EXPECT_TRUE(m_keychain->remove("before").ok());
}

}  // namespace
}  // namespace coffer
