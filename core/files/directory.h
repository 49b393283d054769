// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "files/filestatus.h"
#include "result/result.h"
#include "system/descriptor.h"

namespace coffer {

/// An open directory. Entries are reached relative to it, one name at a time, so that trees of any depth can
/// be walked (no path ever exceeds the system's limit) and a link planted during the walk leads nowhere.
/// Holds one descriptor. Const functions may be called from several threads.
class Directory {
public:
    /// Opens the folder that a person named; links in this path are followed, for that is what was named.
    static Result<Directory> open(const std::string& path);

    /// Wraps a descriptor that is open already; `path` is for messages.
    static Directory adopt(Descriptor descriptor, std::string path);

    /// Opens a directory within this one. A symbolic link is Refused, also when it points to a directory.
    /// Keeps the time of last access where the system permits that.
    [[nodiscard]] Result<Directory> openChild(std::string_view name) const;

    [[nodiscard]] Result<FileStatus> status() const;
    [[nodiscard]] Result<FileStatus> statusOf(std::string_view name) const;

    /// What a symbolic link points to, as raw bytes.
    [[nodiscard]] Result<std::string> symlinkTarget(std::string_view name) const;

    /// The path for people and for matching exclusions: as opened, with the names below appended. In trees
    /// deeper than 16 KiB of path the middle is left out, so that memory stays bounded.
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::string pathOf(std::string_view name) const;

    /// For the other classes of this room.
    [[nodiscard]] const Descriptor& descriptor() const { return m_descriptor; }

    /// Gives the descriptor back while the walk is far below, so that the depth of a tree is not bounded by
    /// the number of files a process may have open. Until `resume` only path() may be called.
    void park();
    /// Opens a parked directory again as the parent of `child`. Unavailable when it is another directory than
    /// before, because the child was moved meanwhile; the walk then goes on elsewhere.
    Result<void> resume(const Directory& child);

private:
    Directory(Descriptor descriptor, std::string path);

    Descriptor m_descriptor;
    std::string m_path;
    std::uint64_t m_device = 0;  ///< Both set by park().
    std::uint64_t m_inode = 0;
};

/// What became of one entry.
enum class EntryState : std::uint8_t {
    Present,      ///< `status` holds.
    Vanished,     ///< It was deleted after the directory had been listed: no error, nothing to back up.
    Unreadable,   ///< `error` says why its status could not be read.
    OtherVolume,  ///< A directory where another file system is mounted, and MountPoints::Skip; `status`
                  ///< holds.
};

struct DirectoryEntry {
    std::string_view name;  ///< Raw bytes; lives as long as the reader. NUL-terminated.
    EntryState state = EntryState::Present;
    FileStatus status;
    std::optional<Error> error;
};

/// Whether a walk goes into other file systems that are mounted below its start. They are told apart by
/// their device number, so a bind mount from the same file system counts as an ordinary directory.
enum class MountPoints : std::uint8_t { Enter, Skip };

/// The entries of one directory in bytewise order of their names, "." and ".." left out.
///
/// Only names are kept, packed (about nine bytes more than the name each: a million entries of 20 bytes take
/// 30 MB); each status is read when its turn comes, relative to the open directory and without following
/// links. The directory must outlive the reader. Used by one thread at a time.
class DirectoryReader {
public:
    /// Reads all names. Error only when the directory itself cannot be read.
    static Result<DirectoryReader> read(const Directory& directory,
                                        MountPoints mountPoints = MountPoints::Enter);

    /// The next entry, or nothing at the end. An entry that cannot be read never ends the walk.
    std::optional<DirectoryEntry> next();

    [[nodiscard]] std::size_t size() const { return m_offsets.size(); }
    /// Requires: index < size().
    [[nodiscard]] std::string_view name(std::size_t index) const;
    /// Starts over; statuses are read anew.
    void rewind() { m_next = 0; }

private:
    explicit DirectoryReader(const Directory& directory) : m_directory(&directory) {}
    Result<void> readNames();
    void addName(std::string_view name);
    void sortNames();

    const Directory* m_directory;
    std::optional<std::uint64_t> m_onlyDevice;  ///< Set with MountPoints::Skip.
    std::string m_names;                        ///< All names, each followed by a zero byte.
    std::vector<std::uint64_t> m_offsets;       ///< Where each name begins, sorted by name.
    std::size_t m_next = 0;
};

}  // namespace coffer
