// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sourcefile.h"

#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <thread>

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

std::string contentOf(const SourceFile& file) {
    std::string content(file.status().size + 1, '\0');
    const auto count = file.readAt(0, {reinterpret_cast<std::uint8_t*>(content.data()), content.size()});
    EXPECT_TRUE(count.ok());
    content.resize(*count);
    return content;
}

TEST(SourceFile, DoesNotWaitForAPipeOrFollowALink) {
    const TempFolder folder;
    ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
    std::filesystem::create_symlink("/etc/passwd", folder / "link");
    const auto directory = opened(folder.path());
    EXPECT_EQ(SourceFile::open(directory, "pipe").error().code, Code::Refused);
    EXPECT_EQ(SourceFile::open(directory, "link").error().code, Code::Refused);
    EXPECT_EQ(SourceFile::open(directory, "none").error().code, Code::NotFound);
    EXPECT_EQ(SourceFile::open(directory, "../x").error().code, Code::Refused);
}

TEST(SourceFile, SaysDeniedForAnUnreadableFile) {
    const TempFolder folder;
    writeFile(folder / "mine", "secret");
    chmod((folder / "mine").c_str(), 0);
    EXPECT_EQ(asNobody([&] {
                  const auto directory = Directory::open(folder.path());
                  const auto file = SourceFile::open(*directory, "mine");
                  return !file.ok() && file.error().code == Code::Denied;
              }),
              0);
}

TEST(SourceFile, ReadsAtAnyPlaceFromSeveralThreads) {
    const TempFolder folder;
    std::string content;
    for (int number = 0; number < 200'000; ++number) {
        content += std::to_string(number);
    }
    writeFile(folder / "file", content);
    const auto file = SourceFile::open(opened(folder.path()), "file");
    ASSERT_TRUE(file.ok());
    const auto half = content.size() / 2;
    const auto check = [&](std::size_t offset) {
        std::string part(half, '\0');
        const auto count = file->readAt(offset, {reinterpret_cast<std::uint8_t*>(part.data()), part.size()});
        EXPECT_TRUE(count.ok() && part.substr(0, *count) == content.substr(offset, half));
    };
    std::thread other([&] { check(half); });
    check(0);
    other.join();
    std::array<std::uint8_t, 4> beyond{};
    EXPECT_EQ(*file->readAt(content.size() + 5, beyond), 0U);
}

TEST(SourceFile, LeavesTheTimeOfLastAccess) {
    const TempFolder folder;
    writeFile(folder / "file", "text");
    const std::array<timespec, 2> old{timespec{1000, 0}, timespec{2000, 0}};
    utimensat(AT_FDCWD, (folder / "file").c_str(), old.data(), 0);
    const auto file = SourceFile::open(opened(folder.path()), "file");
    EXPECT_EQ(contentOf(*file), "text");
    EXPECT_EQ(statOf(folder / "file").st_atim.tv_sec, 1000);
}

TEST(SourceFile, FindsTheDataOfASparseFile) {
    const TempFolder folder;
    constexpr std::uint64_t kBlock = 1 << 16;
    const auto path = folder / "sparse";
    writeFile(path, "");
    ASSERT_EQ(truncate(path.c_str(), 100 * kBlock), 0);
    const Descriptor raw(open(path.c_str(), O_WRONLY));
    const std::string data(kBlock, 'd');
    ASSERT_EQ(pwrite(raw.get(), data.data(), data.size(), 10 * kBlock), static_cast<ssize_t>(kBlock));
    ASSERT_EQ(pwrite(raw.get(), data.data(), data.size(), 50 * kBlock), static_cast<ssize_t>(kBlock));
    const auto file = SourceFile::open(opened(folder.path()), "sparse");
    const auto ranges = file->dataRanges();
    ASSERT_TRUE(ranges.ok());
    EXPECT_EQ(*ranges, (std::vector<DataRange>{{10 * kBlock, kBlock}, {50 * kBlock, kBlock}}));
    ASSERT_EQ(truncate(path.c_str(), 0), 0);
    ASSERT_EQ(truncate(path.c_str(), kBlock), 0);
    EXPECT_EQ(SourceFile::open(opened(folder.path()), "sparse")->dataRanges()->size(), 0U);
    writeFile(path, "full");
    EXPECT_EQ(*SourceFile::open(opened(folder.path()), "sparse")->dataRanges(),
              (std::vector<DataRange>{{0, 4}}));
}

TEST(SourceFile, NoticesAChangeWhileItIsRead) {
    const TempFolder folder;
    writeFile(folder / "file", "before");
    const auto file = SourceFile::open(opened(folder.path()), "file");
    EXPECT_FALSE(*file->changedSince(file->status()));
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    const Descriptor raw(open((folder / "file").c_str(), O_WRONLY));
    ASSERT_EQ(pwrite(raw.get(), "X", 1, 0), 1);
    const std::array<timespec, 2> back{timespec{0, UTIME_OMIT}, statOf(folder / "file").st_mtim};
    futimens(raw.get(), back.data());
    EXPECT_TRUE(*file->changedSince(file->status())) << "also when size and mtime look the same";
}

TEST(SourceFile, SparesTheCacheButNotWhatWasInIt) {
    const TempFolder folder("/var/tmp");
    constexpr std::size_t kSize = 4 << 20;
    writeFile(folder / "file", std::string(kSize, 'c'));
    const Descriptor raw(open((folder / "file").c_str(), O_RDONLY));
    void* map = mmap(nullptr, kSize, PROT_READ, MAP_SHARED, raw.get(), 0);
    ASSERT_NE(map, MAP_FAILED);
    const auto pagesCached = [&] {
        std::vector<unsigned char> pages(kSize / 4096);
        mincore(map, kSize, pages.data());
        return std::count_if(pages.begin(), pages.end(), [](unsigned char page) { return (page & 1U) != 0; });
    };
    fsync(raw.get());
    munmap(map, kSize);
    posix_fadvise(raw.get(), 0, 0, POSIX_FADV_DONTNEED);
    map = mmap(nullptr, kSize, PROT_READ, MAP_SHARED, raw.get(), 0);
    if (pagesCached() > 0) {
        GTEST_SKIP() << "this file system keeps everything in memory";
    }
    contentOf(*SourceFile::open(opened(folder.path()), "file", CacheUse::Spare));
    EXPECT_LT(pagesCached(), 64);
    contentOf(*SourceFile::open(opened(folder.path()), "file", CacheUse::Keep));
    EXPECT_GT(pagesCached(), 900);
    munmap(map, kSize);
}

}  // namespace
}  // namespace coffer
