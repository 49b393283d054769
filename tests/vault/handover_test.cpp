// SPDX-License-Identifier: GPL-3.0-or-later
// A computer's work handed over: its successor relies on what lies in the old folder, and nobody removes it.
#include <algorithm>

#include "format/layout.h"
#include "support/entryfile.h"
#include "vault/computers.h"
#include "vault/packwriter.h"
#include "vault/pruning.h"
#include "vault/takeover.h"
#include "vault/verify.h"

namespace coffer::test {
namespace {

using Reason = MarkLedger::Obstacle::Reason;
constexpr std::uint64_t kSmall = 20'000;  ///< bytes that a run without new content may add

/// A laptop with two backups, of which the first alone needs the file "old", and what becomes of it.
class HandingOver : public testing::Test {
protected:
    void SetUp() override {
        SharedVault::putFile(laptop(), "old", 1);
        first = shared.backUpOn(laptop());
        std::filesystem::remove(laptop().files / "old");
        SharedVault::putFile(laptop(), "new", 2);
        SharedVault::putFile(laptop(), "other", 3);
        second = shared.backUpOn(laptop());
    }

    TestComputer& laptop() { return shared.laptop; }
    TestComputer& phone() { return shared.phone; }
    [[nodiscard]] ComputerId old() { return laptop().capability.computer; }

    /// Only the statement; the successor remembers nothing yet.
    void enrolHeir(const ComputerId& from) {
        const auto owner = shared.owner();
        heir.capability = must(handOver(*owner, from, "heir " + toHex(from), shared.clock()));
    }
    Result<TakenOver> takeOver() {
        NoProgress progress;
        return takeOverState(*shared.owner(), heir.capability, heir.state.path(), shared.clock(), progress);
    }
    TakenOver handOverWhole() {
        enrolHeir(old());
        return must(takeOver());
    }
    /// The successor works on the files of the computer before it. Returns the bytes of packs that it added.
    std::uint64_t backUpHeir() { return backUpHeir(*shared.open(heir)); }
    std::uint64_t backUpHeir(ComputerVault& opened) {
        const std::uint64_t before = packBytes(heir.capability.computer);
        SharedVault::backUpWith(opened, laptop());
        return packBytes(heir.capability.computer) - before;
    }
    std::uint64_t packBytes(const ComputerId& computer) {
        std::uint64_t sum = 0;
        for (const auto& file : must(shared.storage().list(format::packsFolder(computer)))) {
            sum += file.size;
        }
        return sum;
    }
    void expectGood() {
        NoProgress progress;
        const auto report = must(verifyVault(*shared.owner(), VerifyDepth::All, shared.clock(), progress));
        EXPECT_TRUE(report.good()) << report.damagedCount << " damaged";
        EXPECT_TRUE(report.losses.empty());
    }
    void removeLogEntry(const format::EntryReference& entry) {
        const auto name = entryFile(shared.storage(), shared.laptop.capability.notice, entry);
        ASSERT_TRUE(shared.storage().remove(name).ok());
    }

