// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QSettings>
#include <QtQml/QtQmlIntegration>

namespace coffer::ui {

/// Light or dark: as the system, or as the person chose, which is remembered. The window gives `dark` to the
/// theme. Qt 6.4 does not tell the system's scheme; there it is judged by whether windows are darker than
/// their text. Belongs to the thread that draws.
class Appearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the window by the program")
    Q_PROPERTY(Choice choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(bool dark READ isDark NOTIFY changed)

public:
    enum Choice { System, Light, Dark };
    Q_ENUM(Choice)

    /// Remembers the choice in `file`; empty: not at all.
    explicit Appearance(const QString& file, QObject* parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    [[nodiscard]] bool isDark() const;

signals:
    void changed();

private:
    QSettings m_settings;
    Choice m_choice = System;
};

}  // namespace coffer::ui
