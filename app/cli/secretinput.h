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
    std::string with;          ///< what to unlock with: a kind, the beginning of an id, or a name
    bool tryAllSlots = false;  ///< however long strangers' slot files take
    std::optional<std::uint64_t> pinFd = {};  ///< where PINs come from; nothing: they are asked for

    /// What a person chose to unlock with; empty where that is left to the program.
    [[nodiscard]] std::string way() const;
    [[nodiscard]] std::optional<int> pinDescriptor() const {
        return pinFd ? std::optional(static_cast<int>(*pinFd)) : std::nullopt;
    }
};

/// Which kinds of ways to unlock a vault has, as far as can be told before it is unlocked.
struct WaysPresent {
    bool recoveryKey = false;
    bool password = false;
};

/// Reads the first line of a file or of standard input ("-"), without the line's end. Bounded to 4 KiB.
Result<SecretBytes> readSecretLine(const std::string& path);
/// The next line from a descriptor that whoever started the program has opened, which stays open.
Result<SecretBytes> readSecretLine(int descriptor);

/// Reads or prompts for what unlocks. Without any option it asks for what the vault has; when it has both
/// kinds, either may be typed. In a file with a recovery key, empty lines and those that begin with # do not
/// count. Errors: Invalid (a mistyped group is named), NotFound and others of reading.
Result<UnlockSecret> readUnlockSecret(const SecretOptions& options, const WaysPresent& ways);

}  // namespace coffer::cli
