// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/QQmlApplicationEngine>

#include "models/appearancesetting.h"
#include "models/backuprun.h"
#include "models/homemodel.h"
#include "models/restoreflow.h"
#include "models/session.h"
#include "models/setupflow.h"
#include "models/unlockflow.h"
#include "models/versionsmodel.h"
#include "models/waysmodel.h"

namespace coffer::desktop {

/// The program behind its window: every model once, and the engine that draws. The window (Main.qml) gets
/// each of them as a required property; nothing in QML reaches them another way. On the thread that draws.
///
/// When it goes, the window goes first; then the models ask their work to stop, and the threads are waited
/// for last: a backup or restore that still runs ends as if somebody had pressed Stop.
class Program {
public:
    explicit Program(ProfileSettings settings);

    /// Opens the window. False when it cannot be drawn; the reason stands in the log.
    bool open();

private:
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
    ui::AppearanceSetting m_appearance;
    QQmlApplicationEngine m_engine;
};

}  // namespace coffer::desktop
