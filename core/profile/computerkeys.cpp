// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/computerkeys.h"

#include <algorithm>
#include <filesystem>

#include "bytes/encoding.h"
#include "format/layout.h"

namespace coffer {
namespace {

constexpr std::size_t kMostLookedUp = 100;

/// What ComputerVault and the marks of unlocking readers leave in the state folder.
bool isKnown(const std::filesystem::path& stateFolder, const VaultId& vault) {
    std::error_code ignored;
    const std::string name = toHex(vault);
    return std::filesystem::exists(stateFolder / name, ignored) ||
           std::filesystem::exists(stateFolder / ("seen-" + name), ignored);
}

}  // namespace

Error keychainTrouble(Error error) {
    error.kind = kKeychainTrouble;
    return error;
}

std::string keychainKey(const VaultId& vault) {
    return "vault-" + toHex(vault);
}

std::vector<VaultId> likelyVaults(const KeyFiles& files, const std::string& stateFolder) {
    auto vaults = files.vaults();
    if (!stateFolder.empty()) {
        std::stable_partition(vaults.begin(), vaults.end(),
                              [&](const VaultId& vault) { return isKnown(stateFolder, vault); });
    }
    return vaults;
}

Result<Capability> findCapability(Keychain& keychain, Storage& storage, const std::vector<VaultId>& vaults) {
    std::optional<Capability> first;
    for (std::size_t i = 0; i < vaults.size() && i < kMostLookedUp; ++i) {
        const auto encoded = keychain.read(keychainKey(vaults[i]));
        if (!encoded.ok() && encoded.error().code == Code::NotFound) {
            continue;
        }
        if (!encoded.ok()) {
            return keychainTrouble(encoded.error());
        }
        TRY(Capability capability, Capability::decode(encoded->view()));
        TRY(const auto log, storage.list(format::logFolder(capability.computer)));
        if (!log.empty()) {
            return capability;
        }
        if (!first) {
            first = std::move(capability);
        }
    }
    return first ? Result<Capability>(std::move(*first))
                 : Error{Code::NotFound, "this computer has no key for this vault", kNoComputerKey};
}

}  // namespace coffer
