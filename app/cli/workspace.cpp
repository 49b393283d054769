// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workspace.h"

#include <utility>

#include "cli/unlocking.h"
#include "profile/computerkeys.h"
#include "storage/diskstorage.h"

namespace coffer::cli {
namespace {

/// What the profile says names a file as the other way, or that this computer is not enrolled; here the one
/// is an option and the other a verb.
Error inOurWords(Error error) {
    if (error.kind == kNoComputerKey) {
        error.detail += "; enrol it with \"coffer computer add\"";
    } else if (error.detail.find("in a file") != std::string::npos) {
        error.detail += " (--computer-key FILE)";
    }
    return error;
}

template <typename Outcome>
Outcome inOurWords(Outcome outcome) {
    return outcome.ok() ? std::move(outcome) : Outcome(inOurWords(std::move(outcome).error()));
}

}  // namespace

Profile Workspace::profile() const {
    ProfileSettings settings;
    settings.stateFolder = stateFolder;
    settings.keyFile = computerKey;
    settings.clock = clock;
    return Profile(std::move(settings));
}

Result<std::unique_ptr<Storage>> Workspace::openStorage(Folder folder) const {
    TRY(auto disk, DiskStorage::open(vault, folder == Folder::Create ? Root::Create : Root::MustExist));
    return std::unique_ptr<Storage>(std::move(disk));
}

Result<std::unique_ptr<OwnerVault>> Workspace::unlock(Storage& storage) const {
    Profile::UnlockRequest request;
    request.obtain = [this](const KeyFiles& files, const SeenBefore& seen) {
        return obtainSecret(secret, files, seen);
    };
    request.way = secret.way();
    request.trials = secret.tryAllSlots ? SlotTrials::All : SlotTrials::WithinReason;
    return profile().unlock(storage, request, teller());
}

Profile::Teller Workspace::teller() const {
    return [this, told = m_toldForgetful](const VaultNotice& notice) {
        if (notice.kind != kNotRemembered || !std::exchange(*told, true)) {
            console().warn(notice.kind, inOurWords(notice.error).detail);
        }
    };
}

Result<void> Workspace::remember(const OwnerVault& owner) const {
    return profile().remember(owner, teller());
}

Result<void> Workspace::followDecision(const OwnerVault& owner) const {
    return profile().followDecision(owner, teller());
}

void Workspace::noteFailure(Storage& storage, const FailedAttempt& attempt, const Error& error) const {
    profile().noteFailure(storage, attempt, error, teller());
}

Result<Protection> Workspace::judge(Storage& storage, const std::vector<std::string>& sources) const {
    return inOurWords(profile().judge(storage, vault, sources));
}

Result<Capability> Workspace::loadCapability(Storage& storage) const {
    return inOurWords(profile().loadCapability(storage));
}

Result<std::unique_ptr<ComputerVault>> Workspace::openComputer(Storage& storage) const {
    return inOurWords(profile().openComputer(storage));
}

Result<void> Workspace::canStoreCapability() const {
    return inOurWords(profile().canStoreCapability(vault));
}

KeyPlace Workspace::keyPlace() const {
    KeyPlace place = profile().keyPlace();
    place.keep = [keep = std::move(place.keep)](const Capability& capability) {
        return inOurWords(keep(capability));
    };
    return place;
}

Result<std::string> Workspace::statePath() const {
    return profile().statePath();
}

Arguments addVerb(Arguments app, Workspace& workspace, const std::string& name,
                  const std::string& description) {
    const Arguments verb = app.verb(name, description);
    verb.option("vault", workspace.vault, "Folder of the vault").required().typeName("VAULT");
    verb.option("--state-dir", workspace.stateFolder, "Where this computer remembers what it has stored")
        .typeName("FOLDER");
    addJsonOption(verb, workspace);
    return verb;
}

void addJsonOption(Arguments verb, Workspace& workspace) {
    verb.flag("--json", workspace.json, "Print one JSON object a line");
}

void addPinOption(Arguments verb, Workspace& workspace) {
    verb.option("--pin-fd", workspace.secret.pinFd,
                "Take PINs from this open file descriptor, one a line, instead of asking")
        .typeName("NUMBER");
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
        .typeName("KIND-OR-NAME")
        .neverEmpty("a kind of way to unlock, a name or an id");
    addPinOption(verb, workspace);
    verb.flag("--try-all-slots", workspace.secret.tryAllSlots,
              "Try a password on every slot file, however long strangers' files make that take");
}

void addComputerOptions(Arguments verb, Workspace& workspace) {
    verb.option("--computer-key", workspace.computerKey,
                "File with this computer's key, for machines without a keychain")
        .typeName("FILE");
}

}  // namespace coffer::cli
