// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result/result.h"

namespace coffer::cli {

/// How the program ends. Stable: scripts depend on the numbers. The stand-alone reader uses the same.
enum class ExitCode : int {
    Done = 0,
    Internal = 1,  ///< a bug
    Usage = 2,     ///< the request makes no sense
    WrongKey = 3,
    Damaged = 4,  ///< damaged or tampered with
    NotFound = 5,
    NoSpace = 6,
    Unavailable = 7,  ///< busy, locked or not reachable; trying later may help
    Refused = 8,      ///< by a safety rule
    Partly = 9,       ///< done, but not everything; the output says what is missing
    Cancelled = 10,
    TooNew = 11,  ///< written by a newer version
    Denied = 12,  ///< the system refused permission
};

ExitCode exitCodeFor(Code code);

}  // namespace coffer::cli
