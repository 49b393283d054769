// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include "bytes/bytes.h"
#include "result/result.h"

namespace coffer {

/// How a chunk is stored. The numbers stand in tables of contents.
enum class Compression : std::uint8_t {
    None = 0,
    Zlib = 1,  ///< RFC 1950. For metadata, which a reader without zstd must be able to list.
    Zstd = 2,  ///< RFC 8878: one frame, no dictionary. For the contents of files.
};

/// A cheap guess whether compressing pays, from the histogram of a 4 KiB sample of at most the first 64 KiB.
/// Text, tables and code say yes; compressed or encrypted bytes say no. Repetition of random-looking bytes is
/// missed, which costs space but nothing else.
bool looksCompressible(ByteView bytes);

/// Compresses and decompresses chunks, keeping libzstd's working memory (about 1 MiB) between calls. Each
/// thread has its own. Chunks are compressed one by one without a dictionary, so that each can be read alone
/// and none shapes the length of another.
class Compressor {
public:
    /// Level 1: on a chat database cut into pages, level 3 saves one per cent for a third more time and level
    /// 6 three for two and a half times as much, and compressing is the slowest step of a first backup
    /// (tests/chunking/README.md).
    static constexpr int kDefaultLevel = 1;

    explicit Compressor(int zstdLevel = kDefaultLevel);
    Compressor(Compressor&&) noexcept;
    Compressor& operator=(Compressor&&) noexcept;
    ~Compressor();

    /// Makes `plain` smaller in the wanted way, replacing what `packed` held (its memory is used again), and
    /// returns the way taken: None, with `packed` empty, if less than a sixteenth would be saved: then
    /// `plain` itself is what to store. Requires: plain.size() <= kLargestChunk (plan.h).
    Compression compress(Compression wanted, ByteView plain, Bytes& packed);

    /// Fills `plain`, whose size is the chunk's exact size from the table of contents. Sizes that `packed`
    /// claims for itself are not believed, and no memory is taken on their account.
    /// Error Damaged if `packed` is not exactly one stream that gives exactly plain.size() bytes, if that is
    /// more than kLargestChunk, or if `how` is unknown; `plain` then holds anything.
    Result<void> decompress(Compression how, ByteView packed, ByteSpan plain);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace coffer
