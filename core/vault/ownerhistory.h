// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "vault/owner.h"

/// What the owners have changed: ways to unlock, computers, rules. No log holds that; the chain of statements
/// does (FORMAT.md section 7), and each is compared with those it follows.
namespace coffer {

inline constexpr std::string_view kKeyAdded = "key-added";
inline constexpr std::string_view kKeyRemoved = "key-removed";
inline constexpr std::string_view kKeyRenamed = "key-renamed";

/// One change. `kind` is stable, for programs: "vault-made", "key-added", "key-removed", "key-renamed",
/// "computer-added", "computer-retired", "rotated" (a new epoch without a removal), "rules-set", "merged".
struct OwnerChange {
    std::string kind;
    std::string subject;   ///< the name concerned, as it was then; empty where nothing is
    std::string was = {};  ///< the name before a renaming
    std::string id = {};   ///< the first eight digits of its id; empty where nothing is concerned
};

/// One statement that counts, and what it changed.
struct OwnerAct {
    Hash statement;
    std::uint64_t generation = 0;
    std::uint64_t time = 0;  ///< ms since 1970, as claimed
    std::string signer;  ///< the way to unlock that signed it, by its name then; else the digits of its id
    SlotId signerId;
    std::string computer = {};  ///< the one it was made on, in the same form; empty where it does not say
    std::vector<OwnerChange> changes;  ///< none where a statement only says again what was true
};

/// The acts of all statements in force and of those they descend from, oldest first. Names are given as far
/// as the keys of `owner` reach; beyond, ids stand in their place.
std::vector<OwnerAct> ownerHistory(const OwnerVault& owner);
/// The same for whoever has no keys: all statements of `hashes`, which are in the book, with ids for names.
std::vector<OwnerAct> ownerHistory(const StatementBook& book, const std::set<Hash>& hashes);

/// The same with the names that `before` gives, as far as it gives any: whoever writes statements also gives
/// names, and could call what he removes by that of another.
std::vector<OwnerAct> ownerHistory(const StatementBook& book, const std::set<Hash>& hashes,
                                   const KeyRing& ring, const format::PrivateStatement& before);

/// What became of the name of a way to unlock that another one gave it.
struct Renaming {
    std::string signer;      ///< who did that first, by its name before that
    std::string nameBefore;  ///< the last one that it did not have from another
};

/// Whether a way to unlock has its name neither from the beginning nor from itself nor from the one that
/// opened the vault: an owner could exchange the names of two ways, so that another is removed than is meant,
/// and rename the one he uses on the way. Nothing when it has such a name again. `acts` are those of `owner`.
std::optional<Renaming> renamedByAnother(const OwnerVault& owner, const std::vector<OwnerAct>& acts,
                                         const SlotId& slot);

/// What a person should hear about at once: ways to unlock that acts beyond `seen` have added, removed or
/// renamed, when and, as they claim, where. Notices of the kinds kKeyAdded, kKeyRemoved and kKeyRenamed.
/// Nothing when `seen` is not in the book.
std::vector<VaultNotice> newsOf(const StatementBook& book, const Hash& seen,
                                const std::vector<OwnerAct>& acts);

}  // namespace coffer
