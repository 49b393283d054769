// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "format/pack.h"

namespace coffer {

/// Where one copy of a chunk lies, as an index or a pack's table of contents says.
struct ChunkPlace {
    ChunkId id;
    std::uint32_t pack = 0;    ///< number of the pack in the ChunkSource
    std::uint32_t offset = 0;  ///< of the stored bytes in the pack's plaintext
    std::uint32_t stored = 0;
    std::uint32_t plain = 0;
    format::ChunkKind kind = format::ChunkKind::Data;
    format::CompressionNumber compression = 0;
    bool bad = false;  ///< was read and is not what it should be

    [[nodiscard]] format::Chunk chunk() const { return {id, kind, compression, stored, plain}; }
};

/// All chunks of a vault, sorted by id: 52 bytes each, so that a million take about 50 MiB, and never twice
/// that while it grows, because it grows in 256 parts. Filled first, then sorted once, then read. Not
/// thread-safe by itself.
class ChunkTable {
public:
    void add(const ChunkPlace& place);
    /// Adds the chunks of one pack from plaintext byte 0 on. False, and nothing is added, when they could not
    /// lie in any pack.
    bool addPack(std::uint32_t pack, const std::vector<format::Chunk>& chunks);
    void sort();

    /// All places of one chunk. Requires: sorted since the last addition.
    [[nodiscard]] std::span<ChunkPlace> find(const ChunkId& id);
    [[nodiscard]] std::size_t size() const;
    /// What is said to lie in a pack, in the order of its bytes.
    [[nodiscard]] std::vector<ChunkPlace> inPack(std::uint32_t pack) const;
    /// Marks every place in a pack as bad.
    void discardPack(std::uint32_t pack);

private:
    std::array<std::vector<ChunkPlace>, 256> m_parts;  ///< by the id's first byte
};

}  // namespace coffer
