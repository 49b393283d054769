// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watchedfolders.h"

#include <utility>

namespace coffer::ui {

WatchedFolders::WatchedFolders(Session& session, BackupRun& run, std::chrono::milliseconds settle,
                               QObject* parent)
    : QObject(parent), m_session(session), m_run(run) {
    auto* watcher = new FolderWatcher(settle);
    watcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, watcher, &QObject::deleteLater);
    connect(this, &WatchedFolders::watch, watcher, &FolderWatcher::watch);
    connect(watcher, &FolderWatcher::arrived, this, &WatchedFolders::backUp);
    connect(&session, &Session::backupChanged, this, &WatchedFolders::follow);
    connect(
        m_run.task(), &Task::stateChanged, this,
        [this] {
            if (m_run.task()->state() != Task::Working && std::exchange(m_waiting, false)) {
                backUp();
            }
        },
        Qt::QueuedConnection);
    m_thread.start();
    follow();
}

WatchedFolders::~WatchedFolders() {
    m_thread.quit();
    m_thread.wait();
}

void WatchedFolders::follow() {
    const QStringList folders = m_session.hasBackup() ? m_session.chosen()->watched : QStringList();
    if (std::exchange(m_folders, folders) != folders) {
        m_waiting = false;
        Q_EMIT watch(folders);
    }
}

void WatchedFolders::backUp() {
    m_waiting = m_run.task()->state() == Task::Working;
    if (!m_waiting && !m_folders.isEmpty()) {
        m_run.start();
    }
}

}  // namespace coffer::ui
