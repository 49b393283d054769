// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/pageserver.h"

#include <algorithm>
#include <utility>

#include "browser/peeruser.h"

namespace coffer {
namespace {

constexpr int kPortTries = 32;
constexpr std::size_t kMostConnections = 32;
constexpr std::chrono::milliseconds kQuietTime{1000};

// Where nobody can listen, nobody can be taken for us.
bool isNowhere(QAbstractSocket::SocketError error) {
    return error == QAbstractSocket::SocketAddressNotAvailableError ||
           error == QAbstractSocket::UnsupportedSocketOperationError;
}

void startOnce(QTimer& timer, std::chrono::milliseconds time) {
    timer.setSingleShot(true);
    timer.start(time);
}

}  // namespace

PageServer::PageServer(const PageLimits& limits, std::function<void()> finished)
    : m_limits(limits), m_finished(std::move(finished)), m_ceremonyTimer(this), m_silenceTimer(this) {
    connect(&m_ceremonyTimer, &QTimer::timeout, this, [this] { end({Fault::TimedOut}); });
    connect(&m_silenceTimer, &QTimer::timeout, this, [this] {
        end({Fault::Gone, {}, "the page was closed"});
    });
}

Outcome<std::uint16_t> PageServer::listen() {
    for (int tries = 0; tries < kPortTries; ++tries) {
        m_servers.clear();
        if (!listenOn(QHostAddress(QHostAddress::LocalHost), 0)) {
            break;
        }
        const std::uint16_t port = m_servers.front()->serverPort();
        if (listenOn(QHostAddress(QHostAddress::LocalHostIPv6), port) ||
            isNowhere(m_servers.back()->serverError())) {
            return port;
        }
    }
    const std::string reason = m_servers.back()->errorString().toStdString();
    m_servers.clear();
    return Failure{Fault::NoPermission, {}, "no page can be opened on this computer: " + reason};
}

bool PageServer::listenOn(const QHostAddress& address, std::uint16_t port) {
    auto& server = *m_servers.emplace_back(std::make_unique<QTcpServer>());
    connect(&server, &QTcpServer::newConnection, this, [this, &server] { accept(server); });
    return server.listen(address, port);
}

void PageServer::serve(PageSession& session, Ceremony& ceremony) {
    m_session = &session;
    m_ceremony = &ceremony;
    startOnce(m_ceremonyTimer, m_limits.ceremony);
}

void PageServer::accept(QTcpServer& server) {
    while (QTcpSocket* const socket = server.nextPendingConnection()) {
        const bool isV6 = socket->localAddress().protocol() == QAbstractSocket::IPv6Protocol;
        const Peer peer{socket->peerPort(), socket->localPort(), isV6 ? Peer::Family::V6 : Peer::Family::V4};
        if (m_connections.size() == kMostConnections || isOtherUser(peer)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_connections.push_back(std::make_unique<Connection>(
            socket, m_limits.request, [this](Connection& connection) { arrived(connection); },
            [this](Connection& connection) { gone(connection); }));
    }
}

void PageServer::arrived(Connection& connection) {
    if (m_session == nullptr || m_ending) {
        connection.reply({409, "text/plain; charset=utf-8", "this is over"});
        return;
    }
    const auto answer = m_session->answer(connection.request());
    if (answer.held) {
        m_silenceTimer.stop();
        m_held.push_back(&connection);
        return;
    }
    connection.reply(answer.reply);
    if (m_session->begun() && m_held.empty() && !m_silenceTimer.isActive()) {
        startOnce(m_silenceTimer, m_limits.silence);
    }
    check();
}

void PageServer::gone(Connection& connection) {
    if (std::erase(m_held, &connection) > 0 && m_held.empty() && !m_ending) {
        startOnce(m_silenceTimer, m_limits.silence);
    }
    const auto found = std::ranges::find(m_connections, &connection, &std::unique_ptr<Connection>::get);
    connection.setParent(this);
    connection.deleteLater();
    static_cast<void>(found->release());
    m_connections.erase(found);
    if (m_ending) {
        finishWhenQuiet();
    }
}

void PageServer::end(const Failure& failure) {
    m_ceremony->end(failure);
    check();
}

void PageServer::check() {
    if (m_ending || !m_session->over()) {
        return;
    }
    m_ending = true;
    m_ceremonyTimer.stop();
    m_silenceTimer.stop();
    for (Connection* const connection : std::exchange(m_held, {})) {
        connection->reply(m_session->farewell());
    }
    QTimer::singleShot(kQuietTime, this, [this] { std::exchange(m_finished, [] {})(); });
    finishWhenQuiet();
}

void PageServer::finishWhenQuiet() {
    if (std::ranges::all_of(m_connections, [](const auto& connection) { return connection->quiet(); })) {
        std::exchange(m_finished, [] {})();
    }
}

void PageServer::close() {
    m_ceremonyTimer.stop();
    m_silenceTimer.stop();
    m_held.clear();
    m_connections.clear();
    m_servers.clear();
}

}  // namespace coffer
