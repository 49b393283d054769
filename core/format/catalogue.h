// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bytes/bytes.h"
#include "result/result.h"

/// Which chats a backup holds, readable without reading the chats themselves (FORMAT.md section 10).
namespace coffer::format {

struct ChatRecord {
    std::string app, format, title;
    std::vector<std::string> people;
    std::uint64_t messages = 0;
    std::uint64_t system = 0;                ///< lines of the app itself
    std::optional<std::string> first, last;  ///< local time of the exporting phone, "2024-11-03T18:20"
    std::uint64_t mediaNamed = 0, mediaPresent = 0;
    std::vector<std::string> missing;  ///< names of absent media, bounded by the writer
    std::vector<std::string> notes;    ///< what a person should know: "truncated", "order-ambiguous", …
    bool operator==(const ChatRecord&) const = default;
};

/// A file that holds chats: its path within the backup, '/'-separated raw bytes, and its node of chats.
struct CatalogueFile {
    Bytes path;
    ChunkId node;
};

/// One catalogue node; exactly one of the three is meant.
struct CatalogueNode {
    std::vector<CatalogueFile> files;
    std::vector<ChunkId> parts;
    std::vector<ChatRecord> chats;
};

Bytes encodeCatalogueFiles(const std::vector<CatalogueFile>& files);
Bytes encodeCatalogueParts(const std::vector<ChunkId>& parts);
Bytes encodeChats(const std::vector<ChatRecord>& chats);
Result<CatalogueNode> decodeCatalogueNode(ByteView node);

}  // namespace coffer::format
