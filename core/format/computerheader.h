// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "format/prefix.h"

/// The header of everything a computer writes: packs, indexes and log entries (FORMAT.md section 8).
namespace coffer::format {

using SealedKey = FixedBytes<struct SealedKeyTag, 48>;  ///< A 32-byte key sealed by HPKE, with its tag.

/// What all objects of one session share: who wrote it, which epochs' keys it needs, and the session key,
/// sealed.
struct SessionHeader {
    VaultId vault;
    ComputerId computer;
    SessionId session;
    EpochName reading;      ///< the epoch to whose reading key the session key is sealed
    EpochName enrolled;     ///< the epoch that gives the computer's PSK
    EpochName domainEpoch;  ///< the epoch that gives the chunk-id key
    DomainId domain;
    SealerKey enc;     ///< HPKE's encapsulated key
    SealedKey sealed;  ///< the session key
};

struct ComputerHeader {
    std::string kind;  ///< kKindPack, kKindIndex or kKindLog
    std::uint64_t ordinal = 0;
    SessionHeader session;
};

/// The info and psk_id of the session key's HPKE seal.
Bytes sessionInfo(const SessionHeader& header);
Bytes sessionPskId(const VaultId& vault, const ComputerId& computer);

/// The whole prefix of an object.
Bytes encodeComputerPrefix(const ComputerHeader& header);

/// Error Damaged when malformed or of a kind that is not a computer's.
Result<ComputerHeader> decodeComputerHeader(const ObjectView& object);

}  // namespace coffer::format
