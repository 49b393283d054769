// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "vault/computer.h"
#include "vault/owner.h"
#include "vault/retention.h"

/// Taking backups out of the list, and keeping them in it. Both are entries in the log of the computer at
/// work, signed by the owner; nothing is deleted by them (prune.h). One thread.
namespace coffer {

/// What the backups of a vault, forgotten ones included, mean to retention. A backup whose sealed body does
/// not open, or does not tell what each of its sources holds, is a group of its own, so that no rule forgets
/// it.
std::vector<RetentionBackup> retentionBackups(const OwnerVault& owner);

/// What a person insists on forgetting although it is protected.
enum class Insist {
    Nothing,         ///< refuse both
    NewestVerified,  ///< also the newest good backups of their sources: newestGood() in retention.h
    HeldToo,         ///< also held backups
};

/// Error Refused, naming the first one that is protected; NotFound for what is no backup or forgotten
/// already; Invalid when there are none.
Result<void> checkForgettable(const OwnerVault& owner, const std::vector<format::EntryReference>& backups,
                              Insist insist);

/// Forgets all of them by one entry, after checkForgettable; then reads the logs again. Errors: Refused also
/// when the vault is open for reading only; those of storage: then, as far as one can tell, nothing changed.
Result<format::EntryReference> forgetBackups(OwnerVault& owner, ComputerVault& computer,
                                             const std::vector<format::EntryReference>& backups,
                                             const std::string& reason, Insist insist = Insist::Nothing);

enum class Hold { Hold, Release };

/// Protects backups from rules and from forgetting, until they are released. Errors as forgetBackups.
Result<format::EntryReference> holdBackups(OwnerVault& owner, ComputerVault& computer,
                                           const std::vector<format::EntryReference>& backups, Hold hold,
                                           const std::string& reason);

/// Error Refused, kind "forked", while a fork waits for the person, or while this computer follows another
/// side of one than this owner: what needs an owner would not count then, and nothing is written.
Result<void> requireUndisputed(const OwnerVault& owner, const ComputerVault& computer);

/// Appends an entry that needs an owner, after requireUndisputed(), reads the logs again and makes sure that
/// it counts. Error Refused when it does not: this computer follows statements that do not list the way that
/// unlocked.
Result<format::EntryReference> appendOwnerEntry(OwnerVault& owner, ComputerVault& computer,
                                                format::LogPayload payload, const std::optional<Bytes>& body);

}  // namespace coffer
