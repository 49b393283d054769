// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/logjudge.h"

#include <algorithm>
#include <utility>

#include "format/layout.h"
#include "vault/clock.h"
#include "vault/logabsences.h"
#include "vault/logbranches.h"
#include "vault/lognames.h"
#include "vault/removals.h"

namespace coffer {
namespace {

std::string missingText(std::uint64_t first, std::uint64_t last, const std::string& computer) {
    const bool one = first == last;
    return (one ? "log entry " + std::to_string(first)
                : "log entries " + std::to_string(first) + " to " + std::to_string(last)) +
           " of computer " + computer + (one ? " is missing" : " are missing");
}

bool isChain(const std::vector<LogRecord>& entries) {
    const LogRecord* previous = nullptr;
    for (const LogRecord& entry : entries) {
        const std::uint64_t expected = previous == nullptr ? 0 : previous->reference.sequence + 1;
        const auto hash =
            previous == nullptr ? std::optional<Hash>() : std::optional<Hash>(previous->reference.hash);
        if (entry.reference.sequence != expected || entry.payload.previous != hash) {
            return false;
        }
        previous = &entry;
    }
    return true;
}

}  // namespace

bool isBeyond(const format::EntryReference& entry, const std::optional<format::LogHead>& head) {
    return !head || entry.sequence > head->sequence ||
           (entry.sequence == head->sequence && entry.hash != head->hash);
}

StatementOrder::StatementOrder(const LogContext& context, const std::optional<Hash>& newest)
    : m_context(context) {
    if (newest) {
        moveOn(*newest);
    }
}

void StatementOrder::moveOn(const Hash& statement) {
    if (statement != m_newest) {
        auto older = m_context.book.ancestry(statement);
        older.erase(statement);
        m_passed.merge(older);
        m_newest = statement;
    }
}

Result<void> StatementOrder::follow(const LogRecord& record) {
    const Hash& named = record.payload.statement;
    if (!record.proven) {
        return {};
    }
    const bool back = m_passed.contains(named);
    if (!back) {
        moveOn(named);
    }
    return back && format::needsOwner(record.payload.entry)
               ? forged(record.reference, "it relies on an older statement than an entry before it")
               : Result<void>();
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
    EntryCopies copies(m_context);
    for (const auto& file : files) {
        const auto name = format::parseLogFileName(file.name);
        if (!name) {
            continue;
        }
        const auto bytes =
            m_storage.read(format::logFolder(computer) + "/" + file.name, format::kMaximumLogEntry);
        if (auto record = copies.add(bytes, {computer, name->sequence, name->hash})) {
            entries.push_back(std::move(*record));
        }
    }
    for (const auto& [sequence, error] : copies.problems()) {
        const bool isForged = error.code == Code::Tampered;
        problem(isForged ? LogProblem::Kind::Forged : LogProblem::Kind::Unreadable, computer, sequence,
                error);
    }
    std::sort(entries.begin(), entries.end(),
              [](const LogRecord& a, const LogRecord& b) { return a.reference < b.reference; });
    return {};
}

void LogJudge::problem(LogProblem::Kind kind, const ComputerId& computer, std::uint64_t sequence,
                       Error error) {
    m_book.m_problems.push_back({kind, computer, sequence, std::move(error)});
}

void LogJudge::concludeAll(const std::map<ComputerId, format::LogHead>& highWater) {
    std::vector<const LogRecord*> holds;
    Removals removals(m_context);
    for (auto& [computer, entries] : m_book.m_entries) {
        // What does not count is a link of the chain all the same.
        const auto afterRemoval = removals.notAccepted(entries);
        keepAccepted(computer, entries);
        findGapsAndClones(computer, entries);
        dropBackwards(entries);
        dropAfterRemoval(entries, afterRemoval);
        countTimes(entries);
        for (const auto& record : entries) {
            collect(record, holds);
        }
    }
    std::stable_sort(holds.begin(), holds.end(),
                     [](const LogRecord* a, const LogRecord* b) { return a->counted < b->counted; });
    for (const LogRecord* hold : holds) {
        for (const auto& entry : hold->payload.entries) {
            hold->payload.held.value_or(false) ? void(m_book.m_held.insert(entry))
                                               : void(m_book.m_held.erase(entry));
        }
    }
    findAbsences(highWater);
}

void LogJudge::findAbsences(const std::map<ComputerId, format::LogHead>& highWater) {
    LogAbsences absences(m_context, m_book, m_dropped);
    for (const auto& [computer, entries] : m_book.m_entries) {
        std::for_each(entries.begin(), entries.end(),
                      [&](const LogRecord& record) { absences.expectNamed(record); });
    }
    for (const auto& computer : m_context.authority.computers) {
        if (computer.head) {
            absences.expectHead(computer.computer, *computer.head);
        }
    }
    for (const auto& [computer, head] : highWater) {
        absences.expectHead(computer, head);
    }
    for (LogProblem& problem : absences.problems()) {
        m_book.m_problems.push_back(std::move(problem));
    }
}

/// Of a retired computer only the chain that ends at its accepted head counts: whoever has its key can still
/// sign what would stand beside that. Below a missing link it could be his as well as the computer's.
void LogJudge::keepAccepted(const ComputerId& computer, std::vector<LogRecord>& entries) {
    const auto* listed = m_context.authority.computer(computer);
    if (listed == nullptr || listed->status != format::ComputerStatus::Retired) {
        return;
    }
    std::optional<AcceptedLog> accepted;
    if (listed->head) {
        accepted.emplace(entries, *listed->head);
    }
    std::erase_if(entries, [&](const LogRecord& record) {
        if (isBeyond(record.reference, listed->head)) {
            drop(record, LogProblem::Kind::Beyond,
                 forged(record.reference, "that computer was retired before"));
        } else if (!accepted->counts(record)) {
            drop(record, LogProblem::Kind::Beyond,
                 forged(record.reference, "it is not what was accepted when that computer was retired"));
        }
        return m_dropped.contains(record.reference);
    });
    for (LogRecord& record : entries) {
        record.proven =
            record.proven && (accepted->isLinked(record) || format::needsOwner(record.payload.entry));
    }
}

void LogJudge::countTimes(std::vector<LogRecord>& entries) {
    std::vector<std::uint64_t> claimed;
    claimed.reserve(entries.size());
    for (const auto& record : entries) {
        claimed.push_back(record.payload.time);
    }
    const auto believed = believedTimes(claimed, systemTime());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        entries[i].counted = believed[i];
    }
}

