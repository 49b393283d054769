// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/markledger.h"

#include <algorithm>

#include "bytes/encoding.h"

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
    return obstacleFrom(mark.computer, owner,
                        [&](const ComputerId& computer) { return acknowledged(mark, computer); });
}

std::optional<Obstacle> MarkLedger::obstacleAfterMark(const format::PackReference& pack,
                                                      const std::optional<ComputerId>& by) const {
    const auto* owner = m_owner.authority().computer(pack.computer);
    return owner == nullptr
               ? std::optional(Obstacle{pack.computer, Obstacle::Reason::Unknown})
               : obstacleFrom(by, *owner, [&](const ComputerId& computer) { return computer == by; });
}

std::optional<Obstacle> MarkLedger::obstacleFrom(
    const std::optional<ComputerId>& marker, const format::ListedComputer& owner,
    const std::function<bool(const ComputerId&)>& acknowledges) const {
    if (marker && !isWhole(*marker)) {
        return Obstacle{*marker, Obstacle::Reason::BrokenLog};
    }
    for (const auto& computer : m_owner.authority().computers) {
        if (computer.domain != owner.domain) {
            continue;
        }
        if (!isWhole(computer.computer)) {
            return Obstacle{computer.computer, Obstacle::Reason::BrokenLog};
        }
        const bool active = computer.status == format::ComputerStatus::Active;
        if (active && !acknowledges(computer.computer)) {
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

const std::optional<Error>& MarkLedger::flaw(const ComputerId& computer) const {
    const auto known = m_flaws.find(computer);
    return known != m_flaws.end() ? known->second
                                  : m_flaws.emplace(computer, findFlaw(computer)).first->second;
}

std::optional<Error> MarkLedger::findFlaw(const ComputerId& computer) const {
    for (const LogProblem& problem : m_owner.log().problems()) {
        if (problem.computer == computer && mayHideSomething(problem)) {
            return problem.error;
        }
    }
    return isChain(m_owner.log().entries(computer))
               ? std::nullopt
               : std::optional(Error{Code::Damaged, "the entries of the log of computer " +
                                                        toHex(computer).substr(0, 8) +
                                                        " do not follow from one another"});
}

}  // namespace coffer
