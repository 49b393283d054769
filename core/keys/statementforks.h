// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "keys/statementbook.h"

/// Forks: what to do when two owners wrote at the same time (FORMAT.md section 7).
namespace coffer {

/// What counts now, from one or several statements in force.
struct Authority {
    std::vector<const KnownStatement*> heads;       ///< never empty; more than one: forked
    std::vector<format::Epoch> epochs;              ///< of all heads, by number, then name
    std::vector<format::ListedSlot> slots;          ///< union; ascending by id
    std::vector<format::ListedComputer> computers;  ///< union; retired in one branch is retired
    std::set<Hash> ancestry;                        ///< the heads and all that they descend from
    std::set<Hash> statementFiles;                  ///< one copy of each of these
    std::set<Hash> asideFiles;   ///< the same, and slot files, of heads that these have set aside
    std::set<Hash> undisputed;   ///< the same without what one branch of a fork to be decided says alone
    bool mergesByItself = true;  ///< no removal, retirement or new epoch since the common ancestors

    [[nodiscard]] bool forked() const { return heads.size() > 1; }
    /// What must lie in both folders of key files: these statements, the slot files that the heads list, and
    /// those of heads that were set aside: they may hold the only keys of backups made there.
    /// Anything else there may be a stranger's.
    [[nodiscard]] std::set<Hash> neededFiles() const;
    [[nodiscard]] const format::ListedSlot* slot(const SlotId& id) const;
    [[nodiscard]] const format::ListedComputer* computer(const ComputerId& id) const;
    /// Whether two computers are listed with one domain, so that each may need packs of the other.
    [[nodiscard]] bool shareDomain(const ComputerId& one, const ComputerId& other) const;
};

/// Pairs of heads times statements that a reader compares, some seconds at worst.
inline constexpr std::uint64_t kMostComparedStatements = std::uint64_t{1} << 31;

/// Without the heads that, since the fork, rest on a signature by a slot which another head has removed. If
/// each rests on a slot that the other removed, all stay, for the person to decide. They also all stay when
/// there are more to compare than kMostComparedStatements, so that nothing an owner wrote is lost among what
/// others have forged. That takes a thousand heads that have all removed each other's ways.
std::vector<const KnownStatement*> trustworthy(const StatementBook& book,
                                               const std::vector<const KnownStatement*>& heads);

/// The statements in force that count for an owner. Left out, as for computers, are branches that rest on a
/// slot which another branch has removed; what a decision has set aside (statementaside.h); branches of
/// another first statement than the one that counts: that of what this reader has `seen`, or of something
/// that this owner's `own` admin key signed, or of the newest epoch of `ring`; and, in a fork to be decided,
/// branches that do not descend from what was `seen`. Requires: the book has been authenticated with `ring`,
/// which is not empty.
std::vector<const KnownStatement*> countedHeads(const StatementBook& book, const KeyRing& ring,
                                                const std::optional<Hash>& seen, const SignerKey& own);

/// Whether nothing tells which of several first statements is the true one: neither what was `seen` nor an
/// `own` signature does, and one branch is of an epoch that `ring` does not reach. Such a vault is read-only.
bool beginningIsInDoubt(const StatementBook& book, const KeyRing& ring, const std::optional<Hash>& seen,
                        const SignerKey& own);

/// The union of what the heads say. Requires: heads is not empty; they stem from `book`, which must outlive
/// the result.
Authority combine(const StatementBook& book, std::vector<const KnownStatement*> heads);

/// Of what one reader has pinned at different times, the newest: each of `later` that is there moves the pin
/// on, unless that descends from it already.
Hash newestPin(const StatementBook& book, Hash pin, const std::vector<std::optional<Hash>>& later);

/// The statement a computer follows: the head below its pin, or below a decision that sets its pin's branch
/// aside (statementaside.h), or, in a fork that does not merge by itself, the
/// newest common ancestor at or below the pin. Heads that descend through a signature of a slot which another
/// head removed are not followed. Null when nothing valid is at or below the pin.
const KnownStatement* followedBy(const StatementBook& book, const Hash& pin);

}  // namespace coffer
