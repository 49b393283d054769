// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/logjudge.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "container/container.h"
#include "crypto/hash.h"
#include "crypto/signing.h"
#include "format/layout.h"
#include "vault/sealedobject.h"

namespace coffer {
namespace {

std::string shortName(const ComputerId& computer) {
    return toHex(computer).substr(0, 8);
}

std::string entryName(const format::EntryReference& entry) {
    return "log entry " + std::to_string(entry.sequence) + " of computer " + shortName(entry.computer);
}

Error forged(const format::EntryReference& entry, std::string_view why) {
    return Error{Code::Tampered, entryName(entry) + " does not count: " + std::string(why)};
}

/// The computer and slots as the statement that an entry names lists them; the statements in force where that
/// one is absent.
class Witness {
public:
    Witness(const LogContext& context, const Hash& statement)
        : m_named(context.book.find(statement)), m_context(context) {}

    [[nodiscard]] bool absent() const { return m_named == nullptr; }
    /// Somebody wrote that statement, but it does not count.
    [[nodiscard]] bool rejected() const {
        return m_named != nullptr && !m_context.authority.accepted.contains(m_named->hash);
    }
    [[nodiscard]] const format::ListedComputer* computer(const ComputerId& id) const {
        return find(m_named == nullptr ? m_context.authority.computers : m_named->statement.computers,
                    &format::ListedComputer::computer, id);
    }
    [[nodiscard]] const format::ListedSlot* slot(const SlotId& id) const {
        return find(m_named == nullptr ? m_context.authority.slots : m_named->statement.slots,
                    &format::ListedSlot::slot, id);
    }

private:
    template <typename Item, typename Id>
    static const Item* find(const std::vector<Item>& items, Id Item::*member, const Id& id) {
        const auto found =
            std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.*member == id; });
        return found == items.end() ? nullptr : &*found;
    }
    const KnownStatement* m_named;
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

/// Whether an entry of a retired computer lies at or before the head that its owners accepted.
bool withinAccepted(const format::EntryReference& entry, const format::ListedComputer& computer) {
    return computer.head &&
           (entry.sequence < computer.head->sequence ||
            (entry.sequence == computer.head->sequence && entry.hash == computer.head->hash));
}

Result<void> checkSignatures(const LogRecord& record, const format::LogEnvelope& envelope,
                             const LogContext& context) {
    const Witness witness(context, record.payload.statement);
    const Hash prefixHash = crypto::sha256(record.prefix);
    const auto* computer = witness.computer(record.reference.computer);
    if (witness.rejected()) {
        return forged(record.reference, "the statement that it names does not count");
    }
    const bool nothingToJudgeBy = witness.absent() && context.authority.heads.empty();
    if (computer == nullptr && nothingToJudgeBy && !format::needsOwner(record.payload.entry)) {
        return {};  // listed as unproven: a broken chain never blocks reading
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
    if (witness.absent()) {
        return forged(record.reference, "the statement that could prove its owner is missing");
    }
    const auto* slot = envelope.owner ? witness.slot(envelope.owner->slot) : nullptr;
    const Bytes ownerInput = format::ownerSignatureInput(prefixHash, envelope.payload);
    if (slot == nullptr || !ownerSigned(*envelope.owner, slot->admin, record, ownerInput)) {
        return forged(record.reference, "it needs an owner's signature and has no good one");
    }
    return {};
}

}  // namespace

Result<LogRecord> judgeLogFile(ByteView file, const format::EntryReference& name, const LogContext& context) {
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
                     {},   envelope.owner, true};
    TRY(record.payload, format::decodeLogPayload(envelope.payload));
    const bool inPlace = header.ordinal == name.sequence && record.payload.sequence == name.sequence &&
                         record.payload.computer == name.computer;
    if (!inPlace) {
        return forged(name, "it lies where another one belongs");
    }
    record.proven = context.book.find(record.payload.statement) != nullptr;
    TRY_VOID(checkSignatures(record, envelope, context));
    return record;
}

Result<void> LogJudge::readAll() {
    TRY(const auto folders, m_storage.list(format::kComputersFolder));
    for (const auto& folder : folders) {
        const auto computer = fixedFromHex<ComputerId>(folder.name);
        if (folder.isFolder && computer) {
            TRY_VOID(readComputer(*computer));
        }
    }
    for (const auto& computer : m_context.authority.computers) {
        if (computer.status == format::ComputerStatus::Retired) {
            m_book.m_retired.insert(computer.computer);
        }
    }
    return {};
}

Result<void> LogJudge::readComputer(const ComputerId& computer) {
    TRY(const auto files, m_storage.list(format::logFolder(computer)));
    auto& entries = m_book.m_entries[computer];
    for (const auto& file : files) {
        readEntry(computer, file.name);
    }
    std::sort(entries.begin(), entries.end(),
              [](const LogRecord& a, const LogRecord& b) { return a.reference < b.reference; });
    dropGoingBack(entries);
    return {};
}

