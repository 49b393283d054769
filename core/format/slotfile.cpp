// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/slotfile.h"

#include "format/fields.h"

namespace coffer::format {
namespace {

constexpr std::uint64_t kKemX25519Sha256 = 0x0020;
constexpr std::size_t kMaximumParts = 8;

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

void encodeAuthenticator(const SlotQuestion& question, MapEncoder& map) {
    if (question.credential) {
        map.key("credential").bytes(*question.credential);
    }
    if (question.relyingParty) {
        map.key("rp").text(*question.relyingParty);
    }
    if (!question.transports.empty()) {
        Encoder& list = map.key("transports").array(question.transports.size());
        for (const auto& transport : question.transports) {
            list.text(transport);
        }
    }
    if (question.tpm) {
        map.key("tpm").encoded(*question.tpm);
    }
}

void encodeQuestion(const SlotQuestion& question, MapEncoder& map) {
    map.key("method").text(question.method);
    if (question.salt) {
        map.key("salt").bytes(*question.salt);
    }
    if (question.argon2id) {
        MapEncoder cost;
        cost.key("memory").unsignedInteger(question.argon2id->memory);
        cost.key("passes").unsignedInteger(question.argon2id->passes);
        cost.key("lanes").unsignedInteger(question.argon2id->lanes);
        cost.writeTo(map.key("argon2id"));
    }
    encodeAuthenticator(question, map);
}

void encodeParts(const std::vector<SlotQuestion>& parts, MapEncoder& map) {
    if (parts.empty()) {
        return;
    }
    Encoder& list = map.key("parts").array(parts.size());
    for (const auto& part : parts) {
        MapEncoder one;
        encodeQuestion(part, one);
        one.writeTo(list);
    }
}

std::vector<Field> questionFields(Decoder& decoder, SlotQuestion& to) {
    return {
        required("method", decoder, to.method),
        optional("salt", decoder, to.salt),
        {"argon2id", Presence::Optional, [&decoder, &to] { return read(decoder, to.argon2id.emplace()); }},
        optional("credential", decoder, to.credential),
        optional("rp", decoder, to.relyingParty),
        optional("transports", decoder, to.transports),
        stillEncoded("tpm", decoder, to.tpm)};
}

Field partsField(Decoder& decoder, std::vector<SlotQuestion>& to) {
    return {"parts", Presence::Optional, [&decoder, &to] {
                return decoder.each([&]() -> Result<void> {
                    if (to.size() == kMaximumParts) {
                        return Error{Code::Damaged, "the slot file is malformed: it has too many parts"};
                    }
                    return readFields(decoder, questionFields(decoder, to.emplace_back()));
                });
            }};
}

}  // namespace

Bytes encodeSlotPrefix(const SlotHeader& header) {
    MapEncoder map = beginHeader(kKindSlot, header.vault);
    map.key("slot").bytes(header.slot);
    map.key("epoch").bytes(header.epoch);
    map.key("number").unsignedInteger(header.number);
    map.key("kem").unsignedInteger(kKemX25519Sha256);
    map.key("check").bytes(header.check);
    encodeQuestion(header, map);
    encodeParts(header.parts, map);
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
    std::vector<Field> fields = questionFields(decoder, header);
    fields.insert(fields.end(),
                  {required("slot", decoder, header.slot), required("epoch", decoder, header.epoch),
                   required("number", decoder, header.number), required("kem", decoder, kem),
                   required("check", decoder, header.check), partsField(decoder, header.parts),
                   required("earlier", decoder, header.earlier)});
    TRY_VOID(readFields(decoder, fields));
    if (kem != kKemX25519Sha256) {
        return Error{Code::Damaged, "the slot file is malformed: version 1 knows no such KEM"};
    }
    return slot;
}

}  // namespace coffer::format
