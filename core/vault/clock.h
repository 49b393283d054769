// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <vector>

namespace coffer {

/// Milliseconds since 1970-01-01 UTC. Claimed times only: nothing in the vault trusts a clock for safety.
using Clock = std::function<std::uint64_t()>;

/// What the times that one log claims, in its order, count as at `now` (FORMAT.md section 11). Clocks go
/// wrong: a time in the future, or before that of an earlier entry, is the last believable one.
inline std::vector<std::uint64_t> believedTimes(const std::vector<std::uint64_t>& claimed,
                                                std::uint64_t now) {
    const auto isBelievable = [now](std::uint64_t time) { return time <= now; };
    const auto first = std::find_if(claimed.begin(), claimed.end(), isBelievable);
    std::uint64_t latest = first == claimed.end() ? now : *first;
    std::vector<std::uint64_t> believed;
    for (const std::uint64_t time : claimed) {
        latest = isBelievable(time) ? std::max(latest, time) : latest;
        believed.push_back(latest);
    }
    return believed;
}

inline std::uint64_t systemTime() {
    using namespace std::chrono;
    return static_cast<std::uint64_t>(
        duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

}  // namespace coffer
