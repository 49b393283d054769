// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/directory.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

#include "files/names.h"
#include "files/posixstatus.h"
#include "files/systemerror.h"

namespace coffer {
namespace {

constexpr std::size_t kLongestShownPath = 16384;
constexpr std::size_t kLongestLink = 65536;

#ifndef O_NOATIME
#define O_NOATIME 0
#endif
constexpr int kDirectoryFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK;

/// Only the owner may ask for O_NOATIME.
int openQuietly(int directory, const char* name, int flags) {
    const auto attempt = [&](int all) {
        return retryInterrupted([&] { return openat(directory, name, all); });
    };
    const int number = attempt(flags | O_NOATIME);
    return number < 0 && errno == EPERM ? attempt(flags) : number;
}

std::string joined(const std::string& path, std::string_view name) {
    std::string result = path;
    if (result.empty() || result.back() != '/') {
        result += '/';
    }
    result += name;
    if (result.size() > kLongestShownPath) {
        const std::size_t half = kLongestShownPath / 2;
        result = result.substr(0, half) + "/.../" + result.substr(result.size() - half + 5);
    }
    return result;
}

/// A symbolic link makes O_DIRECTORY say ENOTDIR on some systems and ELOOP on others.
Error childError(int directory, const std::string& name, const std::string& path) {
    const int number = errno;
    struct stat status {};
    if (number == ENOTDIR && fstatat(directory, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
        return S_ISLNK(status.st_mode) ? systemError(ELOOP, path, "entered")
                                       : Error{Code::Refused, displayPath(path) + " is not a folder"};
    }
    return systemError(number, path, "opened");
}

}  // namespace

Directory::Directory(Descriptor descriptor, std::string path)
    : m_descriptor(std::move(descriptor)), m_path(std::move(path)) {}

Result<Directory> Directory::open(const std::string& path) {
    Descriptor descriptor(openQuietly(AT_FDCWD, path.c_str(), kDirectoryFlags));
    if (!descriptor.isOpen()) {
        return errno == ENOTDIR ? Error{Code::Refused, displayPath(path) + " is not a folder"}
                                : systemError(errno, path, "opened");
    }
    return Directory(std::move(descriptor), path);
}

Directory Directory::adopt(Descriptor descriptor, std::string path) {
    return {std::move(descriptor), std::move(path)};
}

Result<Directory> Directory::openChild(std::string_view name) const {
    TRY_VOID(checkName(name));
    const std::string text(name);
    Descriptor descriptor(openQuietly(m_descriptor.get(), text.c_str(), kDirectoryFlags | O_NOFOLLOW));
    if (!descriptor.isOpen()) {
        return childError(m_descriptor.get(), text, pathOf(name));
    }
    return Directory(std::move(descriptor), pathOf(name));
}

Result<FileStatus> Directory::status() const {
    struct stat status {};
    if (fstat(m_descriptor.get(), &status) != 0) {
        return systemError(errno, m_path, "examined");
    }
    return fromPosix(status);
}

Result<FileStatus> Directory::statusOf(std::string_view name) const {
    TRY_VOID(checkName(name));
    struct stat status {};
    if (fstatat(m_descriptor.get(), std::string(name).c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return systemError(errno, pathOf(name), "examined");
    }
    return fromPosix(status);
}

Result<std::string> Directory::symlinkTarget(std::string_view name) const {
    TRY_VOID(checkName(name));
    const std::string text(name);
    for (std::size_t size = 256; size <= kLongestLink; size *= 4) {
        std::string target(size, '\0');
        const auto length = readlinkat(m_descriptor.get(), text.c_str(), target.data(), target.size());
        if (length < 0) {
            return errno == EINVAL
                       ? Error{Code::Refused, displayPath(pathOf(name)) + " is not a symbolic link"}
                       : systemError(errno, pathOf(name), "read");
        }
        if (static_cast<std::size_t>(length) < target.size()) {
            target.resize(static_cast<std::size_t>(length));
            return target;
        }
    }
    return systemError(ENAMETOOLONG, pathOf(name), "read");
}

std::string Directory::pathOf(std::string_view name) const {
    return joined(m_path, name);
}

void Directory::park() {
    struct stat status {};
    if (fstat(m_descriptor.get(), &status) == 0) {
        m_device = static_cast<std::uint64_t>(status.st_dev);
        m_inode = status.st_ino;
    }
    m_descriptor.close();
}

Result<void> Directory::resume(const Directory& child) {
    Descriptor descriptor(openQuietly(child.m_descriptor.get(), "..", kDirectoryFlags));
    struct stat status {};
    if (!descriptor.isOpen() || fstat(descriptor.get(), &status) != 0) {
        return systemError(errno, m_path, "opened again");
    }
    if (static_cast<std::uint64_t>(status.st_dev) != m_device || status.st_ino != m_inode) {
        return Error{Code::Unavailable, displayPath(m_path) + " was moved while it was being read"};
    }
    m_descriptor = std::move(descriptor);
    return {};
}

}  // namespace coffer
