// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

#include "models/backuprun.h"
#include "models/session.h"

namespace coffer::desktop {

/// The icon beside the clock, where the desktop has such a place: what is going on and how far it is, a menu
/// to back up, stop, lock and quit, and a message when a backup that nobody watches has ended. Messages hold
/// no names and no text of chats: figures alone, since they show on locked screens. On the thread that draws.
class Tray : public QObject {
    Q_OBJECT

public:
    /// Session and run must outlive this.
    Tray(ui::Session& session, ui::BackupRun& run, QObject* parent = nullptr);

    /// While the window has the keyboard, nothing has to be told.
    void setWatched(bool watched) { m_watched = watched; }

Q_SIGNALS:
    void windowWanted();
    void quitWanted();

private:
    void showState();
    void tellEnd();
    [[nodiscard]] QString progressText() const;

    ui::Session& m_session;
    ui::BackupRun& m_run;
    bool m_watched = true;
    bool m_wasWorking = false;
    QMenu m_menu;
    QAction* m_progress;
    QAction* m_backUp;
    QAction* m_stop;
    QAction* m_lock;
    QSystemTrayIcon m_icon;
};

}  // namespace coffer::desktop
