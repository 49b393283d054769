// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/program.h"

#include <QtCore/QCoreApplication>

#include "models/pathtext.h"

namespace coffer::desktop {
namespace {

constexpr const char* kSize = "size";
constexpr const char* kMaximized = "maximized";

}  // namespace

Program::Program(const ProfileSettings& settings)
    : m_models(settings), m_placed(ui::settingsFile(m_models.profile(), "window.ini")) {
    if (SystemPrinter::isThere()) {
        m_models.session()->setPrinter(m_printer);
    }
}

Program::~Program() = default;

bool Program::open(Start start) {
    m_engine.addImportPath("qrc:/qt/qml");
    m_engine.setInitialProperties({{"models", QVariant::fromValue(&m_models)}});
    m_engine.load(QUrl("qrc:/qt/qml/Coffer/Desktop/Main.qml"));
    if (window() == nullptr) {
        return false;
    }
    placeWindow();
    startTray(start);
    return true;
}

QQuickWindow* Program::window() const {
    const auto roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.constFirst());
}

/// As large as it was; where it stands is the desktop's choice.
void Program::placeWindow() {
    const QSize size = m_placed.value(kSize).toSize();
    if (size.isValid()) {
        window()->resize(size.expandedTo(window()->minimumSize()));
    }
    if (m_placed.value(kMaximized).toBool()) {
        window()->setWindowStates(Qt::WindowMaximized);
    }
    QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, window(), [this] {
        const bool maximized = window()->windowStates().testFlag(Qt::WindowMaximized);
        m_placed.set(kMaximized, maximized);
        if (!maximized) {
            m_placed.set(kSize, window()->size());
        }
    });
}

void Program::startTray(Start start) {
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = std::make_unique<Tray>(*m_models.session(), *m_models.run());
        QObject::connect(m_tray.get(), &Tray::windowWanted, window(), [this] { raise({}); });
        QObject::connect(m_tray.get(), &Tray::quitWanted, window(),
                         [this] { QMetaObject::invokeMethod(window(), "quit"); });
        QObject::connect(window(), &QWindow::activeChanged, m_tray.get(),
                         [this] { m_tray->setWatched(window()->isActive()); });
        window()->setProperty("stays", start == Start::InBackground);
        m_tray->setWatched(start == Start::InFront);
    }
    if (start == Start::InFront) {
        window()->show();
    } else if (!m_tray) {
        window()->showMinimized();
    }
}

void Program::raise(const QString& folder) {
    window()->show();
    window()->raise();
    window()->requestActivate();
    if (!folder.isEmpty()) {
        m_models.session()->openFolder(QUrl::fromLocalFile(folder));
    }
}

void Program::measure(const QElapsedTimer& started) {
    m_watchdog = std::make_unique<Watchdog>(started, *window());
}

QString lockFile(const Profile& profile) {
    return ui::settingsFile(profile, "desktop.lock");
}

}  // namespace coffer::desktop
