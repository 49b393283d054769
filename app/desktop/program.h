// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtQml/QQmlApplicationEngine>
#include <memory>

#include "desktop/tray.h"
#include "desktop/watchdog.h"
#include "models/backuprun.h"
#include "models/homemodel.h"
#include "models/restoreflow.h"
#include "models/session.h"
#include "models/settings.h"
#include "models/setupflow.h"
#include "models/unlockflow.h"
#include "models/versionsmodel.h"
#include "models/waysmodel.h"

namespace coffer::desktop {

/// The program behind its window: every model once, and the engine that draws. The window (Main.qml) gets
/// each of them as a required property; nothing in QML reaches them another way. On the thread that draws.
///
/// The window comes back as large as it was left. Where the desktop has a place for an icon (tray.h) and the
/// program was started in the background, closing the window leaves it there; everywhere else closing ends
/// the program.
///
/// When it goes, the window goes first; then the models ask their work to stop, and the threads are waited
/// for last: a backup or restore that still runs ends as if somebody had pressed Stop.
class Program {
public:
    enum class Start { InFront, InBackground };

    explicit Program(const ProfileSettings& settings);
    ~Program();

    /// Opens the window. False when it cannot be drawn; the reason stands in the log.
    bool open(Start start);
    /// Brings the window to the front, and opens the backup in that folder; empty: none.
    void raise(const QString& folder);
    /// Lets the watchdog measure from now on; requires open(). `started` runs since the beginning of main().
    void measure(const QElapsedTimer& started);

private:
    void startTray(Start start);
    void placeWindow();
    [[nodiscard]] QQuickWindow* window() const;

    ui::Workers m_workers;
    Profile m_profile;
    ui::Session m_session;
    ui::HomeModel m_home;
    ui::SetupFlow m_setup;
    ui::BackupRun m_run;
    ui::UnlockFlow m_unlock;
    ui::WaysModel m_ways;
    ui::VersionsModel m_versions;
    ui::RestoreFlow m_restore;
    ui::Settings m_settings;
    std::unique_ptr<Tray> m_tray;  ///< null: this desktop has no place for one
    QQmlApplicationEngine m_engine;
    std::unique_ptr<Watchdog> m_watchdog;
};

/// By which one running program is told from another (singleinstance.h); empty when there is no such place.
QString lockFile(const Profile& profile);

}  // namespace coffer::desktop
