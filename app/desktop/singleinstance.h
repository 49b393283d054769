// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QObject>
#include <QtNetwork/QLocalServer>
#include <memory>
#include <optional>

namespace coffer::desktop {

/// One window for each person and state folder: two would work on the same local state and ask for the same
/// touch. Whoever starts the program a second time gets the first one's window in front, and hands it the
/// folder that was to be opened.
///
/// A lock file beside the local state decides who is first, so that two starts at the same time end as one,
/// and one that was killed is no hindrance. The two speak through a local socket in the person's runtime
/// folder that only this person may open; on Linux the system is asked besides who is at its other end. One
/// line is understood: the path of a folder, or nothing. On the thread that draws.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    static constexpr int kMostBytes = 4096;  ///< of a line; more is not listened to

    /// `lockFile` lies in the state folder. Empty: there is no such place, and every start is a first one.
    explicit SingleInstance(const QString& lockFile, QObject* parent = nullptr);

    /// True when this is the first one; it listens from then on. False when another one runs and was told of
    /// `folder` (may be empty), or does not answer.
    bool begin(const QString& folder);

Q_SIGNALS:
    /// Somebody has started the program again, to open that folder (may be empty).
    void startedAgain(const QString& folder);

private:
    void listen();
    void hear(QLocalSocket* visitor);
    [[nodiscard]] bool tell(const QString& folder) const;

    std::optional<QLockFile> m_lock;
    QString m_socket;
    QLocalServer m_server;
};

}  // namespace coffer::desktop
