// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "result/result.h"

namespace coffer {

/// Turns an errno of the system into an Error "<path> cannot be <what>: <why>", for instance
/// "/home/eva/notes cannot be opened: permission was denied". For use inside this room.
///
/// The codes are those of names.h; a number that is not foreseen becomes Unavailable and is named. `what` is
/// a participle such as "opened". Requires: errno is read before anything else can change it.
Error systemError(int number, std::string_view path, std::string_view what);

/// Calls a function that returns -1 and sets errno until it is no longer interrupted by a signal.
template <typename Call>
auto retryInterrupted(Call call) -> decltype(call());

}  // namespace coffer

#include <cerrno>

template <typename Call>
auto coffer::retryInterrupted(Call call) -> decltype(call()) {
    while (true) {
        const auto result = call();
        if (result != -1 || errno != EINTR) {
            return result;
        }
    }
}
