// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

/// Ctrl-C. The only place of the program that handles signals.
namespace coffer::cli {

/// From the first call on SIGINT and SIGTERM ask for a stop; a second one ends the program as usual.
void catchInterrupts();
/// Whether one came. Any thread.
[[nodiscard]] bool interrupted();

/// The same as a stop token, for as long as this lives.
class InterruptStop {
public:
    InterruptStop();
    /// Stops as if Ctrl-C had come, for this alone.
    void request() { m_source.request_stop(); }
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::jthread m_watcher;  ///< a signal handler may not request a stop itself
};

}  // namespace coffer::cli
