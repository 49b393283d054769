// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bytes/bytes.h"
#include "files/directory.h"
#include "files/filestatus.h"
#include "result/result.h"
#include "system/descriptor.h"

namespace coffer {

/// A stretch of a file that holds data; what lies between ranges is a hole that reads as zeros.
struct DataRange {
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    auto operator<=>(const DataRange&) const = default;
};

/// What reading does to the computer's cache of file contents.
enum class CacheUse : std::uint8_t {
    Keep,   ///< What is read stays cached, as with any program.
    Spare,  ///< A file of which nothing was cached before is dropped again behind the reader, so that a
            ///< backup of everything does not push out what the person is working with. Best effort.
};

/// A regular file that is being read for a backup.
///
/// Opening never follows a symbolic link, never waits (for the writer of a named pipe that took the file's
/// place, for instance) and leaves the time of last access alone where the system permits that.
/// Holds one descriptor. All const functions may be called from several threads at once.
class SourceFile {
public:
    /// Refused when the entry is no regular file (any more).
    static Result<SourceFile> open(const Directory& directory, std::string_view name,
                                   CacheUse cacheUse = CacheUse::Spare);

    /// The status at the moment of opening. If it is not `sameVersion` as the one in the listing, the file
    /// has changed between the two; use this one.
    [[nodiscard]] const FileStatus& status() const { return m_status; }

    /// Fills `into` from the offset on; fewer bytes only when the file ends there. Several reads in
    /// ascending order are fastest.
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, ByteSpan into) const;

    /// Where the file has data, in ascending order and not touching each other. A file without holes, or on a
    /// file system that cannot tell, is one range; a file that is one hole (or empty) has none.
    [[nodiscard]] Result<std::vector<DataRange>> dataRanges() const;

    /// Whether the file has been written to since that status was taken (also: truncated, its attributes
    /// changed, links added). Ask with status() after the last read: what was read may then be a mixture.
    [[nodiscard]] Result<bool> changedSince(const FileStatus& status) const;
    /// The status now, also of a file that was deleted meanwhile.
    [[nodiscard]] Result<FileStatus> statusNow() const;

    [[nodiscard]] const std::string& path() const { return m_path; }

    /// For the other classes of this room.
    [[nodiscard]] const Descriptor& descriptor() const { return m_descriptor; }

private:
    SourceFile(Descriptor descriptor, FileStatus status, std::string path, CacheUse cacheUse);

    Descriptor m_descriptor;
    FileStatus m_status;
    std::string m_path;
    CacheUse m_cacheUse;
};

}  // namespace coffer
