// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <set>
#include <vector>

#include "keys/capability.h"
#include "keys/statementbook.h"
#include "storage/storage.h"

/// Statements without filling the memory. Whoever can write to the vault's folder can put thousands of large
/// files there that are named like statements, and whoever has a computer's key can seal them like real ones.
/// So readKeyFiles() keeps at most kStatementsAtOnce bytes of them, small ones first, and of the others only
/// the prefix; those are read again one by one, and what no owner made is let go.
namespace coffer {

inline constexpr std::uint64_t kStatementsAtOnce = std::uint64_t{16} << 20;

/// How a reader knows statements that owners have made: some it can vouch for itself. What these descend from
/// is theirs too, and what is signed with an admin key that one of them lists.
struct StatementTrust {
    VaultId vault;
    NoticeKey notice;
    std::function<bool(const KnownStatement&)> vouches;
};
/// An owner vouches for what was made with the vault key. The ring must outlive the result.
StatementTrust trustOf(const KeyRing& ring);
/// A computer vouches for what it has seen before.
StatementTrust trustOf(const Capability& capability, std::set<Hash> seen);

/// What to keep of a statement that there is no room for: its prefix, which says whose it is and of which
/// version. Empty when it is no object.
Bytes cutShort(const Bytes& statement);

/// Makes those whole again that were cut short and are an owner's; the rest keeps no bytes, and so is named
/// as damaged. No other file can take the place of an owner's. Errors: Unavailable, Busy and NoSpace of the
/// storage.
Result<void> completeStatements(Storage& storage, const StatementTrust& trust,
                                std::vector<StatementFile>& statements);

}  // namespace coffer
