// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>
#include <chrono>

namespace coffer::ui {

/// Tells when something new has arrived in folders and is whole. A download or a copy from a phone grows for
/// a while: it counts as whole once the folders hold the same from one look to the next.
///
/// Asks the system to be told of changes (inotify, FSEvents, ReadDirectoryChangesW through Qt), in each
/// folder and those below it, up to kMostFolders; what changes deeper or on a network drive that tells
/// nothing waits for the schedule. Lives on a thread of its own, since looking at a drive may take long; its
/// slots are called through the event loop.
class FolderWatcher : public QObject {
    Q_OBJECT

public:
    static constexpr int kMostFolders = 2000;

    /// `settle` lies between two looks.
    explicit FolderWatcher(std::chrono::milliseconds settle, QObject* parent = nullptr);

    /// How often folders that are not there are looked for; half a minute unless a test says otherwise.
    void setRetry(std::chrono::milliseconds retry) { m_retry.setInterval(retry); }

    /// These folders from now on. One that is not there is looked for again now and then.
    void watch(const QStringList& folders);

Q_SIGNALS:
    /// Something has changed since watch() or the last time, and nothing has since the look before.
    void arrived();

private:
    struct Measure {
        qint64 files = 0, bytes = 0, newest = 0;
        bool operator==(const Measure&) const = default;
    };
    [[nodiscard]] QStringList walk(Measure& measure) const;
    void follow();
    void look();

    QStringList m_folders;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QTimer m_retry;  ///< for folders that are not there
    Measure m_told;  ///< what they held when arrived() was last told, or watch() called
    Measure m_seen;  ///< at the last look
};

}  // namespace coffer::ui
