// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

#include "result/result.h"

/// Work of known extent for several threads. For use inside this room.
namespace coffer {

/// How many threads suit this computer for reading, computing and writing: as many as can compute at a time,
/// and two that wait for a disk meanwhile; from three, on computers that do not tell, to six, which bounds
/// the memory that they hold.
[[nodiscard]] unsigned suitableThreads();

/// Calls `work` for 0 … count-1, in this order, from up to `threads` threads, of which the calling one is
/// one; stops at the first error and returns it. Requires: threads > 0.
Result<void> onThreads(unsigned threads, std::size_t count,
                       const std::function<Result<void>(std::size_t)>& work);

}  // namespace coffer
