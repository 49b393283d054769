// SPDX-License-Identifier: GPL-3.0-or-later
// Stored trees and other programs that want a restore to write outside its target.
#include <atomic>
#include <thread>

#include "files/restoring.h"

namespace coffer {
namespace {

using testing::attributes;
using testing::openTarget;
using testing::outcome;
using testing::readFile;
using testing::restore;
using testing::TempFolder;
using testing::writeFile;

constexpr auto kRoot = DirectoryId::Root;

/// A target beside a folder that nothing may enter.
struct Scene {
    TempFolder folder;
    std::string target = folder / "target";
    std::string outside = folder / "outside";

    Scene() {
        std::filesystem::create_directory(target);
        std::filesystem::create_directory(outside);
        writeFile(outside + "/precious", "precious");
    }
    [[nodiscard]] bool outsideIsUntouched() const {
        const std::filesystem::directory_iterator entries(outside);
        return std::distance(begin(entries), end(entries)) == 1 &&
               readFile(outside + "/precious") == "precious";
    }
};

TEST(Attack, NamesThatWouldLeaveAreRefusedForEveryKindOfEntry) {
    const Scene scene;
    auto target = openTarget(scene.target, OverwritePolicy::Replace);
    const auto place = restore(*target, kRoot, "place", "x");
    const std::string_view withZero("a\0b", 3);
    for (const std::string_view name :
         {std::string_view(".."), std::string_view("."), std::string_view(""), std::string_view("/"),
          std::string_view("../outside/x"), std::string_view("a/b"), std::string_view("/etc/x"), withZero}) {
        EXPECT_EQ(outcome(target->createFile(kRoot, name, 1, attributes())), "refused");
        EXPECT_EQ(outcome(target->createDirectory(kRoot, name, attributes())), "refused");
        EXPECT_EQ(outcome(target->createSymlink(kRoot, name, "x", attributes())), "refused");
        EXPECT_EQ(outcome(target->createHardLink(kRoot, name, *place)), "refused");
        EXPECT_EQ(outcome(target->createSpecial(kRoot, name, FileType::Fifo, 0, attributes())), "refused");
        EXPECT_EQ(outcome(target->existing(kRoot, name, 1, attributes())), "refused");
        auto from = *place;
        from.name = name;
        EXPECT_EQ(outcome(target->createHardLink(kRoot, "new", from)), "refused");
    }
    EXPECT_EQ(outcome(target->createSymlink(kRoot, "link", withZero, attributes())), "invalid");
    EXPECT_EQ(outcome(target->createSymlink(kRoot, "link", "", attributes())), "invalid");
    EXPECT_EQ(outcome(target->createFile(kRoot, std::string(256, 'n'), 0, attributes())), "ok");
    EXPECT_TRUE(scene.outsideIsUntouched());
}

TEST(Attack, ALinkRestoredFirstIsNotEnteredAfterwards) {
    for (const auto policy : {OverwritePolicy::Refuse, OverwritePolicy::Resume}) {
        const Scene scene;
        auto target = openTarget(scene.target, policy);
        ASSERT_TRUE(target->createSymlink(kRoot, "way", scene.outside, attributes()).ok());
        EXPECT_EQ(outcome(target->createDirectory(kRoot, "way", attributes())), "refused");
        EXPECT_TRUE(scene.outsideIsUntouched());
    }
    const Scene scene;
    auto target = openTarget(scene.target, OverwritePolicy::Replace);
    ASSERT_TRUE(target->createSymlink(kRoot, "way", scene.outside, attributes()).ok());
    const auto way = target->createDirectory(kRoot, "way", attributes());
    EXPECT_EQ(outcome(restore(*target, *way, "precious", "bad")), "ok") << "the link gave way to a folder";
    EXPECT_TRUE(scene.outsideIsUntouched());
}

TEST(Attack, AParentReplacedByALinkBetweenCallsLeadsNowhere) {
    const Scene scene;
    auto target = openTarget(scene.target, OverwritePolicy::Replace);
    const auto first = target->createDirectory(kRoot, "first", attributes(0755));
    const auto second = target->createDirectory(*first, "second", attributes(0755));
    std::filesystem::rename(scene.target + "/first", scene.target + "/moved");
    std::filesystem::create_directory_symlink(scene.outside, scene.target + "/first");
    std::filesystem::create_directory(scene.folder / "outside2");
    // Still open: written into the folder that was made, wherever its name is now.
    EXPECT_EQ(outcome(restore(*target, *second, "precious", "new")), "ok");
    EXPECT_EQ(readFile(scene.target + "/moved/second/precious"), "new");
    // Pushed out of the cache of open folders: the link is met and refused.
    for (std::size_t count = 0; count < 300; ++count) {
        ASSERT_TRUE(target->createDirectory(kRoot, "other" + std::to_string(count), attributes(0755)).ok());
    }
    const auto refused = restore(*target, *second, "precious", "bad");
    EXPECT_EQ(outcome(refused), "refused");
    EXPECT_EQ(refused.ok() ? "" : refused.error().detail.substr(refused.error().detail.find("first")),
              "first/second cannot be opened again: it is a symbolic link, which is never followed");
    EXPECT_EQ(outcome(target->finish()), "refused") << "nor are attributes set through it";
    EXPECT_TRUE(scene.outsideIsUntouched());
}

TEST(Attack, AParentReplacedByAnotherFolderIsNoticed) {
    const Scene scene;
    auto target = openTarget(scene.target);
    const auto first = target->createDirectory(kRoot, "first", attributes(0755));
    for (std::size_t count = 0; count < 300; ++count) {
        ASSERT_TRUE(target->createDirectory(kRoot, "other" + std::to_string(count), attributes(0755)).ok());
    }
    std::filesystem::rename(scene.target + "/first", scene.target + "/moved");
    std::filesystem::create_directory(scene.target + "/first");
    EXPECT_EQ(outcome(restore(*target, *first, "file", "x")), "refused");
    EXPECT_TRUE(std::filesystem::is_empty(scene.target + "/first"));
}

TEST(Attack, AProgramThatKeepsSwappingFoldersAndLinksNeverGetsAFileOut) {
    const Scene scene;
    std::atomic<bool> stop = false;
    std::thread attacker([&] {
        const auto way = scene.target + "/way";
        while (!stop) {
            std::error_code ignored;
            std::filesystem::create_directory_symlink(scene.outside, scene.target + "/swap", ignored);
            renameat2(AT_FDCWD, (scene.target + "/swap").c_str(), AT_FDCWD, way.c_str(), RENAME_EXCHANGE);
            std::filesystem::remove(scene.target + "/swap", ignored);
            rename(way.c_str(), (scene.target + "/aside").c_str());
            std::filesystem::remove_all(scene.target + "/aside", ignored);
        }
    });
    std::size_t written = 0;
    for (int round = 0; round < 3000; ++round) {
        const auto policy = round % 2 == 0 ? OverwritePolicy::Replace : OverwritePolicy::Refuse;
        RestoreOptions options;
        options.overwrite = policy;
        auto target = RestoreTarget::open(scene.target, options);
        const auto way = (*target)->createDirectory(kRoot, "way", attributes(0755));
        if (way.ok() && restore(**target, *way, "precious", "bad").ok()) {
            ++written;
        }
    }
    stop = true;
    attacker.join();
    EXPECT_GT(written, 0U) << "the attack left nothing to be tried";
    EXPECT_TRUE(scene.outsideIsUntouched());
}

TEST(Attack, LeftoverSweepingFollowsNoLink) {
    const Scene scene;
    const std::string marker = ".coffer-restore-0123456789abcdef0123456789abcdef";
    writeFile(scene.outside + "/" + marker + "-1", "outside");
    writeFile(scene.target + "/" + marker, "");
    std::filesystem::create_directory(scene.target + "/inner");
    writeFile(scene.target + "/inner/" + marker + "-17", "left");
    std::filesystem::create_directory_symlink(scene.outside, scene.target + "/link");
    auto target = openTarget(scene.target);
    EXPECT_EQ(target->notes().leftoversRemoved, 1U);
    EXPECT_EQ(readFile(scene.outside + "/" + marker + "-1"), "outside");
    EXPECT_TRUE(std::filesystem::is_empty(scene.target + "/inner"));
    EXPECT_FALSE(testing::isThere(scene.target + "/" + marker));
}

}  // namespace
}  // namespace coffer
