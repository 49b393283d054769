// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keypin.h"

#include "cli/ceremony.h"
#include "fido/securitykeys.h"

namespace coffer::cli {
namespace {

using PinChange = SecurityKeys::PinChange;

Result<ExitCode> runPin(const Workspace& workspace) {
    const auto giving = [](Dialogue& dialogue, const std::stop_token& stop) -> Result<PinChange> {
        SecurityKeys keys;
        const auto done = keys.setPin("", dialogue, stop);
        return done ? Result<PinChange>(*done) : Result<PinChange>(asError(done.failure()));
    };
    TRY(const PinChange change, withTerminal<PinChange>(workspace.secret, giving));
    const bool isFirst = change == PinChange::First;
    workspace.console().text(isFirst ? "The security key has a PIN now."
                                     : "The security key has another PIN now; the old one is void.");
    workspace.console().object({{"pin", isFirst ? "set" : "changed"}});
    return ExitCode::Done;
}

}  // namespace

void addPinVerb(Arguments keys, Workspace& workspace, Verb& chosen) {
    const Arguments verb = keys.verb("pin", "Give a security key a first PIN, or another one");
    addPinOption(verb, workspace);
    addJsonOption(verb, workspace);
    verb.onChosen([&workspace, &chosen] { chosen = [&workspace] { return runPin(workspace); }; });
}

}  // namespace coffer::cli
