// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/logabsences.h"

#include <algorithm>

#include "vault/lognames.h"

namespace coffer {
namespace {

constexpr std::size_t kStatementDigits = 8;

/// Whether there are entries of that number and none is the one that was seen.
bool isReplaced(const std::vector<LogRecord>& entries, const format::LogHead& head) {
    const auto place = [](const LogRecord& record) {
        return format::LogHead{record.reference.sequence, record.reference.hash};
    };
    const auto found = std::lower_bound(
        entries.begin(), entries.end(), head,
        [&](const LogRecord& record, const format::LogHead& sought) { return place(record) < sought; });
    const auto hasNumber = [&](auto record) { return record->reference.sequence == head.sequence; };
    if (found != entries.end() && place(*found) == head) {
        return false;
    }
    return (found != entries.end() && hasNumber(found)) || (found != entries.begin() && hasNumber(found - 1));
}

std::string nameOf(const ComputerId& computer) {
    return "computer " + shortName(computer);
}

Error goneBack(const ComputerId& computer, std::uint64_t sequence) {
    return {Code::Tampered, "the log of " + nameOf(computer) + " once reached entry " +
                                std::to_string(sequence) + ", which is gone: the storage went back in time"};
}

Error saidToBeGone(const ComputerId& by, const ComputerId& computer, std::uint64_t sequence) {
    return {Code::Tampered, nameOf(by) + " says that the log of " + nameOf(computer) +
                                " once reached entry " + std::to_string(sequence) +
                                ", which is not here: the storage went back in time, or the key of " +
                                nameOf(by) + " is in other hands"};
}

}  // namespace

Error statementMissing(const ComputerId& by, const Hash& statement) {
    return {Code::Tampered, nameOf(by) +
                                " has seen a change of the ways to unlock or computers that is missing "
                                "here (" +
                                toHex(statement).substr(0, kStatementDigits) + ")"};
}

bool LogAbsences::isThere(const format::EntryReference& seen) const {
    const auto& entries = m_book.entries(seen.computer);
    const bool reached = !entries.empty() && entries.back().reference.sequence >= seen.sequence;
    return m_dropped.contains(seen) || (reached && !isReplaced(entries, {seen.sequence, seen.hash}));
}

void LogAbsences::expectHead(const ComputerId& computer, const format::LogHead& head) {
    if (!isThere({computer, head.sequence, head.hash})) {
        auto& highest = m_gone[computer];
        highest = std::max(highest, head.sequence);
    }
}

void LogAbsences::expectNamed(const LogRecord& record) {
    const auto* by = m_context.authority.computer(record.reference.computer);
    if (by != nullptr && by->status == format::ComputerStatus::Retired) {
        return;
    }
    if (m_context.book.find(record.payload.statement) == nullptr) {
        m_unknown[record.reference.computer] = {record.reference.sequence, record.payload.statement};
    }
    expectSeen(record);
}

void LogAbsences::expectSeen(const LogRecord& record) {
    for (const auto& seen : record.payload.seen) {
        if (m_context.authority.computer(seen.computer) == nullptr || isThere(seen)) {
            continue;
        }
        auto& claim = m_claims[{record.reference.computer, seen.computer}];
        if (seen.sequence >= claim.gone) {
            claim = {seen.sequence, record.reference.sequence};
        }
    }
}

std::vector<LogProblem> LogAbsences::problems() const {
    using Kind = LogProblem::Kind;
    std::vector<LogProblem> problems;
    for (const auto& [computer, sequence] : m_gone) {
        problems.push_back({Kind::RolledBack, computer, sequence, goneBack(computer, sequence)});
    }
    for (const auto& [who, claim] : m_claims) {
        problems.push_back(
            {Kind::Claimed, who.first, claim.saidIn, saidToBeGone(who.first, who.second, claim.gone)});
    }
    for (const auto& [computer, named] : m_unknown) {
        problems.push_back(
            {Kind::MissingStatement, computer, named.first, statementMissing(computer, named.second)});
    }
    return problems;
}

}  // namespace coffer
