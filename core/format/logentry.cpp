// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/logentry.h"

#include "format/labels.h"
#include "format/layout.h"
#include "format/references.h"

namespace coffer::format {
namespace {

Result<void> read(Decoder& decoder, PackReference& to) {
    TRY_VOID(decoder.arrayOf(2));
    TRY(to.computer, decoder.fixed<ComputerId>());
    TRY(to.pack, decoder.fixed<Hash>());
    return {};
}

Result<void> read(Decoder& decoder, OwnerCertificate& to) {
    return readFields(decoder,
                      {required("key", decoder, to.key), required("signature", decoder, to.signature)});
}

Result<void> read(Decoder& decoder, OwnerSignature& to) {
    return readFields(decoder, {required("slot", decoder, to.slot),
                                required("signature", decoder, to.signature),
                                {"certificate", Presence::Optional,
                                 [&] { return read(decoder, to.certificate.emplace()); }}});
}

template <typename T>
Field list(std::string_view key, Presence presence, Decoder& decoder, std::vector<T>& to) {
    return {key, presence,
            [&decoder, &to] { return decoder.each([&] { return read(decoder, to.emplace_back()); }); }};
}

void encodeReferences(const std::vector<EntryReference>& references, Encoder& to) {
    to.array(references.size());
    for (const auto& reference : references) {
        encodeReference(reference, to);
    }
}

void encodeEntrySpecifics(const LogPayload& payload, MapEncoder& map) {
    if (!payload.indexes.empty()) {
        Encoder& indexes = map.key("indexes").array(payload.indexes.size());
        for (const auto& index : payload.indexes) {
            indexes.bytes(index);
        }
    }
    if (!payload.packs.empty()) {
        Encoder& packs = map.key("packs").array(payload.packs.size());
        for (const auto& pack : payload.packs) {
            packs.array(2).bytes(pack.computer).bytes(pack.pack);
        }
    }
    if (!payload.entries.empty()) {
        encodeReferences(payload.entries, map.key("entries"));
    }
    if (payload.held) {
        map.key("held").boolean(*payload.held);
    }
    if (payload.sealed) {
        map.key("sealed").bytes(*payload.sealed);
    }
}

}  // namespace

std::optional<std::uint64_t> figureOf(const Figures& figures, const std::string& name) {
    const auto found = figures.find(name);
    return found == figures.end() ? std::nullopt : std::optional(found->second);
}

bool needsOwner(std::string_view entry) {
    return entry == kEntryMark || entry == kEntryForget || entry == kEntryHold || entry == kEntryTest ||
           entry == kEntryProof;
}

Bytes encodeLogPayload(const LogPayload& payload) {
    MapEncoder map;
    map.key("computer").bytes(payload.computer);
    map.key("sequence").unsignedInteger(payload.sequence);
    if (payload.previous) {
        map.key("previous").bytes(*payload.previous);
    }
    encodeReferences(payload.seen, map.key("seen"));
    map.key("statement").bytes(payload.statement);
    map.key("time").unsignedInteger(payload.time);
    map.key("entry").text(payload.entry);
    encodeEntrySpecifics(payload, map);
    return map.take();
}

Result<LogPayload> decodeLogPayload(ByteView bytes) {
    LogPayload payload;
    Decoder decoder(bytes);
    TRY_VOID(readFields(
        decoder,
        {required("computer", decoder, payload.computer), required("sequence", decoder, payload.sequence),
         optional("previous", decoder, payload.previous),
         list("seen", Presence::Required, decoder, payload.seen),
         required("statement", decoder, payload.statement), required("time", decoder, payload.time),
         required("entry", decoder, payload.entry), optional("indexes", decoder, payload.indexes),
         list("packs", Presence::Optional, decoder, payload.packs),
         list("entries", Presence::Optional, decoder, payload.entries),
         optional("held", decoder, payload.held), optional("sealed", decoder, payload.sealed)}));
    TRY_VOID(decoder.finish());
    if (payload.sequence > kHighestSequence) {
        return Error{Code::Damaged, "a log entry is malformed: its number is higher than any"};
    }
    if (payload.previous.has_value() != (payload.sequence > 0)) {
        return Error{Code::Damaged, "a log entry is malformed: its predecessor and its number disagree"};
    }
    return payload;
}

Bytes encodeLogEnvelope(const LogEnvelope& envelope) {
    Encoder encoder;
    encoder.array(3).bytes(envelope.payload).bytes(envelope.signature);
    if (!envelope.owner) {
        return encoder.null().take();
    }
    MapEncoder owner;
    owner.key("slot").bytes(envelope.owner->slot);
    owner.key("signature").bytes(envelope.owner->signature);
    if (const auto& certificate = envelope.owner->certificate) {
        MapEncoder map;
        map.key("key").bytes(certificate->key);
        map.key("signature").bytes(certificate->signature);
        map.writeTo(owner.key("certificate"));
    }
    owner.writeTo(encoder);
    return encoder.take();
}

Result<LogEnvelope> decodeLogEnvelope(ByteView plaintext) {
    LogEnvelope envelope;
    Decoder decoder(plaintext);
    TRY_VOID(decoder.arrayOf(3));
    TRY_VOID(read(decoder, envelope.payload));
    TRY(envelope.signature, decoder.fixed<Signature>());
    if (!decoder.skipNull()) {
        TRY_VOID(read(decoder, envelope.owner.emplace()));
    }
    TRY_VOID(decoder.finish());
    return envelope;
}

Bytes logSignatureInput(const Hash& prefixHash, ByteView payload) {
    Bytes input = label("log", {prefixHash});
    append(input, payload);
    return input;
}

Bytes ownerSignatureInput(const Hash& prefixHash, ByteView payload) {
    Bytes input = label("owner", {prefixHash});
    append(input, payload);
    return input;
}

Bytes certificateInput(const SessionHeader& session, const Hash& statement, const SignerKey& key) {
    return label("certificate", {session.vault, session.computer, session.session, statement, key});
}

Bytes logSealedContext(ByteView prefix) {
    Bytes context = label("log-sealed");
    append(context, prefix);
    return context;
}

}  // namespace coffer::format
