// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "keychain/keychain.h"
#include "keys/capability.h"
#include "storage/storage.h"
#include "vault/keyfiles.h"

/// Which of the keychain's entries is this computer's key for a vault. An entry is named by the vault's id,
/// and before the vault is unlocked only its key files say that: whoever can write to the folder can put any
/// number of other vaults' files there, and must not make backups stop so.
namespace coffer {

/// The kind of the error that says that this computer was never enrolled here, or its keychain was emptied.
inline constexpr std::string_view kNoComputerKey = "no-computer-key";

/// The same where its key was to lie in a file that is not there.
inline constexpr std::string_view kNoKeyFile = "no-key-file";

/// The kind of what the keychain says when it gives or takes nothing; the code says which (keychain.h).
inline constexpr std::string_view kKeychainTrouble = "keychain";
Error keychainTrouble(Error error);

/// The name of a vault's entry.
std::string keychainKey(const VaultId& vault);

/// The vaults that the key files name: first those that this computer has worked with, by what lies in its
/// state folder, then those of most files.
std::vector<VaultId> likelyVaults(const KeyFiles& files, const std::string& stateFolder);

/// The first of these vaults for which there is a key whose computer has a log in the storage, or else the
/// first for which there is a key. No more than a hundred are looked up. Errors: NotFound, kind
/// kNoComputerKey, when there is none; those of the keychain; Damaged when the entry is no key.
Result<Capability> findCapability(Keychain& keychain, Storage& storage, const std::vector<VaultId>& vaults);

}  // namespace coffer
