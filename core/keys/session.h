// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/computerheader.h"
#include "keys/keyring.h"

/// The key of one run (FORMAT.md section 8): made by a computer, sealed to the owners, and never stored by
/// its maker.
namespace coffer {

struct Session {
    format::SessionHeader header;
    SessionKey key;
};

/// Makes a session. `header` comes with vault, computer, the three epochs and the domain; session id, enc and
/// sealed are filled in.
Result<Session> createSession(format::SessionHeader header, const SealerKey& readingKey,
                              const ComputerPsk& psk);

/// Opens the session key of any object with an owner's key ring. Errors: WrongKey when the ring does not
/// reach one of its epochs; Tampered when it does not open.
Result<SessionKey> openSession(const format::SessionHeader& header, const KeyRing& ring);

}  // namespace coffer
