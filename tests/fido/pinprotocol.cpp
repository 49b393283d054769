// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/pinprotocol.h"

namespace coffer::test {
namespace {

constexpr std::size_t kBlock = 16;

ByteView aesKey(ByteView secret) {
    return secret.size() == 64 ? secret.subspan(32) : secret;
}

}  // namespace

Cbor PinProtocol::keyAgreement() const {
    const Bytes point = m_agreement.point();
    return Cbor(Cbor::Map{{1, 2},
                          {3, -25},
                          {-1, 1},
                          {-2, Bytes(point.begin(), point.begin() + 32)},
                          {-3, Bytes(point.begin() + 32, point.end())}});
}

Bytes PinProtocol::sharedSecret(const Cbor& platformKey) const {
    const Bytes* const x = platformKey.find<Bytes>(-2);
    const Bytes* const y = platformKey.find<Bytes>(-3);
    if (x == nullptr || y == nullptr || x->size() != 32 || y->size() != 32) {
        return {};
    }
    Bytes point = *x;
    append(point, *y);
    const Bytes agreed = m_agreement.agree(point);
    if (agreed.empty() || m_number == 1) {
        return agreed.empty() ? agreed : sha256Of(agreed);
    }
    Bytes secret = hkdf(agreed, "CTAP2 HMAC key");
    append(secret, hkdf(agreed, "CTAP2 AES key"));
    return secret;
}

Bytes PinProtocol::encrypt(ByteView secret, ByteView plain, Bytes iv) const {
    if (m_number == 1) {
        return aesCbc(Cipher::Encrypt, secret, Bytes(kBlock), plain);
    }
    Bytes sealed = iv.empty() ? random(kBlock) : std::move(iv);
    append(sealed, aesCbc(Cipher::Encrypt, aesKey(secret), Bytes(sealed), plain));
    return sealed;
}

Bytes PinProtocol::decrypt(ByteView secret, ByteView sealed) const {
    if (sealed.size() % kBlock != 0 || sealed.size() < kBlock * static_cast<std::size_t>(m_number)) {
        return {};
    }
    return m_number == 1
               ? aesCbc(Cipher::Decrypt, secret, Bytes(kBlock), sealed)
               : aesCbc(Cipher::Decrypt, aesKey(secret), sealed.first(kBlock), sealed.subspan(kBlock));
}

bool PinProtocol::verify(ByteView secret, ByteView message, ByteView code) const {
    Bytes expected = hmacSha256(secret.size() == 64 ? secret.first(32) : secret, message);
    if (m_number == 1) {
        expected.resize(kBlock);
    }
    return Bytes(code.begin(), code.end()) == expected;
}

}  // namespace coffer::test
