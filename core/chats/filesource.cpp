// SPDX-License-Identifier: GPL-3.0-or-later
// FileSource. The Windows half follows the documented C run-time and is unverified.
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <cerrno>

#ifdef _WIN32
#include <io.h>
#include <algorithm>
#else
#include <unistd.h>
#endif

#include "chats/source.h"

namespace coffer::chats {
namespace {

#ifdef _WIN32

Result<std::uint64_t> sizeOf(int descriptor, const std::string& name) {
    struct __stat64 status {};
    if (_fstat64(descriptor, &status) != 0) {
        return Error{Code::Unavailable, "the size of " + name + " cannot be read"};
    }
    return static_cast<std::uint64_t>(status.st_size);
}

int readOnce(int descriptor, std::uint64_t offset, ByteSpan into) {
    if (_lseeki64(descriptor, static_cast<__int64>(offset), SEEK_SET) < 0) {
        return -1;
    }
    return _read(descriptor, into.data(),
                 static_cast<unsigned>(std::min<std::size_t>(into.size(), 1U << 30)));
}

std::optional<Sibling> lookBeside(int, const std::string&) {
    return std::nullopt;
}

#else

Result<std::uint64_t> sizeOf(int descriptor, const std::string& name) {
    struct stat status {};
    if (::fstat(descriptor, &status) != 0) {
        return Error{Code::Unavailable, "the size of " + name + " cannot be read"};
    }
    return static_cast<std::uint64_t>(status.st_size);
}

ssize_t readOnce(int descriptor, std::uint64_t offset, ByteSpan into) {
    return ::pread(descriptor, into.data(), into.size(), static_cast<off_t>(offset));
}

std::optional<Sibling> lookBeside(int folder, const std::string& name) {
    struct stat status {};
    if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        const bool absent = errno == ENOENT || errno == ENAMETOOLONG;
        return absent ? std::optional(Sibling{}) : std::nullopt;
    }
    if (!S_ISREG(status.st_mode)) {
        return Sibling{};
    }
    return Sibling{.present = true, .size = static_cast<std::uint64_t>(status.st_size)};
}

#endif

}  // namespace

Result<FileSource> FileSource::over(std::string name, int descriptor, int folder) {
    TRY(const auto size, sizeOf(descriptor, name));
    return FileSource(std::move(name), descriptor, folder, size);
}

Result<std::size_t> FileSource::readAt(std::uint64_t offset, ByteSpan into) {
    std::size_t done = 0;
    while (done < into.size()) {
        const auto count = readOnce(m_descriptor, offset + done, into.subspan(done));
        if (count < 0 && errno != EINTR) {
            return Error{Code::Unavailable, m_name + " cannot be read"};
        }
        if (count == 0) {
            break;
        }
        done += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    return done;
}

std::optional<Sibling> FileSource::beside(std::string_view name) {
    if (m_folder == kNoFolder || !isPlainName(name)) {
        return std::nullopt;
    }
    return lookBeside(m_folder, std::string(name));
}

}  // namespace coffer::chats
