// SPDX-License-Identifier: GPL-3.0-or-later
// Pruning when something of a log is lost for good, and the way out.
#include "format/layout.h"
#include "support/entryfile.h"
#include "vault/computers.h"
#include "vault/pruning.h"
#include "vault/takeover.h"

namespace coffer::test {
namespace {

using Reason = MarkLedger::Obstacle::Reason;

/// Until what is lost of a retired computer's log no longer counts.
void letADayPass(SharedVault& shared) {
    for (std::uint64_t time = shared.clock()(), end = time + MarkLedger::kLostAfter; time <= end;) {
        time = shared.clock()();
    }
}

/// Dead packs of a computer whose log has lost an entry for good.
format::EntryReference loseAnEntry(SharedVault& shared, const TestComputer& computer) {
    format::EntryReference first;
    makeDisjointHistory(shared, computer, 1, first);
    const auto lost = shared.backUpOn(computer);
    shared.backUpOn(computer);
    shared.forget(shared.laptop, first);
    EXPECT_TRUE(
        shared.storage().remove(entryFile(shared.storage(), shared.laptop.capability.notice, lost)).ok());
    return lost;
}

TEST(LostEntry, aGapIsNamedAndRetiringItsComputerIsTheWayOut) {
    SharedVault shared;
    const auto lost = loseAnEntry(shared, shared.phone);
    const auto blocked = must(shared.pruneOn(shared.laptop));
    ASSERT_EQ(blocked.waiting.size(), 1U);
    EXPECT_EQ(blocked.waiting[0].reason, Reason::BrokenLog);
    EXPECT_NE(blocked.waiting[0].flaw.find("log entry " + std::to_string(lost.sequence)), std::string::npos)
        << blocked.waiting[0].flaw;
    letADayPass(shared);
    EXPECT_TRUE(must(shared.pruneOn(shared.laptop)).removed.empty()) << "only an owner gives it up";

    ASSERT_TRUE(retireComputer(*shared.owner(), lost.computer, shared.clock()).ok());
    EXPECT_TRUE(must(shared.pruneOn(shared.laptop)).removed.empty()) << "it may still arrive";
    letADayPass(shared);
    NoProgress progress;
    const auto preview =
        must(previewPrune(*shared.owner(), shared.laptop.capability.computer, shared.clock(), progress));
    const auto outcome = must(shared.pruneOn(shared.laptop));
    EXPECT_FALSE(outcome.removed.empty());
    EXPECT_TRUE(outcome.waiting.empty());
    EXPECT_EQ(preview.removed.size(), outcome.removed.size());
    EXPECT_EQ(readEverything(*shared.owner()), 2U);
}

TEST(LostEntry, whoRetiresItsComputerIsToldForADay) {
    SharedVault shared;
    const auto told = [&](const TestComputer& computer) {
        return noticeOfLogNotWhole(*shared.owner(), computer.capability.computer, shared.clock()());
    };
    EXPECT_FALSE(told(shared.phone));
    const auto lost = loseAnEntry(shared, shared.phone);
    ASSERT_TRUE(retireComputer(*shared.owner(), lost.computer, shared.clock()).ok());
    const auto notice = told(shared.phone);
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->kind, "log-not-whole");
    EXPECT_NE(notice->error.detail.find("log entry " + std::to_string(lost.sequence)), std::string::npos);
    EXPECT_TRUE(notice->error.detail.ends_with("; one day from now that counts as lost"));
    EXPECT_FALSE(told(shared.laptop)) << "its own log is whole";
    letADayPass(shared);
    EXPECT_FALSE(told(shared.phone));
}

TEST(LostEntry, aGapInThisComputersOwnLogEndsWithItsSuccessor) {
    SharedVault shared;
    loseAnEntry(shared, shared.laptop);
    const auto blocked = must(shared.pruneOn(shared.laptop));
    EXPECT_FALSE(blocked.marked.empty());
    EXPECT_TRUE(blocked.removed.empty());

    TestComputer heir{shared.laptop.capability.clone(), {}, {}};
    NoProgress progress;
    {
        const auto owner = shared.owner();
        heir.capability = must(handOver(*owner, shared.laptop.capability.computer, "heir", shared.clock()));
        const auto taken =
            takeOverState(*owner, heir.capability, heir.state.path(), shared.clock(), progress);
        EXPECT_EQ(taken.error().code, Code::Refused) << "the lost entry could be a mark";
    }
    SharedVault::backUpWith(*shared.open(heir), shared.laptop);
    EXPECT_TRUE(must(shared.pruneOn(heir)).removed.empty());
    letADayPass(shared);
    const auto outcome = must(shared.pruneOn(heir));
    EXPECT_FALSE(outcome.marked.empty()) << "the mark beyond the gap is made again";
    EXPECT_FALSE(outcome.removed.empty());
    EXPECT_TRUE(outcome.waiting.empty());
    EXPECT_EQ(readEverything(*shared.owner()), 3U);
    EXPECT_TRUE(must(shared.pruneOn(heir)).marked.empty()) << "once is enough";
}

}  // namespace
}  // namespace coffer::test
