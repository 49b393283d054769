// SPDX-License-Identifier: GPL-3.0-or-later
// A computer with its capability alone: locks, retirement, marks, clones, roll-backs, lost state, full disks.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "bytes/encoding.h"
#include "format/layout.h"
#include "foundationsupport.h"
#include "storage/memorystorage.h"
#include "support/failingstorage.h"
#include "support/temporaryfolder.h"
#include "support/testvault.h"
#include "vault/computertest.h"

namespace coffer::test {
namespace {

namespace fs = std::filesystem;

TEST_F(ComputerTest, onlyOneProcessWorksForAComputer) {
    const auto first = open(*storage);
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(open(*storage).error().code, Code::Busy);
}

TEST_F(ComputerTest, anotherStateFolderDoesNotMakeAnotherComputer) {
    const auto first = open(*storage);
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(ComputerVault::open(*storage, vault.capability(), place / "second").error().code, Code::Busy);
    const auto other = vault.addComputer("other");
    EXPECT_TRUE(ComputerVault::open(*storage, other.clone(), place / "second").ok());
}

TEST_F(ComputerTest, theLockGoesWithItsHolder) {
    const std::string name = "computer-" + toHex(vault.capability().computer);
    {
        const auto first = open(*storage);
        ASSERT_TRUE(first.ok());
        EXPECT_TRUE(fs::exists(*lockFolder() / name));
    }
    EXPECT_FALSE(fs::exists(*lockFolder() / name));
    EXPECT_TRUE(open(*storage).ok());
}

TEST_F(ComputerTest, aRetiredComputerAddsNothing) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    vault.retire(vault.capability().computer);
    EXPECT_EQ(backUpTo(*storage).error().code, Code::Refused);
}

TEST_F(ComputerTest, aMarkedPackIsStoredAnew) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    const auto before = packs();
    ASSERT_FALSE(before.empty());
    const auto other = vault.addComputer("other");
    {
        auto marking = ComputerVault::open(*storage, other.clone(), place / "state");
        ASSERT_TRUE(marking.ok()) << marking.error().detail;
        format::LogPayload mark;
        mark.entry = format::kEntryMark;
        for (const auto& pack : before) {
            mark.packs.push_back({vault.capability().computer, *fixedFromHex<Hash>(pack.name)});
        }
        ASSERT_TRUE((*marking)->appendEntry(mark, std::nullopt, vault.owner()).ok());
    }
    const auto outcome = backUpTo(*storage);
    ASSERT_TRUE(outcome.ok()) << outcome.error().detail;
    EXPECT_GT(outcome->figures.at("stored"), 0U);
    EXPECT_GT(packs().size(), before.size());
}

// The other computer knew the newer statement already: whoever signs under the older one may have been
// removed.
TEST_F(ComputerTest, aMarkUnderAnOlderStatementThanBeforeDoesNotCount) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    const auto before = packs();
    const auto other = vault.addComputer("other");
    const Hash older = vault.statement();
    vault.change([](StatementDraft& draft) { draft.secrets.rules.daily = 7; });
    Signers mark{vault.owner(), {}, {}, nullptr, {}};
    for (const auto& pack : before) {
        mark.packs.push_back({vault.capability().computer, *fixedFromHex<Hash>(pack.name)});
    }
    const auto first = entry(*storage, other, vault.statement(), 0, {}, format::kEntryBackup, {});
    ASSERT_TRUE(backUpTo(*storage).ok());  // has read the first, so that it need not be read with the next
    const auto back = entry(*storage, other, older, 1, first.hash, format::kEntryMark, mark);
    {
        const auto opened = open(*storage);
        ASSERT_TRUE(opened.ok());
        ASSERT_EQ((*opened)->notices().size(), 1U);
        EXPECT_THAT((*opened)->notices().front().error.detail, ::testing::HasSubstr("older statement"));
    }
    ASSERT_TRUE(backUpTo(*storage).ok());
    EXPECT_EQ(packs().size(), before.size()) << "the packs still count";
    entry(*storage, other, vault.statement(), 2, back.hash, format::kEntryMark, mark);
    ASSERT_TRUE(backUpTo(*storage).ok());
    EXPECT_GT(packs().size(), before.size()) << "the same under the newer statement";
}

TEST_F(ComputerTest, afterTheLastNumberTheComputerIsEnrolledAnew) {
    const auto folder =
        ComputerVault::stateFolderOf(place / "state", vault.vault(), vault.capability().computer);
    {
        auto state = LocalState::open(folder);
        ASSERT_TRUE(state.ok());
        LogProgress progress;
        progress.ownHead = format::LogHead{format::kHighestSequence - 1, Hash()};
        ASSERT_TRUE((*state)->apply(progress).ok());
    }
    const auto last = backUpTo(*storage);
    ASSERT_TRUE(last.ok()) << last.error().detail;
    EXPECT_EQ(last->entry.sequence, format::kHighestSequence);
    const auto log = storage->list(format::logFolder(vault.capability().computer)).value();
    ASSERT_EQ(log.size(), 1U);
    EXPECT_TRUE(log.front().name.starts_with("9999999999-"));
    const auto refused = backUpTo(*storage);
    EXPECT_EQ(refused.error().code, Code::Refused);
    EXPECT_THAT(refused.error().detail, ::testing::HasSubstr("enrol this computer again"));
    EXPECT_EQ(storage->list(format::logFolder(vault.capability().computer))->size(), 1U);
}

