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
#include "profile/profile.h"
#include "storage/storage.h"
#include "vault/clock.h"
#include "vault/computer.h"
#include "vault/computers.h"
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

    /// What these options make of this computer's side of the vault.
    [[nodiscard]] Profile profile() const;

    [[nodiscard]] Console console() const {
        return Console(json ? Console::Form::Objects : Console::Form::Text);
    }

    enum class Folder { MustExist, Create };
    [[nodiscard]] Result<std::unique_ptr<Storage>> openStorage(Folder folder = Folder::MustExist) const;

    /// Unlocks with the way that the options name, or asks. Prints what a person should know about the vault.
    [[nodiscard]] Result<std::unique_ptr<OwnerVault>> unlock(Storage& storage) const;

    /// Profile::remember, followDecision and noteFailure, told on the console.
    [[nodiscard]] Result<void> remember(const OwnerVault& owner) const;
    [[nodiscard]] Result<void> followDecision(const OwnerVault& owner) const;
    void noteFailure(Storage& storage, const FailedAttempt& attempt, const Error& error) const;

    /// How well the vault protects, without unlocking.
    [[nodiscard]] Result<Protection> judge(Storage& storage, const std::vector<std::string>& sources) const;

    /// This computer's capability for the vault, from the key file or the keychain. Error NotFound when this
    /// computer is not enrolled.
    [[nodiscard]] Result<Capability> loadCapability(Storage& storage) const;
    /// This computer at work, with that capability.
    [[nodiscard]] Result<std::unique_ptr<ComputerVault>> openComputer(Storage& storage) const;
    /// Asked before anything is made. Errors: Refused when a key file is there already or would lie in the
    /// vault, NotFound and Denied when its folder cannot take it.
    [[nodiscard]] Result<void> canStoreCapability() const;
    /// Where the key of a computer that is about to be enrolled is kept (Profile::keyPlace).
    [[nodiscard]] KeyPlace keyPlace() const;

    /// Where this person's computer keeps what it remembers; made when absent.
    [[nodiscard]] Result<std::string> statePath() const;

private:
    [[nodiscard]] Profile::Teller teller() const;

    /// Whether this run has said that nothing can be remembered: once is enough.
    std::shared_ptr<bool> m_toldForgetful = std::make_shared<bool>(false);
};

using Verb = std::function<Result<ExitCode>()>;

/// Adds the positional VAULT and the options that every verb has. The verb runs after parsing.
Arguments addVerb(Arguments app, Workspace& workspace, const std::string& name,
                  const std::string& description);
void addJsonOption(Arguments verb, Workspace& workspace);
/// --pin-fd.
void addPinOption(Arguments verb, Workspace& workspace);
/// --recovery-key-file, --password-file, --with, --pin-fd, --try-all-slots.
void addUnlockOptions(Arguments verb, Workspace& workspace);
/// --computer-key.
void addComputerOptions(Arguments verb, Workspace& workspace);

}  // namespace coffer::cli
