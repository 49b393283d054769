// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"

#include <gtest/gtest.h>

#include <thread>

#include "support/vectorfile.h"

namespace coffer::crypto {
namespace {

TEST(Sha256, MatchesFips180WholeAndInPieces) {
    Sha256 reused;
    for (const auto& vector : test::vectorFiles("crypto", "sha256-")) {
        SCOPED_TRACE(vector.name());
        const auto message = vector.bytes("message");
        const auto expected = vector.fixed<Hash>("hash");
        EXPECT_EQ(sha256(message), expected);
        for (std::size_t cut = 0; cut <= message.size(); ++cut) {
            reused.update(ByteView(message).first(cut));
            reused.update(ByteView(message).subspan(cut));
            EXPECT_EQ(reused.finish(), expected);
        }
    }
}

TEST(Sha256, MovesInTheMiddle) {
    Sha256 first;
    first.update(asBytes("a"));
    Sha256 second = std::move(first);
    second.update(asBytes("bc"));
    EXPECT_EQ(second.finish(), sha256(asBytes("abc")));
}

TEST(HmacSha256, MatchesRfc4231InAnyParts) {
    for (const auto& vector : test::vectorFiles("crypto", "hmac-")) {
        SCOPED_TRACE(vector.name());
        const HmacSha256 hmac(vector.bytes("key"));
        const auto message = vector.bytes("message");
        const auto expected = vector.fixed<Hash>("mac");
        EXPECT_EQ(hmac.compute({message}), expected);
        for (std::size_t cut = 0; cut <= message.size(); ++cut) {
            EXPECT_EQ(hmac.compute({ByteView(message).first(cut), ByteView(message).subspan(cut)}), expected);
        }
    }
}

TEST(HmacSha256, TakesAnEmptyKeyAndAnEmptyMessage) {
    EXPECT_EQ(toHex(HmacSha256({}).compute({})),
              "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

TEST(HmacSha256, MovesWithItsKey) {
    HmacSha256 first(asBytes("Jefe"));
    const auto expected = first.compute({asBytes("x")});
    const HmacSha256 second = std::move(first);
    EXPECT_EQ(second.compute({asBytes("x")}), expected);
}

TEST(HmacSha256, ComputesInSeveralThreadsAtOnce) {
    const HmacSha256 hmac(asBytes("key"));
    const Bytes message(8192, 3);
    const auto expected = hmac.compute({message});
    std::array<int, 4> wrong{};
    std::vector<std::thread> threads;
    for (auto& count : wrong) {
        threads.emplace_back([&] {
            for (int i = 0; i < 500; ++i) {
                count += hmac.compute({message}) == expected ? 0 : 1;
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(wrong, (std::array<int, 4>{}));
}

TEST(ConstantTimeEqual, ComparesLengthAndBytes) {
    EXPECT_TRUE(constantTimeEqual({}, {}));
    EXPECT_TRUE(constantTimeEqual(asBytes("same"), asBytes("same")));
    EXPECT_FALSE(constantTimeEqual(asBytes("same"), asBytes("samf")));
    EXPECT_FALSE(constantTimeEqual(asBytes("same"), asBytes("sam")));
    EXPECT_FALSE(constantTimeEqual({}, asBytes("s")));
}

}  // namespace
}  // namespace coffer::crypto
