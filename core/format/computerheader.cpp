// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/computerheader.h"

#include "format/fields.h"
#include "format/labels.h"

namespace coffer::format {
namespace {

constexpr std::uint64_t kKemX25519Sha256 = 0x0020;

}  // namespace

Bytes sessionInfo(const SessionHeader& header) {
    return label("session", {header.vault, header.computer, header.session, header.reading, header.enrolled,
                             header.domainEpoch, header.domain});
}

Bytes sessionPskId(const VaultId& vault, const ComputerId& computer) {
    return label("session", {vault, computer});
}

Bytes encodeComputerPrefix(const ComputerHeader& header) {
    const SessionHeader& session = header.session;
    MapEncoder map = beginHeader(header.kind, session.vault);
    map.key("computer").bytes(session.computer);
    map.key("session").bytes(session.session);
    map.key("ordinal").unsignedInteger(header.ordinal);
    map.key("epochs").array(3).bytes(session.reading).bytes(session.enrolled).bytes(session.domainEpoch);
    map.key("domain").bytes(session.domain);
    map.key("kem").unsignedInteger(kKemX25519Sha256);
    map.key("enc").bytes(session.enc);
    map.key("sealed").bytes(session.sealed);
    return encodePrefix(map);
}

Result<ComputerHeader> decodeComputerHeader(const ObjectView& object) {
    ComputerHeader header;
    header.kind = object.kind;
    SessionHeader& session = header.session;
    session.vault = object.vault;
    std::uint64_t kem = 0;
    Decoder decoder(object.header);
    const auto readEpochs = [&]() -> Result<void> {
        TRY_VOID(decoder.arrayOf(3));
        TRY_VOID(read(decoder, session.reading));
        TRY_VOID(read(decoder, session.enrolled));
        return read(decoder, session.domainEpoch);
    };
    TRY_VOID(readFields(decoder, {required("computer", decoder, session.computer),
                                  required("session", decoder, session.session),
                                  required("ordinal", decoder, header.ordinal),
                                  {"epochs", Presence::Required, readEpochs},
                                  required("domain", decoder, session.domain),
                                  required("kem", decoder, kem),
                                  required("enc", decoder, session.enc),
                                  required("sealed", decoder, session.sealed)}));
    const bool known = object.kind == kKindPack || object.kind == kKindIndex || object.kind == kKindLog;
    if (!known) {
        return Error{Code::Damaged, "the object is malformed: it is not one that a computer writes"};
    }
    if (kem != kKemX25519Sha256) {
        return Error{Code::Damaged, "the object is malformed: version 1 knows no KEM " + std::to_string(kem)};
    }
    return header;
}

}  // namespace coffer::format
