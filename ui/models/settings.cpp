// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"

#include <QtCore/QCoreApplication>

#include "models/pathtext.h"

namespace coffer::ui {

Settings::Settings(Session& session, BackupRun& run, AutoLock::Busy busy, std::string keyFile,
                   QObject* parent)
    : QObject(parent),
      m_appearance(settingsFile(session.profile(), "appearance.ini")),
      m_language(settingsFile(session.profile(), kLanguageFile)),
      m_kept(session),
      m_schedule(session, std::move(keyFile)),
      m_autoLock(session, systemAway(), std::move(busy), settingsFile(session.profile(), "lock.ini")),
      m_loginStart(session.workers(), QCoreApplication::applicationFilePath()),
      m_space(session),
      m_computers(session),
      m_watched(session, run) {
    connect(&m_appearance, &AppearanceSetting::notWritten, this, &Settings::notWritten);
    connect(&m_language, &LanguageSetting::notWritten, this, &Settings::notWritten);
    connect(&m_autoLock, &AutoLock::notWritten, this, &Settings::notWritten);
}

}  // namespace coffer::ui
