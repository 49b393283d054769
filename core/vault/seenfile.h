// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "vault/owner.h"

/// High-water marks of an unlocking reader, in a small file of its own outside the vault: the newest
/// statement and log heads this person's computer has seen. With them a storage that goes back in time is
/// noticed, and files that others put among the slot files are not tried before the real ones. Losing the
/// file loses only that.
namespace coffer {

/// Nothing seen when there is no such file, or when it is damaged. Errors: Denied and Unavailable of the file
/// system.
Result<SeenBefore> readSeenFile(const std::string& stateFolder, const VaultId& vault);

/// The slot files that were in force when last seen, of every vault that one of `files` claims to belong to:
/// strangers' files of another vault, however many, must not hide them.
Result<std::set<Hash>> slotsSeen(const std::string& stateFolder, const KeyFiles& files);

/// Names what a slot asks for, whatever its epoch: its id and its public questions. A copy that strangers
/// make of it is the same question and may be asked as well; anything they change makes another one.
Hash questionHash(const format::SlotHeader& header);

/// Whether a person gave a way to unlock this name when the vault was last opened here. The file keeps
/// SHA-256 of id and name, so that whoever finds it can confirm a name that he guesses and read none.
bool isSeenName(const SeenBefore& seen, const SlotId& slot, std::string_view name);

/// Records what `owner` sees now, joined with `before`: marks only ever rise. A vault that is not proven
/// leaves the file as it is; a fork that a person has to decide leaves the mark of statements.
Result<void> writeSeenFile(const std::string& stateFolder, const OwnerVault& owner, const SeenBefore& before);

}  // namespace coffer
