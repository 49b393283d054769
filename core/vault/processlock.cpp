// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/processlock.h"

#include <fcntl.h>

#include <cerrno>
#include <system_error>
#include <vector>

#ifdef _WIN32
#include <io.h>
#include <share.h>
#include <sys/stat.h>
#else
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace coffer {
namespace {

Error busy() {
    return Error{Code::Busy, "another backup of this computer is running"};
}

bool isFull(int number) {
#ifdef EDQUOT
    return number == ENOSPC || number == EDQUOT;
#else
    return number == ENOSPC;
#endif
}

Error cannot(const std::filesystem::path& file, int number) {
    const bool denied = number == EACCES || number == EPERM || number == EROFS;
    const bool full = isFull(number);
    const std::string why = denied ? "the permission to write it is missing"
                            : full ? "the disk or quota is full"
                                   : std::generic_category().message(number);
    return Error{denied ? Code::Denied
                 : full ? Code::NoSpace
                        : Code::Unavailable,
                 file.string() + " cannot be used: " + why};
}

}  // namespace

#ifdef _WIN32
Result<std::filesystem::path> lockFolder() {
    std::error_code error;
    const auto folder = std::filesystem::temp_directory_path(error) / "coffer-locks";  // of the user alone
    TRY_VOID(error ? Result<void>(cannot(folder, error.value())) : makePrivateFolder(folder));
    return folder;
}

Result<ProcessLock> ProcessLock::takeNamed(const std::string& name) {
    TRY(const auto folder, lockFolder());
    return take(folder / name);
}

Result<ProcessLock> ProcessLock::take(const std::filesystem::path& file) {
    int number = -1;
    const auto status =
        _wsopen_s(&number, file.c_str(), _O_RDWR | _O_CREAT | _O_NOINHERIT, _SH_DENYRW, _S_IREAD | _S_IWRITE);
    if (status != 0) {
        return status == EACCES ? busy() : cannot(file, status);
    }
    return ProcessLock(number);
}

ProcessLock::~ProcessLock() {
    if (m_file >= 0) {
        _close(m_file);
    }
}
#else
namespace {

/// A folder of this user alone that is no link; others may have made one of that name where all may write.
bool isOwn(const std::filesystem::path& folder) {
    struct stat status {};
    return ::lstat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid();
}

Result<std::filesystem::path> homeOfUser() {
    constexpr std::size_t kLongestRecord = 64 * 1024;
    std::vector<char> text(kLongestRecord);
    passwd record{};
    passwd* found = nullptr;
    const int status = ::getpwuid_r(::geteuid(), &record, text.data(), text.size(), &found);
    if (status != 0 || found == nullptr || record.pw_dir == nullptr) {
        return Error{Code::NotFound, "this user has no home"};
    }
    return std::filesystem::path(record.pw_dir);
}

/// Whether `path` still names the open file: its last holder may have removed it meanwhile.
bool stillNamed(int file, const std::filesystem::path& path) {
    struct stat open {
    }, named{};
    return ::fstat(file, &open) == 0 && ::lstat(path.c_str(), &named) == 0 && open.st_ino == named.st_ino &&
           open.st_dev == named.st_dev;
}

}  // namespace

Result<std::filesystem::path> lockFolder() {
    if (const auto home = homeOfUser(); home.ok()) {
        const auto folder = *home / ".local" / "state" / "coffer" / "locks";
        if (makePrivateFolder(folder).ok() && ::access(folder.c_str(), W_OK) == 0) {
            return folder;
        }
    }
    const auto folder = std::filesystem::path("/tmp") / ("coffer-" + std::to_string(::geteuid()));
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
        return cannot(folder, errno);
    }
    return isOwn(folder) ? Result<std::filesystem::path>(folder) : cannot(folder, EACCES);
}

Result<ProcessLock> ProcessLock::takeNamed(const std::string& name) {
    TRY(const auto folder, lockFolder());
    while (true) {
        TRY(ProcessLock lock, take(folder / name));
        if (stillNamed(lock.m_file, folder / name)) {
            lock.m_removed = folder / name;
            return lock;
        }
    }
}

Result<ProcessLock> ProcessLock::take(const std::filesystem::path& file) {
    const int number = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (number < 0) {
        return cannot(file, errno);
    }
    ProcessLock lock(number);
    if (::flock(number, LOCK_EX | LOCK_NB) != 0) {
        return errno == EWOULDBLOCK ? busy() : cannot(file, errno);
    }
    return lock;
}

ProcessLock::~ProcessLock() {
    if (m_file >= 0) {
        if (!m_removed.empty()) {
            ::unlink(m_removed.c_str());  // while it is held, so that nobody's else goes
        }
        ::close(m_file);
    }
}
#endif

Result<void> makePrivateFolder(const std::filesystem::path& folder) {
    namespace fs = std::filesystem;
    std::error_code error;
    fs::create_directories(folder, error);
    if (!error) {
        fs::permissions(folder, fs::perms::owner_all, fs::perm_options::replace, error);
    }
    return error ? Result<void>(cannot(folder, error.value())) : Result<void>();
}

}  // namespace coffer
