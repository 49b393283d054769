// SPDX-License-Identifier: GPL-3.0-or-later
#include "container/container.h"

#include <gtest/gtest.h>

#include "container/sealedsample.h"
#include "container/sealer.h"
#include "crypto/random.h"

namespace coffer {
namespace {

const Bytes kKey(32, 7);
const ByteView kContext = asBytes("context");

Code codeOf(const Result<Bytes>& result) {
    return result.ok() ? Code::Cancelled : result.error().code;
}

TEST(Layout, SizesMatchEachOther) {
    for (std::uint64_t plain = 0; plain < 70000; plain += plain < 100 || plain % 16384 > 16300 ? 1U : 83U) {
        const auto back = plainSize(sealedSize(plain));
        ASSERT_TRUE(back.ok());
        ASSERT_EQ(*back, plain);
    }
    EXPECT_EQ(*plainSize(sealedSize(kLargestPlainSize)), kLargestPlainSize);
}

TEST(Layout, KnowsSizesThatNoObjectHas) {
    for (std::uint64_t size = 0; size < 72; ++size) {
        EXPECT_FALSE(plainSize(size).ok()) << size;
    }
    for (const std::uint64_t segments : {1U, 2U, 3U, 1000U}) {
        EXPECT_TRUE(plainSize(segmentStart(segments) - 1).ok());
        for (std::uint64_t more = 0; more < 16; ++more) {
            EXPECT_FALSE(plainSize(segmentStart(segments) + more).ok());
        }
        EXPECT_TRUE(plainSize(segmentStart(segments) + 16).ok());
    }
    EXPECT_FALSE(plainSize(sealedSize(kLargestPlainSize) + 17).ok());
    EXPECT_FALSE(plainSize(~std::uint64_t{0}).ok());
}

TEST(Container, DrawsAFreshSaltForEachObject) {
    const auto one = seal(kKey, kContext, asBytes("same"));
    const auto two = seal(kKey, kContext, asBytes("same"));
    EXPECT_NE(one, two);
    EXPECT_EQ(*open(kKey, kContext, one), *open(kKey, kContext, two));
}

TEST(Container, RefusesEveryTruncationOfAShortObject) {
    const auto sealed = seal(kKey, kContext, test::samplePlaintext(200));
    for (std::size_t size = 0; size < sealed.size(); ++size) {
        EXPECT_EQ(codeOf(open(kKey, kContext, ByteView(sealed).first(size))), Code::Damaged) << size;
    }
}

TEST(Container, RefusesTruncationAroundEveryBorder) {
    for (const std::size_t plain : {std::size_t{3} * kSegmentSize, std::size_t{3} * kSegmentSize + 100}) {
        const auto sealed = seal(kKey, kContext, test::samplePlaintext(plain));
        for (std::size_t segment = 0; segment <= 3; ++segment) {
            for (std::size_t size = segmentStart(segment) - 20; size < segmentStart(segment) + 40; ++size) {
                const auto kept = ByteView(sealed).first(std::min(size, sealed.size()));
                EXPECT_EQ(open(kKey, kContext, kept).ok(), kept.size() == sealed.size()) << size;
            }
        }
    }
}

TEST(Container, RefusesEveryFlippedByte) {
    const auto sealed = seal(kKey, kContext, test::samplePlaintext(100));
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        auto bad = sealed;
        bad[i] ^= 0x10;
        EXPECT_EQ(codeOf(open(kKey, kContext, bad)), i < kSealedStartSize ? Code::WrongKey : Code::Damaged);
    }
}

TEST(Container, RefusesASegmentOfAnotherObject) {
    const auto plaintext = test::samplePlaintext(40000);
    const auto sealed = seal(kKey, kContext, plaintext);
    const auto sibling = seal(kKey, kContext, plaintext);
    auto mixed = sealed;
    std::copy_n(sibling.begin() + kSealedStartSize, kSealedSegmentSize, mixed.begin() + kSealedStartSize);
    EXPECT_EQ(codeOf(open(kKey, kContext, mixed)), Code::Damaged);
}

TEST(Container, RefusesAContextLongerThanAny) {
    const auto sealed = seal(kKey, Bytes(kLongestContext, 1), asBytes("x"));
    EXPECT_TRUE(open(kKey, Bytes(kLongestContext, 1), sealed).ok());
    EXPECT_EQ(codeOf(open(kKey, Bytes(kLongestContext + 1, 1), sealed)), Code::Damaged);
}

TEST(Sealer, WritesIntoTheCallersMemory) {
    const auto plaintext = test::samplePlaintext(100000);
    Sealer first(kKey, kContext);
    Bytes sealed(sealedSize(plaintext.size()));
    std::size_t at = first.beginInto(sealed);
    at += first.updateInto(ByteView(plaintext).first(20000), ByteSpan(sealed).subspan(at));
    Sealer second = std::move(first);
    at += second.updateInto(ByteView(plaintext).subspan(20000), ByteSpan(sealed).subspan(at));
    EXPECT_EQ(second.finishSize(), sealed.size() - at);
    at += second.finishInto(ByteSpan(sealed).subspan(at));
    EXPECT_EQ(at, sealed.size());
    EXPECT_EQ(*open(kKey, kContext, sealed), plaintext);
}

TEST(SealerDeathTest, KnowsTheOrderOfItsSteps) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    Bytes out;
    EXPECT_DEATH(Sealer(kKey, kContext).finish(out), "m_step");
    EXPECT_DEATH(Sealer(kKey, kContext).update(asBytes("x"), out), "m_step");
    EXPECT_DEATH(Sealer(Bytes(31, 1), kContext), "kKeySize");
}

}  // namespace
}  // namespace coffer
