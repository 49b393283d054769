// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "bytes/encoding.h"
#include "cli/verbs.h"
#include "files/names.h"
#include "profile/places.h"
#include "profile/recoverysheet.h"
#include "profile/statefolder.h"
#include "vault/readercopies.h"
#include "vault/setup.h"

namespace coffer::cli {
namespace {

struct InitOptions {
    std::string recoveryKeyOut;
    std::string computerName;
};

/// Whatever can be wrong with the places is found before anything is made.
Result<void> checkPlaces(const Workspace& workspace, const InitOptions& options) {
    TRY_VOID(requireRoomForVault(workspace.vault));
    TRY_VOID(requireOutside(workspace.vault, options.recoveryKeyOut, "the recovery key"));
    TRY_VOID(requireNewFile(options.recoveryKeyOut));
    TRY_VOID(workspace.canStoreCapability());
    const std::filesystem::path key(options.recoveryKeyOut), computer(workspace.computerKey);
    std::error_code error;
    if (std::filesystem::absolute(key, error).lexically_normal() ==
        std::filesystem::absolute(computer, error).lexically_normal()) {
        return Error{Code::Invalid, "the recovery key and the key of this computer need a file each"};
    }
    const auto state = workspace.statePath();
    return state.ok() ? Result<void>() : state.error();
}

/// What was written for a vault before there is one.
struct KeptKeys {
    std::string sheetFile;
    KeyPlace place;
    bool sheet = false, capability = false;  ///< written
};

/// Keys of a vault that did not come into being open nothing, and would stand in the way of the next attempt.
/// Where it cannot be told that there is none, they stay.
Error takeBack(Storage& storage, const KeptKeys& kept, Error error) {
    const auto files = readKeyFiles(storage);
    if (!kept.sheet) {
        return error;
    }
    if (!files.ok() || !files->statements.empty()) {
        error.detail += "; whether the vault was made all the same shows \"coffer key test\" with " +
                        displayPath(kept.sheetFile) + ", so keep it";
        return error;
    }
    std::error_code failed;
    std::filesystem::remove(kept.sheetFile, failed);
    if (kept.capability) {
        kept.place.takeBack();
    }
    error.detail += failed ? "; " + displayPath(kept.sheetFile) + " opens nothing: remove it" : "";
    return error;
}

Result<ExitCode> runInit(const Workspace& workspace, const InitOptions& options) {
    TRY_VOID(checkPlaces(workspace, options));
    TRY(const auto storage, workspace.openStorage(Workspace::Folder::Create));
    TRY_VOID(requireNoVault(*storage, workspace.vault));
    const RecoveryKey key = RecoveryKey::create();
    const VaultId id = newVaultId();
    // A vault that nobody can open, or that this computer cannot add to, must never be left behind.
    KeptKeys kept{options.recoveryKeyOut, workspace.keyPlace()};
    const auto keepKeys = [&](const NewVault& made) -> Result<void> {
        TRY_VOID(writeRecoverySheet(key, id, made.genesis, options.recoveryKeyOut));
        kept.sheet = true;
        TRY_VOID(kept.place.keep(made.capability));
        kept.capability = true;
        return {};
    };
    auto created = createVault(*storage, id, prepareRecoveryKey(id, key),
                               {"Recovery key", options.computerName, keepKeys}, workspace.clock);
    if (!created.ok()) {
        return takeBack(*storage, kept, std::move(created).error());
    }
    const NewVault& made = *created;
    const Console console = workspace.console();
    console.text("Made vault " + toHex(id).substr(0, 8) + " in " + workspace.vault + ".");
    console.text("The recovery key is in " + options.recoveryKeyOut +
                 ": print it or copy it to another place, and keep it away from this computer.");
    console.text("It is the only way in so far. Add a second one: coffer key add " + workspace.vault +
                 " --kind password");
    console.object({{"vault", toHex(id)},
                    {"genesis", toHex(made.genesis)},
                    {"reader-sha256", toHex(readerHash())},
                    {"computer", toHex(made.capability.computer)}});
    return ExitCode::Done;
}

}  // namespace

void addInitVerb(Arguments app, Workspace& workspace, Verb& chosen) {
    auto options = std::make_shared<InitOptions>();
    const Arguments verb = addVerb(app, workspace, "init", "Make a vault in an empty folder");
    verb.option("--recovery-key-out", options->recoveryKeyOut, "Write the new recovery key to this new file")
        .typeName("FILE")
        .required();
    verb.option("--name", options->computerName, "Name of this computer").defaultValue(hostName());
    addComputerOptions(verb, workspace);
    verb.onChosen([&workspace, &chosen, options] {
        chosen = [&workspace, options] { return runInit(workspace, *options); };
    });
}

}  // namespace coffer::cli
