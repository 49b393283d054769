// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes/bytes.h"
#include "bytes/secretbytes.h"

/// Signatures with Ed25519 (RFC 8032; the pure variant, no context, no prehash).
namespace coffer::crypto {

/// A private signing key. Move-only; the seed lies in locked memory. Only for the moment of a signature does
/// OpenSSL hold a copy in ordinary memory, which it wipes. A const object may be used by several threads at
/// once.
class SigningKey {
public:
    static constexpr std::size_t kSeedSize = 32;

    /// The key pair of a 32-byte seed (RFC 8032, 5.1.5). Requires: seed.size() == kSeedSize.
    static SigningKey fromSeed(SecretBytes seed);
    /// A new key pair.
    static SigningKey generate();

    [[nodiscard]] const SignerKey& publicKey() const { return m_public; }
    [[nodiscard]] Signature sign(ByteView message) const;
    /// The secret itself, for sealing it into storage. Lives as long as this object.
    [[nodiscard]] ByteView seed() const { return m_seed.view(); }

private:
    SigningKey(SecretBytes seed, const SignerKey& publicKey);

    SecretBytes m_seed;
    SignerKey m_public;
};

/// Whether `signature` over `message` was made by the holder of `signer`. False for anything else, malformed
/// keys included. Who may sign what is for the caller to know: a key that an attacker chose proves nothing.
bool verify(const SignerKey& signer, ByteView message, const Signature& signature);

}  // namespace coffer::crypto
