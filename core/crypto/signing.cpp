// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/signing.h"

#include <cassert>

#include "crypto/evp.h"
#include "crypto/random.h"

namespace coffer::crypto {
namespace {

constexpr const char* kMake = "make a signing key";

Owned<EVP_PKEY> keyOf(const SecretBytes& seed) {
    Owned<EVP_PKEY> key(
        EVP_PKEY_new_raw_private_key_ex(nullptr, "ED25519", nullptr, seed.view().data(), seed.size()));
    require(key != nullptr, kMake);
    return key;
}

Owned<EVP_MD_CTX> newDigestContext() {
    Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    require(context != nullptr, "begin a signature");
    return context;
}

}  // namespace

SigningKey::SigningKey(SecretBytes seed, const SignerKey& publicKey)
    : m_seed(std::move(seed)), m_public(publicKey) {}

SigningKey SigningKey::fromSeed(SecretBytes seed) {
    assert(seed.size() == kSeedSize);
    const Owned<EVP_PKEY> key = keyOf(seed);
    SignerKey publicKey;
    std::size_t size = SignerKey::kSize;
    require(EVP_PKEY_get_raw_public_key(key.get(), publicKey.span().data(), &size) == 1, kMake);
    return {std::move(seed), publicKey};
}

SigningKey SigningKey::generate() {
    return fromSeed(randomSecret(kSeedSize));
}

Signature SigningKey::sign(ByteView message) const {
    const Owned<EVP_PKEY> key = keyOf(m_seed);
    const auto context = newDigestContext();
    Signature signature;
    std::size_t size = Signature::kSize;
    require(EVP_DigestSignInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, key.get(), nullptr) == 1,
            "begin a signature");
    require(
        EVP_DigestSign(context.get(), signature.span().data(), &size, message.data(), message.size()) == 1,
        "sign");
    return signature;
}

bool verify(const SignerKey& signer, ByteView message, const Signature& signature) {
    const Owned<EVP_PKEY> key(
        EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, signer.view().data(), SignerKey::kSize));
    const auto context = newDigestContext();
    return key &&
           EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, key.get(), nullptr) ==
               1 &&
           EVP_DigestVerify(context.get(), signature.view().data(), Signature::kSize, message.data(),
                            message.size()) == 1;
}

}  // namespace coffer::crypto
