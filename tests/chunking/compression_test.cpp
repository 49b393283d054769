// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/compression.h"

#include <gtest/gtest.h>
#include <zstd.h>

#include <string>

#include "chunking/plan.h"
#include "chunking/support.h"

namespace coffer {
namespace {

using namespace test;

Bytes textOf(std::size_t size) {
    std::mt19937_64 random(size);
    const std::array<std::string_view, 6> words{"train ", "dinner ", "tomorrow ", "ok ", "写真 ", "photo\n"};
    Bytes text;
    while (text.size() < size) {
        append(text, asBytes(words[random() % words.size()]));
    }
    text.resize(size);
    return text;
}

class BothWays : public testing::TestWithParam<Compression> {};
INSTANTIATE_TEST_SUITE_P(CompressionTest, BothWays, testing::Values(Compression::Zlib, Compression::Zstd));

TEST_P(BothWays, GivesBackWhatItTook) {
    Compressor compressor;
    for (const std::size_t size : {100u, 8192u, 100'000u, kLargestChunk}) {
        const auto plain = textOf(size);
        Bytes packed;
        ASSERT_EQ(compressor.compress(GetParam(), plain, packed), GetParam()) << size;
        EXPECT_LT(packed.size(), plain.size());
        Bytes again(size);
        ASSERT_TRUE(compressor.decompress(GetParam(), packed, again).ok()) << size;
        EXPECT_EQ(again, plain);
    }
}

TEST_P(BothWays, StoresWhatDoesNotGetSmaller) {
    Compressor compressor;
    for (const std::size_t size : {0u, 1u, 15u, 16u, 5000u, 1'000'000u}) {
        Bytes packed{1, 2, 3};
        EXPECT_EQ(compressor.compress(GetParam(), randomBytes(1, size), packed), Compression::None) << size;
        EXPECT_TRUE(packed.empty());
    }
}

TEST_P(BothWays, NamesEveryOtherSizeDamaged) {
    Compressor compressor;
    const auto plain = textOf(10'000);
    Bytes packed;
    ASSERT_EQ(compressor.compress(GetParam(), plain, packed), GetParam());
    for (const std::size_t size : {0u, 1u, 9'999u, 10'001u, 20'000u}) {
        Bytes again(size);
        const auto outcome = compressor.decompress(GetParam(), packed, again);
        ASSERT_FALSE(outcome.ok()) << size;
        EXPECT_EQ(outcome.error().code, Code::Damaged);
    }
}

TEST_P(BothWays, NamesEveryTruncationAndAdditionDamaged) {
    Compressor compressor;
    const auto plain = textOf(3'000);
    Bytes packed;
    ASSERT_EQ(compressor.compress(GetParam(), plain, packed), GetParam());
    Bytes again(plain.size());
    for (std::size_t size = 0; size < packed.size(); ++size) {
        ASSERT_FALSE(compressor.decompress(GetParam(), ByteView(packed).first(size), again).ok()) << size;
    }
    auto longer = packed;
    longer.push_back(0);
    EXPECT_FALSE(compressor.decompress(GetParam(), longer, again).ok());
    append(longer, packed);
    EXPECT_FALSE(compressor.decompress(GetParam(), longer, again).ok());
}

TEST_P(BothWays, SurvivesEveryFlippedByte) {
    Compressor compressor;
    const auto plain = textOf(2'000);
    Bytes packed;
    ASSERT_EQ(compressor.compress(GetParam(), plain, packed), GetParam());
    Bytes again(plain.size());
    for (std::size_t at = 0; at < packed.size(); ++at) {
        auto flipped = packed;
        flipped[at] ^= 0xff;
        const auto outcome = compressor.decompress(GetParam(), flipped, again);
        EXPECT_TRUE(outcome.ok() || outcome.error().code == Code::Damaged);
    }
}

TEST(CompressionTest, ASecondOrSkippableZstdFrameIsDamage) {
    Compressor compressor;
    const auto plain = textOf(1'000);
    Bytes packed;
    ASSERT_EQ(compressor.compress(Compression::Zstd, plain, packed), Compression::Zstd);
    Bytes twice = packed;
    append(twice, packed);
    Bytes again(2'000);
    EXPECT_FALSE(compressor.decompress(Compression::Zstd, twice, again).ok());
    Bytes skipped{0x50, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 9};
    append(skipped, packed);
    again.resize(1'000);
    EXPECT_FALSE(compressor.decompress(Compression::Zstd, skipped, again).ok());
}

TEST(CompressionTest, TheFrameNeedNotSayItsSize) {
    Bytes packed(1'000);
    const auto plain = textOf(5'000);
    ZSTD_CCtx* context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
    const auto size = ZSTD_compress2(context, packed.data(), packed.size(), plain.data(), plain.size());
    ZSTD_freeCCtx(context);
    ASSERT_EQ(ZSTD_isError(size), 0u);
    packed.resize(size);
    Bytes again(plain.size());
    EXPECT_TRUE(Compressor().decompress(Compression::Zstd, packed, again).ok());
    EXPECT_EQ(again, plain);
}

TEST(CompressionTest, UncompressedChunksHaveTheirExactSize) {
    Compressor compressor;
    const Bytes plain{1, 2, 3};
    Bytes again(3);
    EXPECT_TRUE(compressor.decompress(Compression::None, plain, again).ok());
    EXPECT_EQ(again, plain);
    again.resize(2);
    EXPECT_FALSE(compressor.decompress(Compression::None, plain, again).ok());
}

TEST(CompressionTest, NothingIsLargerThanTheLargestChunk) {
    Bytes tooLarge(kLargestChunk + 1);
    const auto outcome = Compressor().decompress(Compression::None, tooLarge, tooLarge);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, Code::Damaged);
}

TEST(CompressionTest, AnUnknownWayIsDamage) {
    Bytes bytes(3);
    EXPECT_FALSE(Compressor().decompress(static_cast<Compression>(3), bytes, bytes).ok());
}

TEST(CompressionTest, TellsTextFromRandomBytes) {
    for (const std::size_t size : {300u, 4'096u, 65'536u, 1'000'000u}) {
        EXPECT_TRUE(looksCompressible(textOf(size))) << size;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            ASSERT_FALSE(looksCompressible(randomBytes(seed, size))) << size << " " << seed;
        }
    }
    EXPECT_TRUE(looksCompressible({}));
}

TEST(CompressionTest, CompressedBytesDoNotLookCompressible) {
    Bytes packed;
    ASSERT_EQ(Compressor(3).compress(Compression::Zstd, textOf(4'000'000), packed), Compression::Zstd);
    EXPECT_FALSE(looksCompressible(packed));
}

}  // namespace
}  // namespace coffer
