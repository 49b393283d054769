// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "format/computerheader.h"
#include "format/prefix.h"

/// Slot files: one way to unlock each (FORMAT.md section 6).
namespace coffer::format {

inline constexpr std::string_view kMethodRecoveryKey = "recovery-key";
inline constexpr std::string_view kMethodPassword = "password";
inline constexpr std::string_view kMethodSecurityKey = "security-key";
inline constexpr std::string_view kMethodBrowser = "browser";
inline constexpr std::string_view kMethodTpm = "tpm";
inline constexpr std::string_view kMethodBoth = "both";
/// All of this version.
inline constexpr std::array kMethods{kMethodRecoveryKey, kMethodPassword, kMethodSecurityKey,
                                     kMethodBrowser,     kMethodTpm,      kMethodBoth};
inline constexpr std::uint64_t kMaximumSlotFile = std::uint64_t{2} << 20;

using CheckValue = FixedBytes<struct CheckValueTag, 32>;  ///< Tells a wrong secret from a damaged slot.

struct Argon2idCost {
    std::uint64_t memory = 0;  ///< KiB
    std::uint64_t passes = 0;
    std::uint64_t lanes = 0;
    bool operator==(const Argon2idCost&) const = default;
};

/// What is needed to ask for one secret; which fields there are depends on the method.
struct SlotQuestion {
    std::string method;
    std::optional<Bytes> salt;  ///< 16 bytes for passwords, 32 for inputs of a PRF
    std::optional<Argon2idCost> argon2id;
    std::optional<Bytes> credential;
    std::optional<std::string> relyingParty;
    std::vector<std::string> transports;
    std::optional<Bytes> tpm;  ///< encoded map, understood by the method
};

struct SlotHeader : SlotQuestion {
    VaultId vault;
    SlotId slot;
    EpochName epoch;
    std::uint64_t number = 0;  ///< orders epochs
    CheckValue check;
    std::vector<SlotQuestion> parts;  ///< of the method "both", in the order of their secrets
    Bytes earlier;                    ///< Cobblestone over the earlier vault keys
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
