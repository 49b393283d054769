// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "models/appearancesetting.h"
#include "models/autolock.h"
#include "models/computersmodel.h"
#include "models/keptsources.h"
#include "models/languagesetting.h"
#include "models/loginstart.h"
#include "models/placespace.h"
#include "models/schedulemodel.h"
#include "models/session.h"
#include "models/watchedfolders.h"

namespace coffer::ui {

/// Where the language is remembered, for whoever starts before there are models (pathtext.h, settingsFile).
inline constexpr const char* kLanguageFile = "language.ini";

/// What a person can set, in one place for the page of settings; each part says of itself what it does, and
/// works whether or not the page is shown. Belongs to the thread that draws.
class Settings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the window by the program")
    Q_PROPERTY(coffer::ui::AppearanceSetting* appearance READ appearance CONSTANT)
    Q_PROPERTY(coffer::ui::LanguageSetting* language READ language CONSTANT)
    Q_PROPERTY(coffer::ui::KeptSources* kept READ kept CONSTANT)
    Q_PROPERTY(coffer::ui::ScheduleModel* schedule READ schedule CONSTANT)
    Q_PROPERTY(coffer::ui::AutoLock* autoLock READ autoLock CONSTANT)
    Q_PROPERTY(coffer::ui::LoginStart* loginStart READ loginStart CONSTANT)
    Q_PROPERTY(coffer::ui::PlaceSpace* space READ space CONSTANT)
    Q_PROPERTY(coffer::ui::ComputersModel* computers READ computers CONSTANT)

public:
    /// `busy` says whether work reads from the open backup; `keyFile` as for ScheduleModel. Session and run
    /// must outlive this.
    Settings(Session& session, BackupRun& run, AutoLock::Busy busy, std::string keyFile,
             QObject* parent = nullptr);

    [[nodiscard]] AppearanceSetting* appearance() { return &m_appearance; }
    [[nodiscard]] LanguageSetting* language() { return &m_language; }
    [[nodiscard]] KeptSources* kept() { return &m_kept; }
    [[nodiscard]] ScheduleModel* schedule() { return &m_schedule; }
    [[nodiscard]] AutoLock* autoLock() { return &m_autoLock; }
    [[nodiscard]] LoginStart* loginStart() { return &m_loginStart; }
    [[nodiscard]] PlaceSpace* space() { return &m_space; }
    [[nodiscard]] ComputersModel* computers() { return &m_computers; }

Q_SIGNALS:
    void notWritten(const QString& file);  ///< as SettingsFile, of any of these

private:
    AppearanceSetting m_appearance;
    LanguageSetting m_language;
    KeptSources m_kept;
    ScheduleModel m_schedule;
    AutoLock m_autoLock;
    LoginStart m_loginStart;
    PlaceSpace m_space;
    ComputersModel m_computers;
    WatchedFolders m_watched;
};

}  // namespace coffer::ui
