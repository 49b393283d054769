// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "result/result.h"

/// The layout of an encrypted object: C2SP chunked encryption, instance Cobblestone-256
/// (c2sp.org/chunked-encryption).
///
///     salt(24) ‖ commitment(32) ‖ segment 0 ‖ segment 1 ‖ …
///
/// The standard's chunks are called segments here, because a vault has chunks of its own. Each is AES-256-GCM
/// of 16,384 bytes of plaintext and a tag of 16 bytes. The last segment is always shorter than that and may
/// be empty: it is the end mark, so neither an object cut at a segment's border nor a longer one goes
/// unnoticed. All sizes and offsets are bytes.
namespace coffer {

constexpr std::size_t kSegmentSize = 16384;        ///< Plaintext of every segment but the last.
constexpr std::size_t kSegmentTagSize = 16;        ///< What a segment is longer when sealed.
constexpr std::size_t kSealedSegmentSize = 16400;  ///< Ciphertext of every segment but the last.
constexpr std::size_t kSealedStartSize = 24 + 32;  ///< Salt and commitment.
constexpr std::uint64_t kLargestPlainSize = (std::uint64_t{1} << 52) - 1;  ///< 2^38 segments.

/// The longest context that an object can be bound to.
constexpr std::size_t kLongestContext = 1976;

/// The exact size of `plainSize` bytes when sealed. Requires: plainSize <= kLargestPlainSize.
std::uint64_t sealedSize(std::uint64_t plainSize);

/// The exact size of the plaintext in an object of that size. Error Damaged when no object has that size: it
/// has been cut off, or it never was one. A claim only, until the last segment is opened.
Result<std::uint64_t> plainSize(std::uint64_t sealedSize);

/// Where segment number `segment` begins in the object.
constexpr std::uint64_t segmentStart(std::uint64_t segment) {
    return kSealedStartSize + segment * kSealedSegmentSize;
}

}  // namespace coffer
