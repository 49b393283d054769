// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workspace.h"

#include <cstdlib>
#include <filesystem>

#include "bytes/encoding.h"
#include "cli/keychainkeys.h"
#include "cli/places.h"
#include "cli/unlocking.h"
#include "keychain/keychain.h"
#include "keychain/keyfile.h"
#include "storage/diskstorage.h"
#include "vault/readercopies.h"
#include "vault/seenfile.h"

namespace coffer::cli {
namespace {

std::string fromEnvironment(const char* name) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): read before any thread starts
    return value == nullptr ? std::string() : std::string(value);
}

std::filesystem::path systemStateFolder() {
#ifdef _WIN32
    return std::filesystem::path(fromEnvironment("LOCALAPPDATA")) / "Coffer";
#elif defined(__APPLE__)
    return std::filesystem::path(fromEnvironment("HOME")) / "Library" / "Application Support" / "Coffer";
#else
    const std::string state = fromEnvironment("XDG_STATE_HOME");
    return (state.empty() ? std::filesystem::path(fromEnvironment("HOME")) / ".local" / "state"
                          : std::filesystem::path(state)) /
           "coffer";
#endif
}

/// What the keychain says names a file as the other way; here that is an option.
Error namingKeyFile(Error error) {
    if (error.detail.find("in a file") != std::string::npos) {
        error.detail += " (--computer-key FILE)";
    }
    return error;
}

/// What an entry of the keychain was before it was replaced.
struct ReplacedEntry {
    std::string key;
    std::optional<SecretBytes> value;
};

/// What every unlock puts right: second copies of key files, and the reader that lies beside the vault. A
/// place that cannot be written to is no reason not to read from it.
void putRight(OwnerVault& owner, const Console& console) {
    const auto repaired = repairKeyFiles(owner.storage(), owner.keyFiles(), owner.authority().neededFiles());
    if (repaired.ok() && *repaired > 0) {
        console.warn("repaired", "a missing or damaged copy of a key file was put back");
    }
    const auto readers = ensureReaderCopies(owner.storage());
    if (!readers.ok()) {
        console.warn("reader",
                     "the recovery reader beside the vault could not be checked: " + readers.error().detail);
        return;
    }
    for (const auto& sentence : *readers) {
        console.warn("reader", sentence);
    }
}

}  // namespace

Result<std::unique_ptr<Storage>> Workspace::openStorage(Folder folder) const {
    TRY(auto disk, DiskStorage::open(vault, folder == Folder::Create ? Root::Create : Root::MustExist));
    return std::unique_ptr<Storage>(std::move(disk));
}

Result<std::unique_ptr<OwnerVault>> Workspace::unlock(Storage& storage) const {
    TRY(const KeyFiles files, readKeyFiles(storage));
    TRY(const VaultId id, files.vault());
    auto owner = tryUnlock(storage, files, id);
    if (!owner.ok()) {
        noteFailure(storage, id, {kUnlockFailed, secret.way()}, owner.error());
    }
    return owner;
}

Result<std::unique_ptr<OwnerVault>> Workspace::tryUnlock(Storage& storage, const KeyFiles& files,
                                                         const VaultId& id) const {
    TRY(const std::string state, statePath());
    TRY(SeenBefore seen, readSeenFile(state, id));
    TRY(seen.slots, slotsSeen(state, files));
    TRY(const UnlockSecret unlocking, obtainSecret(secret, files, seen));
    const SlotTrials trials = secret.tryAllSlots ? SlotTrials::All : SlotTrials::WithinReason;
    TRY(auto owner, OwnerVault::unlock(storage, unlocking, seen, trials));
    if (owner->vault() != id) {  // most key files here are of another vault than the one that opened
        TRY(seen, readSeenFile(state, owner->vault()));
        TRY(owner, OwnerVault::unlock(storage, unlocking, seen, trials));
    }
    for (const auto& notice : owner->notices()) {
        console().warn(notice.kind, notice.error.detail);
    }
    if (owner->proven()) {
        putRight(*owner, console());
        noteProof(*owner, seen);
    }
    TRY_VOID(writeSeenFile(state, *owner, seen));
    return owner;
}

bool Workspace::mayHaveKey(const Error& error) const {
    return !computerKey.empty() || (error.code != Code::NotFound && error.code != Code::Unavailable);
}

bool Workspace::mayBeEnrolled(const VaultId& id) const {
    const auto state = statePath();
    std::error_code ignored;
    return state.ok() && std::filesystem::exists(ComputerVault::stateFolderOf(*state, id), ignored);
}

