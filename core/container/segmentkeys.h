// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "bytes/bytes.h"
#include "bytes/secretbytes.h"
#include "crypto/aesgcm.h"

/// Inside the room only: what the standard derives for each object.
namespace coffer::internal {

using Salt = std::array<std::uint8_t, 24>;

/// The secrets of one object, and the commitment by which a wrong key shows before anything is decrypted.
struct SegmentKeys {
    SecretBytes key;
    crypto::GcmNonce baseNonce{};
    std::array<std::uint8_t, 32> commitment{};

    /// The nonce of one segment: the base nonce XOR its number, big-endian.
    [[nodiscard]] crypto::GcmNonce nonce(std::uint64_t segment) const;
};

/// Requires: key.size() == 32, salt.size() == 24, context.size() <= kLongestContext.
SegmentKeys deriveSegmentKeys(ByteView key, ByteView salt, ByteView context);

}  // namespace coffer::internal
