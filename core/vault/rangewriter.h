// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <memory>
#include <span>
#include <vector>

#include "files/restoredfile.h"
#include "format/tree.h"
#include "vault/chunksource.h"

namespace coffer {

/// Writes stretches of files: fetches chunks into one aligned buffer and hands it over in large blocks that
/// begin at multiples of 4096 wherever they can, which lets the disk take them past the cache. One thread
/// each; holds 8 MiB. For use inside this room.
class RangeWriter {
public:
    explicit RangeWriter(ChunkSource& chunks);

    /// Writes holes and data chunks from `offset` in the file on. Errors: those of ChunkSource::fill and of
    /// RestoredFile::writeAt.
    Result<void> write(RestoredFile& file, std::uint64_t offset, std::span<const format::Part> parts);

    [[nodiscard]] Compressor& compressor() { return m_compressor; }

private:
    static constexpr std::size_t kBlock = 4096;
    static constexpr std::size_t kBuffer = std::size_t{8} << 20;
    enum class Rest { Keep, Write };

    Result<void> addData(RestoredFile& file, const format::Part& part);
    Result<void> flush(RestoredFile& file, Rest rest);
    void begin(std::uint64_t offset);

    struct Free {
        void operator()(std::uint8_t* memory) const { std::free(memory); }
    };
    ChunkSource& m_chunks;
    Compressor m_compressor;
    std::unique_ptr<std::uint8_t, Free> m_buffer;
    std::vector<ChunkWant> m_wants;
    std::uint64_t m_start = 0;  ///< file offset of the first byte that is not written yet
    std::size_t m_first = 0;    ///< where it lies in the buffer: the same place within a block
    std::size_t m_end = 0;
};

}  // namespace coffer
