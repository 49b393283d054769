// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

#include "files/directory.h"
#include "files/filestatus.h"
#include "files/restoretarget.h"
#include "result/result.h"
#include "system/descriptor.h"

/// Owner, mode and times of restored entries. For use inside this room.
///
/// The order matters: a change of owner clears setuid, so the mode comes after it; the times come last, for
/// all other changes alter them. Functions are thread-safe as far as their arguments are.
///
/// What the system does not permit, or the file system cannot hold, is counted and costs nothing else; setuid
/// and setgid are given only where asked for, and only to the owner and group that they were stored with.
namespace coffer {

/// RestoredAttributes with owners as numbers of this computer.
struct PlainAttributes {
    std::uint32_t mode = 0;
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::int64_t modified = 0;
    SetIdBits setIdBits = SetIdBits::LeaveOut;
};

PlainAttributes plainAttributes(const RestoredAttributes& stored, const RestoreOptions& options,
                                OwnerNames& names);

/// RestoreNotes that several threads add to.
struct NoteCounters {
    std::atomic<std::uint64_t> ownersNotSet = 0;
    std::atomic<std::uint64_t> modesReduced = 0;
    std::atomic<std::uint64_t> setIdLeftOut = 0;
    std::atomic<std::uint64_t> attributesNotSet = 0;
    std::atomic<std::uint64_t> leftoversRemoved = 0;

    [[nodiscard]] RestoreNotes notes() const {
        return {ownersNotSet, modesReduced, setIdLeftOut, attributesNotSet, leftoversRemoved};
    }
};

/// Sets everything on an open file or directory. `now` is its present status, `path` for messages.
Result<void> applyAttributes(const Descriptor& file, const FileStatus& now, const PlainAttributes& wanted,
                             const std::string& path, NoteCounters& notes);

/// The same for an entry that is not to be opened: a symbolic link, a named pipe, a device.
Result<void> applyAttributesTo(const Directory& directory, const std::string& name,
                               const PlainAttributes& wanted, NoteCounters& notes);

}  // namespace coffer
