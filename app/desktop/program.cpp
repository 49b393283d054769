// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/program.h"

#include "models/pathtext.h"

namespace coffer::desktop {
Program::Program(ProfileSettings settings)
    : m_profile(std::move(settings)),
      m_session(m_profile, m_workers),
      m_home(m_session),
      m_setup(m_session),
      m_run(m_session),
      m_unlock(m_session),
      m_ways(m_session),
      m_versions(m_session),
      m_restore(m_session),
      m_appearance(ui::settingsFile(m_profile, "appearance.ini")) {}

bool Program::open() {
    const auto object = [](QObject& model) { return QVariant::fromValue(&model); };
    m_engine.addImportPath("qrc:/qt/qml");
    m_engine.setInitialProperties({{"session", object(m_session)},
                                   {"home", object(m_home)},
                                   {"setup", object(m_setup)},
                                   {"run", object(m_run)},
                                   {"unlock", object(m_unlock)},
                                   {"ways", object(m_ways)},
                                   {"versions", object(m_versions)},
                                   {"restore", object(m_restore)},
                                   {"appearance", object(m_appearance)}});
    m_engine.load(QUrl("qrc:/qt/qml/Coffer/Desktop/Main.qml"));
    return !m_engine.rootObjects().isEmpty();
}

}  // namespace coffer::desktop
