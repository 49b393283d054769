// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>

#include "crypto/evp.h"
#include "crypto/hkdf.h"
#include "crypto/hpkeinternal.h"

namespace coffer::crypto {
namespace {

constexpr std::size_t kKeySize = 32;
constexpr std::string_view kVersion = "HPKE-v1";
// I2OSP of the KEM id, and of the KEM, KDF and AEAD ids.
constexpr std::string_view kKemSuite{"KEM\x00\x20", 5};
constexpr std::string_view kHpkeSuite{"HPKE\x00\x20\x00\x01\x00\x03", 10};

ByteView suiteId(internal::Suite suite) {
    return asBytes(suite == internal::Suite::Kem ? kKemSuite : kHpkeSuite);
}

/// The parts one after another in secret memory, without a copy left behind.
SecretBytes joined(std::initializer_list<ByteView> parts) {
    std::size_t size = 0;
    for (const ByteView part : parts) {
        size += part.size();
    }
    SecretBytes result(size);
    auto to = result.span().begin();
    for (const ByteView part : parts) {
        to = std::copy(part.begin(), part.end(), to);
    }
    return result;
}

bool isZero(ByteView bytes) {
    std::uint8_t any = 0;
    for (const auto byte : bytes) {
        any = static_cast<std::uint8_t>(any | byte);
    }
    return any == 0;
}

constexpr const char* kMake = "make an X25519 key";

Owned<EVP_PKEY> privateKey(ByteView scalar) {
    Owned<EVP_PKEY> key(
        EVP_PKEY_new_raw_private_key_ex(nullptr, "X25519", nullptr, scalar.data(), scalar.size()));
    require(key != nullptr, kMake);
    return key;
}

struct ReleasePkeyContext {
    void operator()(EVP_PKEY_CTX* context) const { EVP_PKEY_CTX_free(context); }
};

}  // namespace

namespace internal {

SecretBytes labeledExtract(Suite suite, ByteView salt, std::string_view label, ByteView inputKey) {
    const auto labeled = joined({asBytes(kVersion), suiteId(suite), asBytes(label), inputKey});
    return hkdfExtractSha256(salt, labeled.view());
}

SecretBytes labeledExpand(Suite suite, ByteView key, std::string_view label,
                          std::initializer_list<ByteView> info, std::size_t length) {
    Bytes labeled{static_cast<std::uint8_t>(length >> 8), static_cast<std::uint8_t>(length)};
    for (const ByteView part : {asBytes(kVersion), suiteId(suite), asBytes(label)}) {
        append(labeled, part);
    }
    for (const ByteView part : info) {
        append(labeled, part);
    }
    return hkdfExpandSha256(key, labeled, length);
}

KemKeyPair HpkeSeam::fromScalar(ByteView scalar) {
    assert(scalar.size() == kKeySize);
    const Owned<EVP_PKEY> key = privateKey(scalar);
    SealerKey publicKey;
    std::size_t size = SealerKey::kSize;
    require(EVP_PKEY_get_raw_public_key(key.get(), publicKey.span().data(), &size) == 1, kMake);
    return {SecretBytes::copyOf(scalar), publicKey};
}

std::optional<SecretBytes> HpkeSeam::agree(const KemKeyPair& own, ByteView other) {
    const Owned<EVP_PKEY> peer(
        EVP_PKEY_new_raw_public_key_ex(nullptr, "X25519", nullptr, other.data(), other.size()));
    const Owned<EVP_PKEY> key = privateKey(own.m_scalar.view());
    const std::unique_ptr<EVP_PKEY_CTX, ReleasePkeyContext> context(
        EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    require(context && EVP_PKEY_derive_init(context.get()) == 1, "begin a key agreement");
    SecretBytes agreed(kKeySize);
    std::size_t size = kKeySize;
    const bool done = peer && EVP_PKEY_derive_set_peer(context.get(), peer.get()) == 1 &&
                      EVP_PKEY_derive(context.get(), agreed.span().data(), &size) == 1;
    if (!done || size != kKeySize || isZero(agreed.view())) {
        return std::nullopt;
    }
    return agreed;
}

SecretBytes kemSharedSecret(const SecretBytes& agreed, ByteView enc, const SealerKey& recipient) {
    const auto key = labeledExtract(Suite::Kem, {}, "eae_prk", agreed.view());
    return labeledExpand(Suite::Kem, key.view(), "shared_secret", {enc, recipient}, kKeySize);
}

}  // namespace internal

KemKeyPair::KemKeyPair(SecretBytes scalar, const SealerKey& publicKey)
    : m_scalar(std::move(scalar)), m_public(publicKey) {}

KemKeyPair KemKeyPair::deriveKeyPair(ByteView inputKey) {
    assert(inputKey.size() >= kKeySize);
    const auto key = internal::labeledExtract(internal::Suite::Kem, {}, "dkp_prk", inputKey);
    const auto scalar = internal::labeledExpand(internal::Suite::Kem, key.view(), "sk", {}, kKeySize);
    return internal::HpkeSeam::fromScalar(scalar.view());
}

}  // namespace coffer::crypto
