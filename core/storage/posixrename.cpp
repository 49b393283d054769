// SPDX-License-Identifier: GPL-3.0-or-later
// The macOS branch follows its manual page and is unverified.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "storage/posixfile.h"

namespace coffer::posix {
namespace {

// Exactly one rename that never overwrites; ENOSYS, EINVAL or ENOTSUP where there is none.
int renameNew(int folder, const char* from, const char* to) {
#if defined(__linux__)
    return ::renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
#elif defined(__APPLE__)
    return ::renameatx_np(folder, from, folder, to, RENAME_EXCL) == 0 ? 0 : errno;
#else
    return ENOSYS;
#endif
}

// A hard link does not overwrite either. Killed between the two steps, it leaves a temporary name more.
int linkAndUnlink(int folder, const char* from, const char* to) {
    if (::linkat(folder, from, folder, to, 0) != 0) {
        return errno;
    }
    return ::unlinkat(folder, from, 0) == 0 ? 0 : errno;
}

// For disks that have neither. Two writers of one name may pass each other here; as names follow from
// content, the one that is replaced holds the same bytes.
int lookAndRename(int folder, const char* from, const char* to) {
    struct stat status {};
    if (::fstatat(folder, to, &status, AT_SYMLINK_NOFOLLOW) == 0) {
        return EEXIST;
    }
    if (errno != ENOENT) {
        return errno;
    }
    return ::renameat(folder, from, folder, to) == 0 ? 0 : errno;
}

bool isUnsupported(int error) {
    return error == ENOSYS || error == EINVAL || error == ENOTSUP || error == EOPNOTSUPP || error == EPERM;
}

}  // namespace

int renameWithoutReplacing(int folder, const char* from, const char* to) {
    int error = renameNew(folder, from, to);
    if (isUnsupported(error)) {
        error = linkAndUnlink(folder, from, to);
    }
    return isUnsupported(error) ? lookAndRename(folder, from, to) : error;
}

}  // namespace coffer::posix
