// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statement.h"

#include <algorithm>

#include "format/fields.h"
#include "format/labels.h"

namespace coffer::format {
namespace {

constexpr std::size_t kMaximumEpochs = 4096;
constexpr std::size_t kMaximumSlots = 1024;
constexpr std::size_t kMaximumComputers = 4096;

Error malformedStatement() {
    return Error{Code::Damaged, "a statement is malformed"};
}

Result<void> read(Decoder& decoder, Epoch& to) {
    TRY_VOID(decoder.arrayOf(3));
    TRY(to.number, decoder.unsignedInteger());
    TRY(to.name, decoder.fixed<EpochName>());
    TRY(to.reading, decoder.fixed<SealerKey>());
    return {};
}

Result<void> read(Decoder& decoder, ListedSlot& to) {
    TRY_VOID(decoder.arrayOf(3));
    TRY(to.slot, decoder.fixed<SlotId>());
    TRY(to.file, decoder.fixed<Hash>());
    TRY(to.admin, decoder.fixed<SignerKey>());
    return {};
}

Result<void> read(Decoder& decoder, LogHead& to) {
    TRY_VOID(decoder.arrayOf(2));
    TRY(to.sequence, decoder.unsignedInteger());
    TRY(to.hash, decoder.fixed<Hash>());
    return {};
}

Result<void> read(Decoder& decoder, ComputerStatus& to) {
    TRY(const std::string_view text, decoder.text());
    if (text != "active" && text != "retired") {
        return malformedStatement();
    }
    to = text == "active" ? ComputerStatus::Active : ComputerStatus::Retired;
    return {};
}

Result<void> read(Decoder& decoder, ListedComputer& to) {
    return readFields(decoder,
                      {required("computer", decoder, to.computer),
                       required("signer", decoder, to.signer),
                       required("enrolled", decoder, to.enrolled),
                       required("domain", decoder, to.domain),
                       required("domain-epoch", decoder, to.domainEpoch),
                       {"status", Presence::Required, [&] { return read(decoder, to.status); }},
                       {"head", Presence::Optional, [&] { return read(decoder, to.head.emplace()); }}});
}

Result<void> read(Decoder& decoder, PrivateSlot& to) {
    return readFields(
        decoder, {required("slot", decoder, to.slot), required("public", decoder, to.publicKey),
                  required("psk", decoder, to.psk), required("name", decoder, to.name),
                  required("method", decoder, to.method), required("created", decoder, to.created),
                  optional("aaguid", decoder, to.facts.aaguid), optional("flags", decoder, to.facts.flags),
                  optional("credential-key", decoder, to.facts.credentialKey),
                  optional("attestation", decoder, to.facts.attestation),
                  optional("sign-count", decoder, to.facts.signCount),
                  optional("computer", decoder, to.facts.computer)});
}

Result<void> read(Decoder& decoder, PrivateComputer& to) {
    return readFields(decoder,
                      {required("computer", decoder, to.computer), required("name", decoder, to.name)});
}

Result<void> read(Decoder& decoder, RetentionRules& to) {
    return readFields(decoder,
                      {optional("last", decoder, to.last), optional("daily", decoder, to.daily),
                       optional("weekly", decoder, to.weekly), optional("monthly", decoder, to.monthly),
                       optional("yearly", decoder, to.yearly)});
}

template <typename T>
Field listOf(std::string_view key, Decoder& decoder, std::vector<T>& to) {
    return {key, Presence::Required, [&decoder, &to] {
                to.clear();
                return decoder.each([&] { return read(decoder, to.emplace_back()); });
            }};
}

/// Strictly ascending by what `key` takes from each item.
template <typename T, typename Key>
bool ascending(const std::vector<T>& items, Key key) {
    return std::adjacent_find(items.begin(), items.end(),
                              [&](const T& a, const T& b) { return !(key(a) < key(b)); }) == items.end();
}

Result<void> checkStatement(const Statement& statement) {
    const bool bounded =
        statement.epochs.size() <= kMaximumEpochs && statement.slots.size() <= kMaximumSlots &&
        statement.computers.size() <= kMaximumComputers && statement.aside.size() <= kMaximumAside;
    const bool complete = !statement.epochs.empty() && !statement.slots.empty();
    const bool genesis = statement.generation == 0;
    const bool ordered =
        ascending(statement.epochs, [](const Epoch& e) { return std::pair(e.number, e.name); }) &&
        ascending(statement.slots, [](const ListedSlot& s) { return s.slot; }) &&
        ascending(statement.computers, [](const ListedComputer& c) { return c.computer; }) &&
        ascending(statement.parents, [](const Hash& h) { return h; }) &&
        ascending(statement.aside, [](const Hash& h) { return h; });
    if (!bounded || !complete || !ordered || genesis != statement.parents.empty()) {
        return malformedStatement();
    }
    return {};
}

void encodeComputer(const ListedComputer& computer, Encoder& to) {
    MapEncoder map;
    map.key("computer").bytes(computer.computer);
    map.key("signer").bytes(computer.signer);
    map.key("enrolled").bytes(computer.enrolled);
    map.key("domain").bytes(computer.domain);
    map.key("domain-epoch").bytes(computer.domainEpoch);
    map.key("status").text(computer.status == ComputerStatus::Active ? "active" : "retired");
    if (computer.head) {
        map.key("head").array(2).unsignedInteger(computer.head->sequence).bytes(computer.head->hash);
    }
    map.writeTo(to);
}

void encodeFacts(const SlotFacts& facts, MapEncoder& map) {
    if (facts.aaguid) {
        map.key("aaguid").bytes(*facts.aaguid);
    }
    if (!facts.flags.empty()) {
        Encoder& flags = map.key("flags").array(facts.flags.size());
        for (const auto& flag : facts.flags) {
            flags.text(flag);
        }
    }
    if (facts.credentialKey) {
        map.key("credential-key").bytes(*facts.credentialKey);
    }
    if (facts.attestation) {
        map.key("attestation").text(*facts.attestation);
    }
    if (facts.signCount) {
        map.key("sign-count").unsignedInteger(*facts.signCount);
    }
    if (facts.computer) {
        map.key("computer").bytes(*facts.computer);
    }
}

void encodePrivateSlot(const PrivateSlot& slot, Encoder& to) {
    MapEncoder map(Memory::Secret);
    map.key("slot").bytes(slot.slot);
    map.key("public").bytes(slot.publicKey);
    map.key("psk").bytes(slot.psk.view());
    map.key("name").text(slot.name);
    map.key("method").text(slot.method);
    map.key("created").unsignedInteger(slot.created);
    encodeFacts(slot.facts, map);
    map.writeTo(to);
}

void encodeRules(const RetentionRules& rules, Encoder& to) {
    MapEncoder map;
    const auto rule = [&](std::string_view key, const std::optional<std::uint64_t>& value) {
        if (value) {
            map.key(key).unsignedInteger(*value);
        }
    };
    rule("last", rules.last);
    rule("daily", rules.daily);
    rule("weekly", rules.weekly);
    rule("monthly", rules.monthly);
    rule("yearly", rules.yearly);
    map.writeTo(to);
}

void encodeHashes(std::string_view key, const std::vector<Hash>& hashes, MapEncoder& map) {
    Encoder& items = map.key(key).array(hashes.size());
    for (const auto& hash : hashes) {
        items.bytes(hash);
    }
}

}  // namespace

Bytes encodeStatementPrefix(const VaultId& vault) {
    return encodePrefix(beginHeader(kKindStatement, vault));
}

Bytes encodeEnvelope(const StatementEnvelope& envelope) {
    Encoder encoder;
    encoder.array(3).bytes(envelope.payload).bytes(envelope.mac).bytes(envelope.signature);
    return encoder.take();
}

Result<StatementEnvelope> decodeEnvelope(ByteView plaintext) {
    StatementEnvelope envelope;
    Decoder decoder(plaintext);
    TRY_VOID(decoder.arrayOf(3));
    TRY_VOID(read(decoder, envelope.payload));
    TRY(envelope.mac, decoder.fixed<Mac>());
    TRY(envelope.signature, decoder.fixed<Signature>());
    TRY_VOID(decoder.finish());
    return envelope;
}

Bytes encodeStatement(const Statement& statement) {
    MapEncoder map;
    map.key("vault").bytes(statement.vault);
    map.key("generation").unsignedInteger(statement.generation);
    encodeHashes("parents", statement.parents, map);
    map.key("time").unsignedInteger(statement.time);
    Encoder& epochs = map.key("epochs").array(statement.epochs.size());
    for (const auto& epoch : statement.epochs) {
        epochs.array(3).unsignedInteger(epoch.number).bytes(epoch.name).bytes(epoch.reading);
    }
    Encoder& slots = map.key("slots").array(statement.slots.size());
    for (const auto& slot : statement.slots) {
        slots.array(3).bytes(slot.slot).bytes(slot.file).bytes(slot.admin);
    }
    Encoder& computers = map.key("computers").array(statement.computers.size());
    for (const auto& computer : statement.computers) {
        encodeComputer(computer, computers);
    }
    map.key("signer").bytes(statement.signer);
    if (statement.computer) {
        map.key("computer").bytes(*statement.computer);
    }
    if (!statement.aside.empty()) {
        encodeHashes("aside", statement.aside, map);
    }
    map.key("sealed").bytes(statement.sealed);
    return map.take();
}

Result<Statement> decodeStatement(ByteView payload) {
    Statement statement;
    Decoder decoder(payload);
    TRY_VOID(readFields(
        decoder,
        {required("vault", decoder, statement.vault), required("generation", decoder, statement.generation),
         required("parents", decoder, statement.parents), required("time", decoder, statement.time),
         listOf("epochs", decoder, statement.epochs), listOf("slots", decoder, statement.slots),
         listOf("computers", decoder, statement.computers), required("signer", decoder, statement.signer),
         optional("computer", decoder, statement.computer), optional("aside", decoder, statement.aside),
         required("sealed", decoder, statement.sealed)}));
    TRY_VOID(decoder.finish());
    TRY_VOID(checkStatement(statement));
    return statement;
}

SecretBytes encodePrivateStatement(const PrivateStatement& statement) {
    MapEncoder map(Memory::Secret);
    Encoder& slots = map.key("slots").array(statement.slots.size());
    for (const auto& slot : statement.slots) {
        encodePrivateSlot(slot, slots);
    }
    Encoder& computers = map.key("computers").array(statement.computers.size());
    for (const auto& computer : statement.computers) {
        MapEncoder one;
        one.key("computer").bytes(computer.computer);
        one.key("name").text(computer.name);
        one.writeTo(computers);
    }
    encodeRules(statement.rules, map.key("rules"));
    return map.takeSecret();
}

Result<PrivateStatement> decodePrivateStatement(ByteView plaintext) {
    PrivateStatement statement;
    Decoder decoder(plaintext);
    TRY_VOID(
        readFields(decoder, {listOf("slots", decoder, statement.slots),
                             listOf("computers", decoder, statement.computers),
                             {"rules", Presence::Required, [&] { return read(decoder, statement.rules); }}}));
    TRY_VOID(decoder.finish());
    return statement;
}

Bytes statementMacInput(ByteView payload) {
    Bytes input = label("statement");
    append(input, payload);
    return input;
}

Bytes statementSignatureInput(const Mac& mac, ByteView payload) {
    Bytes input = label("statement", {mac});
    append(input, payload);
    return input;
}

}  // namespace coffer::format
