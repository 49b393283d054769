// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settingsfile.h"

#include <QtCore/QSettings>
#include <utility>

namespace coffer::ui {

SettingsFile::SettingsFile(QString file) : m_file(std::move(file)) {
    m_writer.setMaxThreadCount(1);
    if (m_file.isEmpty()) {
        return;
    }
    const QSettings settings(m_file, QSettings::IniFormat);
    for (const QString& key : settings.allKeys()) {
        m_values.insert(key, settings.value(key));
    }
}

void SettingsFile::replace(const QString& group, const QHash<QString, QVariant>& values) {
    if (!group.isEmpty()) {
        m_values.removeIf([start = group + '/'](const auto& at) { return at.key().startsWith(start); });
    }
    m_values.insert(values);
    if (m_file.isEmpty()) {
        return;
    }
    m_writer.start([this, file = m_file, group, values] {
        QSettings settings(file, QSettings::IniFormat);
        if (!group.isEmpty()) {
            settings.remove(group);
        }
        for (auto at = values.begin(); at != values.end(); ++at) {
            settings.setValue(at.key(), at.value());
        }
        settings.sync();
        if (settings.status() != QSettings::NoError) {
            QMetaObject::invokeMethod(
                this, [this, file] { Q_EMIT notWritten(file); }, Qt::QueuedConnection);
        }
    });
}

}  // namespace coffer::ui
