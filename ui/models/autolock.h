// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <functional>
#include <memory>

#include "models/session.h"
#include "models/settingsfile.h"
#include "models/systemaway.h"

namespace coffer::ui {

/// Locks the backup when nobody is there: after so many minutes without a key, a click or a touch, when the
/// screen is locked, and before the computer sleeps. Sleep locks at once. The other two wait for work that
/// reads from the backup, such as a restore, and lock as soon as it has ended: a long restore is not lost
/// because somebody went for lunch.
///
/// Belongs to the thread that draws; hears every event of the application.
class AutoLock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the settings")
    /// 0: never by itself, but still with the screen and before sleep.
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY minutesChanged)

public:
    static constexpr int kDefaultMinutes = 10;
    static constexpr int kMostMinutes = 24 * 60;

    /// Whether work reads from the open backup now.
    using Busy = std::function<bool()>;
    /// Remembers the minutes in `file`; empty: only as long as this lives. The session must outlive this.
    AutoLock(Session& session, std::unique_ptr<SystemAway> away, Busy busy, const QString& file,
             QObject* parent = nullptr);

    [[nodiscard]] int minutes() const { return m_minutes; }
    void setMinutes(int minutes);
    /// How long a minute is; for tests.
    void setMinuteLength(int milliseconds);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void minutesChanged();
    void notWritten(const QString& file);  ///< as SettingsFile

private:
    void restart();
    void lockWhenIdle();
    void lockWhenFree();

    Session& m_session;
    std::unique_ptr<SystemAway> m_away;
    Busy m_busy;
    SettingsFile m_settings;
    int m_minutes = kDefaultMinutes;
    int m_minuteLength = 60'000;
    QElapsedTimer m_sinceInput;
    QTimer m_idle, m_free;
};

}  // namespace coffer::ui