void LogJudge::dropBackwards(std::vector<LogRecord>& entries) {
    StatementOrder order(m_context);
    std::erase_if(entries, [&](const LogRecord& record) {
        auto followed = order.follow(record);
        if (!followed.ok()) {
            drop(record, LogProblem::Kind::Forged, std::move(followed).error());
        }
        return m_dropped.contains(record.reference);
    });
}

void LogJudge::dropAfterRemoval(std::vector<LogRecord>& entries,
                                const std::set<format::EntryReference>& left) {
    std::erase_if(entries, [&](const LogRecord& record) {
        if (left.contains(record.reference)) {
            drop(record, LogProblem::Kind::AfterRemoval, signedAfterRemoval(record.reference));
        }
        return m_dropped.contains(record.reference);
    });
}

void LogJudge::drop(const LogRecord& record, LogProblem::Kind kind, Error error) {
    m_dropped.insert(record.reference);
    problem(kind, record.reference.computer, record.reference.sequence, std::move(error));
}

void LogJudge::findGapsAndClones(const ComputerId& computer, const std::vector<LogRecord>& entries) {
    if (!isChain(entries)) {
        m_book.m_unchained.insert(computer);
    }
    if (const LogRecord* end = wholeEnd(entries)) {
        m_book.m_wholeEnds[computer] = {end->reference.sequence, end->reference.hash};
    }
    std::uint64_t expected = 0;
    std::set<Hash> before, same;
    for (const auto& record : entries) {
        const std::uint64_t sequence = record.reference.sequence;
        if (sequence >= expected) {
            before = sequence == expected ? std::exchange(same, {}) : std::set<Hash>();
            same.clear();
        }
        same.insert(record.reference.hash);
        if (sequence > expected) {
            problem(LogProblem::Kind::Gap, computer, expected,
                    {Code::Damaged, missingText(expected, sequence - 1, shortName(computer))});
        } else if (sequence + 1 == expected) {
            problem(LogProblem::Kind::Clone, computer, sequence,
                    {Code::Tampered, "computer " + shortName(computer) + " has written number " +
                                         std::to_string(sequence) +
                                         " twice: its key was copied or its state was put back"});
        } else if (!before.empty() && !before.contains(*record.payload.previous)) {
            problem(LogProblem::Kind::Clone, computer, sequence - 1,
                    {Code::Tampered, "computer " + shortName(computer) + " has written another number " +
                                         std::to_string(sequence - 1) + " than the one that is there"});
        }
        expected = sequence + 1;
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
