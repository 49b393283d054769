// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>

#include <cstdint>

#include "files/filestatus.h"

/// Between POSIX's structures and ours. For use inside this room.
namespace coffer {

FileStatus fromPosix(const struct stat& status);

constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;

/// Nanoseconds are always in 0 … 999,999,999, also before 1970.
timespec toTimespec(std::int64_t nanoseconds);

}  // namespace coffer
