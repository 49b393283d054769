// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fido/cborvalue.h"
#include "fido/ctapcrypto.h"

namespace coffer::test {

/// The authenticator's side of PIN/UV auth protocols one and two (CTAP 2.1, sections 6.5.6 and 6.5.7).
///
/// Shared secrets are 32 bytes (one) or 64 (two: HMAC key, then AES key). Empty results mean that what came
/// was no ciphertext, no key or no code of theirs.
class PinProtocol {
public:
    /// Requires: number 1 or 2.
    explicit PinProtocol(int number) : m_number(number), m_agreement(P256Key::generate()) {}

    [[nodiscard]] int number() const { return m_number; }
    /// The COSE_Key of this power cycle, as getKeyAgreement gives it.
    [[nodiscard]] Cbor keyAgreement() const;
    void setAgreementKey(P256Key key) { m_agreement = std::move(key); }

    /// The secret shared with a platform that sent this COSE_Key.
    [[nodiscard]] Bytes sharedSecret(const Cbor& platformKey) const;
    /// `iv` is for protocol two; random when empty.
    [[nodiscard]] Bytes encrypt(ByteView secret, ByteView plain, Bytes iv = {}) const;
    [[nodiscard]] Bytes decrypt(ByteView secret, ByteView sealed) const;
    /// Whether `code` authenticates the message under a shared secret or a token.
    [[nodiscard]] bool verify(ByteView secret, ByteView message, ByteView code) const;

private:
    int m_number;
    P256Key m_agreement;
};

}  // namespace coffer::test
