// SPDX-License-Identifier: GPL-3.0-or-later
// What a locked vault says of each source: its newest backup, its newest message, and what is no longer kept.
#include <gtest/gtest.h>

#include "support/temporaryfolder.h"
#include "vault/localstatus.h"
#include "vault/protection.h"
#include "vault/pruning.h"

namespace coffer::test {
namespace {

constexpr std::uint64_t kDay = ProtectionQuestion::kDay;

/// Two folders of one computer, and a clock that stands where it is put.
class Sources : public testing::Test {
protected:
    Sources() {
        put("chats", "2023-11-13");
        std::filesystem::create_directory(folder / "docs");
        folder.put("docs/letter", "to whom it may concern");
    }
    /// SharedVault::kStart is the 14th of November 2023.
    void put(const std::string& name, const std::string& day) {
        const std::string date = day.substr(8, 2) + "/" + day.substr(5, 2) + "/" + day.substr(0, 4);
        std::filesystem::create_directory(folder / name);
        folder.put(name + "/WhatsApp Chat with Ada.txt", date + ", 09:00 - Ada: Good morning\n" + date +
                                                             ", 09:01 - Grace: And to you\n" + date +
                                                             ", 09:02 - Ada: Coffee?\n");
    }
    [[nodiscard]] std::string path(const std::string& name) const { return (folder / name).string(); }
    void backUpAt(std::uint64_t time, const std::vector<std::string>& names,
                  BackupRequest::Others others = BackupRequest::Others::KeptToo) {
        const auto computer = must(ComputerVault::open(shared.storage(), shared.laptop.capability.clone(),
                                                       shared.laptop.state.path(), [time] { return time; }));
        NoProgress progress;
        BackupRequest request;
        request.others = others;
        for (const auto& name : names) {
            request.paths.push_back(path(name));
        }
        must(backUp(*computer, request, progress));
    }
    Protection judgeAt(std::uint64_t time, const std::vector<std::string>& kept = {}) {
        ProtectionQuestion question;
        question.now = time;
        question.stateFolder = shared.laptop.state.path().string();
        question.sources = kept;
        return must(judgeProtection(shared.storage(), shared.laptop.capability, question));
    }
    /// Its sentence; empty when it is not given.
    static std::string reason(const Protection& protection, const std::string& kind) {
        for (const auto& found : protection.reasons) {
            if (found.kind == kind) {
                return found.sentence;
            }
        }
        return {};
    }

    static constexpr std::uint64_t kStart = SharedVault::kStart;
    SharedVault shared;
    TemporaryFolder folder;
};

TEST_F(Sources, eachHasItsOwnNewestBackup) {
    backUpAt(kStart, {"chats"});
    backUpAt(kStart + 100 * kDay, {"docs"});
    const auto protection = judgeAt(kStart + 101 * kDay);
    EXPECT_EQ(reason(protection, "old-source"), "one of the 2 sources was last backed up 101 days ago");
    EXPECT_EQ(reason(protection, "old-backup"), "") << "the computer did make one";
    EXPECT_EQ(protection.sources.size(), 2U);
    EXPECT_EQ(newestMessageOf(protection), "2023-11-13T09:02");
    const auto named = judgeAt(kStart + 101 * kDay, {path("chats"), path("docs") + "/"});
    EXPECT_EQ(reason(named, "old-source"), path("chats") + " was last backed up 101 days ago");
    backUpAt(kStart + 102 * kDay, {"chats", "docs"});
    EXPECT_EQ(reason(judgeAt(kStart + 103 * kDay), "old-source"), "");
}

TEST_F(Sources, aWeekIsLongAndWhatTheNewestBackupHoldsIsAsOldAsThat) {
    backUpAt(kStart, {"chats"});
    backUpAt(kStart + kDay, {"docs"});
    EXPECT_EQ(reason(judgeAt(kStart + 7 * kDay - 1), "old-source"), "");
    EXPECT_NE(reason(judgeAt(kStart + 7 * kDay), "old-source"), "");
    backUpAt(kStart + 8 * kDay, {"chats", "docs"});
    const auto old = judgeAt(kStart + 20 * kDay);
    EXPECT_EQ(reason(old, "old-source"), "");
    EXPECT_EQ(reason(old, "old-backup"), "the last backup of this computer is 12 days old");
}

TEST_F(Sources, aBackupOfAnOldExportIsNoFreshOne) {
    backUpAt(kStart, {"chats"});
    EXPECT_EQ(reason(judgeAt(kStart + 50 * kDay), "old-messages"), "");
    backUpAt(kStart + 90 * kDay, {"chats"});
    EXPECT_EQ(reason(judgeAt(kStart + 90 * kDay), "old-messages"),
              "the newest message of what is kept is of 13 November 2023");
    EXPECT_EQ(reason(judgeAt(kStart + 90 * kDay, {path("chats")}), "old-messages"),
              "the newest message of " + path("chats") + " is of 13 November 2023");
    put("chats", "2024-02-13");
    backUpAt(kStart + 91 * kDay, {"chats"});
    EXPECT_EQ(reason(judgeAt(kStart + 91 * kDay), "old-messages"), "");
}

TEST_F(Sources, filesWithoutMessagesAreNeverOld) {
    backUpAt(kStart, {"docs"});
    EXPECT_EQ(reason(judgeAt(kStart + 300 * kDay), "old-messages"), "");
}

TEST_F(Sources, whatIsNoLongerKeptIsNotAskedFor) {
    backUpAt(kStart, {"chats"});
    backUpAt(kStart + 100 * kDay, {"docs"});
    const auto kept = judgeAt(kStart + 101 * kDay, {path("docs")});
    EXPECT_EQ(reason(kept, "old-source") + reason(kept, "old-messages"), "") << "the caller's list says so";
    EXPECT_NE(reason(judgeAt(kStart + 101 * kDay, {path("elsewhere")}), "old-source"), "")
        << "a list of nothing that is known silences nothing";
    backUpAt(kStart + 101 * kDay, {"docs"}, BackupRequest::Others::NoLongerKept);
    const auto after = judgeAt(kStart + 102 * kDay);
    EXPECT_EQ(reason(after, "old-source") + reason(after, "old-messages"), "");
    EXPECT_EQ(after.sources.size(), 1U);
}

TEST_F(Sources, aSourceThatWasAskedForAndIsAwayIsStillKept) {
    backUpAt(kStart, {"chats", "docs"});
    std::filesystem::rename(path("chats"), path("away"));
    backUpAt(kStart + 10 * kDay, {"chats", "docs"}, BackupRequest::Others::NoLongerKept);
    EXPECT_NE(reason(judgeAt(kStart + 10 * kDay), "old-source"), "");
}

TEST_F(Sources, notesOfAnEarlierVersionTellByTheirEntry) {
    backUpAt(kStart, {"chats"});
    backUpAt(kStart + kDay, {"docs"});
    const auto file = localStatusFile(ComputerVault::stateFolderOf(
        shared.laptop.state.path(), shared.laptop.capability.vault, shared.laptop.capability.computer));
    auto status = must(readLocalStatus(file, shared.laptop.capability.signing.publicKey()));
    for (auto& source : status.sources) {
        source.backedUp = 0;
        source.newestMessage.clear();
    }
    ASSERT_TRUE(writeLocalStatus(file, status, shared.laptop.capability.signing).ok());
    EXPECT_EQ(reason(judgeAt(kStart + 20 * kDay), "old-source"),
              "one of the 2 sources was last backed up 20 days ago");
}

}  // namespace
}  // namespace coffer::test
