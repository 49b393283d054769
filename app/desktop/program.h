// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtQml/QQmlApplicationEngine>
#include <memory>

#include "controls/clipboardguard.h"
#include "desktop/systemprinter.h"
#include "desktop/tray.h"
#include "desktop/watchdog.h"
#include "models/models.h"
#include "models/settingsfile.h"

namespace coffer::desktop {

/// The program behind its window: the models and the engine that draws. The window (Main.qml) gets the models
/// as its one required property; nothing in QML reaches them another way. On the thread that draws.
///
/// The window comes back as large as it was left. Where the desktop has a place for an icon (tray.h) and the
/// program was started in the background, closing the window leaves it there; everywhere else closing ends
/// the program.
///
/// When it goes, the window goes first and the models after it.
class Program {
public:
    enum class Start { InFront, InBackground };

    explicit Program(const ProfileSettings& settings);
    ~Program();

    /// Opens the window. False when it cannot be drawn; the reason stands in the log.
    bool open(Start start);
    /// Brings the window to the front, and opens the backup in that folder; empty: none.
    void raise(const QString& folder);
    /// Lets the watchdog measure from now on; requires open(). `started` runs since the beginning of main().
    void measure(const QElapsedTimer& started);

private:
    void startTray(Start start);
    void placeWindow();
    [[nodiscard]] QQuickWindow* window() const;

    ui::ClipboardGuard m_clipboard;
    SystemPrinter m_printer;
    ui::Models m_models;
    ui::SettingsFile m_placed;     ///< how large the window was left; its end waits for the disk
    std::unique_ptr<Tray> m_tray;  ///< null: this desktop has no place for one
    QQmlApplicationEngine m_engine;
    std::unique_ptr<Watchdog> m_watchdog;
};

/// By which one running program is told from another (singleinstance.h); empty when there is no such place.
QString lockFile(const Profile& profile);

}  // namespace coffer::desktop
