// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statement.h"

#include <algorithm>

#include "format/fields.h"

namespace coffer::format {
namespace {

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
        decoder,
        {required("slot", decoder, to.slot), required("public", decoder, to.publicKey),
         required("psk", decoder, to.psk), required("name", decoder, to.name),
         required("method", decoder, to.method), required("created", decoder, to.created),
         optional("aaguid", decoder, to.facts.aaguid), optional("flags", decoder, to.facts.flags),
         optional("credential-key", decoder, to.facts.credentialKey),
         optional("attestation", decoder, to.facts.attestation),
         optional("sign-count", decoder, to.facts.signCount),
         optional("computer", decoder, to.facts.computer), optional("binding", decoder, to.binding)});
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

/// Present only when true: one meaning has one encoding.
Field optionalTruth(std::string_view key, Decoder& decoder, bool& to) {
    return {key, Presence::Optional, [&decoder, &to]() -> Result<void> {
                TRY(to, decoder.boolean());
                return to ? Result<void>() : malformedStatement();
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

}  // namespace

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
         optionalTruth("accepted", decoder, statement.accepted),
         required("sealed", decoder, statement.sealed)}));
    TRY_VOID(decoder.finish());
    TRY_VOID(checkStatement(statement));
    return statement;
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

}  // namespace coffer::format
