// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profile.h"

#include <filesystem>
#include <optional>

#include "keychain/keyfile.h"
#include "profile/computerkeys.h"
#include "profile/places.h"
#include "profile/statefolder.h"

namespace coffer {
namespace {

/// What an entry of the keychain was before it was replaced.
struct ReplacedEntry {
    std::string key;
    std::optional<SecretBytes> value;
};

Result<void> fromKeychain(Result<void> result) {
    return result.ok() ? Result<void>() : keychainTrouble(std::move(result).error());
}

KeyPlace filePlace(const std::string& file) {
    return {[file](const Capability& capability) { return writeKeyFile(file, capability.encode()); },
            [file] {
                std::error_code ignored;
                std::filesystem::remove(file, ignored);
            }};
}

Result<void> replaceEntry(Keychain& keychain, const Capability& capability, ReplacedEntry& replaced) {
    replaced.key = keychainKey(capability.vault);
    auto before = keychain.read(replaced.key);
    if (!before.ok() && before.error().code != Code::NotFound) {
        return keychainTrouble(std::move(before).error());
    }
    if (before.ok()) {
        replaced.value = std::move(before).value();
    }
    return fromKeychain(keychain.write(replaced.key, capability.encode()));
}

}  // namespace

Result<std::string> Profile::statePath() const {
    return prepareStateFolder(m_settings.stateFolder.empty() ? systemStateFolder()
                                                             : std::filesystem::path(m_settings.stateFolder));
}

Result<Capability> Profile::loadCapability(Storage& storage) const {
    if (usesKeyFile()) {
        auto encoded = readKeyFile(m_settings.keyFile);
        if (!encoded.ok()) {
            Error error = std::move(encoded).error();
            error.kind = error.code == Code::NotFound ? kNoKeyFile : error.kind;
            return error;
        }
        auto decoded = Capability::decode(encoded->view());
        return decoded.ok()
                   ? std::move(decoded)
                   : Error{Code::Invalid, m_settings.keyFile + " is not a computer key, or is damaged"};
    }
    TRY(const KeyFiles files, readKeyFiles(storage));
    TRY_VOID(files.vault());
    const auto state = statePath();
    return findCapability(*m_settings.keychain(), storage, likelyVaults(files, state.ok() ? *state : ""));
}

Result<void> Profile::requireNotEnrolled(const OwnerVault& owner) const {
    if (usesKeyFile()) {
        return {};
    }
    const auto own = loadCapability(owner.storage());
    const auto* listed = own.ok() ? owner.authority().computer(own->computer) : nullptr;
    return listed == nullptr || listed->status == format::ComputerStatus::Retired
               ? Result<void>()
               : Error{Code::Refused, "this computer is enrolled already as \"" +
                                          displayPath(computerName(owner, own->computer)) +
                                          "\"; retire that one first, or hand over from it"};
}

Result<std::unique_ptr<ComputerVault>> Profile::openComputer(Storage& storage) const {
    TRY(Capability capability, loadCapability(storage));
    TRY(const std::string state, statePath());
    return ComputerVault::open(storage, std::move(capability), state, m_settings.clock);
}

std::optional<ComputerId> Profile::thisComputer(const OwnerVault& owner) const {
    const auto capability = loadCapability(owner.storage());
    return capability.ok() && capability->vault == owner.vault() ? std::optional(capability->computer)
                                                                 : std::nullopt;
}

Result<void> Profile::canStoreCapability(const std::string& vaultFolder) const {
    if (!usesKeyFile()) {
        return fromKeychain(m_settings.keychain()->probe());
    }
    TRY_VOID(requireOutside(vaultFolder, m_settings.keyFile, "the key of this computer"));
    return requireNewFile(m_settings.keyFile);
}

bool Profile::mayHaveKey(const Error& error) const {
    return usesKeyFile() || (error.code != Code::NotFound && error.code != Code::Unavailable);
}

KeyPlace Profile::keyPlace() const {
    if (usesKeyFile()) {
        return filePlace(m_settings.keyFile);
    }
    auto replaced = std::make_shared<ReplacedEntry>();
    return {[open = m_settings.keychain, replaced](const Capability& capability) {
                return replaceEntry(*open(), capability, *replaced);
            },
            [open = m_settings.keychain, replaced] {
                const auto keychain = open();
                static_cast<void>(replaced->value ? keychain->write(replaced->key, *replaced->value)
                                                  : keychain->remove(replaced->key));
            }};
}

}  // namespace coffer
