// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conformance.h"

#include <atomic>
#include <numeric>
#include <thread>

namespace coffer::test {
namespace {

Bytes pattern(std::size_t size, unsigned seed = 1) {
    Bytes bytes(size);
    std::uint32_t state = seed;
    for (auto& byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<std::uint8_t>(state >> 24U);
    }
    return bytes;
}

Code codeOf(const auto& result) {
    EXPECT_FALSE(result.ok());
    return result.ok() ? Code::Cancelled : result.error().code;
}

TEST_P(StorageConformance, GivesBackWhatWasWritten) {
    // Sizes on both sides of every block and buffer border.
    for (const std::size_t size : {0U, 1U, 4095U, 4096U, 4097U, 65536U, (1U << 20U) - 1, 1U << 20U,
                                   (1U << 20U) + 1, 3U << 20U, 5000001U}) {
        const auto name = "packs/object-" + std::to_string(size);
        ASSERT_TRUE(storage().write(name, pattern(size)).ok());
        const auto bytes = storage().read(name, size);
        ASSERT_TRUE(bytes.ok()) << bytes.error().detail;
        EXPECT_EQ(*bytes, pattern(size)) << size;
    }
}

TEST_P(StorageConformance, AppendsPiecesOfAnySize) {
    const auto whole = pattern(2'500'000);
    auto writer = storage().create("a");
    ASSERT_TRUE(writer.ok());
    std::size_t at = 0;
    for (std::size_t step = 0; at < whole.size(); step = (step * 7 + 13) % 300'007) {
        const auto count = std::min(step, whole.size() - at);
        ASSERT_TRUE((*writer)->append(ByteView(whole).subspan(at, count)).ok());
        at += count;
    }
    ASSERT_TRUE((*writer)->commit("b").ok());
    EXPECT_EQ(*storage().read("a/b", whole.size()), whole);
}

TEST_P(StorageConformance, ListsAFolderSortedWithItsFolders) {
    ASSERT_TRUE(storage().write("packs/bb", pattern(20)).ok());
    ASSERT_TRUE(storage().write("packs/aa", pattern(10)).ok());
    ASSERT_TRUE(storage().write("packs/deep/er/x", pattern(5)).ok());
    ASSERT_TRUE(storage().write("packs/deep-x", pattern(5)).ok());
    ASSERT_TRUE(storage().write("packs/deep0", pattern(5)).ok());
    ASSERT_TRUE(storage().write("packs2", pattern(5)).ok());
    const std::vector<ObjectInfo> expected{
        {"aa", 10, false}, {"bb", 20, false}, {"deep", 0, true}, {"deep-x", 5, false}, {"deep0", 5, false}};
    EXPECT_EQ(*storage().list("packs"), expected);
    EXPECT_EQ(*storage().list(""), (std::vector<ObjectInfo>{{"packs", 0, true}, {"packs2", 5, false}}));
    EXPECT_EQ(*storage().list("packs/deep"), (std::vector<ObjectInfo>{{"er", 0, true}}));
}

TEST_P(StorageConformance, AFolderThatIsNotThereIsEmpty) {
    EXPECT_TRUE(storage().list("")->empty());
    EXPECT_TRUE(storage().list("no/such/folder")->empty());
}

TEST_P(StorageConformance, AnObjectIsSeenOnlyAfterItsCommit) {
    auto writer = storage().create("log");
    ASSERT_TRUE(writer.ok());
    ASSERT_TRUE((*writer)->append(pattern(3'000'000)).ok());
    EXPECT_TRUE(storage().list("log")->empty());
    ASSERT_TRUE((*writer)->commit("entry").ok());
    EXPECT_EQ(*storage().list("log"), (std::vector<ObjectInfo>{{"entry", 3'000'000, false}}));
}

TEST_P(StorageConformance, AnAbandonedObjectLeavesNothing) {
    {
        auto writer = storage().create("log");
        ASSERT_TRUE((*writer)->append(pattern(3'000'000)).ok());
    }
    EXPECT_TRUE(storage().list("log")->empty());
    EXPECT_EQ(*storage().removeStaleTemporaries(std::chrono::seconds(-3600)), 0U);
}

TEST_P(StorageConformance, NeverOverwrites) {
    ASSERT_TRUE(storage().write("a/b", pattern(100, 1)).ok());
    EXPECT_TRUE(storage().write("a/b", pattern(100, 2)).ok());
    EXPECT_EQ(*storage().read("a/b", 100), pattern(100, 1));
    EXPECT_EQ(codeOf(storage().write("a/b", pattern(101, 1))), Code::Refused);
    EXPECT_EQ(*storage().read("a/b", 100), pattern(100, 1));
    EXPECT_EQ(storage().list("a")->size(), 1U);
    EXPECT_EQ(*storage().removeStaleTemporaries(std::chrono::seconds(-3600)), 0U);
}

TEST_P(StorageConformance, AnObjectIsNoFolderAndAFolderNoObject) {
    ASSERT_TRUE(storage().write("a/b", pattern(1)).ok());
    EXPECT_EQ(codeOf(storage().open("a")), Code::NotFound);
    EXPECT_EQ(codeOf(storage().remove("a")), Code::NotFound);
    EXPECT_EQ(codeOf(storage().write("a", pattern(1))), Code::Refused);
    EXPECT_EQ(codeOf(storage().write("a/b/c", pattern(1))), Code::Refused);
    EXPECT_EQ(codeOf(storage().list("a/b")), Code::Refused);
}

TEST_P(StorageConformance, ReadsAtAnyOffset) {
    const auto whole = pattern(100'000);
    ASSERT_TRUE(storage().write("x", whole).ok());
    const auto reader = storage().open("x");
    ASSERT_TRUE(reader.ok());
    EXPECT_EQ((*reader)->size(), whole.size());
    Bytes part(1000);
    for (const std::size_t offset : {0U, 1U, 4096U, 99'000U}) {
        ASSERT_TRUE((*reader)->readAt(offset, part).ok());
        EXPECT_TRUE(
            std::equal(part.begin(), part.end(), whole.begin() + static_cast<std::ptrdiff_t>(offset)));
    }
    EXPECT_TRUE((*reader)->readAt(whole.size(), {}).ok());
}

TEST_P(StorageConformance, ReadingPastTheEndIsDamage) {
    ASSERT_TRUE(storage().write("x", pattern(1000)).ok());
    const auto reader = storage().open("x");
    Bytes part(10);
    EXPECT_EQ(codeOf((*reader)->readAt(991, part)), Code::Damaged);
    EXPECT_EQ(codeOf((*reader)->readAt(1001, {})), Code::Damaged);
    EXPECT_EQ(codeOf((*reader)->readAt(~std::uint64_t{0}, part)), Code::Damaged);
}

TEST_P(StorageConformance, ReadKeepsItsLimit) {
    ASSERT_TRUE(storage().write("x", pattern(1000)).ok());
    EXPECT_TRUE(storage().read("x", 1000).ok());
    EXPECT_EQ(codeOf(storage().read("x", 999)), Code::Damaged);
}

TEST_P(StorageConformance, RemovesForGood) {
    ASSERT_TRUE(storage().write("a/x", pattern(10)).ok());
    ASSERT_TRUE(storage().write("a/y", pattern(10)).ok());
    ASSERT_TRUE(storage().remove("a/x").ok());
    EXPECT_EQ(codeOf(storage().remove("a/x")), Code::NotFound);
    EXPECT_EQ(codeOf(storage().open("a/x")), Code::NotFound);
    EXPECT_EQ(storage().list("a")->size(), 1U);
}

TEST_P(StorageConformance, SaysWhatIsNotThere) {
    const auto missing = storage().open("packs/1234");
    EXPECT_EQ(codeOf(missing), Code::NotFound);
    EXPECT_NE(missing.error().detail.find("packs/1234"), std::string::npos);
    EXPECT_EQ(codeOf(storage().remove("packs/1234")), Code::NotFound);
}

TEST_P(StorageConformance, RefusesWhatIsNotAName) {
    const std::string part(200, 'x');
    const std::string tooLong(201, 'x');
    for (const auto& name :
         {std::string(""), std::string("/a"), std::string("a/"), std::string("a//b"), std::string("."),
          std::string(".."), std::string("a/../b"), std::string("a/.hidden"), std::string("dot."),
          std::string(".tmp-1"), std::string("A"), std::string("a b"), std::string("a\\b"),
          std::string("c:x"), std::string("a\0b", 3), std::string("\xc3\xa4"), tooLong, "a/" + tooLong,
          part + "/" + part + "/" + part}) {
        EXPECT_EQ(codeOf(storage().open(name)), Code::Invalid) << name;
        EXPECT_EQ(codeOf(storage().write(name, {})), Code::Invalid) << name;
        EXPECT_EQ(codeOf(storage().remove(name)), Code::Invalid) << name;
        if (!name.empty()) {
            EXPECT_EQ(codeOf(storage().list(name)), Code::Invalid) << name;
            EXPECT_EQ(codeOf(storage().create(name)), Code::Invalid) << name;
        }
    }
    EXPECT_TRUE(storage().list("")->empty());
}

TEST_P(StorageConformance, TakesEveryName) {
    const std::string part(200, 'x');
    for (const auto& name : {std::string("a"), std::string("0.x-y_z"), std::string("-"), part,
                             part.substr(1) + "-/" + part + "/y", std::string("HOW-TO-OPEN.txt")}) {
        ASSERT_TRUE(storage().write(name, pattern(3)).ok()) << name;
        EXPECT_TRUE(storage().read(name, 3).ok()) << name;
    }
}

TEST_P(StorageConformance, CommitChecksTheName) {
    auto writer = storage().create("a");
    EXPECT_EQ(codeOf((*writer)->commit("b/c")), Code::Invalid);
    EXPECT_EQ(codeOf((*writer)->commit("")), Code::Invalid);
    EXPECT_TRUE((*writer)->commit("fine").ok());
}

TEST_P(StorageConformance, ManyThreadsWriteAndReadAtOnce) {
    std::atomic<int> failures = 0;
    const auto work = [&](unsigned seed) {
        for (unsigned i = 0; i < 20; ++i) {
            // Half of the names are shared between the threads, with the same bytes.
            const unsigned id = i % 2 == 0 ? i : 100 * seed + i;
            const auto name = "t/" + std::to_string(id % 3) + "/" + std::to_string(id);
            failures += storage().write(name, pattern(10'000, id)).ok() ? 0 : 1;
            const auto bytes = storage().read(name, 10'000);
            failures += bytes.ok() && *bytes == pattern(10'000, id) ? 0 : 1;
        }
    };
    std::vector<std::thread> threads;
    for (unsigned seed = 1; seed <= 4; ++seed) {
        threads.emplace_back(work, seed);
    }
    for (auto& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(failures, 0);
    EXPECT_EQ(storage().list("t/0")->size() + storage().list("t/1")->size() + storage().list("t/2")->size(),
              50U);
}

TEST_P(StorageConformance, ReadersAndWritersOutliveTheirStorage) {
    auto own = GetParam().make();
    ASSERT_TRUE(own->write("x", pattern(10)).ok());
    auto reader = own->open("x");
    own.reset();
    Bytes bytes(10);
    EXPECT_TRUE((*reader)->readAt(0, bytes).ok());
    EXPECT_EQ(bytes, pattern(10));
}

}  // namespace
}  // namespace coffer::test
