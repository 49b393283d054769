// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/models.h"

namespace coffer::ui {

Models::Models(const ProfileSettings& settings)
    : m_profile(settings),
      m_session(m_profile, m_workers),
      m_settings(
          m_session, m_run, [this] { return m_restore.task()->state() == Task::Working; }, settings.keyFile) {
}

}  // namespace coffer::ui
