// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "keys/capability.h"
#include "vault/clock.h"
#include "vault/waysin.h"

namespace coffer {

struct NewVault {
    VaultId vault;
    Hash genesis;           ///< printed on the recovery sheet: proves which vault it is
    Capability capability;  ///< what this computer adds backups with
};

/// What a new vault needs to know.
struct SetupRequest {
    std::string wayName;       ///< of the first way to unlock
    std::string computerName;  ///< of this computer
    /// Called before the vault exists, to keep what must not be missing once it does: the sheet with the
    /// recovery key, the computer's capability. An error leaves no vault. May be empty.
    std::function<Result<void>(const NewVault&)> beforeCommit = {};
};

/// A random id for a vault that is about to be made.
VaultId newVaultId();

/// Makes a vault in an empty place with one way to unlock and one computer. `first` was prepared for `vault`.
/// The statement is the commit: a run that is killed before leaves nothing that counts, and the next one
/// clears it away. Errors: Refused when a vault is there already, and those of request.beforeCommit.
Result<NewVault> createVault(Storage& storage, const VaultId& vault, const PreparedSlot& first,
                             const SetupRequest& request, const Clock& clock);

}  // namespace coffer