    SharedVault shared;
    TestComputer heir{shared.laptop.capability.clone(), {}, {}};
    format::EntryReference first, second;
};

TEST_F(HandingOver, theSuccessorStoresNothingAgain) {
    const TakenOver taken = handOverWhole();
    EXPECT_EQ(taken.packs, packNames(shared.storage(), old()).size());
    EXPECT_EQ(taken.leftOut, 0U);
    EXPECT_EQ(taken.bytes, packBytes(old()));
    EXPECT_LT(backUpHeir(), kSmall);
    EXPECT_EQ(readEverything(*shared.owner()), 1U + 2U + 2U);
    expectGood();
    SharedVault::putFile(laptop(), "later", 4);
    EXPECT_GT(backUpHeir(), 200'000U);
    EXPECT_LT(backUpHeir(), kSmall);
    expectGood();
}

TEST_F(HandingOver, withoutTakingOverEverythingIsStoredAgain) {
    enrolHeir(old());
    EXPECT_GT(backUpHeir(), 400'000U);
    expectGood();
    EXPECT_EQ(takeOver().error().code, Code::Refused) << "it remembers something already";
}

TEST_F(HandingOver, pruningKeepsWhatTheSuccessorNeeds) {
    handOverWhole();
    backUpHeir();
    shared.forget(heir, first);
    shared.forget(heir, second);
    NoProgress progress;
    const auto preview =
        must(previewPrune(*shared.owner(), heir.capability.computer, shared.clock(), progress));
    const auto outcome = must(shared.pruneOn(heir));
    EXPECT_FALSE(outcome.removed.empty()) << "what only \"old\" needed";
    EXPECT_TRUE(outcome.waiting.empty());
    EXPECT_EQ(std::set(preview.removed.begin(), preview.removed.end()),
              std::set(outcome.removed.begin(), outcome.removed.end()));
    EXPECT_EQ(readEverything(*shared.owner()), 2U);
    expectGood();
    SharedVault::putFile(laptop(), "old", 1);
    EXPECT_GT(backUpHeir(), 200'000U) << "what was given up is not relied on";
    expectGood();
    must(shared.pruneOn(phone()));
    expectGood();
}

TEST_F(HandingOver, aMarkBeforeTheFirstRunIsHonoured) {
    handOverWhole();
    shared.forget(phone(), first);
    const auto marking = must(shared.pruneOn(phone()));
    EXPECT_FALSE(marking.marked.empty());
    EXPECT_TRUE(marking.removed.empty());
    ASSERT_EQ(marking.waiting.size(), 1U);
    EXPECT_EQ(marking.waiting[0].computer, heir.capability.computer);
    EXPECT_EQ(marking.waiting[0].reason, Reason::NotAcknowledged);

    SharedVault::putFile(laptop(), "old", 1);
    EXPECT_GT(backUpHeir(), 200'000U);
    const auto outcome = must(shared.pruneOn(phone()));
    EXPECT_EQ(outcome.removed.size(), marking.marked.size());
    EXPECT_TRUE(outcome.neededAgain.empty());
    EXPECT_EQ(readEverything(*shared.owner()), 2U + 3U);
    expectGood();
}

TEST_F(HandingOver, aRunThatBeganBeforeTheMarkKeepsWhatItUsed) {
    handOverWhole();
    shared.forget(phone(), first);
    {
        const auto begunBefore = shared.open(heir);
        EXPECT_FALSE(must(shared.pruneOn(phone())).marked.empty());
        SharedVault::putFile(laptop(), "old", 1);
        EXPECT_LT(backUpHeir(*begunBefore), kSmall);
    }
    EXPECT_TRUE(must(shared.pruneOn(phone())).removed.empty());
    expectGood();
    std::filesystem::remove(laptop().files / "old");
    backUpHeir();  // acknowledges
    EXPECT_FALSE(must(shared.pruneOn(phone())).neededAgain.empty());
    expectGood();
}

TEST_F(HandingOver, packsUnderAMarkAreNotTaken) {
    shared.forget(phone(), first);
    const auto marking = must(shared.pruneOn(phone()));
    ASSERT_FALSE(marking.marked.empty());
    const TakenOver taken = handOverWhole();
    EXPECT_EQ(taken.leftOut, marking.marked.size());
    SharedVault::putFile(laptop(), "old", 1);
    EXPECT_GT(backUpHeir(), 200'000U);
    EXPECT_EQ(must(shared.pruneOn(phone())).removed.size(), marking.marked.size());
    expectGood();
}

/// The old computer was retired long before: nobody's word was needed to remove its packs.
TEST_F(HandingOver, aRetiredComputerIsTakenOverWithoutWhatWasGivenUp) {
    ASSERT_TRUE(retireComputer(*shared.owner(), old(), shared.clock()).ok());
    shared.forget(phone(), first);
    EXPECT_FALSE(must(shared.pruneOn(phone())).removed.empty());
    const TakenOver taken = handOverWhole();
    EXPECT_EQ(taken.leftOut, 0U);
    SharedVault::putFile(laptop(), "old", 1);
    const std::uint64_t added = backUpHeir();
    EXPECT_GT(added, 200'000U);
    EXPECT_LT(added, 300'000U) << "only \"old\"";
    expectGood();
}

TEST_F(HandingOver, aMissingIndexIsReplacedByThePacksThemselves) {
    for (const auto& index : must(shared.storage().list(format::indexesFolder(old())))) {
        ASSERT_TRUE(shared.storage().remove(format::indexesFolder(old()) + "/" + index.name).ok());
    }
    EXPECT_EQ(handOverWhole().leftOut, 0U);
    EXPECT_LT(backUpHeir(), kSmall);
    EXPECT_EQ(readEverything(*shared.owner()), 1U + 2U + 2U);
}

/// Nothing signed leads to it, and one of its chunks is not what its id says.
TEST_F(HandingOver, aPackWithoutIndexThatHoldsABadChunkIsNotTaken) {
    for (const auto& index : must(shared.storage().list(format::indexesFolder(old())))) {
        ASSERT_TRUE(shared.storage().remove(format::indexesFolder(old()) + "/" + index.name).ok());
    }
    const std::size_t good = packNames(shared.storage(), old()).size();
    {
        const auto thief = shared.open(laptop());
        auto pack = must(PackWriter::begin(shared.storage(), thief->session(), 0, format::kClassData));
        const Bytes content(1000, 7);
        format::Chunk chunk;
        chunk.stored = chunk.plain = 1000;
        ASSERT_TRUE(pack->add(chunk, content).ok());
        must(pack->finish());
    }
    const TakenOver taken = handOverWhole();
    EXPECT_EQ(taken.packs, good);
    EXPECT_EQ(taken.leftOut, 1U);
}

TEST_F(HandingOver, anUnfinishedPackIsNotTaken) {
    {
        const auto running = shared.open(laptop());
        auto pack = must(PackWriter::begin(shared.storage(), running->session(), 0, format::kClassData));
        const Bytes content(1000, 7);
        format::Chunk chunk;
        chunk.stored = chunk.plain = 1000;
        ASSERT_TRUE(pack->add(chunk, content).ok());
        must(pack->finish());
    }
    EXPECT_EQ(handOverWhole().leftOut, 1U);
}

TEST_F(HandingOver, aLogThatIsNotWholeMayHideAMark) {
    const auto hidden = shared.backUpOn(phone());
    shared.backUpOn(phone());
    removeLogEntry(hidden);
    enrolHeir(old());
    const auto taken = takeOver();
    ASSERT_FALSE(taken.ok());
    EXPECT_EQ(taken.error().code, Code::Refused);
    EXPECT_NE(taken.error().detail.find("missing"), std::string::npos) << taken.error().detail;
    EXPECT_GT(backUpHeir(), 400'000U);
}

TEST_F(HandingOver, whatVanishesIsStoredAgain) {
    const TakenOver taken = handOverWhole();
    ASSERT_GT(taken.packs, 0U);
    for (const auto& pack : packNames(shared.storage(), old())) {
        ASSERT_TRUE(shared.storage().remove(pack).ok());
    }
    const auto opened = shared.open(heir);
    EXPECT_TRUE(std::any_of(opened->notices().begin(), opened->notices().end(),
                            [](const VaultNotice& notice) { return notice.kind == "vanished"; }));
    const format::EntryReference backup = SharedVault::backUpWith(*opened, laptop());
    EXPECT_GT(packBytes(heir.capability.computer), 400'000U);
    shared.forget(phone(), first);
    EXPECT_EQ(readEverything(*shared.owner()), 4U) << "the copies serve the backup before, too";
    EXPECT_EQ(backup.computer, heir.capability.computer);
}

TEST_F(HandingOver, aSecondSuccessorTakesOverFromBoth) {
    handOverWhole();
    SharedVault::putFile(laptop(), "later", 4);
    backUpHeir();
    const ComputerId between = heir.capability.computer;
    TestComputer last{heir.capability.clone(), {}, {}};
    {
        const auto owner = shared.owner();
        EXPECT_EQ(handOver(*owner, old(), "no", shared.clock()).error().code, Code::Refused);
        last.capability = must(handOver(*owner, between, "last", shared.clock()));
        NoProgress progress;
        const auto taken =
            must(takeOverState(*owner, last.capability, last.state.path(), shared.clock(), progress));
        EXPECT_EQ(taken.packs,
                  packNames(shared.storage(), old()).size() + packNames(shared.storage(), between).size());
    }
    SharedVault::backUpWith(*shared.open(last), laptop());
    EXPECT_LT(packBytes(last.capability.computer), kSmall);
    expectGood();
}

TEST_F(HandingOver, anActiveComputerIsNoSuccessorOfAnother) {
    NoProgress progress;
    TemporaryFolder empty;
    const auto taken =
        takeOverState(*shared.owner(), phone().capability, empty.path(), shared.clock(), progress);
    ASSERT_TRUE(taken.ok());
    EXPECT_EQ(taken->packs, 0U) << "the laptop's packs are of another domain";
}

}  // namespace
}  // namespace coffer::test