Result<Capability> Workspace::loadCapability(Storage& storage) const {
    if (!computerKey.empty()) {
        TRY(const SecretBytes encoded, readKeyFile(computerKey));
        auto decoded = Capability::decode(encoded.view());
        return decoded.ok() ? std::move(decoded)
                            : Error{Code::Invalid, computerKey + " is not a computer key, or is damaged"};
    }
    TRY(const KeyFiles files, readKeyFiles(storage));
    TRY_VOID(files.vault());
    const auto state = statePath();
    auto found = findCapability(*systemKeychain(), storage, likelyVaults(files, state.ok() ? *state : ""));
    return found.ok() ? std::move(found) : namingKeyFile(std::move(found).error());
}

Result<void> Workspace::canStoreCapability() const {
    if (computerKey.empty()) {
        auto usable = systemKeychain()->probe();
        return usable.ok() ? std::move(usable) : namingKeyFile(std::move(usable).error());
    }
    TRY_VOID(requireOutside(vault, computerKey, "the key of this computer"));
    return requireNewFile(computerKey);
}

Result<void> Workspace::storeCapability(const Capability& capability) const {
    const SecretBytes encoded = capability.encode();
    return computerKey.empty() ? systemKeychain()->write(keychainKey(capability.vault), encoded)
                               : writeKeyFile(computerKey, encoded);
}

KeyPlace Workspace::keyPlace() const {
    if (!computerKey.empty()) {
        return {[this](const Capability& capability) { return storeCapability(capability); },
                [this] {
                    std::error_code ignored;
                    std::filesystem::remove(computerKey, ignored);
                }};
    }
    auto replaced = std::make_shared<ReplacedEntry>();
    return {[this, replaced](const Capability& capability) -> Result<void> {
                replaced->key = keychainKey(capability.vault);
                auto before = systemKeychain()->read(replaced->key);
                if (!before.ok() && before.error().code != Code::NotFound) {
                    return namingKeyFile(std::move(before).error());
                }
                if (before.ok()) {
                    replaced->value = std::move(before).value();
                }
                return storeCapability(capability);
            },
            [replaced] {
                const auto keychain = systemKeychain();
                static_cast<void>(replaced->value ? keychain->write(replaced->key, *replaced->value)
                                                  : keychain->remove(replaced->key));
            }};
}

Result<std::string> Workspace::statePath() const {
    const std::filesystem::path folder =
        stateFolder.empty() ? systemStateFolder() : std::filesystem::path(stateFolder);
    std::error_code error;
    const bool isNew = std::filesystem::create_directories(folder, error);
    if (error) {
        return Error{Code::Denied, folder.string() + " cannot be made: " + error.message()};
    }
    using std::filesystem::perms;
    const perms others = std::filesystem::status(folder, error).permissions() & perms::others_write;
    if (error) {
        return Error{Code::Denied, folder.string() + " cannot be examined: " + error.message()};
    }
    if (!isNew && others != perms::none) {
        return Error{Code::Refused, "anybody may write to " + folder.string() +
                                        "; name a folder of your own for what this computer remembers"};
    }
    if (isNew) {
        std::filesystem::permissions(folder, perms::owner_all, error);
        if (error) {
            return Error{Code::Denied, folder.string() + " cannot be closed to others: " + error.message()};
        }
    }
    return folder.string();
}

Result<std::unique_ptr<ComputerVault>> Workspace::openComputer(Storage& storage) const {
    TRY(Capability capability, loadCapability(storage));
    TRY(const std::string state, statePath());
    return ComputerVault::open(storage, std::move(capability), state, clock);
}

Arguments addVerb(Arguments app, Workspace& workspace, const std::string& name,
                  const std::string& description) {
    const Arguments verb = app.verb(name, description);
    verb.option("vault", workspace.vault, "Folder of the vault").required().typeName("VAULT");
    verb.option("--state-dir", workspace.stateFolder, "Where this computer remembers what it has stored")
        .typeName("FOLDER");
    verb.flag("--json", workspace.json, "Print one JSON object a line");
    return verb;
}

void addUnlockOptions(Arguments verb, Workspace& workspace) {
    verb.option("--recovery-key-file", workspace.secret.recoveryKeyFile,
                "Unlock with the recovery key in this file (- is standard input)")
        .typeName("FILE");
    verb.option("--password-file", workspace.secret.passwordFile,
                "Unlock with the password on the first line of this file (- is standard input)")
        .typeName("FILE")
        .excludes("--recovery-key-file");
    verb.option(
            "--with", workspace.secret.with,
            "Unlock with this way: recovery-key, password, security-key, browser, tpm, both, or its name or "
            "id")
        .typeName("KIND-OR-NAME");
    verb.option("--pin-fd", workspace.secret.pinFd,
                "Take PINs from this open file descriptor, one a line, instead of asking")
        .typeName("NUMBER");
    verb.flag("--try-all-slots", workspace.secret.tryAllSlots,
              "Try a password on every slot file, however long strangers' files make that take");
}

void addComputerOptions(Arguments verb, Workspace& workspace) {
    verb.option("--computer-key", workspace.computerKey,
                "File with this computer's key, for machines without a keychain")
        .typeName("FILE");
}

}  // namespace coffer::cli
