// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing of logs and statements, who says so, and how far that is believed.
#include <gtest/gtest.h>

#include "bytes/encoding.h"
#include "support/entryfile.h"
#include "vault/foundationsupport.h"
#include "vault/logcatchup.h"
#include "vault/markledger.h"

namespace coffer::test {
namespace {

/// A laptop and a phone, which says whatever it likes of the laptop's log.
class Absences : public ::testing::Test {
protected:
    Absences() {
        const auto owner = made.unlock();
        phone.emplace(enrolComputer(*owner, "phone", clock()).value());
        first = backup(made.storage, laptop, phone->pin, 0, std::nullopt);
        second = backup(made.storage, laptop, phone->pin, 1, first.hash);
    }
    void phoneClaims(std::uint64_t sequence, const Hash& hash) {
        Signers signers;
        signers.seen = {{laptop.computer, sequence, hash}};
        claim = entry(made.storage, *phone, phone->pin, 0, std::nullopt, format::kEntryBackup, signers);
    }
    void remove(const format::EntryReference& reference) {
        const std::string file = entryFile(made.storage, laptop.notice, reference);
        ASSERT_TRUE(made.storage.remove(file).ok());
    }
    [[nodiscard]] std::vector<LogProblem> problems(
        LogProblem::Kind kind, const std::map<ComputerId, format::LogHead>& highWater = {}) {
        const auto owner =
            OwnerVault::unlock(made.storage, secretOf(made.key), {std::nullopt, highWater}).value();
        std::vector<LogProblem> found;
        for (const auto& problem : owner->log().problems()) {
            if (problem.kind == kind) {
                found.push_back(problem);
            }
        }
        return found;
    }
    /// What a computer at work notices that had applied `head` of the laptop's log.
    [[nodiscard]] bool noticesRollBack(const ComputerId& self, const format::LogHead& head) {
        const auto owner = made.unlock();
        const LogContext context{made.vault, laptop.notice, owner->book(), owner->authority()};
        LogCatchUp reading(made.storage, context, self);
        LogCatchUp::Before before;
        (self == laptop.computer ? before.ownHead.emplace() : before.heads[laptop.computer]) = head;
        EXPECT_TRUE(reading.run(before).ok());
        const auto& notices = reading.notices();
        return std::any_of(notices.begin(), notices.end(),
                           [](const auto& notice) { return notice.kind == "rolled-back"; });
    }
    void junkAt(std::uint64_t sequence) {
        made.storage.put(format::logFolder(laptop.computer) + "/" +
                             format::logFileName(sequence, crypto::randomId<Hash>()),
                         Bytes{});
    }

