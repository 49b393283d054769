// SPDX-License-Identifier: GPL-3.0-or-later
// Removing what no backup needs, in a vault that two computers share, with real backups.
#include <algorithm>

#include "format/layout.h"
#include "support/entryfile.h"
#include "vault/packwriter.h"
#include "vault/pruning.h"

namespace coffer::test {
namespace {

using Reason = MarkLedger::Obstacle::Reason;

TEST(Prune, removesNothingWhileNothingIsForgotten) {
    SharedVault shared;
    format::EntryReference first;
    makeHistory(shared, shared.laptop, 1, first);
    const auto before = objectNames(shared.storage());
    const auto outcome = must(shared.pruneOn(shared.laptop));
    EXPECT_TRUE(outcome.marked.empty());
    EXPECT_TRUE(outcome.removed.empty());
    EXPECT_EQ(objectNames(shared.storage()), before);
}

TEST(Prune, removesItsOwnDeadPacksInOneRun) {
    SharedVault shared;
    format::EntryReference first;
    makeDisjointHistory(shared, shared.laptop, 1, first);
    shared.forget(shared.laptop, first);
    const auto packsBefore = packNames(shared.storage(), shared.laptop.capability.computer);
    const auto outcome = must(shared.pruneOn(shared.laptop));
    EXPECT_FALSE(outcome.removed.empty());
    EXPECT_EQ(outcome.removed.size(), outcome.marked.size());
    EXPECT_GT(outcome.freedBytes, 200'000U);
    EXPECT_EQ(outcome.removedIndexes, 1U);
    EXPECT_TRUE(outcome.waiting.empty());
    EXPECT_EQ(packNames(shared.storage(), shared.laptop.capability.computer).size(),
              packsBefore.size() - outcome.removed.size());
    EXPECT_EQ(readEverything(*shared.owner()), 1U);

    const auto again = must(shared.pruneOn(shared.laptop));
    EXPECT_TRUE(again.marked.empty());
    EXPECT_TRUE(again.removed.empty());
    // What was given up can be stored again.
    SharedVault::putFile(shared.laptop, "old", 2);
    shared.backUpOn(shared.laptop);
    EXPECT_EQ(readEverything(*shared.owner()), 3U);
}

TEST(Prune, keepsPacksThatHoldAnythingNeeded) {
    SharedVault shared;
    format::EntryReference first;
    makeHistory(shared, shared.laptop, 1, first);
    shared.forget(shared.laptop, first);
    must(shared.pruneOn(shared.laptop));
    EXPECT_EQ(readEverything(*shared.owner()), 2U);
}

TEST(Prune, packsOfAnotherComputerWaitForItsWord) {
    SharedVault shared;
    format::EntryReference first;
    makeDisjointHistory(shared, shared.phone, 1, first);
    shared.forget(shared.laptop, first);
    for (int round = 0; round < 2; ++round) {
        const auto outcome = must(shared.pruneOn(shared.laptop));
        EXPECT_EQ(outcome.marked.empty(), round > 0);
        EXPECT_TRUE(outcome.removed.empty());
        ASSERT_EQ(outcome.waiting.size(), 1U);
        EXPECT_EQ(outcome.waiting[0].computer, shared.phone.capability.computer);
        EXPECT_EQ(outcome.waiting[0].reason, Reason::NotAcknowledged);
        EXPECT_GT(outcome.waiting[0].bytes, 200'000U);
    }
    shared.backUpOn(shared.phone);
    const auto outcome = must(shared.pruneOn(shared.laptop));
    EXPECT_FALSE(outcome.removed.empty());
    EXPECT_TRUE(outcome.waiting.empty());
    EXPECT_EQ(readEverything(*shared.owner()), 2U);
}

TEST(Prune, contentThatComesBackAfterItsMarkIsStoredAgain) {
    SharedVault shared;
    format::EntryReference first;
    makeDisjointHistory(shared, shared.phone, 1, first);
    shared.forget(shared.laptop, first);
    must(shared.pruneOn(shared.laptop));
    SharedVault::putFile(shared.phone, "old", 2);
    shared.backUpOn(shared.phone);
    const auto outcome = must(shared.pruneOn(shared.laptop));
    EXPECT_FALSE(outcome.removed.empty());
    EXPECT_TRUE(outcome.neededAgain.empty());
    EXPECT_EQ(readEverything(*shared.owner()), 3U);
}

TEST(Prune, aRunThatBeganBeforeTheMarkKeepsWhatItUsed) {
    SharedVault shared;
    format::EntryReference first;
    makeDisjointHistory(shared, shared.phone, 1, first);
    shared.forget(shared.laptop, first);
    {
        const auto begunBefore = shared.open(shared.phone);
        const auto marking = must(shared.pruneOn(shared.laptop));
        EXPECT_FALSE(marking.marked.empty());
        SharedVault::putFile(shared.phone, "old", 2);
        SharedVault::backUpWith(*begunBefore, shared.phone);
    }
    const auto waiting = must(shared.pruneOn(shared.laptop));
    EXPECT_TRUE(waiting.removed.empty());
    EXPECT_EQ(readEverything(*shared.owner()), 3U);

    std::filesystem::remove(shared.phone.files / "old");
    shared.backUpOn(shared.phone);  // acknowledges, and stores nothing of it again
    const auto outcome = must(shared.pruneOn(shared.laptop));
    EXPECT_FALSE(outcome.neededAgain.empty());
    EXPECT_EQ(readEverything(*shared.owner()), 4U);

    SharedVault::putFile(shared.phone, "old", 2);
    shared.backUpOn(shared.phone);  // now there is a second copy of it
    const auto last = must(shared.pruneOn(shared.laptop));
    EXPECT_TRUE(last.neededAgain.empty());
    EXPECT_EQ(readEverything(*shared.owner()), 6U);
}

TEST(Prune, refusesWhileSomethingNeededIsMissing) {
    SharedVault shared;
    format::EntryReference first;
    makeDisjointHistory(shared, shared.laptop, 1, first);
    makeDisjointHistory(shared, shared.phone, 9, first);
    const auto packs = packNames(shared.storage(), shared.phone.capability.computer);
    shared.forget(shared.laptop, first);
    ASSERT_TRUE(shared.storage().remove(packs.back()).ok());
    ASSERT_TRUE(shared.storage().remove(packs.front()).ok());
    ASSERT_TRUE(shared.storage().remove(packs[1]).ok());
    const auto before = objectNames(shared.storage());
    const auto outcome = shared.pruneOn(shared.laptop);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, Code::Refused) << outcome.error().detail;
    EXPECT_EQ(objectNames(shared.storage()), before);
}

TEST(Prune, aRetiredComputerNeedsNoWord) {
    SharedVault shared;
    format::EntryReference first;
    makeDisjointHistory(shared, shared.phone, 1, first);
    shared.forget(shared.laptop, first);
    const auto heads = shared.owner()->log().heads();
    const auto phone = shared.phone.capability.computer;
    shared.vault().retire(phone, heads.at(phone));
    const auto outcome = must(shared.pruneOn(shared.laptop));
    EXPECT_FALSE(outcome.removed.empty());
    EXPECT_TRUE(outcome.waiting.empty());
    EXPECT_EQ(readEverything(*shared.owner()), 1U);
}

TEST(Prune, aLogWithAGapProtectsItsPacks) {
    SharedVault shared;
    format::EntryReference first;
    makeDisjointHistory(shared, shared.phone, 1, first);
    shared.forget(shared.laptop, first);
    must(shared.pruneOn(shared.laptop));
    const auto missing = shared.backUpOn(shared.phone);
    shared.backUpOn(shared.phone);
    ASSERT_TRUE(
        shared.storage().remove(entryFile(shared.storage(), shared.laptop.capability.notice, missing)).ok());
    const auto outcome = must(shared.pruneOn(shared.laptop));
    EXPECT_TRUE(outcome.removed.empty());
    ASSERT_EQ(outcome.waiting.size(), 1U);
    EXPECT_EQ(outcome.waiting[0].reason, Reason::BrokenLog);
}

TEST(Prune, anUnfinishedRunKeepsItsPacks) {
    SharedVault shared;
    format::EntryReference first;
    makeDisjointHistory(shared, shared.laptop, 1, first);
    shared.forget(shared.laptop, first);
    const auto running = shared.open(shared.phone);
    auto pack = must(PackWriter::begin(shared.storage(), running->session(), 0, format::kClassData));
    const Bytes content(1000, 7);
    format::Chunk chunk;
    chunk.stored = chunk.plain = 1000;
    ASSERT_TRUE(pack->add(chunk, content).ok());
    const auto written = must(pack->finish());
    const auto outcome = must(shared.pruneOn(shared.laptop));
    EXPECT_FALSE(outcome.removed.empty());
    EXPECT_TRUE(shared.storage().open(format::packName(shared.phone.capability.computer, written.pack)).ok());
}

/// Whoever has a computer's key can write an index that hides what a pack holds.
TEST(Prune, believesThePackAndNotAnIndex) {
    SharedVault shared;
    SharedVault::putFile(shared.phone, "file", 1);
    const auto backup = shared.backUpOn(shared.phone);
    const auto indexes = must(shared.storage().list(format::indexesFolder(backup.computer)));
    ASSERT_EQ(indexes.size(), 1U);
    {
        const auto thief = shared.open(shared.phone);
        const auto owner = shared.owner();
        const auto real = *fixedFromHex<Hash>(indexes[0].name);
        const Bytes file = must(shared.storage().read(format::indexName(backup.computer, real), 1U << 20U));
        auto packs =
            must(format::decodeIndex(must(openIndex(file, real, backup.computer, owner->sessions()))));
        for (auto& pack : packs) {
            pack.contents.chunks.clear();
        }
        Bytes lie;
        while (lie.empty() || crypto::sha256(lie) > real) {
            lie = sealIndex(thief->session(), 7, format::encodeIndex(packs));
        }
        ASSERT_TRUE(
            shared.storage().write(format::indexName(backup.computer, crypto::sha256(lie)), lie).ok());
        const auto entry = thief->appendEntry(
            [&] {
                format::LogPayload payload;
                payload.entry = format::kEntryAudit;
                return payload;
            }(),
            format::encodeAuditBody({"nothing", {}}));
        ASSERT_TRUE(entry.ok());
    }
    const auto before = packNames(shared.storage(), backup.computer);
    const auto outcome = shared.pruneOn(shared.phone);
    if (outcome.ok()) {
        EXPECT_TRUE(outcome->marked.empty());
    }
    EXPECT_EQ(packNames(shared.storage(), backup.computer), before);
}

TEST(Prune, previewChangesNothingAndTellsTheSame) {
    SharedVault shared;
    format::EntryReference first;
    makeDisjointHistory(shared, shared.laptop, 1, first);
    shared.forget(shared.laptop, first);
    const auto before = objectNames(shared.storage());
    NoProgress progress;
    const auto preview =
        must(previewPrune(*shared.owner(), shared.laptop.capability.computer, shared.clock(), progress));
    EXPECT_EQ(objectNames(shared.storage()), before);
    const auto outcome = must(shared.pruneOn(shared.laptop));
    EXPECT_EQ(std::set(preview.removed.begin(), preview.removed.end()),
              std::set(outcome.removed.begin(), outcome.removed.end()));
}

}  // namespace
}  // namespace coffer::test
