// SPDX-License-Identifier: GPL-3.0-or-later
#include "container/opener.h"

#include <gtest/gtest.h>

#include <thread>

#include "container/sealedsample.h"

namespace coffer {
namespace {

constexpr std::size_t kPlainSize = 100000;  // six full segments and a short one

class OpenerTest : public testing::Test {
protected:
    Result<Opener> opener(std::size_t size) const { return Opener::create(m_key, {}, size, m_sealed); }
    [[nodiscard]] Opener opener() const { return opener(m_sealed.size()).value(); }

    const Bytes m_key = Bytes(32, 7);
    const Bytes m_plaintext = test::samplePlaintext(kPlainSize);
    Bytes m_sealed = seal(m_key, {}, m_plaintext);
    test::CountingFetch m_object{m_sealed};
};

TEST_F(OpenerTest, ReadsEveryKindOfRange) {
    const auto subject = opener();
    for (const std::size_t offset : {0U, 1U, 16383U, 16384U, 16385U, 50000U, 98304U, 99999U, 100000U}) {
        for (const std::size_t size : {0U, 1U, 100U, 16384U, 16385U, 32768U, 50000U, 100000U}) {
            if (offset + size > kPlainSize) {
                continue;
            }
            Bytes out(size);
            ASSERT_TRUE(subject.readAt(offset, out, m_object.callback()).ok());
            ASSERT_EQ(out, test::slice(m_plaintext, offset, size)) << offset << ' ' << size;
        }
    }
}

TEST_F(OpenerTest, FetchesOnlyTheSegmentsTouchedAndThoseTogether) {
    Bytes out(16386);
    ASSERT_TRUE(opener().readAt(16383, out, m_object.callback()).ok());
    EXPECT_EQ(m_object.calls, 1);
    EXPECT_EQ(m_object.bytes, 3 * kSealedSegmentSize);
}

TEST_F(OpenerTest, FetchesALongRangeInSeveralParts) {
    const auto plaintext = test::samplePlaintext(40 * kSegmentSize + 1000);
    const auto sealed = seal(m_key, {}, plaintext);
    test::CountingFetch object{sealed};
    Bytes out(plaintext.size() - 5);
    const auto subject = Opener::create(m_key, {}, sealed.size(), sealed);
    ASSERT_TRUE(subject->readAt(5, out, object.callback()).ok());
    EXPECT_EQ(out, test::slice(plaintext, 5, out.size()));
    EXPECT_EQ(object.calls, 3);
    EXPECT_EQ(object.bytes, sealed.size() - kSealedStartSize);
}

TEST_F(OpenerTest, DamageCostsOnlyTheSegmentItIsIn) {
    m_sealed[segmentStart(2) + 5] ^= 1;
    const auto subject = opener();
    Bytes out(2 * kSegmentSize, 0xaa);
    EXPECT_TRUE(subject.readAt(0, out, m_object.callback()).ok());
    EXPECT_TRUE(subject.readAt(3 * kSegmentSize, out, m_object.callback()).ok());
    for (const std::size_t size : {std::size_t{1}, kSegmentSize, 2 * kSegmentSize}) {
        Bytes part(size, 0xaa);
        const auto result = subject.readAt(2 * kSegmentSize, part, m_object.callback());
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().code, Code::Damaged);
        EXPECT_EQ(result.error().detail, "segment 2 of an encrypted object is damaged");
        EXPECT_EQ(part, Bytes(size, 0));
    }
}

TEST_F(OpenerTest, TruncationShowsAtTheEndAtLatest) {
    for (const std::size_t size : {segmentStart(6) + 16, segmentStart(6) - 1, segmentStart(1) + 500}) {
        const auto shorter = opener(size);
        ASSERT_TRUE(shorter.ok());
        m_object.sealed = ByteView(m_sealed).first(size);
        Bytes out(10);
        EXPECT_TRUE(shorter->readAt(0, out, m_object.callback()).ok());
        const auto end = shorter->verifyEnd(m_object.callback());
        ASSERT_FALSE(end.ok());
        EXPECT_EQ(end.error().code, Code::Damaged);
    }
    EXPECT_FALSE(opener(segmentStart(6)).ok());
    m_object.sealed = m_sealed;
    EXPECT_TRUE(opener().verifyEnd(m_object.callback()).ok());
}

TEST_F(OpenerTest, RefusesARangeBeyondTheEnd) {
    const auto subject = opener();
    Bytes out(2, 0xaa);
    for (const std::uint64_t offset :
         {std::uint64_t{kPlainSize - 1}, std::uint64_t{kPlainSize + 1}, ~std::uint64_t{0}}) {
        const auto result = subject.readAt(offset, out, m_object.callback());
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().code, Code::Damaged);
        EXPECT_EQ(out, Bytes(2, 0));
    }
    EXPECT_EQ(m_object.calls, 0);
}

TEST_F(OpenerTest, PassesOnWhatTheFetchSays) {
    Bytes out(kPlainSize, 0xaa);
    const auto gone = [](std::uint64_t, ByteSpan) -> Result<void> {
        return Error{Code::Unavailable, "gone"};
    };
    const auto result = opener().readAt(0, out, gone);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, Code::Unavailable);
    EXPECT_EQ(out, Bytes(kPlainSize, 0));
    EXPECT_EQ(opener().verifyEnd(gone).error().code, Code::Unavailable);
}

TEST_F(OpenerTest, NeedsTheWholeStart) {
    const auto result = Opener::create(m_key, {}, m_sealed.size(), ByteView(m_sealed).first(55));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, Code::Damaged);
}

TEST_F(OpenerTest, ServesSeveralThreads) {
    const auto subject = opener();
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (std::size_t start = 0; start < 4; ++start) {
        threads.emplace_back([&, start] {
            for (std::size_t at = start * 1000; at + 5000 < kPlainSize; at += 777) {
                Bytes out(5000);
                const bool good = subject.readAt(at, out, m_object.callback()).ok();
                wrong += good && out == test::slice(m_plaintext, at, out.size()) ? 0 : 1;
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(wrong, 0);
}

}  // namespace
}  // namespace coffer
