// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/fields.h"
#include "format/labels.h"
#include "format/statement.h"

namespace coffer::format {
namespace {

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

void encodeBound(const PrivateSlot& slot, MapEncoder& map) {
    map.key("slot").bytes(slot.slot);
    map.key("public").bytes(slot.publicKey);
    map.key("psk").bytes(slot.psk.view());
    map.key("method").text(slot.method);
    map.key("created").unsignedInteger(slot.created);
    encodeFacts(slot.facts, map);
}

void encodePrivateSlot(const PrivateSlot& slot, Encoder& to) {
    MapEncoder map(Memory::Secret);
    encodeBound(slot, map);
    map.key("name").text(slot.name);
    if (slot.binding) {
        map.key("binding").bytes(*slot.binding);
    }
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
    if (statement.accepted) {
        map.key("accepted").boolean(true);
    }
    map.key("sealed").bytes(statement.sealed);
    return map.take();
}

SecretBytes encodeBoundSlot(const PrivateSlot& slot) {
    MapEncoder map(Memory::Secret);
    encodeBound(slot, map);
    return map.takeSecret();
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
