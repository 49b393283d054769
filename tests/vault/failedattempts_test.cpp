// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/failedattempts.h"

#include <gtest/gtest.h>

#include <thread>

#include "authenticators/outcome.h"
#include "support/failingstorage.h"
#include "support/temporaryfolder.h"
#include "vault/foundationsupport.h"

namespace coffer::test {
namespace {

class FailedAttempts : public testing::Test {
protected:
    void attempt(const std::string& way, const Error& error) {
        const auto noted =
            noteFailedAttempt(made.created.capability, state.path(), {kUnlockFailed, way}, error, now);
        ASSERT_TRUE(noted.ok()) << noted.error().detail;
    }
    std::unique_ptr<ComputerVault> open() {
        return ComputerVault::open(made.storage, made.created.capability.clone(), state.path(),
                                   [this] { return now; })
            .value();
    }
    [[nodiscard]] std::uint64_t noted() const {
        return attemptsIn(failedAttempts(made.created.capability, state.path()));
    }
    /// What the log says of them: method, reason and number.
    std::vector<std::string> told() {
        std::vector<std::string> result;
        const auto owner = made.unlock();
        for (const auto& record : owner->log().entries(made.created.capability.computer)) {
            auto audit = format::decodeAuditBody(owner->sealedBody(record).value()).value();
            EXPECT_EQ(audit.event, kUnlockFailed);
            result.push_back(audit.details["method"] + " " + audit.details["reason"] + " " +
                             audit.details["attempts"]);
            EXPECT_LE(audit.details["first"], audit.details["last"]);
        }
        return result;
    }

    Made made;
    TemporaryFolder state;
    std::uint64_t now = clock()();
};

TEST_F(FailedAttempts, areInTheLogOnceThisComputerWrites) {
    attempt("password", {Code::WrongKey, "no"});
    EXPECT_TRUE(told().empty());
    ASSERT_TRUE(writeFailedAttempts(*open()).ok());
    EXPECT_EQ(told(), std::vector<std::string>{"password wrong-key 1"});
    ASSERT_TRUE(writeFailedAttempts(*open()).ok());
    EXPECT_EQ(told().size(), 1U) << "once";
}

/// A call of the storage that fails, perhaps once it has done its work, ends a run as a kill there does.
class Killed : public FailedAttempts, public testing::WithParamInterface<FailingStorage::Effect> {
protected:
    /// How many calls a run makes that opens the vault and writes the attempts; the nth ends it.
    std::uint64_t runUntil(std::uint64_t nth) {
        FailingStorage storage(std::shared_ptr<Storage>(&made.storage, [](Storage*) {}));
        storage.add({FailingStorage::Call::Any, nth, GetParam()});
        const auto run = ComputerVault::open(storage, made.created.capability.clone(), state.path(),
                                             [this] { return now; });
        if (run.ok()) {
            const bool written = writeFailedAttempts(**run).ok();
            EXPECT_TRUE(written || storage.fired() > 0);
        }
        return storage.calls();
    }
};

TEST_P(Killed, leavesNoAttemptUntoldOrToldTwice) {
    constexpr std::uint64_t kNever = 1'000'000;
    attempt("password", {Code::WrongKey, "no"});
    attempt("tpm", {Code::WrongKey, "no"});
    const std::uint64_t calls = runUntil(kNever);
    std::size_t entries = 2;
    for (std::uint64_t nth = 1; nth <= calls; ++nth) {
        attempt("password", {Code::WrongKey, "no"});
        attempt("tpm", {Code::WrongKey, "no"});
        runUntil(nth);
        attempt("tpm", {Code::WrongKey, "no"});
        ASSERT_TRUE(writeFailedAttempts(*open()).ok());
        EXPECT_EQ(noted(), 0U);
        std::uint64_t attempts = 0;
        const auto all = told();
        for (const auto& entry : all) {
            attempts += std::stoull(entry.substr(entry.rfind(' ') + 1));
        }
        EXPECT_EQ(attempts, 2 + 3 * nth) << "killed at call " << nth << " of " << calls;
        EXPECT_LE(all.size(), entries + 3) << "one more where the second came after the first was closed";
        entries = all.size();
    }
}

INSTANTIATE_TEST_SUITE_P(Before, Killed, testing::Values(FailingStorage::Effect::Fail));
INSTANTIATE_TEST_SUITE_P(After, Killed, testing::Values(FailingStorage::Effect::FailLate));

TEST_F(FailedAttempts, areCountedByKind) {
    for (int i = 0; i < 7; ++i) {
        ++now;
        attempt("security-key", asError({Fault::PinWrong}));
    }
    attempt("security-key", asError({Fault::PinBlocked}));
    EXPECT_EQ(noted(), 8U);
    ASSERT_TRUE(writeFailedAttempts(*open()).ok());
    EXPECT_EQ(told(), (std::vector<std::string>{"security-key pin-wrong 7", "security-key pin-blocked 1"}));
    EXPECT_EQ(noted(), 0U);
}

TEST_F(FailedAttempts, areNotedWhileARunIsAtWork) {
    const auto run = open();
    attempt("password", {Code::WrongKey, "no"});
    EXPECT_EQ(noted(), 1U);
    ASSERT_TRUE(writeFailedAttempts(*run).ok());
    EXPECT_EQ(noted(), 0U);
}

TEST_F(FailedAttempts, ofSeveralAtATimeAllCount) {
    std::vector<std::thread> people(6);
    for (auto& person : people) {
        person = std::thread([this] { attempt("password", {Code::WrongKey, "no"}); });
    }
    for (auto& person : people) {
        person.join();
    }
    EXPECT_EQ(noted(), 6U);
}

TEST_F(FailedAttempts, keepKindsAndNoNames) {
    attempt("Blue key of Mira", {Code::WrongKey, "no"});
    ASSERT_TRUE(writeFailedAttempts(*open()).ok());
    EXPECT_EQ(told(), std::vector<std::string>{" wrong-key 1"});
}

TEST_F(FailedAttempts, fillNothing) {
    std::vector<AttemptNote> notes;
    for (int i = 0; i < 1000; ++i) {
        const std::string event = "event " + std::to_string(i);
        countAttempt(notes, {event, {}}, {Code::WrongKey, "no"}, now);
    }
    EXPECT_EQ(notes.size(), 20U);
    EXPECT_EQ(attemptsIn(notes), 1000U);
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
