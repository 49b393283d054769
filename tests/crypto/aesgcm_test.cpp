// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aesgcm.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "crypto/random.h"
#include "support/vectorfile.h"

namespace coffer::crypto {
namespace {

GcmNonce nonceOf(ByteView bytes) {
    GcmNonce nonce{};
    EXPECT_EQ(bytes.size(), nonce.size());
    std::copy_n(bytes.begin(), nonce.size(), nonce.begin());
    return nonce;
}

Bytes sealed(Aes256Gcm& cipher, const GcmNonce& nonce, ByteView plaintext) {
    Bytes out(plaintext.size() + kGcmTagSize);
    cipher.seal(nonce, plaintext, out);
    return out;
}

TEST(Aes256Gcm, MatchesNist) {
    for (const auto& vector : test::vectorFiles("crypto", "aes256gcm-")) {
        SCOPED_TRACE(vector.name());
        Aes256Gcm cipher(vector.bytes("key"));
        const auto nonce = nonceOf(vector.bytes("nonce"));
        const auto plaintext = vector.bytes("plaintext");
        Bytes ciphertext = vector.bytes("ciphertext");
        append(ciphertext, vector.bytes("tag"));
        const bool opens = vector.text("expect") == "opens";
        EXPECT_EQ(sealed(cipher, nonce, plaintext) == ciphertext, opens);
        Bytes opened(plaintext.size(), 0xaa);
        const auto result = cipher.open(nonce, ciphertext, opened);
        EXPECT_EQ(result.ok(), opens);
        EXPECT_EQ(opened, opens ? plaintext : Bytes(plaintext.size(), 0));
        if (!opens) {
            EXPECT_EQ(codeName(result.error().code), vector.text("expect"));
        }
    }
}

TEST(Aes256Gcm, OneObjectServesManySegmentsInBothDirections) {
    const Bytes key(32, 7);
    Aes256Gcm cipher(key);
    Bytes plaintext(16384);
    randomBytes(plaintext);
    for (std::uint8_t i = 0; i < 20; ++i) {
        const GcmNonce nonce{i};
        const auto ciphertext = sealed(cipher, nonce, ByteView(plaintext).first(plaintext.size() - i));
        Aes256Gcm other(key);
        EXPECT_EQ(sealed(other, nonce, ByteView(plaintext).first(plaintext.size() - i)), ciphertext);
        Bytes opened(ciphertext.size() - kGcmTagSize);
        ASSERT_TRUE(cipher.open(nonce, ciphertext, opened).ok());
        EXPECT_TRUE(std::equal(opened.begin(), opened.end(), plaintext.begin()));
        EXPECT_FALSE(cipher.open(GcmNonce{0xff}, ciphertext, opened).ok());
    }
}

TEST(Aes256Gcm, WorksInPlace) {
    Aes256Gcm cipher(Bytes(32, 1));
    const Bytes plaintext(1000, 5);
    Bytes buffer = plaintext;
    buffer.resize(plaintext.size() + kGcmTagSize);
    const auto expected = sealed(cipher, GcmNonce{}, plaintext);
    cipher.seal(GcmNonce{}, ByteView(buffer).first(plaintext.size()), buffer);
    EXPECT_EQ(buffer, expected);
    ASSERT_TRUE(cipher.open(GcmNonce{}, buffer, ByteSpan(buffer).first(plaintext.size())).ok());
    EXPECT_TRUE(std::equal(plaintext.begin(), plaintext.end(), buffer.begin()));
}

TEST(Aes256Gcm, RefusesEveryFlippedBit) {
    Aes256Gcm cipher(Bytes(32, 1));
    const auto good = sealed(cipher, GcmNonce{}, asBytes("seventeen letters"));
    Bytes out(good.size() - kGcmTagSize);
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        auto bad = good;
        bad[bit / 8] = static_cast<std::uint8_t>(bad[bit / 8] ^ (1U << (bit % 8)));
        EXPECT_FALSE(cipher.open(GcmNonce{}, bad, out).ok());
    }
    EXPECT_TRUE(cipher.open(GcmNonce{}, good, out).ok());
}

TEST(Aes256Gcm, RefusesLessThanATag) {
    Aes256Gcm cipher(Bytes(32, 1));
    const auto result = cipher.open(GcmNonce{}, Bytes(15), {});
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, Code::Damaged);
}

}  // namespace
}  // namespace coffer::crypto
