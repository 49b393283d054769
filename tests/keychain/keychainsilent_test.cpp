// SPDX-License-Identifier: GPL-3.0-or-later
// Inside a session whose keyring is locked and whose password prompt nobody ever answers.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <fstream>

#include "keychain/keychain.h"
#include "keychain/unlockkeyring.h"

namespace coffer {
namespace {

using Clock = std::chrono::steady_clock;
using testing::HasSubstr;
constexpr std::chrono::milliseconds kPatience{1500};
constexpr std::chrono::seconds kSlack{5};

SecretBytes secret(std::string_view text) {
    return SecretBytes::copyOf(asBytes(text));
}

void expectPatienceThenBusy(const Error& error, Clock::time_point start) {
    EXPECT_EQ(error.code, Code::Busy) << error.detail;
    EXPECT_THAT(error.detail, HasSubstr("probably locked"));
    EXPECT_GE(Clock::now() - start, kPatience);
    EXPECT_LT(Clock::now() - start, kPatience + kSlack);
}

// One story: the verbs come one after another, and each has to come back although the first still waits.
TEST(SilentKeychain, comesBackInTimeAndWorksAfterwards) {
    const auto keychain = systemKeychain(kPatience);
    auto start = Clock::now();
    expectPatienceThenBusy(keychain->write("late", secret("one")).error(), start);
    start = Clock::now();
    expectPatienceThenBusy(keychain->read("before").error(), start);
    start = Clock::now();
    expectPatienceThenBusy(keychain->probe().error(), start);

    // The prompt program gives up, which ends the first verb, and the person unlocks.
    const char* const home = std::getenv("HOME");  // NOLINT(concurrency-mt-unsafe)
    ASSERT_NE(home, nullptr);
    std::ofstream(std::string(home) + "/enough") << "yes";
    ASSERT_TRUE(unlockKeyring());
    const auto patient = systemKeychain();
    const auto before = patient->read("before");
    EXPECT_TRUE(before.ok()) << before.error().detail;
    EXPECT_TRUE(patient->write("late", secret("two")).ok());
    const auto late = patient->read("late");
    EXPECT_EQ(late.ok() ? asText(late->view()) : late.error().detail, "two");
    EXPECT_TRUE(keychain->probe().ok());
}

}  // namespace
}  // namespace coffer
