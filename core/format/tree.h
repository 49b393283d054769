// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bytes/bytes.h"
#include "result/result.h"

/// The tree of a backup: directories, files and what they are made of (FORMAT.md section 10).
namespace coffer::format {

enum class PartKind : std::uint8_t { Hole = 0, Data = 1, FileNode = 2 };

/// A stretch of a file.
struct Part {
    PartKind kind = PartKind::Hole;
    std::uint64_t length = 0;  ///< bytes of the file it stands for
    ChunkId id;                ///< unused for holes
    bool operator==(const Part&) const = default;
};

struct FileTime {
    std::int64_t seconds = 0;  ///< since 1970-01-01 UTC
    std::uint32_t nanoseconds = 0;
    bool operator==(const FileTime&) const = default;
};

inline constexpr std::string_view kTypeFile = "file";
inline constexpr std::string_view kTypeDirectory = "directory";
inline constexpr std::string_view kTypeSymlink = "symlink";
inline constexpr std::string_view kTypeFifo = "fifo";
inline constexpr std::string_view kTypeSocket = "socket";
inline constexpr std::string_view kTypeCharacterDevice = "character-device";
inline constexpr std::string_view kTypeBlockDevice = "block-device";

struct Entry {
    Bytes name;  ///< raw bytes of one path component
    std::string type;
    std::uint32_t mode = 0;  ///< permission bits
    FileTime mtime;
    std::optional<std::uint64_t> uid, gid;
    std::optional<Bytes> user, group;
    std::optional<std::uint64_t> size;  ///< files
    std::vector<Part> parts;            ///< files
    std::optional<ChunkId> node;        ///< directories
    std::optional<Bytes> target;        ///< symlinks
    std::optional<std::uint64_t> link;  ///< files with the same number are one file
    bool changed = false;               ///< changed while it was read
    bool operator==(const Entry&) const = default;
};

/// A directory node: its entries, or the nodes that hold them.
struct Directory {
    std::vector<Entry> entries;
    std::vector<ChunkId> nodes;  ///< not empty only for a long directory; entries is then empty
};

/// Whether a name can be one component of a path: not empty, not "." or "..", without '/' and zero bytes.
bool isComponent(ByteView name);

void encodeEntry(const Entry& entry, class Encoder& to);
Bytes encodeDirectory(const std::vector<Entry>& entries);
/// The same from entries that are encoded already, in order.
Bytes encodeDirectory(const std::vector<Bytes>& encodedEntries);
Bytes encodeLongDirectory(const std::vector<ChunkId>& nodes);
Result<Directory> decodeDirectory(ByteView node);

Bytes encodeFileNode(const std::vector<Part>& parts);
Result<std::vector<Part>> decodeFileNode(ByteView node);

/// The bytes a list of parts stands for; nothing when they do not fit 64 bits.
std::optional<std::uint64_t> totalLength(const std::vector<Part>& parts);

}  // namespace coffer::format
