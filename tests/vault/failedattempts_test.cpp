// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/failedattempts.h"

#include <gtest/gtest.h>

#include "authenticators/outcome.h"
#include "support/temporaryfolder.h"
#include "vault/foundationsupport.h"

namespace coffer::test {
namespace {

constexpr std::uint64_t kHour = 3'600'000;

class FailedAttempts : public testing::Test {
protected:
    void attempt(const Error& error) {
        auto computer = ComputerVault::open(made.storage, made.created.capability.clone(), state.path(),
                                            [this] { return now; });
        ASSERT_TRUE(computer.ok()) << computer.error().detail;
        ASSERT_TRUE(recordFailedAttempt(**computer, {kUnlockFailed, "Blue key"}, error).ok());
    }
    /// What the log says of them: reason and number.
    std::vector<std::string> told() {
        std::vector<std::string> result;
        const auto owner = made.unlock();
        for (const auto& record : owner->log().entries(made.created.capability.computer)) {
            const auto audit = format::decodeAuditBody(owner->sealedBody(record).value()).value();
            EXPECT_EQ(audit.event, kUnlockFailed);
            EXPECT_EQ(audit.details.at("way"), "Blue key");
            result.push_back(audit.details.at("reason") + " " + audit.details.at("attempts"));
        }
        return result;
    }

    Made made;
    TemporaryFolder state;
    std::uint64_t now = clock()();
};

TEST_F(FailedAttempts, areInTheLog) {
    attempt(asError({Fault::PinWrong}));
    EXPECT_EQ(told(), std::vector<std::string>{"pin-wrong 1"});
}

TEST_F(FailedAttempts, areCountedWithinAnHour) {
    attempt(asError({Fault::PinWrong}));
    for (int i = 0; i < 5; ++i) {
        now += kHour / 6;
        attempt(asError({Fault::PinWrong}));
    }
    EXPECT_EQ(told().size(), 1U);
    now += kHour / 6;
    attempt(asError({Fault::PinBlocked}));
    EXPECT_EQ(told(), (std::vector<std::string>{"pin-wrong 1", "pin-blocked 6"}));
}

TEST_F(FailedAttempts, areWrittenAgainAfterAClockWentBack) {
    attempt(asError({Fault::PinWrong}));
    now -= 1;
    attempt({Code::WrongKey, "no"});
    EXPECT_EQ(told().size(), 2U);
}

TEST(FailedAttempt, isAWrongSecretAndNothingElse) {
    const auto of = [](Fault fault) { return isFailedAttempt(asError({fault})); };
    EXPECT_TRUE(isFailedAttempt({Code::WrongKey, "no"}));
    EXPECT_FALSE(isFailedAttempt({Code::Damaged, "no"}));
    EXPECT_TRUE(of(Fault::PinWrong));
    EXPECT_TRUE(of(Fault::PinBlocked));
    EXPECT_TRUE(of(Fault::NotEnrolled));
    EXPECT_FALSE(of(Fault::Cancelled));
    EXPECT_FALSE(of(Fault::NoneFound));
    EXPECT_FALSE(of(Fault::NotAllowed));
}

}  // namespace
}  // namespace coffer::test
