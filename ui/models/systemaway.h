// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <memory>

namespace coffer::ui {

/// Tells when the person goes away from the computer in a way that the system knows of. Whoever makes one
/// hears its signals on that thread.
///
/// Linux: the signal PrepareForSleep of logind's manager and Lock of its sessions (org.freedesktop.login1, on
/// the system bus), and ActiveChanged of org.freedesktop.ScreenSaver (session bus), which GNOME, KDE and
/// others send; where a bus or service is absent, nothing is told. Windows: WM_POWERBROADCAST and
/// WM_WTSSESSION_CHANGE. macOS: nothing yet. Only Linux is verified.
class SystemAway : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// The computer is about to sleep.
    void sleeping();
    /// The screen was locked.
    void screenLocked();
};

/// What this system tells.
std::unique_ptr<SystemAway> systemAway();

}  // namespace coffer::ui
