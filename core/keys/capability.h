// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/statement.h"
#include "keys/keys.h"

namespace coffer {

/// What a computer holds: enough to add to a vault, and nothing that opens what is there. It lies in the
/// operating system's keychain or in a file that only its owner may read (room keychain). A thief of it can
/// add signed, revocable junk and sees ids, times and statuses (FORMAT.md section 16).
struct Capability {
    VaultId vault;
    ComputerId computer;
    crypto::SigningKey signing;
    ComputerPsk psk;
    ChunkIdKey chunkId;
    NoticeKey notice;
    EpochName enrolled;  ///< the epoch that gave the PSK
    DomainId domain;
    EpochName domainEpoch;  ///< the epoch that gave the chunk-id key
    Hash pin;               ///< a statement that this computer has seen; only descendants of it are followed

    /// Deterministic CBOR, below 500 bytes, so that it fits every keychain.
    [[nodiscard]] SecretBytes encode() const;
    /// Error Damaged when it is not one.
    static Result<Capability> decode(ByteView bytes);
    [[nodiscard]] Capability clone() const;
};

}  // namespace coffer
