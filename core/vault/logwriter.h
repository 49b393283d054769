// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "format/logentry.h"
#include "keys/capability.h"
#include "keys/session.h"

namespace coffer {

/// Who vouches as an owner for a mark, forget, hold or test.
struct OwnerSigner {
    SlotId slot;
    const crypto::SigningKey* key;  ///< the slot's admin key; must outlive the call
};

/// A finished log entry.
struct SealedEntry {
    format::EntryReference reference;  ///< by its id: the hash of what the computer's signature covers
    Bytes file;
    Hash name;  ///< of the file
};

/// Makes a log entry (FORMAT.md section 11). `payload` comes with everything but computer and sealed; `body`
/// is the encoded body to seal under the session key, or nothing. Requires: an owner for the kinds that need
/// one.
SealedEntry sealLogEntry(const Session& session, const Capability& capability, format::LogPayload payload,
                         const std::optional<Bytes>& body, const std::optional<OwnerSigner>& owner);

}  // namespace coffer
