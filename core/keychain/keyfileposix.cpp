// SPDX-License-Identifier: GPL-3.0-or-later
// Linux and macOS; unverified on macOS.
#include "keychain/keyfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <random>
#include <string>
#include <system_error>

namespace coffer {
namespace {

constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;
constexpr mode_t kOpenToOthers = S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;

class File {
public:
    File(const std::filesystem::path& path, int flags, mode_t mode = 0)
        : m_descriptor(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File() {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

Code codeOf(int number) {
    switch (number) {
        case ENOENT:
        case ENOTDIR:
            return Code::NotFound;
        case EACCES:
        case EPERM:
        case EROFS:
            return Code::Denied;
        case ENOSPC:
        case EDQUOT:
            return Code::NoSpace;
        case ENAMETOOLONG:
            return Code::Invalid;
        default:
            return Code::Unavailable;
    }
}

Error systemError(int number, const std::string& what) {
    return {codeOf(number), what + ": " + std::generic_category().message(number)};
}

std::string named(const std::filesystem::path& path) {
    return "the key file " + path.string();
}

Error refused(const std::filesystem::path& path, const std::string& why) {
    return {Code::Refused, named(path) + " " + why};
}

Result<void> checkOwnerAndMode(const std::filesystem::path& path, const struct stat& status) {
    if (!S_ISREG(status.st_mode)) {
        return refused(path, "is not a regular file");
    }
    if (::geteuid() != 0 && status.st_uid != ::geteuid()) {
        return refused(path, "belongs to another user; use a copy that belongs to the user who runs Coffer");
    }
    if ((status.st_mode & kOpenToOthers) != 0) {
        return refused(
            path, "can be read or written by others; chmod 600 mends that, but think about who has read it");
    }
    return {};
}

Result<void> checkStatus(const std::filesystem::path& path, const File& file) {
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) {
        return systemError(errno, named(path) + " cannot be examined");
    }
    TRY_VOID(checkOwnerAndMode(path, status));
    if (status.st_size == 0) {
        return Error{Code::Damaged, named(path) + " is empty"};
    }
    if (status.st_size > static_cast<off_t>(kKeyFileLimit)) {
        return Error{Code::Invalid, named(path) + " is too large to be a key"};
    }
    return {};
}

Error openError(const std::filesystem::path& path, int number) {
    // ELOOP is what O_NOFOLLOW says; EMLINK is FreeBSD's word for it. ENXIO is a socket.
    if (number == ELOOP || number == EMLINK) {
        return refused(path, "is a link; name the file itself");
    }
    if (number == ENXIO) {
        return refused(path, "is not a regular file");
    }
    return systemError(number, named(path) + " cannot be opened");
}

Result<SecretBytes> readAll(const std::filesystem::path& path, const File& file) {
    SecretBytes secret(kKeyFileLimit);
    std::size_t size = 0;
    while (size < kKeyFileLimit) {
        const ssize_t count = ::read(file.get(), secret.span().data() + size, kKeyFileLimit - size);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return systemError(errno, named(path) + " cannot be read");
        }
        if (count == 0) {
            break;
        }
        size += static_cast<std::size_t>(count);
    }
    secret.truncate(size);
    return secret;
}

bool writeAll(const File& file, ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(file.get(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

bool reachDisk(int descriptor) {
#ifdef F_FULLFSYNC
    return ::fcntl(descriptor, F_FULLFSYNC) == 0 || ::fsync(descriptor) == 0;
#else
    return ::fsync(descriptor) == 0;
#endif
}

std::filesystem::path folderOf(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

std::filesystem::path temporaryName(const std::filesystem::path& path) {
    const std::string suffix = std::to_string(std::random_device()());
    return folderOf(path) / ("." + path.filename().string() + ".new-" + suffix);
}

Result<void> fill(const std::filesystem::path& path, const File& file, const SecretBytes& secret) {
    struct stat status {};
    if (::fchmod(file.get(), kOwnerOnly) != 0 || ::fstat(file.get(), &status) != 0) {
        return systemError(errno, named(path) + " cannot be given its permissions");
    }
    if ((status.st_mode & kOpenToOthers) != 0) {
        return refused(
            path, "would be open to others, because its drive keeps no permissions; choose another folder");
    }
    if (!writeAll(file, secret.view()) || !reachDisk(file.get())) {
        return systemError(errno, named(path) + " cannot be written");
    }
    return {};
}

// link and not rename: it fails instead of replacing.
Result<void> giveName(const std::filesystem::path& temporary, const std::filesystem::path& path) {
    if (::link(temporary.c_str(), path.c_str()) == 0) {
        return {};
    }
    if (errno == EEXIST) {
        return refused(path,
                       "exists already and is never overwritten; choose another name or remove it first");
    }
    return systemError(errno, named(path) + " cannot be created");
}

Result<void> syncFolder(const std::filesystem::path& path) {
    const File folder(folderOf(path), O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || !reachDisk(folder.get())) {
        return systemError(errno, named(path) + " is written, but its folder may not have reached the disk");
    }
    return {};
}

Result<void> create(const std::filesystem::path& temporary, const std::filesystem::path& path,
                    const SecretBytes& secret) {
    const File file(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, kOwnerOnly);
    if (!file.isOpen()) {
        return systemError(errno, named(path) + " cannot be created");
    }
    Result<void> result = fill(path, file, secret);
    if (result.ok()) {
        result = giveName(temporary, path);
    }
    ::unlink(temporary.c_str());
    return result;
}

Result<void> write(const std::filesystem::path& path, const SecretBytes& secret, std::size_t limit) {
    if (secret.empty() || secret.size() > limit || !path.has_filename()) {
        return Error{Code::Invalid,
                     named(path) + " needs a name and 1 to " + std::to_string(limit) + " bytes"};
    }
    TRY_VOID(create(temporaryName(path), path, secret));
    return syncFolder(path);
}

}  // namespace

Result<SecretBytes> readKeyFile(const std::filesystem::path& path) {
    const File file(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (!file.isOpen()) {
        return openError(path, errno);
    }
    TRY_VOID(checkStatus(path, file));
    return readAll(path, file);
}

Result<void> writeKeyFile(const std::filesystem::path& path, const SecretBytes& secret) {
    return write(path, secret, kKeyFileLimit);
}

Result<void> writeSecretFile(const std::filesystem::path& path, const SecretBytes& secret) {
    return write(path, secret, kSecretFileLimit);
}

}  // namespace coffer