// Files that come and go with every run are remembered for a while and then no more; those that stay, stay.
TEST_F(ComputerTest, whatComesAndGoesDoesNotFillTheState) {
    constexpr std::size_t kFiles = 5;
    constexpr std::size_t kRuns = 56;
    const auto wholeSeconds =
        fs::file_time_type(std::chrono::seconds(std::chrono::duration_cast<std::chrono::seconds>(
                                                    fs::file_time_type::clock::now().time_since_epoch()) -
                                                std::chrono::hours(1)));
    const auto old = [&](const std::string& name) { fs::last_write_time(place / name, wholeSeconds); };
    old("home/a");
    old("home/b");
    fs::create_directory(place / "home/passing");
    for (std::size_t run = 0; run < kRuns; ++run) {
        fs::remove_all(place / "home/passing");
        fs::create_directory(place / "home/passing");
        for (std::size_t file = 0; file < kFiles; ++file) {
            const std::string name = "home/passing/" + std::to_string(run * kFiles + file);
            place.put(name, name);
            old(name);
        }
        ASSERT_TRUE(backUpTo(*storage).ok());
    }
    const auto folder =
        ComputerVault::stateFolderOf(place / "state", vault.vault(), vault.capability().computer);
    auto database = sqlite::Database::open(folder / "state.db");
    ASSERT_TRUE(database.ok());
    auto count = database->prepare("SELECT count(*) FROM files");
    ASSERT_TRUE(count.ok() && count->step().ok());
    EXPECT_GE(count->number(0), SourceRun::kForgetAfter * kFiles);
    EXPECT_LE(count->number(0), (SourceRun::kForgetAfter + SourceRun::kRenewAfter) * kFiles + 2);
    auto kept = database->prepare("SELECT count(*) FROM files WHERE run >= 48 AND size = 100000");
    ASSERT_TRUE(kept.ok() && kept->step().ok());
    EXPECT_EQ(kept->number(0), 1U) << "the file that stays is known, and was renewed";
}

TEST_F(ComputerTest, aCloneIsRefused) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    const auto earlier = storage->copy();
    fs::copy(place / "state", place / "cloned", fs::copy_options::recursive);
    ASSERT_TRUE(backUpTo(*storage).ok());
    NoProgress progress;
    {
        // The copy has not seen what the first one wrote.
        auto clone = ComputerVault::open(*earlier, vault.capability(), place / "cloned");
        ASSERT_TRUE(clone.ok()) << clone.error().detail;
        ASSERT_TRUE(backUp(**clone, requestFor(place / "home"), progress).ok());
    }
    const auto folder = format::logFolder(vault.capability().computer);
    for (const auto& entry : earlier->list(folder).value()) {
        const std::string name = folder + "/" + entry.name;
        storage->put(name, earlier->read(name, entry.size).value());
    }
    EXPECT_EQ(backUpTo(*storage).error().code, Code::Refused);
}

TEST_F(ComputerTest, aStorageThatWentBackIsNamedAndNumbersGoOn) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    const auto earlier = storage->copy();
    ASSERT_TRUE(backUpTo(*storage).ok());
    const auto outcome = backUpTo(*earlier);
    ASSERT_TRUE(outcome.ok()) << outcome.error().detail;
    EXPECT_EQ(outcome->entry.sequence, 2U);
    const auto folder =
        ComputerVault::stateFolderOf(place / "state", vault.vault(), vault.capability().computer);
    const auto status = readLocalStatus(localStatusFile(folder), vault.capability().signing.publicKey());
    ASSERT_TRUE(status.ok()) << status.error().detail;
    EXPECT_THAT(status->problems, ::testing::Contains("rolled-back"));
    EXPECT_EQ(status->newest->sequence, 2U);
}

TEST_F(ComputerTest, adoptsAnEntryThatItsStateDoesNotKnow) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    fs::copy(place / "state", place / "older", fs::copy_options::recursive);
    ASSERT_TRUE(backUpTo(*storage).ok());
    fs::remove_all(place / "state");
    fs::rename(place / "older", place / "state");
    const auto outcome = backUpTo(*storage);
    ASSERT_TRUE(outcome.ok()) << outcome.error().detail;
    EXPECT_EQ(outcome->entry.sequence, 2U);
}

TEST_F(ComputerTest, aDamagedStateIsPutAside) {
    ASSERT_TRUE(backUpTo(*storage).ok());
    const auto folder =
        ComputerVault::stateFolderOf(place / "state", vault.vault(), vault.capability().computer);
    std::ofstream(folder / "state.db", std::ios::binary | std::ios::trunc) << std::string(8192, 'x');
    const auto outcome = backUpTo(*storage);
    ASSERT_TRUE(outcome.ok()) << outcome.error().detail;
    EXPECT_EQ(outcome->entry.sequence, 1U);
    EXPECT_TRUE(fs::exists(folder / "state.db.damaged"));
}

// From any write on, nothing can be written any more, as on a full disk; afterwards there is space again.
TEST_F(ComputerTest, aFullDiskCostsNothing) {
    using Call = FailingStorage::Call;
    for (const Call call : {Call::Create, Call::Append, Call::Commit}) {
        for (std::uint64_t nth = 1; nth <= 4; ++nth) {
            fs::remove_all(place / "state");
            FailingStorage failing(storage->copy());
            failing.add(
                {.call = call, .nth = nth, .repeat = FailingStorage::Repeat::Always, .code = Code::NoSpace});
            const auto full = backUpTo(failing);
            EXPECT_TRUE(full.ok() || full.error().code == Code::NoSpace) << full.error().detail;
            EXPECT_TRUE(!full.ok() || nth > 3) << "the fault was not met";
            failing.clearFaults();
            const auto outcome = backUpTo(failing);
            EXPECT_TRUE(outcome.ok()) << outcome.error().detail;
        }
    }
}

}  // namespace
}  // namespace coffer::test
