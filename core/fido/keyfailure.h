// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authenticators/outcome.h"
#include "fido/keylist.h"
#include "fido/keythread.h"

/// Inside the room only: what a code of libfido2 (CTAP 2.1, section 8.2, and its own below zero) means to a
/// person.
namespace coffer {

/// The failure of that code, without libfido2's name for it. Where the code means nothing that a person
/// knows, the detail holds its number, for whoever is asked for help. Requires: code != FIDO_OK.
Failure failureOfCode(int code);

/// Whether the key said nothing, as far as libfido2 tells: in the middle of an exchange of keys it calls that
/// an internal error. Why, no code tells.
bool isSilence(int code);

/// The same with what the surroundings tell of a silent key: Removed where it is not here any more, or not
/// half a second later (which the dialogue is told too), TimedOut where it had all of its time, else Broken.
Failure failureOfReply(const KeyReply& reply, const Device& device, KeyList& list, Dialogue& dialogue);

}  // namespace coffer
