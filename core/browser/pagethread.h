// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <future>
#include <mutex>
#include <string>
#include <thread>

#include "authenticators/outcome.h"
#include "browser/pageserver.h"

namespace coffer {

/// Inside the room only: the thread with an event loop on which one ceremony and its page live.
///
/// open(), then wait(); end() from any thread between the two. The ceremony belongs to that thread from
/// open() until wait() has returned, and to the caller again afterwards.
///
/// A std::thread and no QThread: joining the latter does not wait for what libraries keep for each thread,
/// such as the state of OpenSSL's random numbers.
class PageThread {
public:
    using MakeCeremony = std::function<Ceremony&(std::uint16_t port)>;

    explicit PageThread(const PageLimits& limits) : m_limits(limits) {}
    PageThread(const PageThread&) = delete;
    PageThread& operator=(const PageThread&) = delete;
    ~PageThread();

    /// Listens, lets `make` make the ceremony for that port, serves it, and returns the page's address. Call
    /// once.
    [[nodiscard]] Outcome<std::string> open(const std::string& language, const MakeCeremony& make);
    /// Ends the ceremony with that failure, if it is not over.
    void end(const Failure& failure);
    /// Until the ceremony is over and its sockets are closed.
    void wait();

private:
    using Opened = std::promise<Outcome<std::string>>;
    void run(const std::string& language, const MakeCeremony& make, Opened& opened);
    void publish(PageServer* server);

    PageLimits m_limits;
    std::mutex m_mutex;
    PageServer* m_server = nullptr;  ///< while it can be ended; guarded by m_mutex
    std::thread m_thread;
};

}  // namespace coffer
