// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/session.h"

#include "bytes/encoding.h"
#include "crypto/hpke.h"
#include "crypto/random.h"

namespace coffer {

Result<Session> createSession(format::SessionHeader header, const SealerKey& readingKey,
                              const ComputerPsk& psk) {
    header.session = crypto::randomId<SessionId>();
    SessionKey key(crypto::randomSecret(SessionKey::kSize));
    TRY(const crypto::HpkeSealed sealed,
        crypto::hpkeSealPsk(readingKey, psk.view(), format::sessionPskId(header.vault, header.computer),
                            format::sessionInfo(header), {}, key.view()));
    header.enc = *SealerKey::from(sealed.enc);
    header.sealed = *format::SealedKey::from(sealed.ciphertext);
    return Session{header, std::move(key)};
}

Result<SessionKey> openSession(const format::SessionHeader& header, const KeyRing& ring) {
    const EpochKey* reading = ring.find(header.reading);
    const EpochKey* enrolled = ring.find(header.enrolled);
    if (reading == nullptr || enrolled == nullptr) {
        return Error{Code::WrongKey,
                     "this way to unlock does not reach epoch " +
                         toHex(reading == nullptr ? header.reading : header.enrolled).substr(0, 8)};
    }
    const auto recipient = KeyRing::readingKeyPair(header.vault, reading->key);
    const auto psk = KeyRing::computerPsk(header.vault, enrolled->key, header.computer);
    auto opened = crypto::hpkeOpenPsk(recipient, header.enc, psk.view(),
                                      format::sessionPskId(header.vault, header.computer),
                                      format::sessionInfo(header), {}, header.sealed);
    if (!opened.ok()) {
        return Error{Code::Tampered, "the session key of an object does not open"};
    }
    return SessionKey::from(opened->view());
}

}  // namespace coffer
