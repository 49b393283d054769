// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "chunking/chunkingkey.h"
#include "chunking/source.h"

namespace coffer {

/// One member of a zip archive, as far as cutting needs it.
struct ZipMember {
    std::uint64_t offset;  ///< Of its local header in the file.
    std::uint64_t size;    ///< Of its data as it lies in the file.
    std::uint64_t mark;    ///< A keyed hash of its name and CRC-32; says nothing about its place.
};

/// Where everything lies in a zip archive.
struct ZipDirectory {
    std::vector<ZipMember>
        members;          ///< By offset; local headers and data do not overlap and end before `start`.
    std::uint64_t start;  ///< The central directory reaches from here to the end of the file.
};

/// More members than this are not looked into: it bounds memory to 24 MiB.
inline constexpr std::uint64_t kMostMembers = 1'000'000;

/// Reads the central directory of a zip archive, zip64 included (PKWARE APPNOTE.TXT 6.3), through a buffer of
/// bounded size. Nothing is decompressed. Nothing is returned for what is not one whole archive that says the
/// same thing twice: split over several files, encrypted directory, wrong counts or sizes, overlapping or
/// missing parts, or bytes before the archive that its offsets leave out.
/// Fails only with an error of the source.
Result<std::optional<ZipDirectory>> readZipDirectory(SourceBytes& source, const ChunkingKey& key);

/// The length of a member's local header, name and extra field included; nothing if there is none at
/// `offset`.
Result<std::optional<std::uint64_t>> readLocalHeaderSize(SourceBytes& source, std::uint64_t offset);

}  // namespace coffer
