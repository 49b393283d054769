// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/systemaway.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtTest/QtTest>

using namespace coffer::ui;

/// Needs a session bus that the system bus is the same as.
class SystemAwayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sleepIsTold();
    void wakingIsNot();
    void theScreenLockOfLogindIsTold();
    void theScreenSaverIsTold();
    void othersAreNotBelieved();

private:
    static void send(const QString& path, const QString& interface, const QString& name,
                     const QVariantList& arguments, const QDBusConnection& from);
    /// Whatever was sent before has arrived.
    void settle();

    std::unique_ptr<SystemAway> m_away;
    std::unique_ptr<QSignalSpy> m_sleeping, m_locked;
};

namespace {

const QString kManager = QStringLiteral("/org/freedesktop/login1");
const QString kSession = QStringLiteral("/org/freedesktop/login1/session/_31");

QDBusConnection desktop() {
    static const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "desktop");
    return bus;
}

QDBusConnection stranger() {
    static const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "stranger");
    return bus;
}

}  // namespace

void SystemAwayTest::initTestCase() {
    QVERIFY(desktop().registerService("org.freedesktop.login1"));
    QVERIFY(desktop().registerService("org.freedesktop.ScreenSaver"));
}

void SystemAwayTest::init() {
    m_away = systemAway();
    m_sleeping = std::make_unique<QSignalSpy>(m_away.get(), &SystemAway::sleeping);
    m_locked = std::make_unique<QSignalSpy>(m_away.get(), &SystemAway::screenLocked);
}

void SystemAwayTest::send(const QString& path, const QString& interface, const QString& name,
                          const QVariantList& arguments, const QDBusConnection& from) {
    auto signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    QVERIFY(from.send(signal));
}

void SystemAwayTest::settle() {
    QTest::qWait(300);
}

void SystemAwayTest::sleepIsTold() {
    send(kManager, "org.freedesktop.login1.Manager", "PrepareForSleep", {true}, desktop());
    QTRY_COMPARE(m_sleeping->count(), 1);
    QCOMPARE(m_locked->count(), 0);
}

void SystemAwayTest::wakingIsNot() {
    send(kManager, "org.freedesktop.login1.Manager", "PrepareForSleep", {false}, desktop());
    settle();
    QCOMPARE(m_sleeping->count(), 0);
}

void SystemAwayTest::theScreenLockOfLogindIsTold() {
    send(kSession, "org.freedesktop.login1.Session", "Lock", {}, desktop());
    QTRY_COMPARE(m_locked->count(), 1);
    QCOMPARE(m_sleeping->count(), 0);
}

void SystemAwayTest::theScreenSaverIsTold() {
    send("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {true}, desktop());
    QTRY_COMPARE(m_locked->count(), 1);
    send("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {false}, desktop());
    settle();
    QCOMPARE(m_locked->count(), 1);
}

void SystemAwayTest::othersAreNotBelieved() {
    send(kManager, "org.freedesktop.login1.Manager", "PrepareForSleep", {true}, stranger());
    send(kSession, "org.freedesktop.login1.Session", "Lock", {}, stranger());
    settle();
    QCOMPARE(m_sleeping->count() + m_locked->count(), 0);
}

QTEST_GUILESS_MAIN(SystemAwayTest)
#include "systemaway_test.moc"
