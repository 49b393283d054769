// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/cutter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <bit>

#include <numeric>

#include "chunking/support.h"

namespace coffer {
namespace {

using namespace test;

CutRule contentRule(std::uint32_t average) {
    return {CutRule::Kind::ContentDefined, average / 4, average, average * 4, {}};
}

std::vector<std::size_t> lengthsOf(const std::vector<ByteView>& chunks) {
    std::vector<std::size_t> lengths;
    for (const auto chunk : chunks) {
        lengths.push_back(chunk.size());
    }
    return lengths;
}

// The definition, byte by byte, without any of the speed.
std::size_t slowNext(ByteView bytes, const CutRule& rule, const ChunkingKey& key) {
    std::uint64_t hash = 0;
    const int bits = std::countr_zero(rule.average);
    for (std::size_t at = rule.minimum; at < std::min<std::size_t>(bytes.size(), rule.maximum); ++at) {
        hash = hash * 2 + key.word(bytes[at]);
        const int looked = at < rule.average ? bits + 2 : bits - 2;
        if (hash >> (64 - looked) == 0) {
            return at + 1;
        }
    }
    return std::min<std::size_t>(bytes.size(), rule.maximum);
}

TEST(CutterTest, ContentBordersFollowTheirDefinition) {
    const auto key = keyOf(1);
    const auto rule = contentRule(4096);
    const auto bytes = randomBytes(2, 3'000'001);
    ByteView rest = bytes;
    for (const auto chunk : cutSegment(bytes, rule, key)) {
        ASSERT_EQ(chunk.size(), slowNext(rest, rule, key));
        rest = rest.subspan(chunk.size());
    }
    EXPECT_TRUE(rest.empty());
}

TEST(CutterTest, BordersDoNotDependOnHowMuchIsShown) {
    const auto key = keyOf(1);
    const auto rule = contentRule(16384);
    const auto bytes = randomBytes(3, 5'000'003);
    const auto lengths = lengthsOf(cutSegment(bytes, rule, key));
    for (const std::size_t extra : {1u, 2u, 3u, 777u, 65536u, 10'000'000u}) {
        EXPECT_EQ(lengthsOf(cutSegment(bytes, rule, key, extra)), lengths) << extra;
    }
}

TEST(CutterTest, KeepsToMinimumAndMaximumAndNearTheAverage) {
    const auto rule = contentRule(16384);
    const auto bytes = randomBytes(4, 32'000'000);
    const auto lengths = lengthsOf(cutSegment(bytes, rule, keyOf(5)));
    for (std::size_t i = 0; i + 1 < lengths.size(); ++i) {
        ASSERT_GE(lengths[i], rule.minimum);
        ASSERT_LE(lengths[i], rule.maximum);
    }
    const auto mean = bytes.size() / lengths.size();
    EXPECT_GT(mean, 12'000u);
    EXPECT_LT(mean, 24'000u);
}

TEST(CutterTest, UniformBytesAreCutAtTheMaximumOrTheMinimum) {
    const Bytes zeros(1'000'000, 0);
    const auto rule = contentRule(16384);
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto lengths = lengthsOf(cutSegment(zeros, rule, keyOf(seed)));
        EXPECT_EQ(std::accumulate(lengths.begin(), lengths.end(), std::size_t{0}), zeros.size());
        EXPECT_EQ(std::set<std::size_t>(lengths.begin(), lengths.end() - 1).size(), 1u);
    }
}

TEST(CutterTest, TheKeyIsDerivedFromTheChunkIdKey) {
    Bytes chunkIdKey(32);
    std::iota(chunkIdKey.begin(), chunkIdKey.end(), std::uint8_t{0});
    const auto key = ChunkingKey::derive(chunkIdKey);
    EXPECT_EQ(key.word(0), 0x0f42bda35e479d0cu);
    EXPECT_EQ(key.word(255), 0xa5f559bc22b999b0u);
}

TEST(CutterTest, TheKeyDecidesTheBorders) {
    const auto rule = contentRule(16384);
    const auto bytes = randomBytes(6, 4'000'000);
    const auto first = lengthsOf(cutSegment(bytes, rule, keyOf(7)));
    EXPECT_EQ(lengthsOf(cutSegment(bytes, rule, keyOf(7))), first);
    const auto second = lengthsOf(cutSegment(bytes, rule, keyOf(8)));
    EXPECT_NE(second, first);

    std::set<std::size_t> borders;
    std::size_t at = 0;
    for (const auto length : first) {
        borders.insert(at += length);
    }
    at = 0;
    std::size_t shared = 0;
    for (const auto length : second) {
        shared += borders.count(at += length);
    }
    EXPECT_LE(shared, 2u) << "only the end of the file is at the same place";
}

TEST(CutterTest, AnInsertedByteChangesFewChunks) {
    const auto key = keyOf(9);
    const auto rule = contentRule(8192);
    std::mt19937_64 random(10);
    std::size_t most = 0;
    std::size_t total = 0;
    for (int round = 0; round < 40; ++round) {
        const auto before = randomBytes(100 + static_cast<std::uint64_t>(round), 600'000);
        auto after = before;
        after.insert(after.begin() + static_cast<std::ptrdiff_t>(random() % before.size()), 0x55);
        const auto fresh = newChunks(cutSegment(before, rule, key), cutSegment(after, rule, key)).size();
        EXPECT_GE(fresh, 1u);
        most = std::max(most, fresh);
        total += fresh;
    }
    EXPECT_LE(most, 12u);
    EXPECT_LE(total, 40u * 3);
}

TEST(CutterTest, CutsAtFixedAndListedLengths) {
    const auto bytes = randomBytes(11, 1000);
    const auto key = keyOf(12);
    EXPECT_THAT(lengthsOf(cutSegment(bytes, {CutRule::Kind::Fixed, 0, 0, 300, {}}, key)),
                testing::ElementsAre(300, 300, 300, 100));
    EXPECT_THAT(lengthsOf(cutSegment(bytes, {CutRule::Kind::Listed, 0, 0, 600, {1, 600, 399}}, key)),
                testing::ElementsAre(1, 600, 399));
}

TEST(CutterTest, AListedSegmentThatBecameShorterEndsWhereTheBytesEnd) {
    const auto bytes = randomBytes(13, 500);
    EXPECT_THAT(lengthsOf(cutSegment(bytes, {CutRule::Kind::Listed, 0, 0, 600, {1, 600, 399}}, keyOf(14))),
                testing::ElementsAre(1, 499));
}

}  // namespace
}  // namespace coffer
