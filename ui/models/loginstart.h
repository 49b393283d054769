// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "models/task.h"

namespace coffer::ui {

/// Whether the program starts, without a window in front, when the person logs in. On Linux a file in the
/// autostart folder (Desktop Application Autostart Specification 0.5); elsewhere the setting is not offered
/// yet. Belongs to the thread that draws; the disk is touched on another.
class LoginStart : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the settings")
    /// This system can be told to.
    Q_PROPERTY(bool offered READ isOffered CONSTANT)
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    /// Failed says why it could not be changed.
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)

public:
    /// `program` is started with --background. `folder` is the autostart folder; empty: the person's own.
    LoginStart(Workers& workers, const QString& program, const QString& folder = {},
               QObject* parent = nullptr);

    [[nodiscard]] bool isOffered() const;
    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] Task* task() { return &m_task; }

    Q_INVOKABLE void change(bool on);

Q_SIGNALS:
    void changed();

private:
    void show(bool on);

    QString m_file, m_text;
    Task m_task;
    bool m_on = false;
};

}  // namespace coffer::ui
