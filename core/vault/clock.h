// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace coffer {

/// Milliseconds since 1970-01-01 UTC. Claimed times only: nothing in the vault trusts a clock for safety.
using Clock = std::function<std::uint64_t()>;

inline std::uint64_t systemTime() {
    using namespace std::chrono;
    return static_cast<std::uint64_t>(
        duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

}  // namespace coffer
