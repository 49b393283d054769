// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hpke.h"

#include <gtest/gtest.h>

#include "crypto/hpkeinternal.h"
#include "support/vectorfile.h"

namespace coffer::crypto {
namespace {

using internal::HpkeSeam;

class Hpke : public testing::Test {
protected:
    const KemKeyPair m_recipient = KemKeyPair::deriveKeyPair(Bytes(32, 1));
    const Bytes m_psk = Bytes(32, 2);
    const ByteView m_id = asBytes("id");
    const ByteView m_info = asBytes("info");
    const ByteView m_aad = asBytes("aad");
    const ByteView m_secret = asBytes("a vault key of thirty-two bytes!");

    [[nodiscard]] HpkeSealed sealed() const {
        auto result = hpkeSealPsk(m_recipient.publicKey(), m_psk, m_id, m_info, m_aad, m_secret);
        EXPECT_TRUE(result.ok());
        return std::move(result).value();
    }

    static Code codeOf(const Result<SecretBytes>& result) {
        return result.ok() ? Code::Cancelled : result.error().code;
    }
};

TEST(X25519, MatchesRfc7748) {
    for (const auto& vector : test::vectorFiles("crypto", "x25519-")) {
        SCOPED_TRACE(vector.name());
        const auto own = HpkeSeam::fromScalar(vector.bytes("scalar"));
        const auto agreed = HpkeSeam::agree(own, vector.bytes("point"));
        EXPECT_EQ(agreed.has_value(), vector.text("expect") == "match");
        if (agreed) {
            EXPECT_EQ(toHex(agreed->view()), vector.text("agreed"));
        }
        if (vector.has("public")) {
            EXPECT_EQ(toHex(own.publicKey()), vector.text("public"));
        }
    }
}

TEST_F(Hpke, MatchesRfc9180) {
    const auto vector = test::vectorFiles("crypto", "hpke-psk").front();
    const auto ephemeral = KemKeyPair::deriveKeyPair(vector.bytes("ephemeral-ikm"));
    const auto recipient = KemKeyPair::deriveKeyPair(vector.bytes("recipient-ikm"));
    EXPECT_EQ(toHex(ephemeral.publicKey()), vector.text("enc"));
    EXPECT_EQ(toHex(recipient.publicKey()), vector.text("recipient-public"));
    const auto agreed = HpkeSeam::agree(ephemeral, recipient.publicKey());
    ASSERT_TRUE(agreed);
    EXPECT_EQ(toHex(internal::kemSharedSecret(*agreed, ephemeral.publicKey(), recipient.publicKey()).view()),
              vector.text("shared-secret"));

    const auto psk = vector.bytes("psk");
    const auto id = vector.bytes("psk-id");
    const auto info = vector.bytes("info");
    const auto aad = vector.bytes("aad");
    const auto sealed =
        HpkeSeam::sealPsk(ephemeral, recipient.publicKey(), psk, id, info, aad, vector.bytes("plaintext"));
    ASSERT_TRUE(sealed.ok());
    EXPECT_EQ(toHex(sealed->enc), vector.text("enc"));
    EXPECT_EQ(toHex(sealed->ciphertext), vector.text("ciphertext"));
    const auto opened = hpkeOpenPsk(recipient, vector.bytes("enc"), psk, id, info, aad, sealed->ciphertext);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(toHex(opened->view()), vector.text("plaintext"));
}

TEST_F(Hpke, OpensWhatItSealed) {
    const auto message = sealed();
    EXPECT_EQ(message.ciphertext.size(), m_secret.size() + kHpkeTagSize);
    const auto opened = hpkeOpenPsk(m_recipient, message.enc, m_psk, m_id, m_info, m_aad, message.ciphertext);
    ASSERT_TRUE(opened.ok());
    EXPECT_TRUE(std::equal(m_secret.begin(), m_secret.end(), opened->view().begin()));
    EXPECT_NE(sealed().enc, message.enc);
}

TEST_F(Hpke, OpensAnEmptyMessageWithoutInfoOrAad) {
    const auto message = hpkeSealPsk(m_recipient.publicKey(), m_psk, m_id, {}, {}, {});
    ASSERT_TRUE(message.ok());
    const auto opened = hpkeOpenPsk(m_recipient, message->enc, m_psk, m_id, {}, {}, message->ciphertext);
    ASSERT_TRUE(opened.ok());
    EXPECT_TRUE(opened->empty());
}

TEST_F(Hpke, RefusesEveryOtherInput) {
    const auto message = sealed();
    const auto& text = message.ciphertext;
    const auto other = KemKeyPair::deriveKeyPair(Bytes(32, 9));
    const auto tampered = Code::Tampered;
    EXPECT_EQ(codeOf(hpkeOpenPsk(other, message.enc, m_psk, m_id, m_info, m_aad, text)), tampered);
    EXPECT_EQ(codeOf(hpkeOpenPsk(m_recipient, other.publicKey(), m_psk, m_id, m_info, m_aad, text)),
              tampered);
    EXPECT_EQ(codeOf(hpkeOpenPsk(m_recipient, message.enc, Bytes(32, 3), m_id, m_info, m_aad, text)),
              tampered);
    EXPECT_EQ(codeOf(hpkeOpenPsk(m_recipient, message.enc, m_psk, m_info, m_info, m_aad, text)), tampered);
    EXPECT_EQ(codeOf(hpkeOpenPsk(m_recipient, message.enc, m_psk, m_id, m_aad, m_aad, text)), tampered);
    EXPECT_EQ(codeOf(hpkeOpenPsk(m_recipient, message.enc, m_psk, m_id, m_info, m_info, text)), tampered);
}

TEST_F(Hpke, RefusesFlippedTruncatedAndExtendedMessages) {
    const auto message = sealed();
    const auto open = [&](ByteView enc, ByteView text) {
        return codeOf(hpkeOpenPsk(m_recipient, enc, m_psk, m_id, m_info, m_aad, text));
    };
    for (std::size_t i = 0; i < message.ciphertext.size(); ++i) {
        auto bad = message.ciphertext;
        bad[i] ^= 0x80;
        EXPECT_EQ(open(message.enc, bad), Code::Tampered);
        EXPECT_EQ(open(message.enc, ByteView(message.ciphertext).first(i)), Code::Tampered);
    }
    auto longer = message.ciphertext;
    longer.push_back(0);
    EXPECT_EQ(open(message.enc, longer), Code::Tampered);
    EXPECT_EQ(open(ByteView(message.enc).first(31), message.ciphertext), Code::Tampered);
    EXPECT_EQ(open({}, message.ciphertext), Code::Tampered);
}

TEST_F(Hpke, RefusesPublicKeysOfLowOrder) {
    for (const auto& vector : test::vectorFiles("crypto", "x25519-refused-")) {
        SCOPED_TRACE(vector.name());
        const auto point = vector.fixed<SealerKey>("point");
        const auto sealing = hpkeSealPsk(point, m_psk, m_id, m_info, m_aad, m_secret);
        ASSERT_FALSE(sealing.ok());
        EXPECT_EQ(sealing.error().code, Code::Tampered);
        EXPECT_EQ(codeOf(hpkeOpenPsk(m_recipient, point, m_psk, m_id, m_info, m_aad, sealed().ciphertext)),
                  Code::Tampered);
    }
}

TEST_F(Hpke, RefusesAWeakPreSharedKey) {
    const Bytes weak(31, 2);
    const auto key = m_recipient.publicKey();
    for (const auto& result : {hpkeSealPsk(key, weak, m_id, m_info, m_aad, m_secret),
                               hpkeSealPsk(key, m_psk, {}, m_info, m_aad, m_secret)}) {
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().code, Code::Invalid);
    }
    const auto message = sealed();
    EXPECT_EQ(codeOf(hpkeOpenPsk(m_recipient, message.enc, weak, m_id, m_info, m_aad, message.ciphertext)),
              Code::Invalid);
}

}  // namespace
}  // namespace coffer::crypto
