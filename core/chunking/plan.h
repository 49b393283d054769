// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "chunking/chunkingkey.h"
#include "chunking/source.h"
#include "result/result.h"

/// The room `chunking`: it knows what it cuts.
///
///  * plan.h         decides from a file's head (and a zip's directory) how the file is to be cut (this file)
///  * cutter.h       cuts one planned segment
///  * compression.h  makes a chunk smaller and whole again
///  * source.h       the bytes of a file, as the caller provides them
///  * chunkingkey.h  the keyed table that content-defined borders depend on
///
/// The aim is that tomorrow's copy of a file shares as many chunks as possible with today's:
///
///  | what | borders | reason |
///  |---|---|---|
///  | SQLite database | runs of pages, see kDatabaseRun | an edit changes pages in place and never shifts
///  them | | its write-ahead log | runs of frames near 32 KiB | frames are appended | | media, other
///  compressed or encrypted files | every 4 MiB | never edited; nothing to find inside | | zip archive |
///  around its members | tomorrow's export holds the same members elsewhere | | everything else | by content,
///  with the key | edits shift what follows |
///
/// A file that is not what its head promises is cut by content: a plan always covers the file, whatever it
/// holds. How a file is cut decides only about deduplication: chunks put together in order are the file.
namespace coffer {

/// No chunk is longer, whatever the rule.
inline constexpr std::uint32_t kLargestChunk = 4u << 20;

/// No segment is longer; content-defined borders are forced at its multiples.
inline constexpr std::uint64_t kLargestSegment = 64u << 20;

/// The usual run of database pages: one page of the usual size. A message changes a page of the table and a
/// scattered page of each index, so a day's few hundred messages cost about as many runs as pages, whatever
/// their length: each doubling of the run doubles the day. Halving it costs the first backup an eighth of the
/// time that compressing the database takes, and 90 bytes of metadata and one entry in the list of chunks for
/// each further chunk. The figures are in tests/chunking/README.md.
inline constexpr std::uint32_t kDatabaseRun = 4u << 10;

/// From this size on the number of chunks, which everything keeps in memory or lists, weighs more.
inline constexpr std::uint64_t kHugeDatabase = std::uint64_t{4} << 30;
inline constexpr std::uint32_t kHugeDatabaseRun = 32u << 10;

/// What a file is; packs are kept apart by it, so that they die whole.
enum class FileClass : std::uint8_t {
    Database,  ///< SQLite, its write-ahead log, or an encrypted database that changes page by page.
    Media,     ///< Pictures, sound, films.
    Archive,   ///< Zip and everything else that arrives compressed or encrypted.
    Other,     ///< Text and all the rest.
};

/// Whether compressing is worth the time.
enum class CompressionHint : std::uint8_t {
    Store,     ///< No: it is compressed or encrypted already.
    Compress,  ///< Yes.
    Probe,     ///< Unknown: ask looksCompressible (compression.h) about the first 64 KiB of each chunk.
};

/// How one segment is cut.
struct CutRule {
    enum class Kind : std::uint8_t {
        Fixed,           ///< Every `maximum` bytes.
        ContentDefined,  ///< By content: `minimum`, near `average`, `maximum`.
        Listed,          ///< The given lengths, one after the other.
    };
    Kind kind = Kind::Fixed;
    std::uint32_t minimum = 0;  ///< Only for ContentDefined, as is `average`; a power of two.
    std::uint32_t average = 0;
    std::uint32_t maximum = kLargestChunk;  ///< No chunk of the segment is longer: the window a Cutter needs.
    std::vector<std::uint32_t> lengths;     ///< Only for Listed; they add up to the segment's length.
};

/// A part of a file that one worker cuts without knowing of the others.
struct Segment {
    std::uint64_t offset = 0;
    std::uint64_t length = 0;  ///< 1 … kLargestSegment.
    CutRule rule;
};

/// How a file is cut. The segments follow each other and together are the whole file; an empty file has none.
struct Plan {
    FileClass fileClass = FileClass::Other;
    CompressionHint compression = CompressionHint::Probe;
    std::vector<Segment> segments;
};

/// Decides how to cut a file. Reads its head and, of a zip archive, the directory and the heads of big
/// members; memory stays below about 50 MiB for any input. The same bytes and name give the same plan under
/// the same key. `name` (the file's own name, in any encoding) only helps where the bytes say nothing. Fails
/// only with an error of the source itself. Thread-safe, as the source is.
Result<Plan> plan(std::string_view name, SourceBytes& source, const ChunkingKey& key);

}  // namespace coffer
