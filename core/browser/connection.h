// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>
#include <chrono>
#include <functional>

#include "browser/http.h"

namespace coffer {

/// Inside the room only: one connection, which carries one request and one reply.
///
/// A request that is not complete in time, too large or no HTTP is answered here; `arrived` is called for the
/// others, once, and its reply may come at any later time. After the reply the connection closes; while the
/// other side still sends, it is read and dropped for a moment, so that the reply is not lost to a reset.
/// Lives on the thread of its socket, which it owns.
class Connection final : public QObject {
public:
    using Event = std::function<void(Connection&)>;

    /// `gone` is called once, from the event loop, when the other side or the end of the reply closed it.
    Connection(QTcpSocket* socket, std::chrono::milliseconds requestTime, Event arrived, Event gone);

    /// Requires: within or after `arrived`.
    [[nodiscard]] const HttpRequest& request() const { return m_reader.request(); }
    /// Requires: called once.
    void reply(const HttpReply& reply);
    /// Whether everything that was said has left this program.
    [[nodiscard]] bool quiet() const { return m_socket->bytesToWrite() == 0; }

private:
    void read();
    void tooSlow();
    void finish(HttpReader::State state);

    QTcpSocket* m_socket;
    QTimer m_patience;
    HttpReader m_reader;
    HttpReader::State m_state = HttpReader::State::More;
    bool m_begun = false;  ///< browsers open connections that they may never use
    bool m_replied = false;
    Event m_arrived;
};

}  // namespace coffer
