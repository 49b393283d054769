// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/signing.h"

#include <gtest/gtest.h>

#include "support/vectorfile.h"

namespace coffer::crypto {
namespace {

TEST(Signing, MatchesRfc8032) {
    for (const auto& vector : test::vectorFiles("crypto", "ed25519-")) {
        SCOPED_TRACE(vector.name());
        const auto key = SigningKey::fromSeed(SecretBytes::copyOf(vector.bytes("seed")));
        const auto message = vector.bytes("message");
        EXPECT_EQ(key.publicKey(), vector.fixed<SignerKey>("public"));
        EXPECT_EQ(toHex(key.sign(message)), vector.text("signature"));
        EXPECT_TRUE(verify(key.publicKey(), message, vector.fixed<Signature>("signature")));
        EXPECT_EQ(toHex(key.seed()), vector.text("seed"));
    }
}

TEST(Signing, RefusesEveryFlippedBit) {
    const auto key = SigningKey::generate();
    const auto message = asBytes("statement");
    const auto good = key.sign(message);
    for (std::size_t bit = 0; bit < Signature::kSize * 8; ++bit) {
        auto bad = good;
        bad.span()[bit / 8] = static_cast<std::uint8_t>(bad.span()[bit / 8] ^ (1U << (bit % 8)));
        EXPECT_FALSE(verify(key.publicKey(), message, bad));
    }
    EXPECT_TRUE(verify(key.publicKey(), message, good));
}

TEST(Signing, RefusesAnotherMessageOrSigner) {
    const auto key = SigningKey::generate();
    const auto signature = key.sign(asBytes("one"));
    EXPECT_FALSE(verify(key.publicKey(), asBytes("two"), signature));
    EXPECT_FALSE(verify(SigningKey::generate().publicKey(), asBytes("one"), signature));
    EXPECT_FALSE(verify(*SignerKey::from(Bytes(32, 0xff)), asBytes("one"), signature));
}

TEST(Signing, KeysMove) {
    auto first = SigningKey::fromSeed(SecretBytes::copyOf(Bytes(32, 4)));
    const auto expected = first.sign(asBytes("x"));
    const auto second = std::move(first);
    EXPECT_EQ(second.sign(asBytes("x")), expected);
    static_assert(!std::is_copy_constructible_v<SigningKey>);
}

}  // namespace
}  // namespace coffer::crypto