void LogJudge::dropGoingBack(std::vector<LogRecord>& entries) {
    std::optional<Hash> newest;
    std::erase_if(entries, [&](const LogRecord& record) {
        const Hash& named = record.payload.statement;
        const bool back = newest && *newest != named && m_context.book.descends(*newest, named);
        if (back) {
            problem(LogProblem::Kind::Forged, record.reference.computer, record.reference.sequence,
                    forged(record.reference, "it goes back to a statement older than its predecessor's"));
        } else if (record.proven) {
            newest = named;
        }
        return back;
    });
}

void LogJudge::readEntry(const ComputerId& computer, const std::string& name) {
    const auto parsed = format::parseLogFileName(name);
    if (!parsed) {
        return;
    }
    const format::EntryReference reference{computer, parsed->sequence, parsed->hash};
    auto bytes = m_storage.read(format::logFolder(computer) + "/" + name, format::kMaximumLogEntry);
    auto record = bytes.ok() ? judgeLogFile(*bytes, reference, m_context) : Result<LogRecord>(bytes.error());
    if (!record.ok()) {
        const bool isForged = record.error().code == Code::Tampered;
        problem(isForged ? LogProblem::Kind::Forged : LogProblem::Kind::Unreadable, computer,
                parsed->sequence, std::move(record).error());
        return;
    }
    const auto* listed = m_context.authority.computer(computer);
    const bool retired = listed != nullptr && listed->status == format::ComputerStatus::Retired;
    if (retired && !withinAccepted(reference, *listed)) {
        problem(LogProblem::Kind::Beyond, computer, parsed->sequence,
                forged(reference, "that computer was retired before"));
        return;
    }
    m_book.m_entries[computer].push_back(std::move(record).value());
}

void LogJudge::problem(LogProblem::Kind kind, const ComputerId& computer, std::uint64_t sequence,
                       Error error) {
    m_book.m_problems.push_back({kind, computer, sequence, std::move(error)});
}

void LogJudge::concludeAll(const std::map<ComputerId, format::LogHead>& highWater) {
    std::vector<const LogRecord*> holds;
    for (const auto& [computer, entries] : m_book.m_entries) {
        findGapsAndClones(computer, entries);
        for (const auto& record : entries) {
            collect(record, holds);
            for (const auto& seen : record.payload.seen) {
                expectHead(seen.computer, {seen.sequence, seen.hash});
            }
        }
    }
    std::stable_sort(holds.begin(), holds.end(), [](const LogRecord* a, const LogRecord* b) {
        return a->payload.time < b->payload.time;
    });
    for (const LogRecord* hold : holds) {
        for (const auto& entry : hold->payload.entries) {
            hold->payload.held.value_or(false) ? void(m_book.m_held.insert(entry))
                                               : void(m_book.m_held.erase(entry));
        }
    }
    for (const auto& computer : m_context.authority.computers) {
        if (computer.head) {
            expectHead(computer.computer, *computer.head);
        }
    }
    for (const auto& [computer, head] : highWater) {
        expectHead(computer, head);
    }
}

void LogJudge::findGapsAndClones(const ComputerId& computer, const std::vector<LogRecord>& entries) {
    std::uint64_t expected = 0;
    for (const auto& record : entries) {
        const std::uint64_t sequence = record.reference.sequence;
        if (sequence > expected) {
            problem(LogProblem::Kind::Gap, computer, expected,
                    {Code::Damaged, "log entries " + std::to_string(expected) + " to " +
                                        std::to_string(sequence - 1) + " of computer " + shortName(computer) +
                                        " are missing"});
        } else if (sequence + 1 == expected) {
            problem(LogProblem::Kind::Clone, computer, sequence,
                    {Code::Tampered, "computer " + shortName(computer) + " has written number " +
                                         std::to_string(sequence) +
                                         " twice: its key was copied or its state was put back"});
        }
        expected = sequence + 1;
    }
}

void LogJudge::expectHead(const ComputerId& computer, const format::LogHead& head) {
    const auto heads = m_book.heads();
    const auto found = heads.find(computer);
    if (found != heads.end() && found->second.sequence >= head.sequence) {
        return;
    }
    const bool known =
        std::any_of(m_book.m_problems.begin(), m_book.m_problems.end(), [&](const LogProblem& other) {
            return other.kind == LogProblem::Kind::RolledBack && other.computer == computer &&
                   other.sequence >= head.sequence;
        });
    if (!known) {
        problem(LogProblem::Kind::RolledBack, computer, head.sequence,
                {Code::Tampered, "the log of computer " + shortName(computer) + " once reached entry " +
                                     std::to_string(head.sequence) +
                                     ", which is gone: the storage went back in time"});
    }
}

void LogJudge::collect(const LogRecord& record, std::vector<const LogRecord*>& holds) {
    const auto& payload = record.payload;
    if (payload.entry == format::kEntryForget) {
        m_book.m_forgotten.insert(payload.entries.begin(), payload.entries.end());
    } else if (payload.entry == format::kEntryHold) {
        holds.push_back(&record);
    } else if (payload.entry == format::kEntryMark) {
        for (const auto& pack : payload.packs) {
            m_book.m_marks.push_back({pack, record.reference});
        }
    }
}

}  // namespace coffer
