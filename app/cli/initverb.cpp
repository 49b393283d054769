// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <array>
#include <filesystem>

#include "bytes/encoding.h"
#include "cli/verbs.h"
#include "keychain/keyfile.h"
#include "keys/recoverykey.h"
#include "vault/readercopies.h"
#include "vault/setup.h"

namespace coffer::cli {
namespace {

struct InitOptions {
    std::string recoveryKeyOut;
    std::string computerName;
};

std::string hostName() {
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 && name[0] != '\0' ? std::string(name.data())
                                                                             : "this computer";
}

/// The recovery key reaches its file before the vault exists: a vault that nobody can open must never be left
/// behind.
Result<void> writeRecoveryKey(const RecoveryKey& key, const std::string& path) {
    const SecretBytes text = key.text();
    SecretBytes line(text.size() + 1);
    std::copy(text.view().begin(), text.view().end(), line.span().begin());
    line.span()[text.size()] = '\n';
    return writeKeyFile(path, line);
}

Result<ExitCode> runInit(const Workspace& workspace, const InitOptions& options) {
    TRY_VOID(workspace.canStoreCapability());
    TRY(const auto storage, workspace.openStorage(Workspace::Folder::Create));
    TRY(const KeyFiles before, readKeyFiles(*storage));
    if (!before.statements.empty()) {
        return Error{Code::Refused, "there is a vault in " + workspace.vault + " already"};
    }
    const RecoveryKey key = RecoveryKey::create();
    TRY_VOID(writeRecoveryKey(key, options.recoveryKeyOut));
    const VaultId id = newVaultId();
    TRY(const NewVault made, createVault(*storage, id, prepareRecoveryKey(id, key),
                                         {"Recovery key", options.computerName}, workspace.clock));
    TRY_VOID(workspace.storeCapability(made.capability));
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
