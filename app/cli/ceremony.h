// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "cli/interrupt.h"
#include "cli/secretinput.h"
#include "cli/terminaldialogue.h"
#include "profile/authenticatorfor.h"
#include "vault/ceremonies.h"

namespace coffer::cli {

/// Runs something that talks with an authenticator, the terminal before it; Ctrl-C stops it. Where it was
/// cancelled because no PIN could be had, the error says that.
template <typename T>
Result<T> withTerminal(const SecretOptions& options,
                       const std::function<Result<T>(Dialogue&, const std::stop_token&)>& run) {
    InterruptStop interrupt;
    TerminalDialogue dialogue(options.pinDescriptor(), [&] { interrupt.request(); });
    auto result = run(dialogue, interrupt.token());
    const bool noPin = !result.ok() && result.error().code == Code::Cancelled && dialogue.trouble();
    return noPin ? *dialogue.trouble() : std::move(result);
}

/// The same for a ceremony with the authenticator of that method.
template <typename T>
Result<T> withAuthenticator(std::string_view method, const SecretOptions& options,
                            const std::function<Result<T>(const Encounter&)>& run) {
    TRY(const auto authenticator, authenticatorFor(method));
    return withTerminal<T>(options, [&](Dialogue& dialogue, const std::stop_token& stop) {
        return run({*authenticator, dialogue, stop});
    });
}

}  // namespace coffer::cli
