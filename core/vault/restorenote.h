// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/computer.h"
#include "vault/restore.h"

namespace coffer {

/// The event of an audit entry (FORMAT.md section 11) that tells of a restore. Its members, in digits unless
/// said: `version` (hex, the hash of the backup's entry), `extent` ("all" or "some"), `files`, `failed`.
inline constexpr std::string_view kRestored = "restored";

/// Writes into this computer's log that files of `backup` were restored, so that an owner sees every time
/// that content left the vault through a computer that adds to it. Whoever restores elsewhere leaves nothing.
/// The logs of an OwnerVault that is open are read again by its refresh(). Errors: those of appendEntry().
Result<void> recordRestore(ComputerVault& computer, const format::EntryReference& backup,
                           const RestoreRequest& request, const RestoreOutcome& outcome);

}  // namespace coffer
