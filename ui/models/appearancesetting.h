// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "models/settingsfile.h"

namespace coffer::ui {

/// Light or dark: as the system, or as the person chose, which is remembered. The window hands `choice` to
/// the theme, which knows what the system shows. Belongs to the thread that draws.
class AppearanceSetting : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the window by the program")
    Q_PROPERTY(Choice choice READ choice WRITE setChoice NOTIFY choiceChanged)

public:
    /// In the order of the theme's own Appearance.Choice.
    enum Choice { System, Light, Dark };
    Q_ENUM(Choice)

    /// Remembers the choice in `file`; empty: only as long as this lives.
    explicit AppearanceSetting(const QString& file, QObject* parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);

Q_SIGNALS:
    void choiceChanged();
    void notWritten(const QString& file);  ///< as SettingsFile

private:
    SettingsFile m_settings;
    Choice m_choice = System;
};

}  // namespace coffer::ui
