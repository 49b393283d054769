// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/plan.h"

#include <gtest/gtest.h>

#include <string>

#include "chunking/support.h"

namespace coffer {
namespace {

using namespace test;
using namespace std::string_literals;

Plan planOf(std::string_view name, Bytes bytes) {
    MemorySource source(std::move(bytes));
    auto made = plan(name, source, keyOf(1));
    EXPECT_TRUE(made.ok());
    EXPECT_EQ(brokenPromise(*made, source.size()), "");
    return std::move(made).value();
}

Bytes startingWith(std::string_view head, std::size_t size) {
    auto bytes = randomBytes(2, size);
    std::copy(head.begin(), head.end(), bytes.begin());
    return bytes;
}

TEST(PlanTest, AnEmptyFileHasNoSegments) {
    EXPECT_TRUE(planOf("a.txt", {}).segments.empty());
}

TEST(PlanTest, AFileOfOneByteIsOneChunk) {
    MemorySource source(Bytes{'x'});
    EXPECT_EQ(chunksOf("x", source, keyOf(1)).size(), 1u);
}

struct Head {
    const char* what;
    std::string bytes;
    FileClass fileClass;
};

class MediaAndPacked : public testing::TestWithParam<Head> {};
INSTANTIATE_TEST_SUITE_P(PlanTest, MediaAndPacked,
                         testing::Values(Head{"jpeg", "\xff\xd8\xff\xe0", FileClass::Media},
                                         Head{"png", "\x89PNG\r\n\x1a\n", FileClass::Media},
                                         Head{"gif", "GIF89a", FileClass::Media},
                                         Head{"webp", "RIFF\1\2\3\4WEBP", FileClass::Media},
                                         Head{"mp4", "\0\0\0\x20"s + "ftypisom", FileClass::Media},
                                         Head{"mov", "\0\0\0\x14"s + "ftypqt  ", FileClass::Media},
                                         Head{"m4a", "\0\0\0\x18"s + "ftypM4A ", FileClass::Media},
                                         Head{"heic", "\0\0\0\x18"s + "ftypheic", FileClass::Media},
                                         Head{"matroska", "\x1a\x45\xdf\xa3", FileClass::Media},
                                         Head{"opus", "OggS\0\2"s, FileClass::Media},
                                         Head{"mp3tagged", "ID3\4", FileClass::Media},
                                         Head{"mp3bare", "\xff\xfb\x90\x64", FileClass::Media},
                                         Head{"amr", "#!AMR\n", FileClass::Media},
                                         Head{"gzip", "\x1f\x8b\x08", FileClass::Archive},
                                         Head{"xz",
                                              "\xfd"
                                              "7zXZ\0"s,
                                              FileClass::Archive},
                                         Head{"zstd", "\x28\xb5\x2f\xfd", FileClass::Archive}),
                         [](const auto& head) { return head.param.what; });

TEST_P(MediaAndPacked, AreCutAtFixedSizesAndStored) {
    const auto made = planOf("file", startingWith(GetParam().bytes, 9u << 20));
    EXPECT_EQ(made.fileClass, GetParam().fileClass);
    EXPECT_EQ(made.compression, CompressionHint::Store);
    ASSERT_EQ(made.segments.size(), 1u);
    EXPECT_EQ(made.segments[0].rule.kind, CutRule::Kind::Fixed);
    EXPECT_EQ(made.segments[0].rule.maximum, kLargestChunk);
}

TEST(PlanTest, WhatsAppsEncryptedBackupIsStored) {
    const auto made = planOf("msgstore.db.crypt15", startingWith("\x80\x01", 100'000));
    EXPECT_EQ(made.fileClass, FileClass::Archive);
    EXPECT_EQ(made.compression, CompressionHint::Store);
}

TEST(PlanTest, ADatabaseWithEncryptedPagesIsCutAtPages) {
    const auto made = planOf("db.sqlite", randomBytes(3, 4096 * 40));
    EXPECT_EQ(made.fileClass, FileClass::Database);
    EXPECT_EQ(made.compression, CompressionHint::Store);
    EXPECT_EQ(made.segments.at(0).rule.maximum, kDatabaseRun);
    EXPECT_EQ(planOf("db.sqlite", randomBytes(3, 4096 * 40 + 1)).fileClass, FileClass::Other);
    EXPECT_EQ(planOf("noise.bin", randomBytes(3, 4096 * 40)).fileClass, FileClass::Other);
}

TEST(PlanTest, TextIsCompressedAndPdfAndUtf16AreProbed) {
    const Bytes text(100'000, 'a');
    EXPECT_EQ(planOf("chat.txt", text).compression, CompressionHint::Compress);
    EXPECT_EQ(planOf("chat.txt", text).segments.at(0).rule.kind, CutRule::Kind::ContentDefined);
    const auto pdf = planOf("letter.pdf", startingWith("%PDF-1.7", 100'000));
    EXPECT_EQ(pdf.fileClass, FileClass::Other);
    EXPECT_EQ(pdf.compression, CompressionHint::Probe);
    EXPECT_EQ(planOf("utf16.txt", startingWith("\xff\xfe"s + "a\0b\0"s, 5'000)).fileClass, FileClass::Other);
}

TEST(PlanTest, TextThatHappensToHoldAMarkIsStillText) {
    for (const auto* line : {"The moov is over", "BZh what a day it was", "A letterWEBP and all"}) {
        EXPECT_EQ(planOf("chat.txt", Bytes(asBytes(line).begin(), asBytes(line).end())).fileClass,
                  FileClass::Other)
            << line;
    }
}

TEST(PlanTest, LargerFilesGetLargerChunks) {
    struct Case {
        std::uint64_t size;
        std::uint32_t average;
    };
    for (const auto& [size, average] :
         {Case{(64u << 20) - 1, 128u << 10}, Case{64u << 20, 512u << 10}, Case{(1u << 30) - 1, 512u << 10},
          Case{1u << 30, 2u << 20}, Case{std::uint64_t{1} << 40, 2u << 20}}) {
        MemorySource source(Bytes(5'000, 'a'), size);
        const auto made = plan("long.txt", source, keyOf(1));
        ASSERT_TRUE(made.ok());
        EXPECT_EQ(brokenPromise(*made, size), "");
        const auto& rule = made->segments.at(0).rule;
        EXPECT_EQ(rule.average, average);
        EXPECT_EQ(rule.minimum, average / 4);
        EXPECT_EQ(rule.maximum, std::min(average * 4, kLargestChunk));
    }
}

TEST(PlanTest, SegmentsAreCutAloneAsTogether) {
    auto bytes = randomBytes(5, 130u << 20);
    std::fill_n(bytes.begin(), 4096, std::uint8_t{'a'});
    const auto key = keyOf(6);
    MemorySource source(std::move(bytes));
    const auto made = plan("big", source, key);
    ASSERT_TRUE(made.ok());
    ASSERT_EQ(made->segments.size(), 3u);
    EXPECT_EQ(made->segments[1].offset, kLargestSegment);
    EXPECT_EQ(totalSize(cutAll(source.bytes(), *made, key)), source.size());
}

TEST(PlanTest, AFileThatBecameShorterIsStillPlanned) {
    for (const auto* head : {"SQLite format 3", "\x37\x7f\x06\x82", "PK\x03\x04", "hello"}) {
        MemorySource source(Bytes(asBytes(head).begin(), asBytes(head).end()), 1'000'000);
        const auto made = plan("short", source, keyOf(1));
        ASSERT_TRUE(made.ok()) << head;
        EXPECT_EQ(brokenPromise(*made, 1'000'000), "") << head;
    }
}

class FailingSource final : public SourceBytes {
public:
    [[nodiscard]] std::uint64_t size() const override { return 100; }
    Result<std::size_t> readAt(std::uint64_t, ByteSpan) override {
        return Error{Code::Unavailable, "the drive is gone"};
    }
};

TEST(PlanTest, AnErrorOfTheSourceComesThrough) {
    FailingSource source;
    const auto made = plan("gone", source, keyOf(1));
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, Code::Unavailable);
}

}  // namespace
}  // namespace coffer
