// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "container/container.h"
#include "crypto/hash.h"
#include "crypto/signing.h"
#include "vault/logjudge.h"
#include "vault/lognames.h"
#include "vault/sealedobject.h"

namespace coffer {
namespace {

/// Who could write an entry, by the statement that it names. Where that one is absent or does not count, the
/// statements in force say which computers there are, and nobody speaks as an owner.
class Witness {
public:
    Witness(const LogContext& context, const Hash& statement)
        : m_named(context.authority.ancestry.contains(statement) ? context.book.find(statement) : nullptr),
          m_undisputed(context.authority.undisputed.contains(statement) ? m_named : nullptr),
          m_context(context) {}
    [[nodiscard]] const format::ListedComputer* computer(const ComputerId& id) const {
        return findListed(m_named == nullptr ? m_context.authority.computers : m_named->statement.computers,
                          id);
    }
    [[nodiscard]] const format::ListedSlot* slot(const SlotId& id) const {
        return m_undisputed == nullptr ? nullptr : findListed(m_undisputed->statement.slots, id);
    }

private:
    const KnownStatement* m_named;
    const KnownStatement* m_undisputed;  ///< the same, unless a fork waits for the person
    const LogContext& m_context;
};

bool ownerSigned(const format::OwnerSignature& owner, const SignerKey& admin, const LogRecord& record,
                 ByteView input) {
    if (!owner.certificate) {
        return crypto::verify(admin, input, owner.signature);
    }
    const auto& certificate = *owner.certificate;
    const Bytes certified =
        format::certificateInput(record.session, record.payload.statement, certificate.key);
    return crypto::verify(admin, certified, certificate.signature) &&
           crypto::verify(certificate.key, input, owner.signature);
}

Result<void> checkSignatures(const LogRecord& record, const format::LogEnvelope& envelope,
                             const LogContext& context) {
    const Witness witness(context, record.payload.statement);
    const Hash prefixHash = crypto::sha256(record.prefix);
    const auto* computer = witness.computer(record.reference.computer);
    if (computer == nullptr && context.authority.heads.empty() && !format::needsOwner(record.payload.entry)) {
        return {};  // The whole vault is unproven, and says so; its backups can be read all the same.
    }
    if (computer == nullptr) {
        return forged(record.reference, "no statement lists that computer");
    }
    const Bytes input = format::logSignatureInput(prefixHash, envelope.payload);
    if (!crypto::verify(computer->signer, input, envelope.signature)) {
        return forged(record.reference, "it is not signed by that computer");
    }
    if (!format::needsOwner(record.payload.entry)) {
        return {};
    }
    const auto* slot = envelope.owner ? witness.slot(envelope.owner->slot) : nullptr;
    const Bytes ownerInput = format::ownerSignatureInput(prefixHash, envelope.payload);
    if (slot == nullptr || !ownerSigned(*envelope.owner, slot->admin, record, ownerInput)) {
        return forged(record.reference, "it needs an owner's signature and has no good one");
    }
    return {};
}

/// What the format says of an object does not say which one.
Error named(Error error, const format::EntryReference& name) {
    const std::string entry = entryName(name);
    const bool isNamed = error.detail.find(entry) != std::string::npos;
    error.detail = isNamed ? error.detail : entry + ": " + error.detail;
    return error;
}

}  // namespace

Result<OpenedEntry> openLogFile(ByteView file, const format::EntryReference& name,
                                const LogContext& context) {
    TRY(const format::ObjectView object, format::splitObject(file));
    if (crypto::sha256(file) != name.hash) {
        return Error{Code::Damaged, entryName(name) + " is damaged: its content is not what its name says"};
    }
    TRY(const format::ComputerHeader header, format::decodeComputerHeader(object));
    TRY_VOID(checkPlace(header, format::kKindLog, context.vault, name.computer));
    auto plaintext = open(context.notice.view(), object.prefix, object.body);
    if (!plaintext.ok()) {
        return forged(name, "it does not open");
    }
    TRY(format::LogEnvelope envelope, format::decodeLogEnvelope(*plaintext));
    LogRecord record{name, header.session, Bytes(object.prefix.begin(), object.prefix.end()),
                     {},   envelope.owner, false};
    TRY(record.payload, format::decodeLogPayload(envelope.payload));
    const bool inPlace = header.ordinal == name.sequence && record.payload.sequence == name.sequence &&
                         record.payload.computer == name.computer;
    if (!inPlace) {
        return forged(name, "it lies where another one belongs");
    }
    record.reference.hash =
        crypto::sha256(format::logSignatureInput(crypto::sha256(object.prefix), envelope.payload));
    return OpenedEntry{std::move(record), std::move(envelope)};
}

Result<LogRecord> judgeEntry(OpenedEntry entry, const LogContext& context) {
    TRY_VOID(checkSignatures(entry.record, entry.envelope, context));
    entry.record.proven = context.authority.ancestry.contains(entry.record.payload.statement);
    return std::move(entry.record);
}

Result<LogRecord> judgeLogFile(ByteView file, const format::EntryReference& name, const LogContext& context) {
    TRY(OpenedEntry entry, openLogFile(file, name, context));
    return judgeEntry(std::move(entry), context);
}

std::optional<LogRecord> EntryCopies::add(const Result<Bytes>& file, const format::EntryReference& name) {
    auto opened = file.ok() ? openLogFile(*file, name, m_context) : Result<OpenedEntry>(file.error());
    if (!opened.ok()) {
        m_bad.push_back({std::nullopt, {name.sequence, named(std::move(opened).error(), name)}});
        return std::nullopt;
    }
    const Hash id = opened->record.reference.hash;
    if (m_good.contains(id)) {
        return std::nullopt;
    }
    auto record = judgeEntry(std::move(opened).value(), m_context);
    if (!record.ok()) {
        m_bad.push_back({id, {name.sequence, std::move(record).error()}});
        return std::nullopt;
    }
    m_good.insert(id);
    return std::move(record).value();
}

std::vector<EntryCopies::Problem> EntryCopies::problems() const {
    std::vector<Problem> problems;
    for (const auto& [id, problem] : m_bad) {
        if (!id || !m_good.contains(*id)) {
            problems.push_back(problem);
        }
    }
    return problems;
}

}  // namespace coffer
