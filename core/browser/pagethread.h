// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QThread>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "authenticators/outcome.h"
#include "browser/pageserver.h"
#include "browser/pagesession.h"

namespace coffer {

/// Inside the room only: the thread with an event loop on which one ceremony and its page live.
///
/// open(), then wait(); end() from any thread between the two. The ceremony belongs to that thread from
/// open() until wait() has returned, and to the caller again afterwards.
class PageThread {
public:
    explicit PageThread(const PageLimits& limits);
    PageThread(const PageThread&) = delete;
    PageThread& operator=(const PageThread&) = delete;
    ~PageThread();

    /// Listens, lets `make` make the ceremony for that port, serves it, and returns the page's address.
    [[nodiscard]] Outcome<std::string> open(const std::string& language,
                                            const std::function<Ceremony&(std::uint16_t)>& make);
    /// Ends the ceremony with that failure, if it is not over.
    void end(const Failure& failure);
    /// Until the ceremony is over and its sockets are closed.
    void wait();

private:
    QThread m_thread;
    PageServer m_server;
    std::optional<PageSession> m_session;
};

}  // namespace coffer
