// SPDX-License-Identifier: GPL-3.0-or-later
// A computer whose storage lost something, or whose standing changed, before or while it works.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "crypto/random.h"
#include "vault/computertest.h"
#include "vault/doubtfulpacks.h"
#include "vault/ownerhistory.h"
#include "vault/testnotes.h"

namespace coffer::test {
namespace {

TEST_F(ComputerTest, aFolderWithoutTheVaultStaysAsItIs) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    MemoryStorage unplugged;
    EXPECT_EQ(backUpTo(unplugged).error().code, Code::NotFound);
    EXPECT_TRUE(unplugged.list("").value().empty());
    MemoryStorage other;
    const TestVault another(other);
    const auto before = other.list(format::kKeysFolder).value().size();
    EXPECT_FALSE(backUpTo(other).ok());
    EXPECT_EQ(other.list(format::kKeysFolder).value().size(), before);
    EXPECT_TRUE(backUpTo(*storage).ok());
}

TEST_F(ComputerTest, nothingIsDoneWhenItWasRetiredMeanwhile) {
    NoProgress progress;
    const auto run = open(*storage).value();
    vault.retire(vault.capability().computer);
    EXPECT_EQ(backUp(*run, requestFor(place / "home"), progress).error().code, Code::Refused);
    EXPECT_TRUE(storage->list(format::logFolder(vault.capability().computer)).value().empty());
}

TEST_F(ComputerTest, nothingIsDoneWhenItsKeyWasUsedElsewhereMeanwhile) {
    NoProgress progress;
    ASSERT_TRUE(backUpTo(*storage).ok());
    const std::string folder = format::logFolder(vault.capability().computer);
    const std::string name = folder + "/" + storage->list(folder).value().at(0).name;
    const Bytes entry = storage->read(name, format::kMaximumLogEntry).value();
    ASSERT_TRUE(storage->remove(name).ok());
    const auto run = ComputerVault::open(*storage, vault.capability(), place / "elsewhere").value();
    ASSERT_TRUE(storage->write(name, entry).ok());
    EXPECT_EQ(backUp(*run, requestFor(place / "home"), progress).error().code, Code::Refused);
    EXPECT_EQ(storage->list(folder).value().size(), 1U);
}

TEST_F(ComputerTest, packsThatAreCutOffAreStoredAgain) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    const std::string folder = format::packsFolder(vault.capability().computer);
    const auto before = packs();
    for (const auto& pack : before) {
        const Bytes whole = storage->read(folder + "/" + pack.name, format::kMaximumChunk).value();
        ASSERT_TRUE(storage->remove(folder + "/" + pack.name).ok());
        ASSERT_TRUE(storage->write(folder + "/" + pack.name, ByteView(whole).first(100)).ok());
    }
    ASSERT_TRUE(backUpTo(*storage).ok());
    EXPECT_GT(packs().size(), before.size());
}

TEST_F(ComputerTest, packsThatAreGoneAreStoredAgain) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    const auto before = packs();
    ASSERT_FALSE(before.empty());
    for (const auto& pack : before) {
        ASSERT_TRUE(storage->remove(format::packsFolder(vault.capability().computer) + "/" + pack.name).ok());
    }
    const auto notices = open(*storage).value()->notices();
    EXPECT_TRUE(std::any_of(notices.begin(), notices.end(),
                            [](const VaultNotice& notice) { return notice.kind == "vanished"; }));
    const auto again = open(*storage).value()->notices();
    EXPECT_TRUE(std::any_of(again.begin(), again.end(), [](const VaultNotice& notice) {
        return notice.kind == "vanished";
    })) << "until a backup has stored them again, however often the vault is opened before";
    ASSERT_TRUE(backUpTo(*storage).ok());
    EXPECT_FALSE(packs().empty());
    EXPECT_TRUE(open(*storage).value()->notices().empty());
}

// A backup that has nothing to store must not be taken for one that has mended what an older one lost.
TEST_F(ComputerTest, whatOnlyOlderBackupsHeldStaysLost) {
    const auto photo = place / "home/photo";
    std::ofstream(photo, std::ios::binary) << std::string(3'000'000, 'p');
    ASSERT_TRUE(backUpTo(*storage).ok());
    const auto holders = packs();
    std::filesystem::remove(photo);
    ASSERT_TRUE(backUpTo(*storage).ok());
    for (const auto& pack : holders) {
        ASSERT_TRUE(storage->remove(format::packsFolder(vault.capability().computer) + "/" + pack.name).ok());
    }
    for (int run = 0; run < 2; ++run) {
        EXPECT_GT(backUpTo(*storage).value().lostPacks, 0U) << "run " << run;
        EXPECT_FALSE(open(*storage).value()->lastStatus()->lostPacks.empty());
    }
}

