// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "result/result.h"

namespace coffer {

/// How far a long operation is. Totals are 0 until they are known, and stay as they are then.
struct ProgressReport {
    std::string
        phase;  ///< "scanning", "backing-up", "finishing", "restoring", "verifying", …: stable, for programs
    std::uint64_t filesDone = 0, filesTotal = 0;
    std::uint64_t bytesDone = 0, bytesTotal = 0;
    std::string current;  ///< a printable path or name, may be empty; never a secret
};

/// How long the rest will take if it goes on as fast as in the `seconds` since it began. Nothing while that
/// cannot be told: no total, nothing done, or more done than there was to be.
inline std::optional<std::uint64_t> secondsLeft(const ProgressReport& report, double seconds) {
    if (report.bytesTotal == 0 || report.bytesDone == 0 || report.bytesDone > report.bytesTotal) {
        return std::nullopt;
    }
    const double done = static_cast<double>(report.bytesDone) / static_cast<double>(report.bytesTotal);
    return static_cast<std::uint64_t>(seconds / done * (1 - done));
}

/// Told how far long work is, and asked whether it should stop. Called from the working threads, one at a
/// time, at most a few dozen times a second; must return quickly. Stopping is always safe: what was completed
/// stays completed.
class Progress {
public:
    virtual ~Progress() = default;
    virtual void report(const ProgressReport& report) = 0;
    /// True once the work should stop soon. May be called from any thread at any time.
    [[nodiscard]] virtual bool stopRequested() const = 0;

    /// Error Cancelled when a stop was requested.
    [[nodiscard]] Result<void> check() const {
        return stopRequested() ? Result<void>(Error{Code::Cancelled, "stopped as requested"})
                               : Result<void>();
    }
};

/// Tells nobody and never stops.
class NoProgress final : public Progress {
public:
    void report(const ProgressReport&) override {}
    [[nodiscard]] bool stopRequested() const override { return false; }
};

}  // namespace coffer
