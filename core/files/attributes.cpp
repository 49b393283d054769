// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/attributes.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

#include "files/posixstatus.h"
#include "files/systemerror.h"

namespace coffer {
namespace {

constexpr std::uint32_t kPermissionBits = 07777;
constexpr std::uint32_t kSetUid = 04000;
constexpr std::uint32_t kSetGid = 02000;
constexpr auto kKeep = static_cast<std::uint32_t>(-1);

/// Errors that say "not here" rather than "something broke".
bool cannotBeHeld(int number) {
    return number == EPERM || number == EACCES || number == ENOTSUP || number == EINVAL || number == ENOSYS ||
           number == EROFS;
}

struct Owner {
    std::uint32_t uid;
    std::uint32_t gid;
    bool operator==(const Owner&) const = default;
};

/// Sets the owner as far as permitted and returns who it is then. `change` is fchown or fchownat.
template <typename Change>
Owner setOwner(Owner now, Owner wanted, Change change) {
    if (now == wanted || change(wanted.uid, wanted.gid) == 0) {
        return wanted;
    }
    // A user may not give files away, but may choose among the groups to which he belongs.
    if (now.gid != wanted.gid && change(kKeep, wanted.gid) == 0) {
        now.gid = wanted.gid;
    }
    return now;
}

std::uint32_t permittedMode(const PlainAttributes& wanted, Owner owner, NoteCounters& notes) {
    std::uint32_t mode = wanted.mode & kPermissionBits;
    if (wanted.setIdBits == SetIdBits::LeaveOut && (mode & (kSetUid | kSetGid)) != 0) {
        ++notes.setIdLeftOut;
        return mode & ~(kSetUid | kSetGid);
    }
    const std::uint32_t withheld =
        (owner.uid == wanted.uid ? 0 : kSetUid) | (owner.gid == wanted.gid ? 0 : kSetGid);
    if ((mode & withheld) != 0) {
        ++notes.modesReduced;
        mode &= ~withheld;
    }
    return mode;
}

template <typename Change, typename SetMode, typename SetTimes>
Result<void> applyAll(Owner now, const PlainAttributes& wanted, const std::string& path, NoteCounters& notes,
                      Change change, SetMode setMode, SetTimes setTimes) {
    const Owner asked{wanted.uid, wanted.gid};
    const Owner owner = setOwner(now, asked, change);
    if (!(owner == asked)) {
        ++notes.ownersNotSet;
    }
    const std::array<timespec, 2> times{timespec{0, UTIME_OMIT}, toTimespec(wanted.modified)};
    bool held = true;
    // The mode comes after the owner, which clears setuid; the times come last.
    if (setMode(static_cast<mode_t>(permittedMode(wanted, owner, notes))) != 0) {
        if (!cannotBeHeld(errno)) {
            return systemError(errno, path, "given its mode");
        }
        held = false;
    }
    if (setTimes(times.data()) != 0) {
        if (!cannotBeHeld(errno)) {
            return systemError(errno, path, "given its time");
        }
        held = false;
    }
    notes.attributesNotSet += held ? 0 : 1;
    return {};
}

}  // namespace

PlainAttributes plainAttributes(const RestoredAttributes& stored, const RestoreOptions& options,
                                OwnerNames& names) {
    PlainAttributes plain{stored.mode, stored.uid, stored.gid, stored.modified, options.setIdBits};
    if (options.owners == OwnerMapping::ByName) {
        plain.uid = names.userNumber(stored.user, stored.uid);
        plain.gid = names.groupNumber(stored.group, stored.gid);
    }
    return plain;
}

Result<void> applyAttributes(const Descriptor& file, const FileStatus& now, const PlainAttributes& wanted,
                             const std::string& path, NoteCounters& notes) {
    const int number = file.get();
    return applyAll(
        Owner{now.uid, now.gid}, wanted, path, notes,
        [number](std::uint32_t uid, std::uint32_t gid) { return fchown(number, uid, gid); },
        [number](mode_t mode) { return fchmod(number, mode); },
        [number](const timespec* times) { return futimens(number, times); });
}

Result<void> applyAttributesTo(const Directory& directory, const std::string& name,
                               const PlainAttributes& wanted, NoteCounters& notes) {
    TRY(const auto now, directory.statusOf(name));
    const int number = directory.descriptor().get();
    const char* entry = name.c_str();
    const bool link = now.type == FileType::Symlink;
    return applyAll(
        Owner{now.uid, now.gid}, wanted, directory.pathOf(name), notes,
        [=](std::uint32_t uid, std::uint32_t gid) {
            return fchownat(number, entry, uid, gid, AT_SYMLINK_NOFOLLOW);
        },
        // Linux gives links no mode of their own.
        [=](mode_t mode) { return link ? 0 : fchmodat(number, entry, mode, AT_SYMLINK_NOFOLLOW); },
        [=](const timespec* times) { return utimensat(number, entry, times, AT_SYMLINK_NOFOLLOW); });
}

}  // namespace coffer
