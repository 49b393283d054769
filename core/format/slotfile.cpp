// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/slotfile.h"

#include "format/fields.h"

namespace coffer::format {
namespace {

constexpr std::uint64_t kKemX25519Sha256 = 0x0020;

Result<void> read(Decoder& decoder, Argon2idCost& to) {
    return readFields(decoder,
                      {required("memory", decoder, to.memory), required("passes", decoder, to.passes),
                       required("lanes", decoder, to.lanes)});
}

Field stillEncoded(std::string_view key, Decoder& decoder, std::optional<Bytes>& to) {
    return {key, Presence::Optional, [&decoder, &to]() -> Result<void> {
                TRY(const ByteView value, decoder.encoded());
                to = Bytes(value.begin(), value.end());
                return {};
            }};
}

void encodeAuthenticator(const SlotHeader& header, MapEncoder& map) {
    if (header.credential) {
        map.key("credential").bytes(*header.credential);
    }
    if (header.relyingParty) {
        map.key("rp").text(*header.relyingParty);
    }
    if (!header.transports.empty()) {
        Encoder& list = map.key("transports").array(header.transports.size());
        for (const auto& transport : header.transports) {
            list.text(transport);
        }
    }
    if (header.tpm) {
        map.key("tpm").encoded(*header.tpm);
    }
    if (header.parts) {
        map.key("parts").encoded(*header.parts);
    }
}

}  // namespace

Bytes encodeSlotPrefix(const SlotHeader& header) {
    MapEncoder map = beginHeader(kKindSlot, header.vault);
    map.key("slot").bytes(header.slot);
    map.key("epoch").bytes(header.epoch);
    map.key("number").unsignedInteger(header.number);
    map.key("method").text(header.method);
    map.key("kem").unsignedInteger(kKemX25519Sha256);
    map.key("check").bytes(header.check);
    if (header.salt) {
        map.key("salt").bytes(*header.salt);
    }
    if (header.argon2id) {
        MapEncoder cost;
        cost.key("memory").unsignedInteger(header.argon2id->memory);
        cost.key("passes").unsignedInteger(header.argon2id->passes);
        cost.key("lanes").unsignedInteger(header.argon2id->lanes);
        cost.writeTo(map.key("argon2id"));
    }
    encodeAuthenticator(header, map);
    map.key("earlier").bytes(header.earlier);
    return encodePrefix(map);
}

Bytes encodeSlotFile(ByteView prefix, const SealerKey& enc, const SealedKey& sealed) {
    Bytes file(prefix.begin(), prefix.end());
    append(file, enc);
    append(file, sealed);
    return file;
}

Result<SlotFile> decodeSlotFile(ByteView file) {
    TRY(const ObjectView object, splitObject(file));
    const auto enc = SealerKey::from(object.body.first(std::min(object.body.size(), SealerKey::kSize)));
    const auto sealed = enc ? SealedKey::from(object.body.subspan(SealerKey::kSize)) : std::nullopt;
    if (object.kind != kKindSlot) {
        return Error{Code::Tampered, "a slot file lies where another object belongs"};
    }
    if (!sealed) {
        return Error{Code::Damaged, "the slot file is malformed"};
    }
    SlotFile slot{{}, Bytes(object.prefix.begin(), object.prefix.end()), *enc, *sealed};
    SlotHeader& header = slot.header;
    header.vault = object.vault;
    std::uint64_t kem = 0;
    Decoder decoder(object.header);
    TRY_VOID(readFields(
        decoder, {required("slot", decoder, header.slot),
                  required("epoch", decoder, header.epoch),
                  required("number", decoder, header.number),
                  required("method", decoder, header.method),
                  required("kem", decoder, kem),
                  required("check", decoder, header.check),
                  optional("salt", decoder, header.salt),
                  {"argon2id", Presence::Optional, [&] { return read(decoder, header.argon2id.emplace()); }},
                  optional("credential", decoder, header.credential),
                  optional("rp", decoder, header.relyingParty),
                  optional("transports", decoder, header.transports),
                  stillEncoded("tpm", decoder, header.tpm),
                  stillEncoded("parts", decoder, header.parts),
                  required("earlier", decoder, header.earlier)}));
    if (kem != kKemX25519Sha256) {
        return Error{Code::Damaged, "the slot file is malformed: version 1 knows no such KEM"};
    }
    return slot;
}

}  // namespace coffer::format
