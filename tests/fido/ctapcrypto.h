// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "bytes/bytes.h"

struct evp_pkey_st;

/// What an authenticator computes, straight on OpenSSL; for the virtual one only. Failures abort: they are
/// bugs of the test.
namespace coffer::test {

Bytes sha256Of(ByteView bytes);
Bytes hmacSha256(ByteView key, ByteView message);
/// HKDF-SHA-256 with a salt of 32 zero bytes, 32 bytes long, as in PIN/UV protocol 2.
Bytes hkdf(ByteView secret, std::string_view info);
Bytes random(std::size_t size);

enum class Cipher { Encrypt, Decrypt };
/// AES-256-CBC without padding. Requires: whole blocks.
Bytes aesCbc(Cipher direction, ByteView key, ByteView iv, ByteView bytes);

/// A private key on P-256.
class P256Key {
public:
    static P256Key generate();
    /// Requires: 32 bytes below the order of the curve.
    static P256Key fromPrivate(ByteView scalar);

    [[nodiscard]] Bytes scalar() const { return m_scalar; }
    /// x and y, 32 bytes each.
    [[nodiscard]] Bytes point() const;
    /// The x-coordinate of ECDH with that point; empty where it is no point of the curve.
    [[nodiscard]] Bytes agree(ByteView point) const;
    /// ECDSA with SHA-256, in DER.
    [[nodiscard]] Bytes sign(ByteView message) const;
    /// A certificate in DER for this key, signed by itself, as attestation certificates look.
    [[nodiscard]] Bytes certificate() const;

private:
    explicit P256Key(Bytes scalar);

    Bytes m_scalar;
    std::shared_ptr<evp_pkey_st> m_key;
};

/// An Ed25519 key from its seed: the public key, or a signature.
Bytes ed25519Public(ByteView seed);
Bytes ed25519Sign(ByteView seed, ByteView message);

}  // namespace coffer::test
