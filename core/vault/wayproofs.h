// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/computer.h"
#include "vault/localstatus.h"
#include "vault/owner.h"

/// Every ordinary unlock is a proof that its way to unlock works. It is written down where a computer that
/// adds to the vault can do so, at most once a day for each way, so that logs stay short.
namespace coffer {

/// Whether the log holds no proof or test, of the last day, of the way that unlocked. False for a vault that
/// is not proven: nothing can be signed there.
bool isProofDue(const OwnerVault& owner, std::uint64_t now);

/// Writes the proof, signed by the way that unlocked, and notes in the computer's status what was seen of all
/// ways. Reads the logs again, so records of `owner` are no longer valid. Errors: those of appendOwnerEntry
/// (forget.h) and of writing the status.
Result<void> recordProof(OwnerVault& owner, ComputerVault& computer);

/// What a locked status may know of the ways to unlock.
std::vector<WayNote> wayNotes(const OwnerVault& owner);

}  // namespace coffer
