// SPDX-License-Identifier: GPL-3.0-or-later
// What a restore does with what is there already: overwrite policies, leftovers of killed restores.
#include <csignal>

#include <chrono>
#include <thread>

#include "files/restoring.h"

namespace coffer {
namespace {

using testing::attributes;
using testing::isThere;
using testing::openTarget;
using testing::outcome;
using testing::readFile;
using testing::restore;
using testing::statOf;
using testing::TempFolder;
using testing::temporariesIn;
using testing::writeFile;

constexpr auto kRoot = DirectoryId::Root;

/// A target in which every kind of thing is in the way.
void fillTheWay(const TempFolder& folder) {
    writeFile(folder / "file", "old");
    writeFile(folder / "outside", "untouched");
    std::filesystem::create_symlink("outside", folder / "link");
    std::filesystem::create_directory(folder / "dir");
    chmod((folder / "dir").c_str(), 0711);
}

TEST(Overwrite, RefuseLeavesEverythingAsItIs) {
    for (const auto policy : {OverwritePolicy::Refuse, OverwritePolicy::Resume}) {
        const TempFolder folder;
        fillTheWay(folder);
        auto target = openTarget(folder.path(), policy);
        for (const char* name : {"file", "link", "dir"}) {
            EXPECT_EQ(outcome(restore(*target, kRoot, name, "new")), "refused") << name;
            EXPECT_EQ(outcome(target->createSymlink(kRoot, name, "new", attributes())), "refused") << name;
        }
        EXPECT_EQ(outcome(target->createDirectory(kRoot, "file", attributes())), "refused");
        EXPECT_EQ(outcome(target->createDirectory(kRoot, "link", attributes())), "refused");
        EXPECT_EQ(outcome(target->createDirectory(kRoot, "dir", attributes(0700))), "ok");
        ASSERT_TRUE(target->finish().ok());
        EXPECT_EQ(readFile(folder / "file"), "old");
        EXPECT_EQ(readFile(folder / "outside"), "untouched");
        const bool kept = policy == OverwritePolicy::Refuse;
        EXPECT_EQ(statOf(folder / "dir").st_mode & 0777U, kept ? 0711U : 0700U);
        EXPECT_EQ(temporariesIn(folder.path()), 0);
    }
}

TEST(Overwrite, RefuseHoldsForAFileThatAppearsWhileItIsWritten) {
    const TempFolder folder;
    auto target = openTarget(folder.path());
    auto file = target->createFile(kRoot, "file", 3, attributes());
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(outcome(file->writeAt(0, asBytes("new"))), "ok");
    writeFile(folder / "file", "meanwhile");
    EXPECT_EQ(outcome(file->commit()), "refused");
    EXPECT_EQ(readFile(folder / "file"), "meanwhile");
    EXPECT_EQ(temporariesIn(folder.path()), 1) << "only the marker";
}

TEST(Overwrite, ReplaceTakesTheNameAndFollowsNoLink) {
    const TempFolder folder;
    fillTheWay(folder);
    auto target = openTarget(folder.path(), OverwritePolicy::Replace);
    EXPECT_EQ(outcome(restore(*target, kRoot, "file", "new")), "ok");
    EXPECT_EQ(outcome(restore(*target, kRoot, "link", "new")), "ok");
    EXPECT_EQ(outcome(restore(*target, kRoot, "dir", "new")), "refused");
    EXPECT_EQ(readFile(folder / "file"), "new");
    EXPECT_EQ(readFile(folder / "outside"), "untouched");
    EXPECT_TRUE(S_ISREG(statOf(folder / "link").st_mode));
    EXPECT_EQ(outcome(target->createSymlink(kRoot, "file", "elsewhere", attributes())), "ok");
    EXPECT_EQ(std::filesystem::read_symlink(folder / "file"), "elsewhere");
    EXPECT_EQ(outcome(target->createDirectory(kRoot, "file", attributes(0755))), "ok");
    const auto place = restore(*target, kRoot, "one", "1");
    EXPECT_EQ(outcome(target->createHardLink(kRoot, "two", *place)), "ok");
    EXPECT_EQ(outcome(target->createHardLink(kRoot, "two", *place)), "ok");
    EXPECT_EQ(outcome(target->createHardLink(kRoot, "link", *place)), "ok");
    ASSERT_TRUE(target->finish().ok());
    EXPECT_EQ(statOf(folder / "one").st_nlink, 3U);
    EXPECT_EQ(temporariesIn(folder.path()), 0);
}

TEST(Overwrite, ResumeOffersWhatLooksTheSameAndKeepsIt) {
    const TempFolder folder;
    {
        auto first = openTarget(folder.path());
        ASSERT_TRUE(restore(*first, kRoot, "same", "content", attributes(0600)).ok());
        ASSERT_TRUE(first->createSymlink(kRoot, "link", "there", attributes()).ok());
        ASSERT_TRUE(first->createSpecial(kRoot, "pipe", FileType::Fifo, 0, attributes()).ok());
        ASSERT_TRUE(first->finish().ok());
    }
    auto target = openTarget(folder.path(), OverwritePolicy::Resume);
    const auto stored = attributes(0644);
    const auto file = target->existing(kRoot, "same", 7, stored);
    ASSERT_TRUE(file.ok() && file->has_value());
    const auto kept = target->keepExisting(kRoot, "same", **file, stored);
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(statOf(folder / "same").st_mode & 0777U, 0644U);
    EXPECT_EQ(outcome(target->createHardLink(kRoot, "further", *kept)), "ok");
    EXPECT_EQ(outcome(target->createHardLink(kRoot, "further", *kept)), "ok") << "identical already";
    EXPECT_FALSE(target->existing(kRoot, "same", 8, stored)->has_value()) << "other size";
    EXPECT_FALSE(target->existing(kRoot, "same", 7, attributes(0644, 1))->has_value()) << "other time";
    EXPECT_FALSE(target->existing(kRoot, "link", 7, stored)->has_value());
    EXPECT_EQ(outcome(target->createSymlink(kRoot, "link", "there", attributes())), "ok");
    EXPECT_EQ(outcome(target->createSymlink(kRoot, "link", "elsewhere", attributes())), "refused");
    EXPECT_EQ(outcome(target->createSpecial(kRoot, "pipe", FileType::Fifo, 0, attributes())), "ok");
    std::filesystem::remove(folder / "same");
    writeFile(folder / "same", "content");
    EXPECT_EQ(outcome(target->keepExisting(kRoot, "same", **file, stored)), "refused")
        << "replaced meanwhile";
    EXPECT_FALSE(openTarget(folder.path())->existing(kRoot, "further", 7, stored)->has_value());
}

/// Restores without end until it is killed.
[[noreturn]] void restoreForever(const std::string& path) {
    auto target = openTarget(path);
    const auto inner = target->createDirectory(kRoot, "inner", attributes(0755));
    const auto deeper = target->createDirectory(*inner, "deeper", attributes(0755));
    const std::string content(100'000, 'c');
    for (int number = 0;; ++number) {
        (void)restore(*target, *deeper, "file" + std::to_string(number % 200), content);
        auto open = target->createFile(*inner, "never", content.size(), attributes());
        (void)open->writeAt(0, asBytes(content));
    }
}

TEST(Killed, TheNextRestoreRemovesWhatWasLeftAndCompletes) {
    std::uint64_t removed = 0;
    for (int round = 0; round < 20; ++round) {
        const TempFolder folder;
        const std::string like = ".coffer-restore-00000000000000000000000000000000-1";
        writeFile(folder / like, "a person's own file of such a name");
        const pid_t child = fork();
        ASSERT_GE(child, 0);  // kill(-1) would end every process there is
        if (child == 0) {
            restoreForever(folder.path());
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20 + 3 * round));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
            if (entry.path().filename().string().starts_with("file")) {
                ASSERT_EQ(entry.file_size(), 100'000U) << "no half file under a final name";
            }
        }
        auto target = openTarget(folder.path(), OverwritePolicy::Resume);
        removed += target->notes().leftoversRemoved;
        EXPECT_EQ(temporariesIn(folder.path()), 2) << "the own marker and the person's file";
        ASSERT_TRUE(target->createDirectory(kRoot, "inner", attributes(0755)).ok());
        ASSERT_TRUE(target->finish().ok());
        EXPECT_TRUE(isThere(folder / like));
    }
    EXPECT_GT(removed, 0U) << "none of the kills came in the middle of a file";
}

TEST(Killed, ARestoreThatStillRunsIsLeftAlone) {
    const TempFolder folder;
    auto first = openTarget(folder.path());
    auto file = first->createFile(kRoot, "file", 3, attributes());
    ASSERT_TRUE(file.ok());
    auto second = openTarget(folder.path());
    EXPECT_EQ(second->notes().leftoversRemoved, 0U);
    EXPECT_EQ(outcome(restore(*second, kRoot, "other", "x")), "ok");
    EXPECT_TRUE(second->finish().ok());
    EXPECT_EQ(outcome(file->writeAt(0, asBytes("new"))), "ok");
    EXPECT_EQ(outcome(file->commit()), "ok");
    EXPECT_TRUE(first->finish().ok());
    EXPECT_EQ(temporariesIn(folder.path()), 0);
}

}  // namespace
}  // namespace coffer
