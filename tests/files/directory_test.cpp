// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/directory.h"

#include <sys/resource.h>

#include <array>

#include "files/tempfolder.h"
#include "gtest/gtest.h"

namespace coffer {
namespace {

using testing::asNobody;
using testing::statOf;
using testing::TempFolder;
using testing::writeFile;

Directory opened(const std::string& path) {
    auto directory = Directory::open(path);
    EXPECT_TRUE(directory.ok());
    return std::move(directory).value();
}

DirectoryReader listed(const Directory& directory) {
    auto reader = DirectoryReader::read(directory);
    EXPECT_TRUE(reader.ok());
    return std::move(reader).value();
}

TEST(DirectoryReader, ListsEveryKindOfEntryInBytewiseOrder) {
    const TempFolder folder;
    const std::string longest(255, 'x');
    writeFile(folder / "b", "12345");
    writeFile(folder / "B", "");
    writeFile(folder / "\xff\xfe", "not UTF-8");
    writeFile(folder / "a\nb", "");
    writeFile(folder / longest, "");
    std::filesystem::create_directory(folder / "a");
    std::filesystem::create_symlink("nowhere\xff", folder / "link");
    ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
    const auto directory = opened(folder.path());
    auto reader = listed(directory);
    std::vector<std::string> names;
    std::vector<FileType> types;
    while (const auto entry = reader.next()) {
        names.emplace_back(entry->name);
        EXPECT_EQ(entry->state, EntryState::Present);
        types.push_back(entry->status.type);
    }
    EXPECT_EQ(names, (std::vector<std::string>{"B", "a", "a\nb", "b", "link", "pipe", longest, "\xff\xfe"}));
    using enum FileType;
    EXPECT_EQ(types,
              (std::vector<FileType>{Regular, Directory, Regular, Regular, Symlink, Fifo, Regular, Regular}));
    EXPECT_EQ(*directory.symlinkTarget("link"), "nowhere\xff");
    EXPECT_EQ(directory.symlinkTarget("b").error().code, Code::Refused);
}

TEST(DirectoryReader, TellsTheWholeStatus) {
    const TempFolder folder;
    writeFile(folder / "file", "12345");
    std::filesystem::create_hard_link(folder / "file", folder / "second");
    chmod((folder / "file").c_str(), 04751);
    const std::array<timespec, 2> times{timespec{1, 2}, timespec{-5, 123456789}};
    utimensat(AT_FDCWD, (folder / "file").c_str(), times.data(), 0);
    const auto status = opened(folder.path()).statusOf("file");
    ASSERT_TRUE(status.ok());
    EXPECT_EQ(status->mode, 04751U);
    EXPECT_EQ(status->size, 5U);
    EXPECT_EQ(status->linkCount, 2U);
    EXPECT_EQ(status->modified, -5'000'000'000 + 123'456'789);
    EXPECT_EQ(status->inode, statOf(folder / "second").st_ino);
    EXPECT_TRUE(status->sameFile(*opened(folder.path()).statusOf("second")));
    EXPECT_EQ(status->uid, geteuid());
}

TEST(DirectoryReader, SaysWhichEntryVanishedAndGoesOn) {
    const TempFolder folder;
    for (const char* name : {"1", "2", "3"}) {
        writeFile(folder / name, "");
    }
    const auto directory = opened(folder.path());
    auto reader = listed(directory);
    std::filesystem::remove(folder / "2");
    std::vector<EntryState> states;
    while (const auto entry = reader.next()) {
        states.push_back(entry->state);
    }
    using enum EntryState;
    EXPECT_EQ(states, (std::vector<EntryState>{Present, Vanished, Present}));
}

TEST(DirectoryReader, GivesAnErrorForEachEntryThatMayNotBeExamined) {
    const TempFolder folder;
    std::filesystem::create_directory(folder / "listable");
    writeFile(folder / "listable/file", "");
    chmod((folder / "listable").c_str(), 0444);
    EXPECT_EQ(asNobody([&] {
                  const auto directory = Directory::open(folder / "listable");
                  auto reader = DirectoryReader::read(*directory);
                  const auto entry = reader.ok() ? reader->next() : std::nullopt;
                  return entry && entry->state == EntryState::Unreadable && entry->name == "file" &&
                         entry->error->code == Code::Denied && !reader->next();
              }),
              0);
    chmod((folder / "listable").c_str(), 0755);
}

TEST(DirectoryReader, HoldsAHundredThousandEntriesInLittleMemory) {
    const TempFolder folder;
    const auto directory = opened(folder.path());
    for (int number = 0; number < 100'000; ++number) {
        const auto name = "entry-" + std::to_string(number * 7919 % 100'003) + ".txt";
        ASSERT_EQ(mknodat(directory.descriptor().get(), name.c_str(), S_IFREG | 0600, 0), 0);
    }
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    auto reader = listed(directory);
    std::size_t count = 0;
    std::string last;
    while (const auto entry = reader.next()) {
        EXPECT_LT(last, entry->name);
        last = entry->name;
        ++count;
    }
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    EXPECT_EQ(count, 100'000U);
    EXPECT_LT(after.ru_maxrss - before.ru_maxrss, 15 * 1024) << "KiB: a tenth of what a million may take";
}

TEST(Directory, WalksDeeperThanAnyPathAndThanOpenFiles) {
    const TempFolder folder;
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    const rlimit few{64, limit.rlim_max};
    setrlimit(RLIMIT_NOFILE, &few);
    std::vector<Directory> levels;
    levels.push_back(opened(folder.path()));
    for (int depth = 0; depth < 3000; ++depth) {
        ASSERT_EQ(mkdirat(levels.back().descriptor().get(), "dd", 0700), 0);
        auto child = levels.back().openChild("dd");
        ASSERT_TRUE(child.ok()) << child.error().detail;
        levels.back().park();
        levels.push_back(std::move(child).value());
    }
    EXPECT_GT(levels.back().path().size(), 8000U);
    EXPECT_LE(levels.back().path().size(), 16384U);
    while (levels.size() > 1) {
        const auto child = std::move(levels.back());
        levels.pop_back();
        ASSERT_TRUE(levels.back().resume(child).ok());
        ASSERT_EQ(unlinkat(levels.back().descriptor().get(), "dd", AT_REMOVEDIR), 0);
    }
    setrlimit(RLIMIT_NOFILE, &limit);
}

TEST(Directory, NoticesThatTheTreeWasMovedAwayBelowIt) {
    const TempFolder folder;
    std::filesystem::create_directories(folder / "a/b");
    std::filesystem::create_directory(folder / "c");
    auto parent = opened(folder / "a");
    const auto child = parent.openChild("b");
    ASSERT_TRUE(child.ok());
    parent.park();
    std::filesystem::rename(folder / "a/b", folder / "c/b");
    EXPECT_EQ(parent.resume(*child).error().code, Code::Unavailable);
}

TEST(Directory, EntersNoLinkAndNamesWhatIsWrong) {
    const TempFolder folder;
    std::filesystem::create_directory_symlink("/etc", folder / "link");
    writeFile(folder / "file\n", "");
    const auto directory = opened(folder.path());
    EXPECT_EQ(directory.openChild("link").error().code, Code::Refused);
    EXPECT_EQ(directory.openChild("..").error().code, Code::Refused);
    EXPECT_EQ(directory.openChild("file\n").error().code, Code::Refused);
    EXPECT_EQ(directory.openChild("none").error().code, Code::NotFound);
    EXPECT_EQ(directory.openChild("none").error().detail,
              folder.path() + "/none cannot be opened: it is not there");
    EXPECT_EQ(directory.openChild(std::string(300, 'n')).error().code, Code::Invalid);
}

TEST(OwnerNames, KnowsTheNamesOfNumbersAndBack) {
    OwnerNames names;
    EXPECT_EQ(names.userName(0), "root");
    EXPECT_EQ(names.userName(0), "root");
    EXPECT_EQ(names.groupName(4'000'000'000), "");
    EXPECT_EQ(names.userNumber("root", 7), 0U);
    EXPECT_EQ(names.userNumber("no such user", 7), 7U);
    EXPECT_EQ(names.groupNumber("", 9), 9U);
}

}  // namespace
}  // namespace coffer
