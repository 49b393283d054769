// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/secretinput.h"
#include "keys/capability.h"
#include "storage/storage.h"
#include "vault/clock.h"
#include "vault/computer.h"
#include "vault/computers.h"
#include "vault/failedattempts.h"
#include "vault/owner.h"

namespace coffer::cli {

/// What every verb shares: the options given and the parts they lead to. One for each run of the program.
struct Workspace {
    std::string vault;        ///< folder of the vault
    std::string computerKey;  ///< --computer-key; empty: the system's keychain
    std::string stateFolder;  ///< --state-dir; empty: the system's place
    SecretOptions secret;
    bool json = false;
    Clock clock = systemTime;

    [[nodiscard]] Console console() const {
        return Console(json ? Console::Form::Objects : Console::Form::Text);
    }

    enum class Folder { MustExist, Create };
    [[nodiscard]] Result<std::unique_ptr<Storage>> openStorage(Folder folder = Folder::MustExist) const;

    /// Unlocks with the way that the options name, or asks. Prints what a person should know about the vault.
    [[nodiscard]] Result<std::unique_ptr<OwnerVault>> unlock(Storage& storage) const;

    /// After a change by this owner: the next unlock here need not tell of it, and a locked status knows of
    /// it.
    [[nodiscard]] Result<void> remember(const OwnerVault& owner) const;

    /// Writes an attempt that failed into the vault's log, where this computer adds to the vault and the
    /// error tells of one (failedattempts.h). What cannot be written is told and changes nothing else.
    void noteFailure(Storage& storage, const VaultId& id, const FailedAttempt& attempt,
                     const Error& error) const;

    /// This computer's capability for the vault, from the key file or the keychain. Error NotFound when this
    /// computer is not enrolled.
    [[nodiscard]] Result<Capability> loadCapability(Storage& storage) const;
    /// This computer at work, with that capability.
    [[nodiscard]] Result<std::unique_ptr<ComputerVault>> openComputer(Storage& storage) const;
    /// Asked before anything is made. Errors: Refused when a key file is there already or would lie in the
    /// vault, NotFound and Denied when its folder cannot take it.
    [[nodiscard]] Result<void> canStoreCapability() const;
    /// Whether this computer may have a key for the vault although loading it ended with `error`. Without a
    /// keychain and a key file it has none.
    [[nodiscard]] bool mayHaveKey(const Error& error) const;
    [[nodiscard]] Result<void> storeCapability(const Capability& capability) const;
    /// The same place, for a computer that is about to be enrolled. What the keychain held before comes back
    /// with takeBack(). Valid as long as the workspace.
    [[nodiscard]] KeyPlace keyPlace() const;

    /// Where this person's computer keeps what it remembers; made when absent.
    [[nodiscard]] Result<std::string> statePath() const;

private:
    [[nodiscard]] Result<std::unique_ptr<OwnerVault>> tryUnlock(Storage& storage, const KeyFiles& files,
                                                                const VaultId& id) const;
    void noteProof(OwnerVault& owner, const SeenBefore& seen) const;
    [[nodiscard]] Result<void> noteWays(const OwnerVault& owner) const;
    /// Tells what could not be written down, unless this computer has no key for the vault or a run is at
    /// work, for which nothing waits.
    void tellUnwritten(const Result<void>& written, std::string_view what) const;
    /// Whether this computer has ever added to the vault, told without asking the keychain.
    [[nodiscard]] bool mayBeEnrolled(const VaultId& id) const;
};

using Verb = std::function<Result<ExitCode>()>;

/// Adds the positional VAULT and the options that every verb has. The verb runs after parsing.
Arguments addVerb(Arguments app, Workspace& workspace, const std::string& name,
                  const std::string& description);
/// --recovery-key-file, --password-file, --with.
void addUnlockOptions(Arguments verb, Workspace& workspace);
/// --computer-key.
void addComputerOptions(Arguments verb, Workspace& workspace);

}  // namespace coffer::cli
