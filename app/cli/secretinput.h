// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "bytes/secretbytes.h"
#include "vault/owner.h"

namespace coffer::cli {

/// Where the secret that unlocks comes from; files hold it as text, "-" is standard input. Nothing secret
/// ever stands on the command line.
struct SecretOptions {
    std::string recoveryKeyFile;
    std::string passwordFile;
    std::string with;  ///< "recovery-key" or "password": what to prompt for
};

/// Reads the first line of a file or of standard input ("-"), without the line's end. Bounded to 4 KiB.
Result<SecretBytes> readSecretLine(const std::string& path);

/// Reads or prompts for what unlocks. Errors: Invalid (a mistyped group is named), NotFound and others of
/// reading.
Result<UnlockSecret> readUnlockSecret(const SecretOptions& options);

}  // namespace coffer::cli
