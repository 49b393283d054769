// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bytes/bytes.h"
#include "result/result.h"

/// Packs, the chunks in them, and indexes (FORMAT.md section 9).
namespace coffer::format {

inline constexpr std::uint32_t kMaximumChunk = std::uint32_t{4} << 20;        ///< plain bytes
inline constexpr std::uint32_t kMaximumStoredChunk = std::uint32_t{5} << 20;  ///< bytes in a pack
inline constexpr std::uint64_t kMaximumPack = std::uint64_t{256} << 20;
inline constexpr std::uint32_t kMaximumContents = std::uint32_t{32} << 20;
inline constexpr std::uint64_t kMaximumIndex = std::uint64_t{64} << 20;
inline constexpr std::size_t kContentsLengthSize = 4;  ///< the u32 at the very end of a pack

inline constexpr std::string_view kClassTree = "tree";
inline constexpr std::string_view kClassDatabase = "database";
inline constexpr std::string_view kClassMedia = "media";
inline constexpr std::string_view kClassData = "data";

enum class ChunkKind : std::uint8_t { Data = 1, FileNode = 2, DirectoryNode = 3, CatalogueNode = 4 };

/// How a chunk is compressed in its pack: 0 none, 1 zlib, 2 zstd.
using CompressionNumber = std::uint8_t;
inline constexpr CompressionNumber kHighestCompression = 2;

struct Chunk {
    ChunkId id;
    ChunkKind kind = ChunkKind::Data;
    CompressionNumber compression = 0;
    std::uint32_t stored = 0;  ///< bytes in the pack
    std::uint32_t plain = 0;   ///< bytes after decompression
    bool operator==(const Chunk&) const = default;
};

/// Chunks lie one after another from plaintext byte 0, in this order.
struct PackContents {
    std::string klass;
    std::vector<Chunk> chunks;
    bool operator==(const PackContents&) const = default;
};

struct IndexedPack {
    Hash pack;
    std::uint64_t size = 0;  ///< bytes of the pack's file
    PackContents contents;
    bool operator==(const IndexedPack&) const = default;
};

Bytes encodeContents(const PackContents& contents);
Result<PackContents> decodeContents(ByteView contents);

/// Encodes the plaintext of one index.
Bytes encodeIndex(const std::vector<IndexedPack>& packs);
Result<std::vector<IndexedPack>> decodeIndex(ByteView plaintext);

/// The smallest padmé length that is not below `size`.
std::uint64_t padmeSize(std::uint64_t size);

/// What a chunk id is the HMAC of: the kind's byte goes before the plaintext.
std::uint8_t kindByte(ChunkKind kind);

}  // namespace coffer::format
