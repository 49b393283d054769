// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authenticators/outcome.h"
#include "bytes/secretbytes.h"
#include "tpm/sealedstate.h"

namespace coffer::tpm {

/// The value that the TPM compares: SHA-256(L("tpm-pin", salt) || PIN), with zero bytes at its end dropped,
/// because a TPM drops them and a session's code is computed over what is left. The PIN is UTF-8 in Unicode
/// NFC, not trimmed. The salt makes the values of two slots with one PIN different.
///
/// A hash and no slow function: nobody can try PINs without the TPM, which counts. Its value never leaves the
/// computer; on the bus it is encrypted; and who can read secrets out of a TPM gets the sealed bytes
/// themselves, whatever the PIN. Against that helps a second way beside it (method "both"), not a slow PIN.
///
/// Failure PinPolicy for a PIN that is empty or no UTF-8.
Outcome<SecretBytes> pinAuthorization(const PinSalt& salt, const SecretBytes& pin);

/// Failure PinPolicy unless it may be a new PIN: that, and at least `shortest` characters.
Outcome<void> judgeNewPin(const SecretBytes& pin, unsigned shortest);

}  // namespace coffer::tpm
