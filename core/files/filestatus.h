// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

namespace coffer {

enum class FileType : std::uint8_t {
    Regular,
    Directory,
    Symlink,
    Fifo,
    Socket,
    CharacterDevice,
    BlockDevice,
    Unknown
};

/// What the system says about one entry of a directory, about the entry itself: a symbolic link is never
/// followed. A plain value.
struct FileStatus {
    FileType type = FileType::Unknown;
    std::uint32_t mode = 0;           ///< Permission bits with setuid, setgid and sticky: at most 07777.
    std::uint64_t size = 0;           ///< Bytes; for a symbolic link the length of its target.
    std::uint64_t allocated = 0;      ///< Bytes that the file occupies; less than size when it is sparse.
    std::int64_t modified = 0;        ///< mtime, nanoseconds since 1970, negative before.
    std::int64_t changed = 0;         ///< ctime, nanoseconds since 1970.
    std::uint64_t device = 0;         ///< The file system that holds it; stable only while it is mounted.
    std::uint64_t inode = 0;          ///< Two entries with the same device and inode are one file.
    std::uint64_t linkCount = 0;      ///< Names of the file; more than one: hard links.
    std::uint64_t specialDevice = 0;  ///< Which device a device file stands for.
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;

    auto operator<=>(const FileStatus&) const = default;

    /// Whether both describe the same version of the same file: type, size, both times and inode agree.
    [[nodiscard]] bool sameVersion(const FileStatus& other) const {
        return type == other.type && size == other.size && modified == other.modified &&
               changed == other.changed && inode == other.inode && device == other.device;
    }
    [[nodiscard]] bool sameFile(const FileStatus& other) const {
        return inode == other.inode && device == other.device;
    }
};

/// Names of users and groups, looked up once each. Thread-safe; a backup or restore owns one.
class OwnerNames {
public:
    /// Empty when the number has no name on this computer.
    std::string userName(std::uint32_t uid);
    std::string groupName(std::uint32_t gid);
    /// The number of that name here, or `otherwise` when the name is empty or unknown.
    std::uint32_t userNumber(const std::string& name, std::uint32_t otherwise);
    std::uint32_t groupNumber(const std::string& name, std::uint32_t otherwise);

private:
    std::mutex m_mutex;
    std::unordered_map<std::uint32_t, std::string> m_users;
    std::unordered_map<std::uint32_t, std::string> m_groups;
    std::unordered_map<std::string, std::int64_t> m_userNumbers;   ///< -1: unknown
    std::unordered_map<std::string, std::int64_t> m_groupNumbers;  ///< -1: unknown
};

}  // namespace coffer
