// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/cachesparing.h"

#include <fcntl.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

namespace coffer {
namespace {

#ifdef __linux__
// Of linux/mman.h since 6.5; older headers lack them.
struct CacheRange {
    std::uint64_t offset;
    std::uint64_t length;
};
struct CacheFigures {
    std::uint64_t cached;
    std::uint64_t dirty;
    std::uint64_t writeback;
    std::uint64_t evicted;
    std::uint64_t recentlyEvicted;
};
#ifdef SYS_cachestat
constexpr long kCacheStat = SYS_cachestat;
#else
constexpr long kCacheStat = 451;  // the same number on every architecture
#endif

bool anyPageCached(const Descriptor& file, std::uint64_t size) {
    CacheRange range{0, size};
    CacheFigures figures{};
    return syscall(kCacheStat, file.get(), &range, &figures, 0U) == 0 && figures.cached > 0;
}
#else
bool anyPageCached(const Descriptor&, std::uint64_t) {
    return false;
}
#endif

}  // namespace

CacheUse cacheUseFor(CacheUse wanted, const Descriptor& file, std::uint64_t size) {
    const bool keep = wanted == CacheUse::Keep || size == 0 || anyPageCached(file, size);
    return keep ? CacheUse::Keep : CacheUse::Spare;
}

void dropFromCache(const Descriptor& file, std::uint64_t offset, std::size_t length) {
#ifdef POSIX_FADV_DONTNEED
    posix_fadvise(file.get(), static_cast<off_t>(offset), static_cast<off_t>(length), POSIX_FADV_DONTNEED);
#else
    (void)file;
    (void)offset;
    (void)length;
#endif
}

}  // namespace coffer
