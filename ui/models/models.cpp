// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/models.h"

#include "files/names.h"

namespace coffer::ui {

Models::Models(const ProfileSettings& settings)
    : m_profile(settings),
      m_session(m_profile, m_workers),
      m_settings(
          m_session, m_run, [this] { return m_restore.task()->state() == Task::Working; }, settings.keyFile) {
    const auto tell = [this](const QString& file) {
        m_session.tell(
            {"settings-not-written", {Code::Denied, "cannot write " + displayPath(file.toStdString())}});
    };
    QObject::connect(&m_settings, &Settings::notWritten, &m_session, tell);
    QObject::connect(m_session.backups(), &KnownBackups::notWritten, &m_session, tell);
}

}  // namespace coffer::ui
