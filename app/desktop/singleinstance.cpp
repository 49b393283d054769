// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QLocalSocket>

#ifdef __linux__
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace coffer::desktop {
namespace {

constexpr int kPatience = 3000;  ///< ms

/// A name of the same length for every lock file: paths of sockets are short.
QString socketFor(const QString& lockFile) {
    const QByteArray name =
        QCryptographicHash::hash(lockFile.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (folder.isEmpty() ? QString() : folder + '/') + "coffer-desktop-" + QString::fromLatin1(name);
}

bool isOwnUser(const QLocalSocket& visitor) {
#ifdef __linux__
    ucred peer{};
    socklen_t length = sizeof peer;
    return getsockopt(static_cast<int>(visitor.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer,
                      &length) == 0 &&
           peer.uid == getuid();
#else
    return visitor.isValid();
#endif
}

}  // namespace

SingleInstance::SingleInstance(const QString& lockFile, QObject* parent) : QObject(parent) {
    if (!lockFile.isEmpty()) {
        m_lock.emplace(lockFile);
        m_lock->setStaleLockTime(0);
        m_socket = socketFor(lockFile);
    }
}

bool SingleInstance::begin(const QString& folder) {
    if (!m_lock || m_lock->tryLock()) {
        listen();
        return true;
    }
    if (m_lock->error() != QLockFile::LockFailedError) {
        return true;  // a place that keeps no lock must not keep the program away
    }
    if (!tell(folder)) {
        qWarning("Coffer runs already and does not answer");
    }
    return false;
}

void SingleInstance::listen() {
    if (m_socket.isEmpty()) {
        return;
    }
    QLocalServer::removeServer(m_socket);  // of one that was killed: nobody else has the lock
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* visitor = m_server.nextPendingConnection()) {
            hear(visitor);
        }
    });
    if (!m_server.listen(m_socket)) {
        qWarning("a second start will not find this window: %s", qPrintable(m_server.errorString()));
    }
}

void SingleInstance::hear(QLocalSocket* visitor) {
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    if (!isOwnUser(*visitor)) {
        visitor->abort();
        return;
    }
    visitor->setReadBufferSize(kMostBytes);
    const auto read = [this, visitor] {
        if (visitor->canReadLine()) {
            const QString folder = QString::fromUtf8(visitor->readLine(kMostBytes)).trimmed();
            visitor->disconnectFromServer();
            Q_EMIT startedAgain(folder);
        } else if (visitor->bytesAvailable() >= kMostBytes) {
            visitor->abort();
        }
    };
    connect(visitor, &QLocalSocket::readyRead, this, read);
    read();
}

bool SingleInstance::tell(const QString& folder) const {
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(kPatience)) {
        return false;
    }
    socket.write(folder.toUtf8() + '\n');
    return socket.waitForBytesWritten(kPatience) && socket.waitForDisconnected(kPatience);
}

}  // namespace coffer::desktop
