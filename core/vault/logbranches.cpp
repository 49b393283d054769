// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/logbranches.h"

#include <algorithm>

namespace coffer {
namespace {

/// What counts of a log with one entry, along its predecessors.
struct Reach {
    std::uint64_t sequence = 0;
    std::size_t entries = 1;  ///< on the chain, with the entry itself
    std::uint64_t below = 0;  ///< where a link is missing, entries of lower numbers count too
};

/// Entries come by number, so that a predecessor has its place before.
std::map<Hash, Reach> reachesOf(const std::vector<LogRecord>& entries) {
    std::map<Hash, Reach> reaches;
    for (const auto& entry : entries) {
        const auto& previous = entry.payload.previous;
        Reach reach{entry.reference.sequence};
        const auto before = previous ? reaches.find(*previous) : reaches.end();
        if (before != reaches.end() && before->second.sequence + 1 == reach.sequence) {
            reach.entries += before->second.entries;
            reach.below = before->second.below;
        } else if (previous) {
            reach.below = reach.sequence - 1;
        }
        reaches.emplace(entry.reference.hash, reach);
    }
    return reaches;
}

std::size_t countBelow(const std::vector<LogRecord>& entries, std::uint64_t sequence) {
    const auto first = std::lower_bound(
        entries.begin(), entries.end(), sequence,
        [](const LogRecord& entry, std::uint64_t number) { return entry.reference.sequence < number; });
    return static_cast<std::size_t>(first - entries.begin());
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
    return entry.reference.sequence < m_below || isLinked(entry);
}

// Whoever has the key can add any number of ends, so each entry is looked at a fixed number of times.
std::vector<LogBranch> logBranches(const std::vector<LogRecord>& entries) {
    const auto ends = endsOf(entries);
    const auto reaches = reachesOf(entries);
    std::uint64_t inOthers = 0;  // an end below this counts with another one that lacks a link
    for (const LogRecord* end : ends) {
        inOthers = std::max(inOthers, reaches.at(end->reference.hash).below);
    }
    std::vector<LogBranch> branches;
    for (const LogRecord* end : ends) {
        const Reach& reach = reaches.at(end->reference.hash);
        if (reach.sequence >= inOthers) {
            branches.push_back({end, reach.entries + countBelow(entries, reach.below)});
        }
    }
    return branches;
}

std::vector<LogBranch> longestFirst(std::vector<LogBranch> branches) {
    std::stable_sort(branches.begin(), branches.end(), [](const LogBranch& one, const LogBranch& other) {
        return one.entries > other.entries;
    });
    return branches;
}

Error severalEnds(const std::string& log, std::size_t count) {
    return Error{Code::Refused,
                 log + " was continued twice, by it and by a copy of it, and has " + std::to_string(count) +
                     " ends; say which of them counts: coffer computer retire VAULT NAME --newest HASH"};
}

const LogRecord* wholeEnd(const std::vector<LogRecord>& entries) {
    const auto reaches = reachesOf(entries);
    const auto found = std::find_if(entries.rbegin(), entries.rend(), [&](const LogRecord& entry) {
        const Reach& reach = reaches.at(entry.reference.hash);
        return reach.entries == reach.sequence + 1;
    });
    return found == entries.rend() ? nullptr : &*found;
}

}  // namespace coffer
