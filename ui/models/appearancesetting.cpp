// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appearancesetting.h"

#include <array>

namespace coffer::ui {
namespace {

constexpr const char* kKey = "appearance";
/// As the file has it; a person may read that.
constexpr std::array<const char*, 3> kNames{"system", "light", "dark"};

}  // namespace

AppearanceSetting::AppearanceSetting(const QString& file, QObject* parent)
    : QObject(parent), m_settings(file) {
    connect(&m_settings, &SettingsFile::notWritten, this, &AppearanceSetting::notWritten);
    const QString name = m_settings.value(kKey).toString();
    m_choice = name == QLatin1String(kNames[Light])  ? Light
               : name == QLatin1String(kNames[Dark]) ? Dark
                                                     : System;
}

void AppearanceSetting::setChoice(Choice choice) {
    if (choice == m_choice || choice < System || choice > Dark) {
        return;
    }
    m_choice = choice;
    m_settings.set(kKey, QLatin1String(kNames[static_cast<std::size_t>(choice)]));
    Q_EMIT choiceChanged();
}

}  // namespace coffer::ui
