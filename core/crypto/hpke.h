// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "bytes/bytes.h"
#include "bytes/secretbytes.h"
#include "result/result.h"

/// Sealing to the holder of a key: HPKE (RFC 9180), single-shot, always mode_psk, with
/// DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and ChaCha20-Poly1305.
///
/// Opening needs both the recipient's private key and the pre-shared key; so does sealing something that
/// opens, which is what keeps the public key alone from being enough to plant a message.
/// Every function may be called from any thread.
namespace coffer::crypto {

/// The KEM id that stored formats carry, so that another KEM can follow (RFC 9180, 7.1).
constexpr std::uint16_t kKemX25519Sha256 = 0x0020;
constexpr std::size_t kHpkeTagSize = 16;   ///< A ciphertext is this much longer than its plaintext.
constexpr std::size_t kHpkeLeastPsk = 32;  ///< The least entropy that RFC 9180, 9.5 asks of a PSK.

namespace internal {
struct HpkeSeam;
}

/// A private X25519 key and its public key. Move-only; the private key lies in locked memory and cannot be
/// read back: it is derived again whenever it is needed. Only for the moment of a key agreement does OpenSSL
/// hold a copy in ordinary memory, which it wipes.
class KemKeyPair {
public:
    /// DeriveKeyPair of RFC 9180, 7.1.3. Requires: `inputKey` is secret, uniform and at least 32 bytes long.
    static KemKeyPair deriveKeyPair(ByteView inputKey);

    [[nodiscard]] const SealerKey& publicKey() const { return m_public; }

private:
    friend struct internal::HpkeSeam;
    KemKeyPair(SecretBytes scalar, const SealerKey& publicKey);

    SecretBytes m_scalar;
    SealerKey m_public;
};

struct HpkeSealed {
    std::array<std::uint8_t, 32> enc{};  ///< The encapsulated key: an ephemeral public key.
    Bytes ciphertext;                    ///< As long as the plaintext and kHpkeTagSize.
};

/// Seals `plaintext` to `recipient` with a fresh ephemeral key. `info` and `aad` are not carried along: the
/// opener states them again.
/// Errors: Invalid for a PSK shorter than kHpkeLeastPsk or an empty pskId; Tampered for a public key of low
/// order, to which nothing can be sealed secretly.
Result<HpkeSealed> hpkeSealPsk(const SealerKey& recipient, ByteView psk, ByteView pskId, ByteView info,
                               ByteView aad, ByteView plaintext);

/// The plaintext. Errors: Invalid as above; Tampered whenever it does not open, whichever input is the
/// reason: HPKE does not tell which.
Result<SecretBytes> hpkeOpenPsk(const KemKeyPair& recipient, ByteView enc, ByteView psk, ByteView pskId,
                                ByteView info, ByteView aad, ByteView ciphertext);

}  // namespace coffer::crypto
