// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

namespace coffer::cli {

ExitCode exitCodeFor(Code code) {
    switch (code) {
        case Code::Invalid:
            return ExitCode::Usage;
        case Code::NotFound:
            return ExitCode::NotFound;
        case Code::WrongKey:
            return ExitCode::WrongKey;
        case Code::Damaged:
        case Code::Tampered:
            return ExitCode::Damaged;
        case Code::TooNew:
            return ExitCode::TooNew;
        case Code::Busy:
        case Code::Unavailable:
            return ExitCode::Unavailable;
        case Code::Denied:
            return ExitCode::Denied;
        case Code::NoSpace:
            return ExitCode::NoSpace;
        case Code::Refused:
            return ExitCode::Refused;
        case Code::Cancelled:
            return ExitCode::Cancelled;
    }
    return ExitCode::Internal;
}

}  // namespace coffer::cli
