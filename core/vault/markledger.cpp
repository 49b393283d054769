// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/markledger.h"

#include <algorithm>

#include "bytes/encoding.h"

namespace coffer {
namespace {

using Obstacle = MarkLedger::Obstacle;

/// Errors that say nothing about what is there, and what only a newer version can tell.
bool mayChange(Code code) {
    return code == Code::Unavailable || code == Code::Busy || code == Code::Denied ||
           code == Code::Cancelled || code == Code::TooNew;
}

// Entries that do not count hide nothing, and one computer's word about another is no proof; all other
// problems might hide a mark or a backup.
bool mayHide(const LogProblem& problem) {
    return problem.kind != LogProblem::Kind::Beyond && problem.kind != LogProblem::Kind::AfterRemoval &&
           problem.kind != LogProblem::Kind::Claimed;
}

}  // namespace

MarkLedger::MarkLedger(const OwnerVault& owner, std::uint64_t now) : m_owner(owner), m_now(now) {
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

bool MarkLedger::needsMark(const format::PackReference& pack) const {
    if (!isMarked(pack)) {
        return true;
    }
    const auto& marks = m_marks.at(pack);
    return obstacle(pack) && std::all_of(marks.begin(), marks.end(), [&](const format::EntryReference& mark) {
               return isGivenUp(mark.computer) && findFlaw(mark.computer, Lost::Counts);
           });
}

const std::optional<Error>& MarkLedger::flaw(const ComputerId& computer) const {
    const auto known = m_flaws.find(computer);
    if (known != m_flaws.end()) {
        return known->second;
    }
    const Lost lost = isGivenUp(computer) ? Lost::IsGivenUp : Lost::Counts;
    return m_flaws.emplace(computer, findFlaw(computer, lost)).first->second;
}

std::optional<Error> MarkLedger::findFlaw(const ComputerId& computer, Lost lost) const {
    for (const LogProblem& problem : m_owner.log().problems()) {
        const bool counts = lost == Lost::Counts || mayChange(problem.error.code);
        if (problem.computer == computer && counts && mayHide(problem)) {
            return problem.error;
        }
    }
    return lost == Lost::IsGivenUp || m_owner.log().isChain(computer)
               ? std::nullopt
               : std::optional(Error{Code::Damaged, "the entries of the log of computer " +
                                                        toHex(computer).substr(0, 8) +
                                                        " do not follow from one another"});
}

// The first statement that retired it counts, so that later ones do not prolong the wait.
bool MarkLedger::isGivenUp(const ComputerId& computer) const {
    for (const Hash& hash : m_owner.authority().ancestry) {
        const KnownStatement* known = m_owner.book().find(hash);
        if (known == nullptr || known->statement.time + kLostAfter > m_now) {
            continue;
        }
        const auto& computers = known->statement.computers;
        const bool retired = std::any_of(computers.begin(), computers.end(), [&](const auto& listed) {
            return listed.computer == computer && listed.status == format::ComputerStatus::Retired;
        });
        if (retired) {
            return true;
        }
    }
    return false;
}

std::optional<VaultNotice> noticeOfLogNotWhole(const OwnerVault& owner, const ComputerId& computer,
                                               std::uint64_t now) {
    const auto flaw = MarkLedger(owner, now).flaw(computer);
    return flaw ? std::optional(VaultNotice{
                      "log-not-whole", {flaw->code, flaw->detail + "; one day from now that counts as lost"}})
                : std::nullopt;
}

}  // namespace coffer
