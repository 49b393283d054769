// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "format/computerheader.h"
#include "format/prefix.h"

/// Slot files: one way to unlock each (FORMAT.md section 6).
namespace coffer::format {

inline constexpr std::string_view kMethodRecoveryKey = "recovery-key";
inline constexpr std::string_view kMethodPassword = "password";
inline constexpr std::uint64_t kMaximumSlotFile = std::uint64_t{2} << 20;

using CheckValue = FixedBytes<struct CheckValueTag, 32>;  ///< Tells a wrong secret from a damaged slot.

struct Argon2idCost {
    std::uint64_t memory = 0;  ///< KiB
    std::uint64_t passes = 0;
    std::uint64_t lanes = 0;
    bool operator==(const Argon2idCost&) const = default;
};

struct SlotHeader {
    VaultId vault;
    SlotId slot;
    EpochName epoch;
    std::uint64_t number = 0;  ///< orders epochs
    std::string method;
    CheckValue check;
    std::optional<Bytes> salt;
    std::optional<Argon2idCost> argon2id;
    std::optional<Bytes> credential;
    std::optional<std::string> relyingParty;
    std::vector<std::string> transports;
    std::optional<Bytes> tpm;    ///< encoded map, understood by the method
    std::optional<Bytes> parts;  ///< encoded array, understood by the method "both"
    Bytes earlier;               ///< Cobblestone over the earlier vault keys
};

struct SlotFile {
    SlotHeader header;
    Bytes prefix;  ///< the exact bytes, HPKE's info
    SealerKey enc;
    SealedKey sealed;
};

Bytes encodeSlotPrefix(const SlotHeader& header);
/// The whole file from its parts.
Bytes encodeSlotFile(ByteView prefix, const SealerKey& enc, const SealedKey& sealed);
Result<SlotFile> decodeSlotFile(ByteView file);

}  // namespace coffer::format
