// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "files/sourcefile.h"
#include "system/descriptor.h"

/// Reading without pushing out what the computer has cached for others. For use inside this room.
///
/// Linux 6.5 can say (cachestat) whether any page of a file is cached: only a file that was not at all is
/// dropped behind the reader, so files that somebody works with stay fast. It is asked once, at opening,
/// because later the system's own reading ahead would count. Where the system cannot say, reads are dropped.
namespace coffer {

/// `wanted`, or Keep when part of the file is cached already. Ask before the first read.
CacheUse cacheUseFor(CacheUse wanted, const Descriptor& file, std::uint64_t size);

/// Drops a range that has been read. Whole pages only; best effort.
void dropFromCache(const Descriptor& file, std::uint64_t offset, std::size_t length);

}  // namespace coffer
