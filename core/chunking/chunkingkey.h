// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "bytes/secretbytes.h"

namespace coffer {

/// The keyed table behind every border that depends on content: 256 secret 64-bit words, one for each value
/// of a byte.
///
/// Borders show in the lengths of chunks. Chunks lie in padded, encrypted packs, where nobody sees their
/// lengths; the key is the second fence: without it nobody can compute where a file known to him would be
/// cut. It is not a message authentication code and protects nothing else.
///
/// The table is HKDF-Expand (RFC 5869, SHA-256) of the chunk-id key with kChunkingLabel as info, read as
/// big-endian numbers, so that the computers of one deduplication domain cut alike. Move-only; it may be read
/// by any number of threads at once.
class ChunkingKey {
public:
    static constexpr std::size_t kSize = 2048;

    /// The key of the deduplication domain whose chunk-id key this is.
    static ChunkingKey derive(ByteView chunkIdKey);

    /// Requires: table.size() == kSize.
    explicit ChunkingKey(SecretBytes table);

    /// The word of one byte value.
    [[nodiscard]] std::uint64_t word(std::uint8_t byte) const {
        std::uint64_t result = 0;
        std::memcpy(&result, m_words.view().data() + std::size_t{byte} * 8, sizeof result);
        return result;
    }

private:
    SecretBytes m_words;  // In the machine's own byte order.
};

/// With the zero byte that ends every label (FORMAT.md, section 2).
inline constexpr std::string_view kChunkingLabel{"coffer/v1/chunking\0", 19};

}  // namespace coffer
