// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/restoretarget.h"

#include <sys/resource.h>

#include <array>
#include <random>
#include <thread>
#include <vector>

#include "files/restoring.h"

namespace coffer {
namespace {

using testing::attributes;
using testing::isThere;
using testing::kSomeTime;
using testing::openTarget;
using testing::outcome;
using testing::readFile;
using testing::restore;
using testing::statOf;
using testing::TempFolder;
using testing::temporariesIn;
using testing::writeFile;

constexpr auto kRoot = DirectoryId::Root;

std::int64_t modifiedOf(const std::string& path) {
    const auto time = statOf(path).st_mtim;
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

TEST(Restore, BringsBackNamesContentModesAndTimes) {
    const TempFolder folder;
    const std::string odd = "\xff\n" + std::string(253, 'n');
    auto target = openTarget(folder / "new");
    const auto inner = target->createDirectory(kRoot, "inner", attributes(0550, -1));
    ASSERT_TRUE(inner.ok());
    EXPECT_EQ(outcome(restore(*target, *inner, odd, "hello", attributes(0604, kSomeTime + 1))), "ok");
    EXPECT_EQ(outcome(restore(*target, *inner, "empty", "", attributes(0711))), "ok");
    EXPECT_EQ(outcome(target->createSymlink(*inner, "link", "/etc/\xff", attributes(0777, 5))), "ok");
    EXPECT_EQ(outcome(target->createSpecial(*inner, "pipe", FileType::Fifo, 0, attributes(0622, 7))), "ok");
    const auto notes = target->finish();
    ASSERT_TRUE(notes.ok()) << notes.error().detail;
    EXPECT_EQ(notes->ownersNotSet + notes->modesReduced + notes->attributesNotSet, 0U);
    const auto base = folder / "new/inner/";
    EXPECT_EQ(readFile(base + odd), "hello");
    EXPECT_EQ(statOf(base + odd).st_mode, S_IFREG | 0604U);
    EXPECT_EQ(modifiedOf(base + odd), kSomeTime + 1);
    EXPECT_EQ(statOf(base + "empty").st_mode, S_IFREG | 0711U);
    EXPECT_EQ(std::filesystem::read_symlink(base + "link").string(), "/etc/\xff");
    EXPECT_EQ(modifiedOf(base + "link"), 5);
    EXPECT_EQ(statOf(base + "pipe").st_mode, S_IFIFO | 0622U);
    EXPECT_EQ(modifiedOf(base + "pipe"), 7);
    EXPECT_EQ(statOf(folder / "new/inner").st_mode, S_IFDIR | 0550U);
    EXPECT_EQ(modifiedOf(folder / "new/inner"), -1);
    EXPECT_EQ(temporariesIn(folder.path()), 0);
}

TEST(Restore, ReadOnlyDirectoriesCanBeFilledByTheirOwnerAndFilledAgain) {
    const TempFolder folder;
    chmod(folder.path().c_str(), 0777);
    const auto fill = [&](OverwritePolicy policy, std::string_view name) {
        auto target = openTarget(folder.path(), policy);
        const auto outer = target->createDirectory(kRoot, "outer", attributes(0));
        const auto inner = outer.ok() ? target->createDirectory(*outer, "inner", attributes(0555)) : outer;
        return inner.ok() && restore(*target, *inner, name, "x").ok() && target->finish().ok() &&
               (statOf(folder / "outer").st_mode & 0777U) == 0;
    };
    EXPECT_EQ(testing::asNobody([&] { return fill(OverwritePolicy::Refuse, "first"); }), 0);
    EXPECT_EQ(testing::asNobody([&] { return fill(OverwritePolicy::Resume, "second"); }), 0);
    chmod((folder / "outer").c_str(), 0755);
    EXPECT_TRUE(isThere(folder / "outer/inner/first") && isThere(folder / "outer/inner/second"));
    EXPECT_EQ(statOf(folder / "outer/inner").st_mode & 0777U, 0555U);
}

TEST(Restore, KeepsHolesWithoutSpace) {
    const TempFolder folder;
    constexpr std::uint64_t kMiB = 1 << 20;
    const std::string data(64 * 1024, 'd');
    auto target = openTarget(folder.path());
    for (const std::uint64_t size : {3 * kMiB, 100 * kMiB}) {
        const auto name = std::to_string(size);
        auto file = target->createFile(kRoot, name, size, attributes());
        ASSERT_TRUE(file.ok());
        EXPECT_EQ(outcome(file->writeAt(kMiB, asBytes(data))), "ok");
        EXPECT_EQ(outcome(file->commit()), "ok");
        EXPECT_EQ(static_cast<std::uint64_t>(statOf(folder / name).st_size), size);
        EXPECT_EQ(readFile(folder / name).substr(kMiB, data.size()), data);
    }
    ASSERT_TRUE(target->finish().ok());
    EXPECT_LE(statOf(folder / std::to_string(100 * kMiB)).st_blocks * 512, 256 * 1024);
    EXPECT_LE(statOf(folder / std::to_string(3 * kMiB)).st_blocks * 512, 256 * 1024);
}

TEST(Restore, TakesBlocksInAnyOrderAndAlignmentFromSeveralThreads) {
    const TempFolder folder("/var/tmp");
    std::mt19937 random(7);
    std::string content;
    content.resize(21'234'567);
    for (auto& letter : content) {
        letter = static_cast<char>(random());
    }
    std::vector<std::pair<std::size_t, std::size_t>> blocks;
    for (std::size_t at = 0; at < content.size();) {
        const std::size_t wanted = random() % 3 == 0 ? 1'048'576 : 1 + random() % 300'000;
        const std::size_t length = std::min(wanted, content.size() - at);
        blocks.emplace_back(at, length);
        at += length;
    }
    blocks.emplace_back(8'192'000, 1'048'577);  // aligned with a tail, over what others write
    std::shuffle(blocks.begin(), blocks.end(), random);
    auto target = openTarget(folder.path());
    auto file = target->createFile(kRoot, "big", content.size(), attributes());
    ASSERT_TRUE(file.ok());
    const auto write = [&](std::size_t first) {
        for (std::size_t index = first; index < blocks.size(); index += 2) {
            const auto [at, length] = blocks[index];
            EXPECT_EQ(outcome(file->writeAt(at, asBytes(content).subspan(at, length))), "ok");
        }
    };
    std::thread other(write, 1);
    write(0);
    other.join();
    ASSERT_EQ(outcome(file->commit()), "ok");
    EXPECT_TRUE(readFile(folder / "big") == content);
}

TEST(Restore, RefusesContentBeyondTheStoredSize) {
    const TempFolder folder;
    auto target = openTarget(folder.path());
    auto file = target->createFile(kRoot, "file", 4, attributes());
    EXPECT_EQ(outcome(file->writeAt(0, asBytes("12345"))), "damaged");
    EXPECT_EQ(outcome(file->writeAt(5, {})), "damaged");
    EXPECT_EQ(outcome(file->writeAt(~std::uint64_t{0}, asBytes("1"))), "damaged");
    EXPECT_EQ(outcome(file->writeAt(0, asBytes("1234"))), "ok");
}

TEST(Restore, MakesHardLinksToWhatItRestored) {
    const TempFolder folder;
    auto target = openTarget(folder.path());
    const auto deeper = target->createDirectory(kRoot, "deeper", attributes(0755));
    const auto first = restore(*target, kRoot, "first", "content");
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(outcome(target->createHardLink(*deeper, "second", *first)), "ok");
    EXPECT_EQ(statOf(folder / "deeper/second").st_ino, statOf(folder / "first").st_ino);
    EXPECT_EQ(statOf(folder / "first").st_nlink, 2U);
    EXPECT_EQ(outcome(target->createHardLink(*deeper, "second", *first)), "refused");
    std::filesystem::remove(folder / "first");
    writeFile(folder / "first", "somebody else's");
    EXPECT_EQ(outcome(target->createHardLink(*deeper, "third", *first)), "refused");
    EXPECT_EQ(temporariesIn(folder / "deeper"), 0);
}

TEST(Restore, AnUncommittedFileLeavesNothing) {
    const TempFolder folder;
    auto target = openTarget(folder.path());
    {
        auto file = target->createFile(kRoot, "file", 4, attributes());
        EXPECT_EQ(outcome(file->writeAt(0, asBytes("1234"))), "ok");
        EXPECT_FALSE(isThere(folder / "file"));
    }
    target.reset();
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(Restore, KeepsMoreDirectoriesThanItHoldsOpen) {
    const TempFolder folder;
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    const rlimit few{300, limit.rlim_max};
    setrlimit(RLIMIT_NOFILE, &few);
    auto target = openTarget(folder.path());
    std::vector<DirectoryId> chain{kRoot};
    const std::string name(100, 'd');
    for (int depth = 0; depth < 700; ++depth) {
        const auto next = target->createDirectory(chain.back(), name, attributes(0500, kSomeTime + depth));
        ASSERT_TRUE(next.ok()) << next.error().detail;
        chain.push_back(*next);
    }
    EXPECT_EQ(outcome(restore(*target, chain[2], "near", "n")), "ok");
    EXPECT_EQ(outcome(restore(*target, chain[699], "far", "f")), "ok") << "70,000 bytes below";
    const auto notes = target->finish();
    EXPECT_TRUE(notes.ok()) << notes.error().detail;
    setrlimit(RLIMIT_NOFILE, &limit);
    auto directory = Directory::open(folder.path());
    for (int depth = 0; depth < 700; ++depth) {
        directory = directory->openChild(name);
        ASSERT_TRUE(directory.ok());
        ASSERT_EQ(directory->status()->mode, 0500U);
        ASSERT_EQ(directory->status()->modified, kSomeTime + depth);
    }
    // remove_all does not reach below PATH_MAX
    EXPECT_TRUE(testing::shell("rm -rf '" + folder.path() + "/" + name + "'"));
}

TEST(Restore, CountsOwnersItMayNotSetAndGivesNoSetuidToOthers) {
    const TempFolder folder;
    chmod(folder.path().c_str(), 0777);
    auto stored = attributes(06755);
    stored.uid = 12345;
    stored.gid = 12345;
    EXPECT_EQ(testing::asNobody([&] {
                  RestoreOptions options;
                  options.setIdBits = SetIdBits::Restore;
                  auto target = openTarget(folder.path(), options);
                  const bool done = restore(*target, kRoot, "file", "x", stored).ok();
                  const auto notes = target->finish();
                  return done && notes.ok() && notes->ownersNotSet == 1 && notes->modesReduced == 1;
              }),
              0);
    EXPECT_EQ(statOf(folder / "file").st_mode, S_IFREG | 0755U);
}

TEST(Restore, GivesSetuidAndSetgidOnlyWhenAsked) {
    for (const auto bits : {SetIdBits::LeaveOut, SetIdBits::Restore}) {
        const TempFolder folder;
        RestoreOptions options;
        options.setIdBits = bits;
        auto target = openTarget(folder.path(), options);
        ASSERT_TRUE(target->createDirectory(kRoot, "shared", attributes(02770)).ok());
        EXPECT_EQ(outcome(restore(*target, kRoot, "program", "x", attributes(06755))), "ok");
        EXPECT_EQ(outcome(restore(*target, kRoot, "plain", "x", attributes(01644))), "ok");
        const auto notes = target->finish();
        ASSERT_TRUE(notes.ok());
        const bool asked = bits == SetIdBits::Restore;
        EXPECT_EQ(notes->setIdLeftOut, asked ? 0U : 2U);
        EXPECT_EQ(statOf(folder / "shared").st_mode, S_IFDIR | (asked ? 02770U : 0770U));
        EXPECT_EQ(statOf(folder / "program").st_mode, S_IFREG | (asked ? 06755U : 0755U));
        EXPECT_EQ(statOf(folder / "plain").st_mode, S_IFREG | 01644U);
    }
}

TEST(Restore, MapsOwnersByNameOrNumber) {
    if (geteuid() != 0) {
        GTEST_SKIP() << "only an administrator can give files away";
    }
    const TempFolder folder;
    auto stored = attributes(04755);
    stored.uid = 12345;
    stored.user = "nobody";
    stored.gid = 54321;
    stored.group = "no such group";
    RestoreOptions options;
    options.setIdBits = SetIdBits::Restore;
    auto byName = openTarget(folder.path(), options);
    EXPECT_EQ(outcome(restore(*byName, kRoot, "named", "x", stored)), "ok");
    EXPECT_EQ(statOf(folder / "named").st_uid, 65534U);
    EXPECT_EQ(statOf(folder / "named").st_gid, 54321U);
    EXPECT_EQ(statOf(folder / "named").st_mode, S_IFREG | 04755U);
    options.owners = OwnerMapping::ByNumber;
    const auto byNumber = RestoreTarget::open(folder.path(), options);
    EXPECT_EQ(outcome(restore(**byNumber, kRoot, "numbered", "x", stored)), "ok");
    EXPECT_EQ(statOf(folder / "numbered").st_uid, 12345U);
}

TEST(Restore, SaysThatTheDiskIsFullAndLeavesNothingHalf) {
    const TempFolder folder;
    const auto outcomeText = [&] {
        auto target = openTarget(folder.path());
        const std::string big(8 << 20, 'b');
        auto first = restore(*target, kRoot, "fits", "small");
        auto file = target->createFile(kRoot, "big", big.size(), attributes());
        const bool full = !file.ok() || outcome(file->writeAt(0, asBytes(big))) == "no-space";
        if (file.ok()) {
            const RestoredFile given = std::move(file).value();
        }
        return first.ok() && full && temporariesIn(folder.path()) == 1 && !isThere(folder / "big") &&
               readFile(folder / "fits") == "small";
    };
    if (!testing::shell("mount -t tmpfs -o size=2m tmpfs " + folder.path() + " 2>/dev/null")) {
        GTEST_SKIP() << "mounting a small disk is not permitted here";
    }
    EXPECT_TRUE(outcomeText());
    EXPECT_TRUE(testing::shell("umount " + folder.path()));
}

}  // namespace
}  // namespace coffer
