// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

#include "bytes/bytes.h"
#include "container/layout.h"
#include "container/segmentkeys.h"
#include "result/result.h"

namespace coffer {

/// Reads anywhere in one sealed object, decrypting only the segments that are touched.
///
/// The object's bytes come through a callback, so they may lie on a disk, in memory or behind a network. Can
/// be moved. A const Opener may be used by any number of threads at once, as far as the callback allows it.
class Opener {
public:
    /// Fills `out` with the object's bytes from `offset` on, all of them or an error. Called by the thread
    /// that reads, with rising offsets, never beyond the object's size.
    using Fetch = std::function<Result<void>(std::uint64_t offset, ByteSpan out)>;

    /// `start` is the beginning of the object, kSealedStartSize bytes of it. `key` and `context` are those of
    /// the Sealer; they are not kept. Errors, in this order: Damaged when no object can have that size or the
    /// context is longer than any; WrongKey when the object was sealed with another key or context, or its
    /// first bytes have changed, which nothing can tell apart. Requires: key.size() == 32.
    static Result<Opener> create(ByteView key, ByteView context, std::uint64_t sealedSize, ByteView start);

    /// What the object's size says. An object cut off in the middle of a segment can make it say too little;
    /// it is certain after verifyEnd, or once the last byte has been read.
    [[nodiscard]] std::uint64_t plainSize() const { return m_plainSize; }

    /// Fills `out` with the plaintext from `offset` on. Neighbouring segments are fetched together, 17 of
    /// them (272 KiB) at most, which is also the memory this takes. Errors: Damaged when a segment is not
    /// what was sealed at that place or the range does not lie in the object, and whatever `fetch` returns;
    /// `out` then holds zeros.
    Result<void> readAt(std::uint64_t offset, ByteSpan out, const Fetch& fetch) const;

    /// Opens the last segment, which proves that the object ends where it was finished. Errors as in readAt.
    Result<void> verifyEnd(const Fetch& fetch) const;

private:
    Opener(internal::SegmentKeys keys, std::uint64_t sealedSize, std::uint64_t plainSize);
    Result<void> read(std::uint64_t offset, ByteSpan out, const Fetch& fetch) const;
    Result<std::size_t> openRun(crypto::Aes256Gcm& cipher, ByteSpan sealed, std::uint64_t offset,
                                ByteSpan out) const;
    Result<void> openSegment(crypto::Aes256Gcm& cipher, std::uint64_t segment, ByteView sealed,
                             ByteSpan out) const;

    internal::SegmentKeys m_keys;
    std::uint64_t m_sealedSize;
    std::uint64_t m_plainSize;
};

}  // namespace coffer
