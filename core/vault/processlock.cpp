// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/processlock.h"

#include <fcntl.h>

#include <cerrno>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#include <share.h>
#include <sys/stat.h>
#else
#include <sys/file.h>
#include <unistd.h>
#endif

namespace coffer {
namespace {

Error busy() {
    return Error{Code::Busy, "another backup of this computer is running"};
}

Error cannot(const std::filesystem::path& file, int number) {
    const bool denied = number == EACCES || number == EPERM || number == EROFS;
    return Error{denied ? Code::Denied : Code::Unavailable,
                 file.string() + " cannot be used: " + std::generic_category().message(number)};
}

}  // namespace

#ifdef _WIN32
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
