// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "bytes/bytes.h"
#include "result/result.h"

namespace coffer {

/// The bytes of one file at any offset: what chunking reads and what a backup cuts.
///
/// Implemented by whoever opened the file. Every method may be called from several threads at once, so that
/// several workers can cut different segments of one big file.
class SourceBytes {
public:
    virtual ~SourceBytes() = default;

    /// The size when the source was opened; it stays the same even if the file itself changes meanwhile.
    [[nodiscard]] virtual std::uint64_t size() const = 0;

    /// Fills the beginning of `into` with the bytes from `offset` on and says how many there were. Fewer than
    /// asked for are no error; none means that the file ends at or before `offset`.
    virtual Result<std::size_t> readAt(std::uint64_t offset, ByteSpan into) = 0;

protected:
    SourceBytes() = default;
    SourceBytes(const SourceBytes&) = default;
    SourceBytes& operator=(const SourceBytes&) = default;
};

/// Reads until `into` is full or the file ends, and says how many bytes there were.
Result<std::size_t> readFully(SourceBytes& source, std::uint64_t offset, ByteSpan into);

}  // namespace coffer
