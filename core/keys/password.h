// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes/secretbytes.h"
#include "crypto/argon2id.h"
#include "result/result.h"

/// Passwords. A desktop has no tamper-proof chip that counts guesses, so a password protects as far as it is
/// hard to guess.
namespace coffer {

/// How hard a password is to guess, as zxcvbn estimates it (patterns, dictionaries, keyboard walks).
struct PasswordStrength {
    double guessesLog10 =
        0;  ///< log10 of the guesses an attacker needs who knows how people choose passwords
    /// Below this a new password is refused unless the person insists: with Argon2id's cost per guess, 10^12
    /// guesses are years on one machine and days on a large farm.
    static constexpr double kWeakBelow = 12.0;
    [[nodiscard]] bool weak() const { return guessesLog10 < kWeakBelow; }
};

PasswordStrength passwordStrength(const SecretBytes& password);

/// The one form of a password that counts: UTF-8 in Unicode NFC, nothing trimmed. Error Invalid when it is
/// not UTF-8 or empty.
Result<SecretBytes> normalisePassword(const SecretBytes& typed);

/// The secret of a password slot: Argon2id over the normalised password. Takes about a second and the memory
/// that `cost` names.
Result<SecretBytes> stretchPassword(const SecretBytes& typed, ByteView salt,
                                    const crypto::Argon2idParameters& cost);

}  // namespace coffer
