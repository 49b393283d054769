// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtDBus/QDBusConnection>

#include "models/systemaway.h"

namespace coffer::ui {
namespace {

class DBusAway final : public SystemAway {
    Q_OBJECT

public:
    DBusAway();

public Q_SLOTS:
    void prepareForSleep(bool begins);
    void lock();
    void screenSaverChanged(bool active);
};

DBusAway::DBusAway() {
    const auto logind = QStringLiteral("org.freedesktop.login1");
    const auto screenSaver = QStringLiteral("org.freedesktop.ScreenSaver");
    QDBusConnection system = QDBusConnection::systemBus();
    system.connect(logind, QStringLiteral("/org/freedesktop/login1"),
                   QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                   SLOT(prepareForSleep(bool)));
    system.connect(logind, QString(), QStringLiteral("org.freedesktop.login1.Session"),
                   QStringLiteral("Lock"), this, SLOT(lock()));
    QDBusConnection::sessionBus().connect(screenSaver, QString(), screenSaver,
                                          QStringLiteral("ActiveChanged"), this,
                                          SLOT(screenSaverChanged(bool)));
}

void DBusAway::prepareForSleep(bool begins) {
    if (begins) {
        Q_EMIT sleeping();
    }
}

void DBusAway::lock() {
    Q_EMIT screenLocked();
}

void DBusAway::screenSaverChanged(bool active) {
    if (active) {
        Q_EMIT screenLocked();
    }
}

}  // namespace

std::unique_ptr<SystemAway> systemAway() {
    return std::make_unique<DBusAway>();
}

}  // namespace coffer::ui

#include "systemawaydbus.moc"
