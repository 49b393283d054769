// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sourcefile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "files/cachesparing.h"
#include "files/names.h"
#include "files/posixstatus.h"
#include "files/systemerror.h"

namespace coffer {
namespace {

#ifndef O_NOATIME
#define O_NOATIME 0
#endif
constexpr int kFlags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
constexpr std::uint64_t kReadAheadFrom = std::uint64_t{1} << 20U;

Descriptor openQuietly(int directory, const std::string& name) {
    const auto attempt = [&](int flags) {
        return retryInterrupted([&] { return openat(directory, name.c_str(), flags); });
    };
    const int number = attempt(kFlags | O_NOATIME);
    return Descriptor(number < 0 && errno == EPERM ? attempt(kFlags) : number);
}

void adviseSequential(const Descriptor& descriptor, std::uint64_t size) {
#ifdef POSIX_FADV_SEQUENTIAL
    if (size >= kReadAheadFrom) {
        posix_fadvise(descriptor.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    }
#else
    (void)descriptor;
    (void)size;
#endif
}

std::vector<DataRange> oneRange(std::uint64_t size) {
    return size == 0 ? std::vector<DataRange>{} : std::vector<DataRange>{{0, size}};
}

}  // namespace

SourceFile::SourceFile(Descriptor descriptor, FileStatus status, std::string path, CacheUse cacheUse)
    : m_descriptor(std::move(descriptor)), m_status(status), m_path(std::move(path)), m_cacheUse(cacheUse) {}

Result<SourceFile> SourceFile::open(const Directory& directory, std::string_view name, CacheUse cacheUse) {
    TRY_VOID(checkName(name));
    auto path = directory.pathOf(name);
    auto descriptor = openQuietly(directory.descriptor().get(), std::string(name));
    struct stat found {};
    if (!descriptor.isOpen() || fstat(descriptor.get(), &found) != 0) {
        return systemError(errno, path, "opened");
    }
    const auto status = fromPosix(found);
    if (status.type != FileType::Regular) {
        return Error{Code::Refused, displayPath(path) + " is not an ordinary file"};
    }
    const auto use = cacheUseFor(cacheUse, descriptor, status.size);
    adviseSequential(descriptor, status.size);
    return SourceFile(std::move(descriptor), status, std::move(path), use);
}

Result<std::size_t> SourceFile::readAt(std::uint64_t offset, ByteSpan into) const {
    std::size_t done = 0;
    while (done < into.size()) {
        const auto rest = into.subspan(done);
        const auto at = static_cast<off_t>(offset + done);
        const auto count =
            retryInterrupted([&] { return pread(m_descriptor.get(), rest.data(), rest.size(), at); });
        if (count < 0) {
            return systemError(errno, m_path, "read");
        }
        if (count == 0) {
            break;
        }
        done += static_cast<std::size_t>(count);
    }
    if (m_cacheUse == CacheUse::Spare && done > 0) {
        dropFromCache(m_descriptor, offset, done);
    }
    return done;
}

Result<std::vector<DataRange>> SourceFile::dataRanges() const {
    const auto size = m_status.size;
    if (m_status.allocated >= size) {
        return oneRange(size);
    }
    std::vector<DataRange> ranges;
    for (std::uint64_t position = 0; position < size;) {
        const off_t data = lseek(m_descriptor.get(), static_cast<off_t>(position), SEEK_DATA);
        if (data < 0 && errno == ENXIO) {
            break;
        }
        const off_t hole = data < 0 ? -1 : lseek(m_descriptor.get(), data, SEEK_HOLE);
        if (hole < 0) {
            return errno == EIO ? Result<std::vector<DataRange>>(systemError(errno, m_path, "read"))
                                : oneRange(size);
        }
        const auto begin = static_cast<std::uint64_t>(data);
        const auto end = std::min(static_cast<std::uint64_t>(hole), size);
        if (end <= begin) {
            break;
        }
        ranges.push_back({begin, end - begin});
        position = end;
    }
    return ranges;
}

Result<FileStatus> SourceFile::statusNow() const {
    struct stat found {};
    if (fstat(m_descriptor.get(), &found) != 0) {
        return systemError(errno, m_path, "examined");
    }
    return fromPosix(found);
}

Result<bool> SourceFile::changedSince(const FileStatus& status) const {
    TRY(const FileStatus now, statusNow());
    return !now.sameVersion(status);
}

}  // namespace coffer
