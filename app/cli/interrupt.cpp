// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <chrono>
#include <csignal>

namespace coffer::cli {
namespace {

volatile std::sig_atomic_t g_stop = 0;

extern "C" void requestStop(int number) {
    g_stop = 1;
    std::signal(number, SIG_DFL);
}

}  // namespace

void catchInterrupts() {
    std::signal(SIGINT, requestStop);
    std::signal(SIGTERM, requestStop);
}

bool interrupted() {
    return g_stop != 0;
}

InterruptStop::InterruptStop() {
    catchInterrupts();
    m_watcher = std::jthread([source = m_source](const std::stop_token& over) mutable {
        constexpr std::chrono::milliseconds kLook{100};
        while (!over.stop_requested() && !interrupted()) {
            std::this_thread::sleep_for(kLook);
        }
        if (interrupted()) {
            source.request_stop();
        }
    });
}

}  // namespace coffer::cli
