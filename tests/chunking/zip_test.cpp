// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/zipplan.h"

#include <gtest/gtest.h>
#include <zip.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "chunking/support.h"
#include "chunking/zipdirectory.h"
#include "support/temporaryfolder.h"

namespace coffer {
namespace {

using namespace test;

struct Member {
    std::string name;
    Bytes bytes;
    zip_int32_t method = ZIP_CM_STORE;
    std::time_t changed = 1'600'000'000;
};

class ZipTest : public testing::Test {
protected:
    /// An archive made by libzip, with the members in the given order.
    Bytes zipOf(const std::vector<Member>& members) {
        const auto path = m_folder.path() / "archive.zip";
        int error = 0;
        zip_t* archive = zip_open(path.string().c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        for (const auto& member : members) {
            zip_source_t* source = zip_source_buffer(archive, member.bytes.data(), member.bytes.size(), 0);
            const auto index = zip_file_add(archive, member.name.c_str(), source, ZIP_FL_ENC_UTF_8);
            EXPECT_GE(index, 0) << member.name;
            const auto at = static_cast<zip_uint64_t>(index);
            EXPECT_EQ(zip_set_file_compression(archive, at, member.method, 0), 0);
            EXPECT_EQ(zip_file_set_mtime(archive, at, member.changed, 0), 0);
        }
        EXPECT_EQ(zip_close(archive), 0) << zip_strerror(archive);
        return contentsOf(path);
    }

    Plan planOf(MemorySource& source) {
        auto made = plan("chat.zip", source, m_key);
        EXPECT_TRUE(made.ok());
        EXPECT_EQ(brokenPromise(*made, source.size()), "");
        return std::move(made).value();
    }

    bool isArchive(const Bytes& bytes) {
        MemorySource source(bytes);
        return planOf(source).fileClass == FileClass::Archive;
    }

    TemporaryFolder m_folder;
    ChunkingKey m_key = keyOf(1);
};

// Voice messages, pictures and two films, as an exported chat has them.
std::vector<Member> chat(int pictures) {
    std::vector<Member> members;
    for (int i = 0; i < pictures; ++i) {
        const auto seed = static_cast<std::uint64_t>(i) + 1000;
        const std::size_t size = i % 3 == 0 ? 5'000 + seed * 13 : 90'000 + seed * 71;
        members.push_back({"IMG-" + std::to_string(i) + ".jpg", randomBytes(seed, size)});
    }
    members.push_back({"VID-1.mp4", randomBytes(1, 9'000'000)});
    members.push_back({"VID-2.mp4", randomBytes(2, 5'000'000)});
    return members;
}

std::vector<Member> notes(int count) {
    std::vector<Member> members;
    for (int i = 0; i < count; ++i) {
        const auto seed = static_cast<std::uint64_t>(i);
        members.push_back(
            {"notes/" + std::to_string(i) + ".json", randomBytes(seed, 500 + seed * 37 % 6000)});
    }
    return members;
}

TEST_F(ZipTest, AMemberInFrontLeavesTheOthersAsTheyWere) {
    auto members = chat(60);
    MemorySource before(zipOf(members));
    members.insert(members.begin(), {"IMG-new.jpg", randomBytes(77, 200'000)});
    MemorySource after(zipOf(members));
    const auto fresh = newChunks(chunksOf("a", before, m_key), chunksOf("b", after, m_key));
    EXPECT_LT(totalSize(fresh), 200'000u + 100'000u) << "the new member, its neighbour and the directory";
}

TEST_F(ZipTest, TomorrowsExportHoldsTheSameMediaUnderNewTimes) {
    auto members = chat(60);
    members.push_back({"chat.txt", randomBytes(5, 30'000), ZIP_CM_DEFLATE});
    MemorySource before(zipOf(members));
    for (auto& member : members) {
        member.changed += 86'400;
    }
    members.insert(members.begin() + 20, {"IMG-new.jpg", randomBytes(77, 200'000)});
    members.back().bytes = randomBytes(6, 31'000);
    MemorySource after(zipOf(members));
    const auto fresh = newChunks(chunksOf("a", before, m_key), chunksOf("b", after, m_key));
    // Small members carry the new times inside their groups: a third of the pictures, of up to 19 kB.
    EXPECT_LT(totalSize(fresh), 200'000u + 31'000u + 20u * 19'000u + 60'000u);
}

TEST_F(ZipTest, AStoredMemberIsTheSameChunkAsTheFileBesideIt) {
    const auto members = chat(3);
    MemorySource archive(zipOf(members));
    const auto chunks = chunksOf("a", archive, m_key);
    auto picture = members[1].bytes;
    EXPECT_TRUE(newChunks(chunks, {picture}).empty());
    const ByteView film = members[3].bytes;
    EXPECT_TRUE(newChunks(chunks, {film.first(kLargestChunk), film.subspan(kLargestChunk, kLargestChunk),
                                   film.subspan(2 * kLargestChunk)})
                    .empty());
}

TEST_F(ZipTest, SmallMembersAreGroupedAndAnInsertedOneShiftsOneGroup) {
    for (const std::ptrdiff_t place : {0, 500, 1500, 2999}) {
        auto members = notes(3000);
        MemorySource before(zipOf(members));
        members.insert(members.begin() + place, {"notes/new.json", randomBytes(99'999, 3'000)});
        MemorySource after(zipOf(members));
        const auto old = chunksOf("a", before, m_key);
        const auto now = chunksOf("b", after, m_key);
        EXPECT_LT(old.size(), before.size() / (100 << 10));
        // The directory is new as a whole: its offsets moved.
        const auto directory = readZipDirectory(after, m_key);
        ASSERT_TRUE(directory.ok() && *directory);
        const auto fresh = totalSize(newChunks(old, now)) - (after.size() - (**directory).start);
        EXPECT_GT(fresh, 3'000u);
        EXPECT_LE(fresh, 3 * kMostGroup) << place;
    }
}

TEST_F(ZipTest, AChangedSmallMemberChangesItsGroupOnly) {
    auto members = notes(3000);
    MemorySource before(zipOf(members));
    members[1500].bytes[3] ^= 1;
    MemorySource after(zipOf(members));
    const auto fresh = newChunks(chunksOf("a", before, m_key), chunksOf("b", after, m_key));
    EXPECT_LE(fresh.size(), 4u);
}

TEST_F(ZipTest, BordersOfGroupsDependOnTheKey) {
    MemorySource source(zipOf(notes(3000)));
    const auto one = chunksOf("a", source, m_key);
    const auto other = chunksOf("a", source, keyOf(2));
    EXPECT_GT(newChunks(one, other).size(), other.size() / 2);
}

TEST_F(ZipTest, AnArchiveMadeByZipIsUnderstood) {
    std::filesystem::create_directories(m_folder.path() / "in");
    for (int i = 0; i < 30; ++i) {
        const auto bytes =
            randomBytes(static_cast<std::uint64_t>(i), 3'000 + static_cast<std::size_t>(i) * 5'000);
        std::ofstream(m_folder.path() / "in" / std::to_string(i), std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    // Through a pipe, zip writes data descriptors behind the members and zip64 fields.
    for (const std::string how : {"zip -q -r ../made.zip .", "zip -q -r - . | cat > ../made.zip"}) {
        const auto command = "cd '" + (m_folder.path() / "in").string() + "' && rm -f ../made.zip && " + how;
        ASSERT_EQ(std::system(command.c_str()), 0) << "this test needs the program zip";
        MemorySource source(contentsOf(m_folder.path() / "made.zip"));
        EXPECT_EQ(planOf(source).fileClass, FileClass::Archive) << how;
        const auto directory = readZipDirectory(source, m_key);
        ASSERT_TRUE(directory.ok() && *directory) << how;
        EXPECT_EQ((**directory).members.size(), 30u);
        EXPECT_EQ(totalSize(chunksOf("a", source, m_key)), source.size());
    }
}

TEST_F(ZipTest, AnArchiveWithManyMembersUsesZip64) {
    std::vector<Member> members;
    for (int i = 0; i < 70'000; ++i) {
        members.push_back({std::to_string(i), {}});
    }
    MemorySource source(zipOf(members));
    const auto directory = readZipDirectory(source, m_key);
    ASSERT_TRUE(directory.ok() && *directory);
    EXPECT_EQ((**directory).members.size(), 70'000u);
    EXPECT_EQ(planOf(source).fileClass, FileClass::Archive);
}

TEST_F(ZipTest, WideSizesAndOffsetsStandInTheExtraField) {
    const auto bytes = contentsOf(COFFER_TEST_DATA "/fuzz/corpus/plan/zip64end.zip");
    MemorySource source(bytes);
    const auto directory = readZipDirectory(source, m_key);
    ASSERT_TRUE(directory.ok() && *directory);
    ASSERT_EQ((**directory).members.size(), 1u);
    EXPECT_EQ((**directory).members[0].size, 3u);
    EXPECT_EQ((**directory).members[0].offset, 0u);
    EXPECT_EQ((**directory).start, 34u);
}

TEST_F(ZipTest, AnEmptyArchiveAndOneWithACommentAreCovered) {
    Bytes empty(22, 0);
    std::copy_n("PK\5\6", 4, empty.begin());
    EXPECT_TRUE(isArchive(empty));
    auto commented = zipOf(chat(2));
    commented[commented.size() - 2] = 5;
    append(commented, asBytes("hello"));
    EXPECT_TRUE(isArchive(commented));
}

TEST_F(ZipTest, BytesInFrontThatTheOffsetsLeaveOutFallBackToContent) {
    auto bytes = zipOf(chat(3));
    Bytes shifted(asBytes("PK\3\4").begin(), asBytes("PK\3\4").end());
    append(shifted, bytes);
    EXPECT_FALSE(isArchive(shifted));
}

TEST_F(ZipTest, OverlappingOrMisplacedMembersFallBackToContent) {
    const auto bytes = zipOf(chat(3));
    MemorySource source(bytes);
    const auto directory = readZipDirectory(source, m_key);
    ASSERT_TRUE(directory.ok() && *directory);
    const auto start = static_cast<std::size_t>((**directory).start);
    // Offsets in the first entry of the directory: its stored size (20), its place (42); in the end: its
    // count.
    for (const std::size_t at : {start, start + 20, start + 22, start + 42, start + 44, bytes.size() - 12,
                                 bytes.size() - 10, bytes.size() - 6, bytes.size() - 18}) {
        auto hostile = bytes;
        hostile[at] ^= 0x41;
        if (at == start + 20) {
            hostile[at + 1] = 0xff;
        }
        EXPECT_FALSE(isArchive(hostile)) << at - start;
    }
}

TEST_F(ZipTest, AMissingLocalHeaderOfABigMemberFallsBackToContent) {
    auto bytes = zipOf(chat(3));
    MemorySource source(bytes);
    const auto directory = readZipDirectory(source, m_key);
    ASSERT_TRUE(directory.ok() && *directory);
    const auto& members = (**directory).members;
    bytes[static_cast<std::size_t>(members[1].offset)] ^= 1;
    EXPECT_FALSE(isArchive(bytes));
}

TEST_F(ZipTest, EveryTruncationIsCovered) {
    const auto bytes = zipOf(notes(8));
    for (std::size_t size = 4; size < bytes.size(); size += 1 + size / 50) {
        MemorySource source(Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)));
        const auto made = planOf(source);
        EXPECT_NE(made.fileClass, FileClass::Archive);
    }
}

TEST_F(ZipTest, RandomDamageNeverBreaksAPlan) {
    const auto bytes = zipOf(notes(20));
    std::mt19937_64 random(3);
    for (int round = 0; round < 3'000; ++round) {
        auto hostile = bytes;
        for (int i = 0; i < 3; ++i) {
            // Mostly in the directory, which lies at the end.
            const auto back = random() % (round % 2 == 0 ? 1'500 : bytes.size());
            hostile[bytes.size() - 1 - back] = static_cast<std::uint8_t>(random());
        }
        MemorySource source(hostile);
        auto made = plan("x.zip", source, m_key);
        ASSERT_TRUE(made.ok());
        ASSERT_EQ(brokenPromise(*made, source.size()), "") << round;
    }
}

}  // namespace
}  // namespace coffer