// Somebody reads on this computer who has no key of it at hand, perhaps while a run is at work.
TEST_F(ComputerTest, whatReadingDoubtedIsStoredAgainWithoutTheComputersKey) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    const auto before = packs();
    std::vector<SourceProblem> problems;
    for (const auto& pack : before) {
        problems.push_back({format::packsFolder(vault.capability().computer) + "/" + pack.name,
                            {Code::Damaged, "it holds damaged chunks"}});
    }
    const VaultId id = vault.capability().vault;
    EXPECT_EQ(doubtPacks(*storage, place / "elsewhere", id, problems).value(), Reliance::NoneHere);
    ASSERT_EQ(doubtPacks(*storage, place / "state", id, problems).value(), Reliance::Present);
    ASSERT_TRUE(backUpTo(*storage).ok());
    EXPECT_GT(packs().size(), before.size());
    EXPECT_EQ(doubtPacks(*storage, place / "state", id, problems).value(), Reliance::Past)
        << "the computer relies on the new packs";
    const auto after = packs().size();
    ASSERT_TRUE(backUpTo(*storage).ok());
    EXPECT_EQ(packs().size(), after) << "once is enough";
}

// The same vault lies in two places, and one of them is damaged.
TEST_F(ComputerTest, whatIsDamagedInACopyIsNotDoubtedHere) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    const auto before = packs();
    const std::string name = format::packsFolder(vault.capability().computer) + "/" + before.at(0).name;
    MemoryStorage copy;
    ASSERT_TRUE(copy.write(name, Bytes(before.at(0).size, 7)).ok());
    const VaultId id = vault.capability().vault;
    const std::vector<SourceProblem> problems{{name, {Code::Damaged, "it holds damaged chunks"}}};
    ASSERT_EQ(doubtPacks(copy, place / "state", id, problems).value(), Reliance::Present);
    ASSERT_TRUE(backUpTo(*storage).ok());
    EXPECT_EQ(packs().size(), before.size());
    EXPECT_TRUE(open(*storage).value()->lastStatus()->damagedPacks.empty());
}

TEST_F(ComputerTest, aPackThatCannotBeReadNowIsNotDoubted) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    const auto pack = packs().at(0).name;
    const std::string name = format::packsFolder(vault.capability().computer) + "/" + pack;
    const VaultId id = vault.capability().vault;
    EXPECT_EQ(doubtPacks(*storage, place / "state", id, {{name, {Code::Denied, "no permission"}}}).value(),
              Reliance::Past);
    const auto folder = ComputerVault::stateFolderOf(place / "state", id, vault.capability().computer);
    EXPECT_TRUE(doubtfulPacks(folder).empty());
}

TEST_F(ComputerTest, verifyingThatAllBackupsAreWholeEndsALoss) {
    LocalStatus status;
    status.lostPacks.insert(Hash());
    status.damagedPacks.insert(Hash());
    noteVerify(status, {1, CheckDepth::Names}, true);
    EXPECT_EQ(status.lostPacks.size(), 1U);
    noteVerify(status, {1, CheckDepth::Structure}, true);
    EXPECT_TRUE(status.lostPacks.empty());
    EXPECT_EQ(status.damagedPacks.size(), 1U) << "only reading them tells";
    noteVerify(status, {1, CheckDepth::All}, true);
    EXPECT_TRUE(status.damagedPacks.empty());
}

// A run that is killed, or ends with an error, before a person has read what owners changed.
TEST_F(ComputerTest, newsOfWaysToUnlockIsKeptUntilItIsTold) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    vault.change([](StatementDraft& draft) {
        auto another = draft.statement.slots.front();
        another.slot = crypto::randomId<SlotId>();
        draft.statement.slots.push_back(another);
        std::ranges::sort(draft.statement.slots, {}, &format::ListedSlot::slot);
    });
    const auto isNews = [](const VaultNotice& notice) { return notice.kind == kKeyAdded; };
    const auto hasNews = [&](const ComputerVault& computer) {
        return std::any_of(computer.notices().begin(), computer.notices().end(), isNews);
    };
    EXPECT_TRUE(hasNews(*open(*storage).value()));
    {
        const auto run = open(*storage).value();
        EXPECT_TRUE(hasNews(*run)) << "the run before told nobody";
        ASSERT_TRUE(run->tellNotices([](const VaultNotice&) {}).ok());
    }
    EXPECT_FALSE(hasNews(*open(*storage).value()));
}

}  // namespace
}  // namespace coffer::test
