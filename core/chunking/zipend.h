// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "chunking/source.h"

namespace coffer {

/// What the records at the end of a zip archive say about its central directory.
struct ZipEnd {
    std::uint64_t entries;  ///< At most kMostMembers, and no more than `size` has room for.
    std::uint64_t size;     ///< Of the directory, which ends exactly where the record about it begins.
    std::uint64_t start;    ///< Where the directory begins in the file.
};

/// Finds and checks the end record, the zip64 one if there is a locator for it (PKWARE APPNOTE.TXT 4.3.14 to
/// 4.3.16). Nothing if there is none, it contradicts itself, or the archive is split over several files.
/// Fails only with an error of the source.
Result<std::optional<ZipEnd>> readZipEnd(SourceBytes& source);

}  // namespace coffer
