// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/secretinput.h"
#include "vault/keyfiles.h"
#include "vault/owner.h"

/// Unlocking from the command line: which way, and what it needs.
namespace coffer::cli {

/// Reads, prompts or asks an authenticator, as the options say. Without any it takes a plugged security key
/// that may open the vault, then what can be typed, then whatever else there is. Errors: those of reading and
/// of askForSlot(); Invalid when --with names nothing known.
Result<UnlockSecret> obtainSecret(const SecretOptions& options, const KeyFiles& files,
                                  const SeenBefore& seen);

}  // namespace coffer::cli
