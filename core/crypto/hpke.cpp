// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hpke.h"

#include <algorithm>
#include <cassert>
#include <climits>

#include "crypto/evp.h"
#include "crypto/hpkeinternal.h"
#include "crypto/random.h"

namespace coffer::crypto {
namespace {

using internal::labeledExpand;
using internal::labeledExtract;
using internal::Suite;

constexpr std::size_t kKeySize = 32;
constexpr std::size_t kNonceSize = 12;
constexpr std::uint8_t kModePsk = 1;
constexpr int kSeal = 1;
constexpr int kOpen = 0;
constexpr const char* kTask = "run ChaCha20-Poly1305";

/// The key and nonce of the one message that a single-shot context carries.
struct MessageKey {
    SecretBytes key;
    SecretBytes nonce;
};

Result<void> checkPsk(ByteView psk, ByteView pskId) {
    if (psk.size() < kHpkeLeastPsk || pskId.empty()) {
        return Error{Code::Invalid, "the pre-shared key is too short or has no id"};
    }
    return {};
}

/// KeySchedule of RFC 9180, 5.1, for mode_psk.
MessageKey keySchedule(const SecretBytes& shared, ByteView psk, ByteView pskId, ByteView info) {
    const auto pskIdHash = labeledExtract(Suite::Hpke, {}, "psk_id_hash", pskId);
    const auto infoHash = labeledExtract(Suite::Hpke, {}, "info_hash", info);
    const ByteView mode(&kModePsk, 1);
    const auto secret = labeledExtract(Suite::Hpke, shared.view(), "secret", psk);
    const auto expand = [&](std::string_view label, std::size_t length) {
        return labeledExpand(Suite::Hpke, secret.view(), label, {mode, pskIdHash.view(), infoHash.view()},
                             length);
    };
    return {expand("key", kKeySize), expand("base_nonce", kNonceSize)};
}

int intSize(ByteView bytes) {
    assert(bytes.size() <= INT_MAX);
    return static_cast<int>(bytes.size());
}

Owned<EVP_CIPHER_CTX> begin(int direction, const MessageKey& key, ByteView aad) {
    Owned<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    require(context && EVP_CipherInit_ex2(context.get(), chacha20Poly1305Algorithm(), key.key.view().data(),
                                          key.nonce.view().data(), direction, nullptr) == 1,
            kTask);
    int written = 0;
    if (!aad.empty()) {
        require(EVP_CipherUpdate(context.get(), nullptr, &written, aad.data(), intSize(aad)) == 1, kTask);
    }
    return context;
}

void update(EVP_CIPHER_CTX* context, ByteView in, std::uint8_t* out) {
    int written = 0;
    if (!in.empty()) {
        require(EVP_CipherUpdate(context, out, &written, in.data(), intSize(in)) == 1, kTask);
    }
}

Bytes sealMessage(const MessageKey& key, ByteView aad, ByteView plaintext) {
    Bytes out(plaintext.size() + kHpkeTagSize);
    std::uint8_t* const tag = out.data() + plaintext.size();
    int written = 0;
    const auto context = begin(kSeal, key, aad);
    update(context.get(), plaintext, out.data());
    require(EVP_CipherFinal_ex(context.get(), tag, &written) == 1, kTask);
    require(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, kHpkeTagSize, tag) == 1, kTask);
    return out;
}

/// Requires: ciphertext.size() >= kHpkeTagSize.
std::optional<SecretBytes> openMessage(const MessageKey& key, ByteView aad, ByteView ciphertext) {
    SecretBytes out(ciphertext.size() - kHpkeTagSize);
    std::array<std::uint8_t, kHpkeTagSize> tag{};
    std::copy_n(ciphertext.end() - kHpkeTagSize, kHpkeTagSize, tag.begin());
    int written = 0;
    const auto context = begin(kOpen, key, aad);
    update(context.get(), ciphertext.first(out.size()), out.span().data());
    require(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, kHpkeTagSize, tag.data()) == 1, kTask);
    if (EVP_CipherFinal_ex(context.get(), tag.data(), &written) != 1) {
        return std::nullopt;
    }
    return out;
}

}  // namespace

Result<HpkeSealed> internal::HpkeSeam::sealPsk(const KemKeyPair& ephemeral, const SealerKey& recipient,
                                               ByteView psk, ByteView pskId, ByteView info, ByteView aad,
                                               ByteView plaintext) {
    TRY_VOID(checkPsk(psk, pskId));
    const auto agreed = agree(ephemeral, recipient);
    if (!agreed) {
        return Error{Code::Tampered, "the public key to seal to is not one that anybody can hold"};
    }
    const ByteView enc = ephemeral.publicKey();
    const auto shared = kemSharedSecret(*agreed, enc, recipient);
    HpkeSealed sealed;
    std::copy(enc.begin(), enc.end(), sealed.enc.begin());
    sealed.ciphertext = sealMessage(keySchedule(shared, psk, pskId, info), aad, plaintext);
    return sealed;
}

Result<HpkeSealed> hpkeSealPsk(const SealerKey& recipient, ByteView psk, ByteView pskId, ByteView info,
                               ByteView aad, ByteView plaintext) {
    const auto ephemeral = KemKeyPair::deriveKeyPair(randomSecret(kKeySize).view());
    return internal::HpkeSeam::sealPsk(ephemeral, recipient, psk, pskId, info, aad, plaintext);
}

Result<SecretBytes> hpkeOpenPsk(const KemKeyPair& recipient, ByteView enc, ByteView psk, ByteView pskId,
                                ByteView info, ByteView aad, ByteView ciphertext) {
    TRY_VOID(checkPsk(psk, pskId));
    const Error tampered{Code::Tampered, "a sealed key does not open with the key it was sealed to"};
    const auto agreed = internal::HpkeSeam::agree(recipient, enc);
    if (!agreed || ciphertext.size() < kHpkeTagSize) {
        return tampered;
    }
    const auto shared = internal::kemSharedSecret(*agreed, enc, recipient.publicKey());
    auto plaintext = openMessage(keySchedule(shared, psk, pskId, info), aad, ciphertext);
    if (!plaintext) {
        return tampered;
    }
    return std::move(*plaintext);
}

}  // namespace coffer::crypto
