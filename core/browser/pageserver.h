// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "authenticators/outcome.h"
#include "browser/connection.h"
#include "browser/pagesession.h"

namespace coffer {

/// How long what may take.
struct PageLimits {
    std::chrono::milliseconds ceremony;  ///< everything, from opening to the end
    std::chrono::milliseconds request;   ///< for one request to arrive
    std::chrono::milliseconds silence;   ///< between two /watch of a page, before it counts as closed
};

/// Inside the room only: the sockets of one ceremony, from listen() until it is over.
///
/// It listens on 127.0.0.1 and on ::1 with the same port, because browsers take "localhost" for either; a
/// port of which somebody else has one is not used, since he would be shown the token. Where the system has
/// no IPv6, nobody can. Other users of the computer are turned away where the system tells whose a connection
/// is.
///
/// Lives on a thread with an event loop; every call there. `finished` is called once, when the ceremony is
/// over and the page has been told, or was not there to be told.
class PageServer final : public QObject {
public:
    PageServer(const PageLimits& limits, std::function<void()> finished);

    /// The port, or the reason why there is none.
    [[nodiscard]] Outcome<std::uint16_t> listen();
    /// Answers from now on. `ceremony` is the one that `session` serves; both must outlive close().
    void serve(PageSession& session, Ceremony& ceremony);
    /// Ends the ceremony with that failure, if it is not over, and tells the page.
    void end(const Failure& failure);
    /// Lets go of every socket.
    void close();

private:
    bool listenOn(const QHostAddress& address, std::uint16_t port);
    void accept(QTcpServer& server);
    void arrived(Connection& connection);
    void gone(Connection& connection);
    void check();
    void finishWhenQuiet();

    PageLimits m_limits;
    std::function<void()> m_finished;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<Connection*> m_held;  ///< those that wait for the end
    QTimer m_ceremonyTimer;
    QTimer m_silenceTimer;
    PageSession* m_session = nullptr;
    Ceremony* m_ceremony = nullptr;
    bool m_ending = false;
};

}  // namespace coffer
