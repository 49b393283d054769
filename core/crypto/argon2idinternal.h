// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/argon2id.h"

/// Inside the room and its tests only: Argon2id with the inputs that the RFC's vectors use and Coffer does
/// not.
namespace coffer::crypto::internal {

struct Argon2idExtras {
    ByteView secret{};          ///< The RFC's K.
    ByteView associatedData{};  ///< The RFC's X.
    /// Replaces libargon2's allocator (which is malloc): returns 0 and sets the pointer, or another value.
    int (*allocate)(std::uint8_t** memory, std::size_t size) = nullptr;
};

Result<SecretBytes> argon2idWith(ByteView password, ByteView salt, const Argon2idParameters& parameters,
                                 const Argon2idExtras& extras);

}  // namespace coffer::crypto::internal
