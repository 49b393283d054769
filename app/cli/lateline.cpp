// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lateline.h"

#include <chrono>
#include <condition_variable>
#include <iostream>
#include <mutex>

namespace coffer::cli {
namespace {

constexpr std::chrono::milliseconds kMoment{700};

}  // namespace

void LateLine::say(const std::string& line) {
    takeBack();
    m_thread = std::jthread([line, said = m_said](const std::stop_token& stop) {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any moment;
        moment.wait_for(lock, stop, kMoment, [] { return false; });
        if (!stop.stop_requested()) {
            said->store(true);
            std::cerr << line << '\n' << std::flush;
        }
    });
}

bool LateLine::takeBack() {
    const bool isPending = m_thread.joinable();
    if (isPending) {
        m_thread.request_stop();
        m_thread.join();
    }
    return !m_said->exchange(false) && isPending;
}

}  // namespace coffer::cli
