// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/connection.h"

#include <array>
#include <utility>

#include "bytes/secretbytes.h"

namespace coffer {
namespace {

constexpr std::chrono::milliseconds kLinger{1000};
// In bytes. Qt's own buffer cannot be wiped; so small, it is overwritten before it holds a third of a secret.
constexpr qint64 kSocketBuffer = 8;

}  // namespace

Connection::Connection(QTcpSocket* socket, std::chrono::milliseconds requestTime, Event arrived, Event gone)
    : m_socket(socket), m_patience(this), m_arrived(std::move(arrived)) {
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kSocketBuffer);
    m_patience.setSingleShot(true);
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
    connect(
        m_socket, &QTcpSocket::disconnected, this, [this, gone = std::move(gone)] { gone(*this); },
        Qt::QueuedConnection);
    connect(&m_patience, &QTimer::timeout, this, [this] { tooSlow(); });
    m_patience.start(requestTime);
}

// The secret of the ceremony may be among these bytes.
void Connection::read() {
    std::array<char, 4096> buffer{};
    for (qint64 count = 1; count > 0;) {
        count = m_socket->read(buffer.data(), buffer.size());
        m_begun = m_begun || count > 0;
        if (count > 0 && m_state == HttpReader::State::More) {
            const std::string_view text(buffer.data(), static_cast<std::size_t>(count));
            finish(m_reader.take(asBytes(text)));
        }
    }
    wipe({reinterpret_cast<std::uint8_t*>(buffer.data()), buffer.size()});
}

void Connection::finish(HttpReader::State state) {
    m_state = state;
    if (state == HttpReader::State::Refused) {
        reply(m_reader.refusal());
    } else if (state == HttpReader::State::Complete) {
        m_patience.stop();
        m_arrived(*this);
    }
}

void Connection::tooSlow() {
    if (m_replied || !m_begun) {
        m_socket->abort();
        return;
    }
    m_state = HttpReader::State::Refused;
    reply({408, "text/plain; charset=utf-8", "the request did not arrive in time"});
}

void Connection::reply(const HttpReply& reply) {
    m_replied = true;
    const std::string text = serialise(reply);
    m_socket->write(text.data(), static_cast<qint64>(text.size()));
    if (m_state == HttpReader::State::Complete) {
        m_socket->disconnectFromHost();
    } else {
        m_socket->flush();
        m_socket->setReadBufferSize(0);
        m_patience.start(kLinger);
    }
}

}  // namespace coffer