    Made made;
    const Capability& laptop = made.created.capability;
    std::optional<Capability> phone;
    format::EntryReference first, second, claim;
};

TEST_F(Absences, anotherComputersWordIsToldAsItsWord) {
    phoneClaims(9'999'999'999, crypto::randomId<Hash>());
    EXPECT_TRUE(problems(LogProblem::Kind::RolledBack).empty());
    const auto told = problems(LogProblem::Kind::Claimed);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().computer, phone->computer) << "who says so, not of whom";
    const auto owner = made.unlock();
    EXPECT_TRUE(hasNotice(*owner, "claimed-gone"));
    EXPECT_FALSE(MarkLedger(*owner, 0).flaw(laptop.computer)) << "no log is broken by another's word";
    EXPECT_TRUE(retireComputer(*owner, laptop.computer, clock()).ok());
}

TEST_F(Absences, aWordHidesNothingThatIsCertain) {
    remove(second);
    phoneClaims(50, crypto::randomId<Hash>());
    const auto gone = problems(LogProblem::Kind::RolledBack, {{laptop.computer, {1, second.hash}}});
    ASSERT_EQ(gone.size(), 1U);
    EXPECT_EQ(gone.front().sequence, 1U);
    EXPECT_EQ(gone.front().computer, laptop.computer);
}

TEST_F(Absences, anHonestWordIsTold) {
    phoneClaims(1, second.hash);
    EXPECT_TRUE(problems(LogProblem::Kind::Claimed).empty());
    remove(second);
    EXPECT_EQ(problems(LogProblem::Kind::Claimed).size(), 1U);
}

TEST_F(Absences, theWordOfARetiredComputerCountsNoMore) {
    phoneClaims(50, crypto::randomId<Hash>());
    ASSERT_TRUE(retireComputer(*made.unlock(), phone->computer, clock()).ok());
    EXPECT_TRUE(problems(LogProblem::Kind::Claimed).empty());
}

TEST_F(Absences, junkHidesNoRollBackFromAComputer) {
    const format::LogHead head{1, second.hash};
    for (const ComputerId& self : {phone->computer, laptop.computer}) {
        EXPECT_FALSE(noticesRollBack(self, head));
    }
    remove(second);
    for (const std::uint64_t sequence : {1U, 2U, 99U}) {
        junkAt(sequence);
    }
    for (const ComputerId& self : {phone->computer, laptop.computer}) {
        EXPECT_TRUE(noticesRollBack(self, head));
    }
}

TEST_F(Absences, anEntryInThePlaceOfTheOneThatWasSeenIsARollBack) {
    EXPECT_TRUE(noticesRollBack(phone->computer, {1, crypto::randomId<Hash>()}));
}

TEST_F(Absences, whatWasGivenUpAtARetirementIsNotGone) {
    remove(second);
    ASSERT_TRUE(retireComputer(*made.unlock(), laptop.computer, clock(), toHex(first.hash)).ok());
    EXPECT_FALSE(noticesRollBack(phone->computer, {1, second.hash}));
}

TEST_F(Absences, aStatementThatIsGoneIsMissedByWhoNamesIt) {
    const auto owner = made.unlock();
    ASSERT_TRUE(setRules(*owner, {7, {}, {}, {}, {}}, clock()).ok());
    const Hash newest = owner->authority().heads.front()->hash;
    const Hash file = owner->authority().heads.front()->file;
    backup(made.storage, *phone, newest, 0, std::nullopt);
    EXPECT_FALSE(hasNotice(*made.unlock(), "missing-statement"));
    for (const auto* folder : {"keys/", "keys-2/"}) {
        ASSERT_TRUE(made.storage.remove(folder + format::statementFileName(file)).ok());
    }
    const auto told = problems(LogProblem::Kind::MissingStatement);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().computer, phone->computer);
    EXPECT_TRUE(made.unlock()->proven()) << "one computer's word closes nothing";
    const auto now = made.unlock();
    const LogContext context{made.vault, laptop.notice, now->book(), now->authority()};
    LogCatchUp reading(made.storage, context, laptop.computer);
    ASSERT_TRUE(reading.run({}).ok());
    const auto& notices = reading.notices();
    EXPECT_EQ(std::count_if(notices.begin(), notices.end(),
                            [](const auto& notice) { return notice.kind == "missing-statement"; }),
              1);
}

/// A thief of its key can name one that never was; retiring the computer ends that.
TEST_F(Absences, aRetiredComputerMissesNoStatement) {
    backup(made.storage, *phone, crypto::randomId<Hash>(), 0, std::nullopt);
    EXPECT_TRUE(hasNotice(*made.unlock(), "missing-statement"));
    ASSERT_TRUE(retireComputer(*made.unlock(), phone->computer, clock()).ok());
    const auto owner = made.unlock();
    EXPECT_FALSE(hasNotice(*owner, "missing-statement"));
    const LogContext context{made.vault, laptop.notice, owner->book(), owner->authority()};
    LogCatchUp reading(made.storage, context, laptop.computer);
    ASSERT_TRUE(reading.run({}).ok());
    const auto& notices = reading.notices();
    EXPECT_TRUE(std::none_of(notices.begin(), notices.end(),
                             [](const auto& notice) { return notice.kind == "missing-statement"; }));
}

}  // namespace
}  // namespace coffer::test
