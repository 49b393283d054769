// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QThread>
#include <chrono>

#include "models/backuprun.h"
#include "models/folderwatcher.h"
#include "models/session.h"

namespace coffer::ui {

/// Backs up without a click what arrives in the watched folders of the chosen backup, as long as the program
/// runs; while it does not, the schedule does. What arrives during a run is taken by one right after it. A
/// run that fails is not tried again before something else arrives: home says what happened.
///
/// Belongs to the thread that draws; the folders are looked at on a thread of its own, which is waited for at
/// the end.
class WatchedFolders : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kSettle{3};

    /// The session and the run must outlive this.
    WatchedFolders(Session& session, BackupRun& run, std::chrono::milliseconds settle = kSettle,
                   QObject* parent = nullptr);
    ~WatchedFolders() override;

Q_SIGNALS:
    void watch(const QStringList& folders);

private:
    void follow();
    void backUp();

    Session& m_session;
    BackupRun& m_run;
    QThread m_thread;
    QStringList m_folders;
    bool m_waiting = false;  ///< something has arrived while a run was at work
};

}  // namespace coffer::ui
