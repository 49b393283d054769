// SPDX-License-Identifier: GPL-3.0-or-later
// What a locked vault says about whether it protects: drills, and sources that were emptied.
#include "vault/protection.h"

#include "vault/drill.h"
#include "vault/pruning.h"

namespace coffer::test {
namespace {

Protection judge(SharedVault& shared, const TestComputer& computer) {
    ProtectionQuestion question;
    question.now = shared.clock()();
    question.stateFolder = computer.state.path().string();
    return must(judgeProtection(shared.storage(), computer.capability, question));
}

/// The reason of a kind; nothing when it is not given.
std::optional<ProtectionReason> reasonOf(const Protection& protection, const std::string& kind) {
    for (const auto& reason : protection.reasons) {
        if (reason.kind == kind) {
            return reason;
        }
    }
    return std::nullopt;
}

/// Of the backup that is so many before the newest.
void record(SharedVault& shared, const TestComputer& on, const DrillOutcome& outcome,
            DrillDepth depth = DrillDepth::Sample, std::size_t before = 0) {
    const auto owner = shared.owner();
    const auto backups = owner->log().backups();
    const LogRecord& backup = *backups.at(backups.size() - 1 - before);
    const auto recorded = recordDrill(*owner, *shared.open(on), backup, outcome, depth);
    ASSERT_TRUE(recorded.ok()) << recorded.error().detail;
}

DrillOutcome outcomeOf(std::uint64_t files, std::uint64_t failed) {
    DrillOutcome outcome;
    outcome.files = files;
    outcome.failed = failed;
    return outcome;
}

TEST(Protection, asksForADrillUntilThereIsOne) {
    SharedVault shared;
    EXPECT_FALSE(reasonOf(judge(shared, shared.laptop), "never-drilled")) << "there is no backup to drill";
    SharedVault::putFile(shared.laptop, "chat", 1);
    shared.backUpOn(shared.laptop);
    EXPECT_TRUE(reasonOf(judge(shared, shared.laptop), "never-drilled"));
    record(shared, shared.laptop, outcomeOf(0, 0));
    EXPECT_TRUE(reasonOf(judge(shared, shared.laptop), "never-drilled")) << "nothing was read back";
    record(shared, shared.laptop, outcomeOf(1, 0));
    const auto protection = judge(shared, shared.laptop);
    EXPECT_FALSE(reasonOf(protection, "never-drilled"));
    EXPECT_GT(protection.lastDrill.value_or(0), SharedVault::kStart);
    EXPECT_TRUE(judge(shared, shared.phone).lastDrill) << "it is seen on the other computer";
}

TEST(Protection, isNoneAfterADrillThatFailed) {
    SharedVault shared;
    SharedVault::putFile(shared.laptop, "chat", 1);
    shared.backUpOn(shared.laptop);
    record(shared, shared.laptop, outcomeOf(1, 1));
    const auto failed = judge(shared, shared.laptop);
    EXPECT_TRUE(reasonOf(failed, "drill-failed"));
    EXPECT_EQ(failed.verdict, Protection::Verdict::NotProtected);
    shared.backUpOn(shared.laptop);
    EXPECT_TRUE(reasonOf(judge(shared, shared.laptop), "drill-failed")) << "a backup is no proof";
    record(shared, shared.laptop, outcomeOf(1, 0));
    EXPECT_FALSE(reasonOf(judge(shared, shared.laptop), "drill-failed"));
}

TEST(Protection, forgetsAFailedDrillOnlyAfterOneAsDeepOfThatBackupOrANewer) {
    SharedVault shared;
    SharedVault::putFile(shared.laptop, "chat", 1);
    for (int i = 0; i < 3; ++i) {
        shared.backUpOn(shared.laptop);
    }
    const auto failed = [&] { return reasonOf(judge(shared, shared.laptop), "drill-failed").has_value(); };
    record(shared, shared.laptop, outcomeOf(1, 1), DrillDepth::All, 1);
    record(shared, shared.laptop, outcomeOf(1, 0), DrillDepth::All, 2);
    EXPECT_TRUE(failed()) << "an older backup says nothing of this one";
    record(shared, shared.laptop, outcomeOf(1, 0), DrillDepth::Sample, 1);
    EXPECT_TRUE(failed()) << "a sample may have missed it";
    record(shared, shared.laptop, outcomeOf(1, 0), DrillDepth::All, 0);
    EXPECT_FALSE(failed());
    record(shared, shared.laptop, outcomeOf(1, 1), DrillDepth::Sample, 0);
    SharedVault::putFile(shared.phone, "other", 2);
    shared.backUpOn(shared.phone);
    record(shared, shared.laptop, outcomeOf(1, 0), DrillDepth::All, 0);
    EXPECT_TRUE(failed()) << "the other computer's backup holds other files";
}

std::vector<CollapsedSource> backUpFolder(SharedVault& shared, BackupRequest::Expectation expectation) {
    NoProgress progress;
    BackupRequest request;
    request.paths = {shared.laptop.files.path().string()};
    request.expectation = expectation;
    return must(backUp(*shared.open(shared.laptop), request, progress)).collapsed;
}

TEST(Protection, namesASourceThatWasEmptied) {
    using Expectation = BackupRequest::Expectation;
    SharedVault shared;
    SharedVault::putFile(shared.laptop, "chat", 1);
    SharedVault::putFile(shared.laptop, "more", 2);
    EXPECT_TRUE(backUpFolder(shared, Expectation::AsBefore).empty());
    std::filesystem::remove(shared.laptop.files / "chat");
    EXPECT_TRUE(backUpFolder(shared, Expectation::AsBefore).empty()) << "half is no collapse";
    std::filesystem::remove(shared.laptop.files / "more");
    for (int run = 0; run < 2; ++run) {
        const auto collapsed = backUpFolder(shared, Expectation::AsBefore);
        ASSERT_EQ(collapsed.size(), 1U) << "run " << run;
        EXPECT_EQ(collapsed[0].before, (ContentMeasure{1, 0}));
        EXPECT_EQ(collapsed[0].now, ContentMeasure());
    }
    const auto reason = reasonOf(judge(shared, shared.laptop), "collapsed");
    ASSERT_TRUE(reason);
    EXPECT_EQ(reason->sentence, "the last backup holds 0 files, the one before 1");
    EXPECT_TRUE(reason->remedy.ends_with("the backup before it is protected")) << reason->remedy;
    EXPECT_TRUE(backUpFolder(shared, Expectation::Fewer).empty());
    EXPECT_FALSE(reasonOf(judge(shared, shared.laptop), "collapsed"));
}

TEST(Protection, saysWhenNothingHoldsWhatCollapsed) {
    SharedVault shared;
    const auto remedy = [&] { return reasonOf(judge(shared, shared.laptop), "collapsed")->remedy; };
    SharedVault::putFile(shared.laptop, "chat", 1);
    const auto first = shared.backUpOn(shared.laptop);
    const auto second = shared.backUpOn(shared.laptop);
    std::filesystem::remove(shared.laptop.files / "chat");
    shared.backUpOn(shared.laptop);
    ASSERT_TRUE(remedy().ends_with("the backup before it is protected")) << remedy();
    const auto forget = [&](const format::EntryReference& backup) {
        must(forgetBackups(*shared.owner(), *shared.open(shared.laptop), {backup}, "",
                           Insist::NewestVerified));
    };
    forget(second);
    EXPECT_TRUE(remedy().ends_with("see what older ones hold")) << remedy();
    forget(first);
    EXPECT_TRUE(remedy().ends_with("no backup of this computer holds it any more")) << remedy();
}

TEST(Protection, aCollapseIsMoreThanNineTenths) {
    EXPECT_FALSE(hasCollapsed({}, {}));
    EXPECT_FALSE(hasCollapsed({10, 100}, {1, 10}));
    EXPECT_TRUE(hasCollapsed({11, 100}, {1, 10}));
    EXPECT_TRUE(hasCollapsed({10, 100}, {10, 9}));
    EXPECT_TRUE(hasCollapsed({1, 0}, {0, 0}));
    EXPECT_FALSE(hasCollapsed({~std::uint64_t{0}, 0}, {~std::uint64_t{0} / 2, 0}));
}

}  // namespace
}  // namespace coffer::test
