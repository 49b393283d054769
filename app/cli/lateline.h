// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <thread>

namespace coffer::cli {

/// A line on standard error that appears once its moment has come, unless it was taken back before. A
/// security key judges the PIN first and waits for a touch afterwards, and nothing tells the one from the
/// other but the time: what is still going on after the time that judging takes is waiting. One thread at a
/// time.
class LateLine {
public:
    LateLine() = default;
    LateLine(const LateLine&) = delete;
    LateLine& operator=(const LateLine&) = delete;
    ~LateLine() { takeBack(); }

    /// In place of the line before, if that has not appeared yet.
    void say(const std::string& line);
    /// Whether there was a line that has not appeared; now it does not.
    bool takeBack();

private:
    std::jthread m_thread;
    std::shared_ptr<std::atomic<bool>> m_said = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace coffer::cli
