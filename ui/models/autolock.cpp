// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/autolock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <algorithm>

namespace coffer::ui {
namespace {

constexpr const char* kKey = "minutes";
constexpr int kLookAgain = 1000;  ///< ms, while work holds the lock up

bool isInput(QEvent::Type type) {
    switch (type) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TabletPress:
        case QEvent::TabletMove:
        case QEvent::InputMethod:
            return true;
        default:
            return false;
    }
}

}  // namespace

AutoLock::AutoLock(Session& session, std::unique_ptr<SystemAway> away, Busy busy, const QString& file,
                   QObject* parent)
    : QObject(parent),
      m_session(session),
      m_away(std::move(away)),
      m_busy(std::move(busy)),
      m_settings(file) {
    bool isNumber = false;
    const int minutes = m_settings.value(kKey).toInt(&isNumber);
    m_minutes = isNumber ? std::clamp(minutes, 0, kMostMinutes) : kDefaultMinutes;
    m_idle.setSingleShot(true);
    m_free.setSingleShot(true);
    m_free.setInterval(kLookAgain);
    connect(&m_idle, &QTimer::timeout, this, &AutoLock::lockWhenIdle);
    connect(&m_free, &QTimer::timeout, this, &AutoLock::lockWhenFree);
    connect(m_away.get(), &SystemAway::sleeping, &session, &Session::lock);
    connect(m_away.get(), &SystemAway::screenLocked, this, &AutoLock::lockWhenFree);
    connect(&session, &Session::vaultChanged, this, &AutoLock::restart);
    connect(&m_settings, &SettingsFile::notWritten, this, &AutoLock::notWritten);
    QCoreApplication::instance()->installEventFilter(this);
}

void AutoLock::setMinutes(int minutes) {
    if (minutes == m_minutes || minutes < 0 || minutes > kMostMinutes) {
        return;
    }
    m_minutes = minutes;
    m_settings.set(kKey, minutes);
    restart();
    Q_EMIT minutesChanged();
}

void AutoLock::setMinuteLength(int milliseconds) {
    m_minuteLength = milliseconds;
    restart();
}

bool AutoLock::eventFilter(QObject* watched, QEvent* event) {
    if (isInput(event->type())) {
        m_sinceInput.start();
    }
    return QObject::eventFilter(watched, event);
}

/// Counts from now, where there is something to lock.
void AutoLock::restart() {
    m_idle.stop();
    m_sinceInput.start();
    if (!m_session.isUnlocked()) {
        m_free.stop();
    } else if (m_minutes > 0) {
        m_idle.start(m_minutes * m_minuteLength);
    }
}

void AutoLock::lockWhenIdle() {
    const qint64 left = static_cast<qint64>(m_minutes) * m_minuteLength - m_sinceInput.elapsed();
    if (left > 0) {
        m_idle.start(static_cast<int>(left));
    } else {
        lockWhenFree();
    }
}

void AutoLock::lockWhenFree() {
    if (m_session.isUnlocked() && m_busy()) {
        m_free.start();
    } else {
        m_session.lock();
    }
}

}  // namespace coffer::ui
