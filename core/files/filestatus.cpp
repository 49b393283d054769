// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/filestatus.h"

#include <grp.h>
#include <pwd.h>

#include <cerrno>
#include <vector>

#include "files/posixstatus.h"

namespace coffer {
namespace {

FileType typeOf(mode_t mode) {
    switch (mode & S_IFMT) {
        case S_IFREG:
            return FileType::Regular;
        case S_IFDIR:
            return FileType::Directory;
        case S_IFLNK:
            return FileType::Symlink;
        case S_IFIFO:
            return FileType::Fifo;
        case S_IFSOCK:
            return FileType::Socket;
        case S_IFCHR:
            return FileType::CharacterDevice;
        case S_IFBLK:
            return FileType::BlockDevice;
        default:
            return FileType::Unknown;
    }
}

std::int64_t fromTimespec(const timespec& time) {
    return std::int64_t{time.tv_sec} * kNanosecondsPerSecond + time.tv_nsec;
}

constexpr std::size_t kFirstBuffer = 1024;
constexpr std::size_t kLargestBuffer = std::size_t{1} << 20U;

/// Calls one of the reentrant look-ups with a growing buffer; nullptr when there is no such entry.
template <typename Entry, typename LookUp>
const Entry* lookUp(Entry& entry, std::vector<char>& buffer, LookUp function) {
    Entry* found = nullptr;
    for (std::size_t size = kFirstBuffer; size <= kLargestBuffer; size *= 2) {
        buffer.resize(size);
        if (function(&entry, buffer.data(), buffer.size(), &found) != ERANGE) {
            return found;
        }
    }
    return nullptr;
}

template <typename Map, typename Key, typename Find>
auto cached(std::mutex& mutex, Map& map, const Key& key, Find find) {
    const std::lock_guard lock(mutex);
    auto found = map.find(key);
    if (found == map.end()) {
        found = map.emplace(key, find()).first;
    }
    return found->second;
}

}  // namespace

FileStatus fromPosix(const struct stat& status) {
    FileStatus result;
    result.type = typeOf(status.st_mode);
    result.mode = status.st_mode & 07777U;
    result.size = static_cast<std::uint64_t>(status.st_size);
    result.allocated = static_cast<std::uint64_t>(status.st_blocks) * 512U;
#ifdef __APPLE__
    result.modified = fromTimespec(status.st_mtimespec);
    result.changed = fromTimespec(status.st_ctimespec);
#else
    result.modified = fromTimespec(status.st_mtim);
    result.changed = fromTimespec(status.st_ctim);
#endif
    result.device = static_cast<std::uint64_t>(status.st_dev);
    result.inode = status.st_ino;
    result.linkCount = status.st_nlink;
    result.specialDevice = static_cast<std::uint64_t>(status.st_rdev);
    result.uid = status.st_uid;
    result.gid = status.st_gid;
    return result;
}

timespec toTimespec(std::int64_t nanoseconds) {
    std::int64_t seconds = nanoseconds / kNanosecondsPerSecond;
    std::int64_t rest = nanoseconds % kNanosecondsPerSecond;
    if (rest < 0) {
        --seconds;
        rest += kNanosecondsPerSecond;
    }
    timespec result{};
    result.tv_sec = static_cast<time_t>(seconds);
    result.tv_nsec = static_cast<long>(rest);
    return result;
}

std::string OwnerNames::userName(std::uint32_t uid) {
    return cached(m_mutex, m_users, uid, [uid] {
        passwd entry{};
        std::vector<char> buffer;
        const auto* found = lookUp(entry, buffer, [uid](auto... rest) { return getpwuid_r(uid, rest...); });
        return found != nullptr ? std::string(found->pw_name) : std::string();
    });
}

std::string OwnerNames::groupName(std::uint32_t gid) {
    return cached(m_mutex, m_groups, gid, [gid] {
        group entry{};
        std::vector<char> buffer;
        const auto* found = lookUp(entry, buffer, [gid](auto... rest) { return getgrgid_r(gid, rest...); });
        return found != nullptr ? std::string(found->gr_name) : std::string();
    });
}

std::uint32_t OwnerNames::userNumber(const std::string& name, std::uint32_t otherwise) {
    if (name.empty()) {
        return otherwise;
    }
    const auto number = cached(m_mutex, m_userNumbers, name, [&name]() -> std::int64_t {
        passwd entry{};
        std::vector<char> buffer;
        const auto* text = name.c_str();
        const auto* found = lookUp(entry, buffer, [text](auto... rest) { return getpwnam_r(text, rest...); });
        return found != nullptr ? std::int64_t{found->pw_uid} : -1;
    });
    return number < 0 ? otherwise : static_cast<std::uint32_t>(number);
}

std::uint32_t OwnerNames::groupNumber(const std::string& name, std::uint32_t otherwise) {
    if (name.empty()) {
        return otherwise;
    }
    const auto number = cached(m_mutex, m_groupNumbers, name, [&name]() -> std::int64_t {
        group entry{};
        std::vector<char> buffer;
        const auto* text = name.c_str();
        const auto* found = lookUp(entry, buffer, [text](auto... rest) { return getgrnam_r(text, rest...); });
        return found != nullptr ? std::int64_t{found->gr_gid} : -1;
    });
    return number < 0 ? otherwise : static_cast<std::uint32_t>(number);
}

}  // namespace coffer
