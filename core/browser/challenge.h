// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include "bytes/bytes.h"

/// Inside the room only: what a ceremony wants signed, so that no earlier answer can stand for this one.
namespace coffer {

using SteadyTime = std::chrono::steady_clock::time_point;
/// Tells the time; tests tell their own.
using SteadyClock = std::function<SteadyTime()>;

using ChallengeBytes = FixedBytes<struct ChallengeTag, 32>;

/// At most one challenge of 32 random bytes: a new one makes the one before worthless, and whoever takes it
/// leaves none behind, whatever comes of the answer.
class Challenge {
public:
    struct Taken {
        ChallengeBytes bytes;
        bool expired = false;
    };

    Challenge(SteadyClock clock, std::chrono::milliseconds life) : m_clock(std::move(clock)), m_life(life) {}

    ChallengeBytes issue();
    /// Nothing where none was issued since the last was taken.
    std::optional<Taken> take();
    [[nodiscard]] std::chrono::milliseconds life() const { return m_life; }

private:
    struct Issued {
        ChallengeBytes bytes;
        SteadyTime end;
    };

    SteadyClock m_clock;
    std::chrono::milliseconds m_life;
    std::optional<Issued> m_issued;
};

}  // namespace coffer
