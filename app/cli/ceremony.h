// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "cli/interrupt.h"
#include "cli/secretinput.h"
#include "cli/terminaldialogue.h"
#include "vault/ceremonies.h"

namespace coffer::cli {

/// The authenticator that serves a method of slots. Error Invalid when this program has none for it.
Result<std::unique_ptr<Authenticator>> authenticatorFor(std::string_view method);

/// Runs a ceremony with that authenticator and the terminal before it; Ctrl-C stops it. Where it was
/// cancelled because no PIN could be had, the error says that.
template <typename T>
Result<T> withAuthenticator(std::string_view method, const SecretOptions& options,
                            const std::function<Result<T>(const Encounter&)>& run) {
    TRY(const auto authenticator, authenticatorFor(method));
    InterruptStop interrupt;
    TerminalDialogue dialogue(options.pinDescriptor(), [&] { interrupt.request(); });
    auto result = run({*authenticator, dialogue, interrupt.token()});
    const bool noPin = !result.ok() && result.error().code == Code::Cancelled && dialogue.trouble();
    return noPin ? *dialogue.trouble() : std::move(result);
}

}  // namespace coffer::cli
