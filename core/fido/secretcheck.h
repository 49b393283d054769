// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fido/key.h"

/// Inside the room only: whether what came back is an answer to what was asked.
namespace coffer {

/// Fault::Refused for the answer of another credential, for another relying party, or without user presence
/// or verification, whose secret would be the wrong one of the two; Unsupported where there is no secret;
/// Broken where it is no authenticator data at all.
Outcome<void> checkSecret(const SecretAnswer& answer, const Bytes& credential);

}  // namespace coffer
