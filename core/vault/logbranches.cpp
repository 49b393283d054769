// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/logbranches.h"

#include <algorithm>

namespace coffer {
namespace {

format::LogHead headAt(const LogRecord& entry) {
    return {entry.reference.sequence, entry.reference.hash};
}

/// Entries that no other one follows.
std::vector<const LogRecord*> endsOf(const std::vector<LogRecord>& entries) {
    std::set<Hash> followed;
    for (const auto& entry : entries) {
        if (entry.payload.previous) {
            followed.insert(*entry.payload.previous);
        }
    }
    std::vector<const LogRecord*> ends;
    for (const auto& entry : entries) {
        if (!followed.contains(entry.reference.hash)) {
            ends.push_back(&entry);
        }
    }
    return ends;
}

}  // namespace

AcceptedLog::AcceptedLog(const std::vector<LogRecord>& entries, const format::LogHead& end) {
    std::map<Hash, const LogRecord*> byHash;
    for (const auto& entry : entries) {
        byHash[entry.reference.hash] = &entry;
    }
    std::uint64_t sequence = end.sequence;
    std::optional<Hash> hash = end.hash;
    while (hash) {
        const auto found = byHash.find(*hash);
        if (found == byHash.end() || found->second->reference.sequence != sequence) {
            m_below = sequence;
            return;
        }
        m_chain.insert(*hash);
        hash = found->second->payload.previous;
        sequence -= hash ? 1U : 0U;
    }
}

bool AcceptedLog::counts(const LogRecord& entry) const {
    return entry.reference.sequence < m_below || m_chain.contains(entry.reference.hash);
}

std::vector<LogBranch> logBranches(const std::vector<LogRecord>& entries) {
    const auto ends = endsOf(entries);
    std::vector<AcceptedLog> accepted;
    for (const LogRecord* end : ends) {
        accepted.emplace_back(entries, headAt(*end));
    }
    std::vector<LogBranch> branches;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const auto holding = std::count_if(accepted.begin(), accepted.end(),
                                           [&](const AcceptedLog& log) { return log.counts(*ends[i]); });
        if (holding == 1) {
            const auto count = std::count_if(entries.begin(), entries.end(), [&](const LogRecord& entry) {
                return accepted[i].counts(entry);
            });
            branches.push_back({ends[i], static_cast<std::size_t>(count)});
        }
    }
    return branches;
}

}  // namespace coffer
