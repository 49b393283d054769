// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/systemaway.h"

#ifdef _WIN32
#include <QtCore/QAbstractNativeEventFilter>
#include <QtCore/QCoreApplication>

#include <windows.h>
#include <wtsapi32.h>
#endif

namespace coffer::ui {

#ifdef _WIN32
namespace {

/// Messages that Windows sends to every window (power), and to those that asked for them (sessions): the
/// program's first window registers itself with WTSRegisterSessionNotification. Unverified.
class WindowsAway final : public SystemAway, public QAbstractNativeEventFilter {
public:
    WindowsAway() { QCoreApplication::instance()->installNativeEventFilter(this); }
    ~WindowsAway() override { QCoreApplication::instance()->removeNativeEventFilter(this); }

    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override {
        const auto* received = static_cast<const MSG*>(message);
        if (received->message == WM_POWERBROADCAST && received->wParam == PBT_APMSUSPEND) {
            Q_EMIT sleeping();
        } else if (received->message == WM_WTSSESSION_CHANGE && received->wParam == WTS_SESSION_LOCK) {
            Q_EMIT screenLocked();
        }
        return false;
    }
};

}  // namespace

std::unique_ptr<SystemAway> systemAway() {
    return std::make_unique<WindowsAway>();
}
#else
std::unique_ptr<SystemAway> systemAway() {
    return std::make_unique<SystemAway>();
}
#endif

}  // namespace coffer::ui
