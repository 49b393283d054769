// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "result/result.h"
#include "storage/storage.h"

/// Where things may be put: asked before anything is made, so that a slip in a path leaves nothing behind.
/// The system is asked again when the thing is made; what another program changes in between is found then.
namespace coffer {

/// Error Refused when `path` is the vault's folder or lies in it, links followed: a key beside what it opens,
/// or chats restored into the vault, would be on the storage in the clear. `what` begins the sentence, e.g.
/// "the recovery key". Neither of the two needs to exist yet.
Result<void> requireOutside(const std::string& vault, const std::string& path, const std::string& what);

/// Whether a new file can appear there. Errors: Refused when something has that name, NotFound when its
/// folder is not there, Denied when the folder cannot be written to.
Result<void> requireNewFile(const std::string& path);

/// Whether a vault can be made there: the folder does not exist, or holds nothing but what a set-up that was
/// killed left and what systems put on every disk. Error Refused otherwise, which names what else is there.
Result<void> requireRoomForVault(const std::string& folder);

/// The kind of an error that says that a vault is there already.
inline constexpr std::string_view kVaultThere = "vault-there";

/// Whether what lies in `storage`, the folder of that name, is no vault and nothing that could be taken for
/// one. Errors: Refused, of the kind kVaultThere for a vault; those of reading.
Result<void> requireNoVault(Storage& storage, const std::string& folder);

}  // namespace coffer
