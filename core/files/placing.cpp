// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/placing.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace coffer {
namespace {

int renameOneStep(int directory, const char* from, const char* to) {
#if defined(__linux__)
    return renameat2(directory, from, directory, to, RENAME_NOREPLACE);
#elif defined(__APPLE__)
    return renameatx_np(directory, from, directory, to, RENAME_EXCL);
#else
    errno = ENOSYS;
    return -1;
#endif
}

int renameAfterLooking(int directory, const char* from, const char* to) {
    struct stat status {};
    if (fstatat(directory, to, &status, AT_SYMLINK_NOFOLLOW) == 0) {
        errno = EEXIST;
        return -1;
    }
    return errno == ENOENT ? renameat(directory, from, directory, to) : -1;
}

}  // namespace

int renameToFreeName(const Descriptor& directory, const std::string& from, const std::string& to) {
    const int number = directory.get();
    if (renameOneStep(number, from.c_str(), to.c_str()) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) {
        return -1;
    }
    if (linkat(number, from.c_str(), number, to.c_str(), 0) == 0) {
        return unlinkat(number, from.c_str(), 0);
    }
    const bool noHardLinks = errno == EPERM || errno == ENOTSUP || errno == ENOSYS || errno == EMLINK;
    return noHardLinks ? renameAfterLooking(number, from.c_str(), to.c_str()) : -1;
}

}  // namespace coffer
