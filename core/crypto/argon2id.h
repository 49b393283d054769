// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "bytes/bytes.h"
#include "bytes/secretbytes.h"
#include "result/result.h"

/// Argon2id (RFC 9106, version 0x13), through libargon2: a 32-byte secret from a password, made slow and
/// hungry for memory on purpose, so that guessing is as dear as can be.
namespace coffer::crypto {

/// What one derivation costs.
struct Argon2idParameters {
    std::uint32_t memoryKib;  ///< Memory in KiB, held for the whole derivation.
    std::uint32_t passes;     ///< Passes over that memory.
    std::uint32_t lanes;      ///< Lanes filled at once, each by a thread of its own.

    bool operator==(const Argon2idParameters&) const = default;
};

/// What new passwords get: 256 MiB, about a second on a small computer.
constexpr Argon2idParameters kArgon2idDefault{262144, 3, 4};
/// Beyond these, stored parameters are damage or an attempt to occupy the computer.
constexpr Argon2idParameters kArgon2idLimit{4U * 1024 * 1024, 64, 64};
/// Per lane, in KiB: the least memory that the RFC allows.
constexpr std::uint32_t kArgon2idLeastKibPerLane = 8;
constexpr std::size_t kArgon2idLeastSalt = 8;

/// Error Damaged unless every parameter is at least 1, the memory at least 8 KiB per lane, and none is above
/// kArgon2idLimit. What is strong enough for a new password is not judged here.
Result<void> checkArgon2id(const Argon2idParameters& parameters);

/// The 32-byte secret of `password`, which the caller has already normalized. Blocks for as long as it takes,
/// with `lanes` threads; may be called from any thread.
/// Errors: Damaged for parameters out of bounds or a salt shorter than 8 bytes; Unavailable when the memory
/// or the threads cannot be had. The working memory is wiped.
Result<SecretBytes> argon2id(ByteView password, ByteView salt, const Argon2idParameters& parameters);

}  // namespace coffer::crypto
