// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/logbook.h"

#include <algorithm>

#include "vault/logjudge.h"

namespace coffer {

const char* LogProblem::kindName() const {
    switch (kind) {
        case Kind::Unreadable:
            break;
        case Kind::Forged:
            return "forged";
        case Kind::Gap:
            return "gap";
        case Kind::Clone:
            return "clone";
        case Kind::Beyond:
            return "beyond";
        case Kind::AfterRemoval:
            return "after-removal";
        case Kind::RolledBack:
            return "rolled-back";
        case Kind::Claimed:
            return "claimed-gone";
        case Kind::MissingStatement:
            return "missing-statement";
    }
    return "log";
}

Result<LogBook> LogBook::read(Storage& storage, const VaultId& vault, const NoticeKey& notice,
                              const StatementBook& book, const Authority& authority,
                              const std::map<ComputerId, format::LogHead>& highWater) {
    LogBook result;
    const LogContext context{vault, notice, book, authority};
    LogJudge judge(storage, context, result);
    TRY_VOID(judge.readAll());
    judge.concludeAll(highWater);
    return result;
}

const std::vector<LogRecord>& LogBook::entries(const ComputerId& computer) const {
    static const std::vector<LogRecord> none;
    const auto found = m_entries.find(computer);
    return found == m_entries.end() ? none : found->second;
}

std::vector<ComputerId> LogBook::computers() const {
    std::vector<ComputerId> result;
    for (const auto& [computer, entries] : m_entries) {
        result.push_back(computer);
    }
    return result;
}

const LogRecord* LogBook::find(const format::EntryReference& reference) const {
    const auto& candidates = entries(reference.computer);
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const LogRecord& record) { return record.reference == reference; });
    return found == candidates.end() ? nullptr : &*found;
}

std::map<ComputerId, format::LogHead> LogBook::heads() const {
    std::map<ComputerId, format::LogHead> heads;
    for (const auto& [computer, entries] : m_entries) {
        if (!entries.empty()) {
            heads[computer] = {entries.back().reference.sequence, entries.back().reference.hash};
        }
    }
    return heads;
}

std::optional<format::LogHead> LogBook::wholeEnd(const ComputerId& computer) const {
    const auto found = m_wholeEnds.find(computer);
    return found == m_wholeEnds.end() ? std::nullopt : std::optional(found->second);
}

bool LogBook::hasGap(const ComputerId& computer) const {
    return std::any_of(m_problems.begin(), m_problems.end(), [&](const LogProblem& problem) {
        return problem.computer == computer &&
               (problem.kind == LogProblem::Kind::Gap || problem.kind == LogProblem::Kind::RolledBack);
    });
}

bool LogBook::isCloned(const ComputerId& computer) const {
    return std::any_of(m_problems.begin(), m_problems.end(), [&](const LogProblem& problem) {
        return problem.computer == computer && problem.kind == LogProblem::Kind::Clone;
    });
}

std::vector<const LogRecord*> LogBook::backups(Forgotten forgotten) const {
    std::vector<const LogRecord*> result;
    for (const auto& [computer, entries] : m_entries) {
        for (const auto& record : entries) {
            const bool wanted = forgotten == Forgotten::Include || !isForgotten(record.reference);
            if (record.payload.entry == format::kEntryBackup && wanted) {
                result.push_back(&record);
            }
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const LogRecord* a, const LogRecord* b) { return a->counted < b->counted; });
    return result;
}

bool LogBook::acknowledged(const format::EntryReference& entry, const ComputerId& computer) const {
    if (m_retired.contains(computer)) {
        return true;
    }
    const auto& records = entries(computer);
    if (entry.computer == computer) {
        return !records.empty() && records.back().reference.sequence > entry.sequence;
    }
    return std::any_of(records.begin(), records.end(), [&](const LogRecord& record) {
        return std::any_of(record.payload.seen.begin(), record.payload.seen.end(), [&](const auto& seen) {
            return seen.computer == entry.computer && seen.sequence >= entry.sequence;
        });
    });
}

}  // namespace coffer
