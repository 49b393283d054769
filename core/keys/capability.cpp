// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/capability.h"

#include "format/fields.h"

namespace coffer {

SecretBytes Capability::encode() const {
    format::MapEncoder map(format::Memory::Secret);
    map.key("version").unsignedInteger(1);
    map.key("vault").bytes(vault);
    map.key("computer").bytes(computer);
    map.key("signing").bytes(signing.seed());
    map.key("psk").bytes(psk.view());
    map.key("chunk-id").bytes(chunkId.view());
    map.key("notice").bytes(notice.view());
    map.key("enrolled").bytes(enrolled);
    map.key("domain").bytes(domain);
    map.key("domain-epoch").bytes(domainEpoch);
    map.key("pin").bytes(pin);
    return map.takeSecret();
}

Result<Capability> Capability::decode(ByteView bytes) {
    using format::required;
    std::uint64_t version = 0;
    VaultId vault;
    ComputerId computer;
    EpochName enrolled, domainEpoch;
    DomainId domain;
    Hash pin;
    SecretBytes signing, psk, chunkId, notice;
    format::Decoder decoder(bytes);
    TRY_VOID(format::readFields(
        decoder, {required("version", decoder, version), required("vault", decoder, vault),
                  required("computer", decoder, computer), required("signing", decoder, signing),
                  required("psk", decoder, psk), required("chunk-id", decoder, chunkId),
                  required("notice", decoder, notice), required("enrolled", decoder, enrolled),
                  required("domain", decoder, domain), required("domain-epoch", decoder, domainEpoch),
                  required("pin", decoder, pin)}));
    TRY_VOID(decoder.finish());
    if (version != 1 || signing.size() != 32) {
        return Error{Code::Damaged, "the key of this computer is damaged or of a newer version"};
    }
    TRY(ComputerPsk pskKey, ComputerPsk::from(psk.view()));
    TRY(ChunkIdKey chunkIdKey, ChunkIdKey::from(chunkId.view()));
    TRY(NoticeKey noticeKey, NoticeKey::from(notice.view()));
    auto signingKey = crypto::SigningKey::fromSeed(std::move(signing));
    return Capability{vault,
                      computer,
                      std::move(signingKey),
                      std::move(pskKey),
                      std::move(chunkIdKey),
                      std::move(noticeKey),
                      enrolled,
                      domain,
                      domainEpoch,
                      pin};
}

Capability Capability::clone() const {
    return {vault,       computer,        crypto::SigningKey::fromSeed(SecretBytes::copyOf(signing.seed())),
            psk.clone(), chunkId.clone(), notice.clone(),
            enrolled,    domain,          domainEpoch,
            pin};
}

}  // namespace coffer
