// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "chunking/plan.h"
#include "files/sourcefile.h"
#include "vault/directoryjob.h"

namespace coffer {

/// A stretch of a file for one worker: to be cut, or a hole.
struct Piece {
    Segment segment;
    bool isHole = false;
};

/// A part of a file and the pack that holds it (0 for a hole).
struct PlacedPart {
    format::Part part;
    PackNumber pack = 0;
};

/// One file on its way into the backup. The walk makes it; workers open it, cut its pieces, and the worker
/// that finishes the last piece completes it. Between these steps one worker at a time owns everything but
/// `parts`, of which each worker fills the element of its piece.
struct FileJob {
    std::shared_ptr<const Directory> directory;
    std::shared_ptr<DirectoryJob> parent;
    std::size_t place = 0;
    std::string name;
    std::string storedName;  ///< in the entry; differs only for paths of the request
    std::string path;        ///< within the backup, for the catalogue
    PathKey key;
    SourceRun source;
    std::optional<std::uint64_t> link;

    std::optional<SourceFile> file;
    FileClass fileClass = FileClass::Other;
    CompressionHint compression = CompressionHint::Probe;
    std::vector<Piece> pieces;
    std::vector<std::vector<PlacedPart>> parts;  ///< by piece
    std::atomic<std::size_t> piecesLeft = 0;
    std::atomic<bool> unreadable = false;
    bool isSecondReading = false;
};

/// The pieces of a file: the planned segments, with holes taken out of them.
std::vector<Piece> piecesOf(const Plan& plan, const std::vector<DataRange>& ranges, std::uint64_t size);

/// The one piece of a file that says it is empty and has content all the same, as in /proc: it is read until
/// its end. None for a file that is empty. Errors: those of reading; Refused beyond kMostWithoutSize bytes,
/// which may have no end.
inline constexpr std::uint64_t kMostWithoutSize = kLargestSegment;
Result<std::vector<Piece>> piecesWithoutSize(const SourceFile& file);

/// The parts of an entry (at most four) for any number of parts of a file: longer lists become file nodes of
/// 256 parts each, counted from the start, so that a file that grew shares all full ones. Adds the packs of
/// new nodes to `packs`.
Result<std::vector<format::Part>> foldParts(std::vector<format::Part> parts, NodeWriter& nodes,
                                            std::vector<PackNumber>& packs);

/// The account of a file's chats, stored as a catalogue node; nothing when it holds none, or when it cannot
/// be read. Adds the node's pack to `packs`.
Result<std::optional<StoredChats>> storeChats(const FileJob& job, BackupRun& run,
                                              std::vector<PackNumber>& packs);

}  // namespace coffer
