// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authenticators/outcome.h"
#include "authenticators/pin.h"
#include "tpm/sealedstate.h"

namespace coffer::tpm {

/// The value that the TPM compares: SHA-256(L("tpm-pin", salt) || PIN), with zero bytes at its end dropped,
/// because a TPM drops them and a session's code is computed over what is left. The salt makes the values of
/// two slots with one PIN different.
///
/// A hash and no slow function: nobody can try PINs without the TPM, which counts. Its value never leaves the
/// computer; on the bus it is encrypted; and who can read secrets out of a TPM gets the sealed bytes
/// themselves, whatever the PIN. Against that helps a second way beside it (method "both"), not a slow PIN.
SecretBytes pinAuthorization(const PinSalt& salt, const Pin& pin);

/// A new PIN. Failure PinPolicy for what is no PIN, and for one of fewer than `shortest` characters.
Outcome<Pin> newPin(const SecretBytes& typed, unsigned shortest);

}  // namespace coffer::tpm
