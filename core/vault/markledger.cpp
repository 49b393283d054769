// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/markledger.h"

#include <algorithm>

namespace coffer {
namespace {

using Obstacle = MarkLedger::Obstacle;

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

/// Entries beyond a retired computer's head do not count and hide nothing; all other problems might.
bool mayHideSomething(const LogProblem& problem) {
    return problem.kind != LogProblem::Kind::Beyond;
}

}  // namespace

MarkLedger::MarkLedger(const OwnerVault& owner) : m_owner(owner) {
    for (const auto& mark : owner.log().marks()) {
        m_marks[mark.pack].push_back(mark.entry);
    }
}

std::vector<format::PackReference> MarkLedger::marked() const {
    std::vector<format::PackReference> result;
    for (const auto& [pack, marks] : m_marks) {
        result.push_back(pack);
    }
    return result;
}

std::optional<Obstacle> MarkLedger::obstacle(const format::PackReference& pack) const {
    const auto* owner = m_owner.authority().computer(pack.computer);
    if (owner == nullptr) {
        return Obstacle{pack.computer, Obstacle::Reason::Unknown};
    }
    std::optional<Obstacle> first;
    for (const auto& mark : m_marks.at(pack)) {
        const auto found = obstacle(mark, *owner);
        if (!found) {
            return std::nullopt;
        }
        first = first ? first : found;
    }
    return first;
}

std::optional<Obstacle> MarkLedger::obstacle(const format::EntryReference& mark,
                                             const format::ListedComputer& owner) const {
    if (!isWhole(mark.computer)) {
        return Obstacle{mark.computer, Obstacle::Reason::BrokenLog};
    }
    for (const auto& computer : m_owner.authority().computers) {
        if (computer.domain != owner.domain) {
            continue;
        }
        if (!isWhole(computer.computer)) {
            return Obstacle{computer.computer, Obstacle::Reason::BrokenLog};
        }
        const bool active = computer.status == format::ComputerStatus::Active;
        if (active && !acknowledged(mark, computer.computer)) {
            return Obstacle{computer.computer, Obstacle::Reason::NotAcknowledged};
        }
    }
    return std::nullopt;
}

// An entry named as seen must be there itself: only then does the whole log of the mark's computer lead to
// it.
bool MarkLedger::acknowledged(const format::EntryReference& mark, const ComputerId& computer) const {
    const auto& entries = m_owner.log().entries(computer);
    if (mark.computer == computer) {
        return !entries.empty() && entries.back().reference.sequence > mark.sequence;
    }
    return std::any_of(entries.begin(), entries.end(), [&](const LogRecord& entry) {
        return std::any_of(entry.payload.seen.begin(), entry.payload.seen.end(), [&](const auto& seen) {
            return seen.computer == mark.computer && seen.sequence >= mark.sequence &&
                   m_owner.log().find(seen) != nullptr;
        });
    });
}

bool MarkLedger::isWhole(const ComputerId& computer) const {
    const auto known = m_whole.find(computer);
    if (known != m_whole.end()) {
        return known->second;
    }
    const auto& problems = m_owner.log().problems();
    const bool hidden = std::any_of(problems.begin(), problems.end(), [&](const LogProblem& problem) {
        return problem.computer == computer && mayHideSomething(problem);
    });
    return m_whole[computer] = !hidden && isChain(m_owner.log().entries(computer));
}

}  // namespace coffer
