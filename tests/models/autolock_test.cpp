// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/autolock.h"

#include <QtCore/QEvent>

#include "models/desk.h"
#include "models/openvault.h"
#include "models/unlockflow.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;

class AutoLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void locksWhenNobodyIsThere();
    void aKeyPutsItOff();
    void neverMeansNever();
    void sleepLocksAtOnceWhateverRuns();
    void theScreenLockWaitsForWork();
    void theMinutesAreRemembered();
    void nonsenseInTheFileCountsAsTheDefault();

private:
    std::unique_ptr<AutoLock> makeLock(int minutes);
    void unlock();

    std::unique_ptr<Desk> m_desk;
    QString m_key;
    SystemAway* m_away = nullptr;
    bool m_busy = false;
};

void AutoLockTest::init() {
    m_desk = std::make_unique<Desk>();
    SetupFlow setup(m_desk->session);
    QVERIFY(m_desk->prepare(setup));
    m_key = Desk::recoveryKey(setup);
    QVERIFY(Desk::finish(setup));
    m_busy = false;
}

void AutoLockTest::unlock() {
    UnlockFlow flow(m_desk->session);
    flow.unlockWithRecoveryKey(m_key);
    QVERIFY(Desk::succeeds(flow.task()));
    QVERIFY(m_desk->session.isUnlocked());
}

/// A minute of a twentieth of a second.
std::unique_ptr<AutoLock> AutoLockTest::makeLock(int minutes) {
    auto away = std::make_unique<SystemAway>();
    m_away = away.get();
    auto lock = std::make_unique<AutoLock>(
        m_desk->session, std::move(away), [this] { return m_busy; }, QString());
    lock->setMinuteLength(50);
    lock->setMinutes(minutes);
    return lock;
}

void AutoLockTest::locksWhenNobodyIsThere() {
    const auto lock = makeLock(5);
    unlock();
    QTRY_VERIFY(!m_desk->session.isUnlocked());
}

void AutoLockTest::aKeyPutsItOff() {
    const auto lock = makeLock(20);
    unlock();
    QObject somewhere;
    for (int i = 0; i < 20; ++i) {
        QEvent key(QEvent::KeyPress);
        QCoreApplication::sendEvent(&somewhere, &key);
        QTest::qWait(100);
        QVERIFY(m_desk->session.isUnlocked());
    }
    QTRY_VERIFY(!m_desk->session.isUnlocked());
}

void AutoLockTest::neverMeansNever() {
    const auto lock = makeLock(0);
    unlock();
    QTest::qWait(1000);
    QVERIFY(m_desk->session.isUnlocked());
    Q_EMIT m_away->screenLocked();
    QVERIFY(!m_desk->session.isUnlocked());
}

void AutoLockTest::sleepLocksAtOnceWhateverRuns() {
    const auto lock = makeLock(0);
    unlock();
    m_busy = true;
    Q_EMIT m_away->sleeping();
    QVERIFY(!m_desk->session.isUnlocked());
}

void AutoLockTest::theScreenLockWaitsForWork() {
    const auto lock = makeLock(0);
    unlock();
    m_busy = true;
    Q_EMIT m_away->screenLocked();
    QTest::qWait(1500);
    QVERIFY(m_desk->session.isUnlocked());
    m_busy = false;
    QTRY_VERIFY(!m_desk->session.isUnlocked());
}

void AutoLockTest::theMinutesAreRemembered() {
    const QString file = m_desk->path("lock.ini");
    const auto make = [&] {
        return std::make_unique<AutoLock>(
            m_desk->session, std::make_unique<SystemAway>(), [] { return false; }, file);
    };
    auto lock = make();
    QCOMPARE(lock->minutes(), AutoLock::kDefaultMinutes);
    lock->setMinutes(30);
    lock->setMinutes(-1);
    lock->setMinutes(AutoLock::kMostMinutes + 1);
    QCOMPARE(lock->minutes(), 30);
    lock.reset();
    QCOMPARE(make()->minutes(), 30);
}

void AutoLockTest::nonsenseInTheFileCountsAsTheDefault() {
    m_desk->folder.put("lock.ini", "[General]\nminutes=soon\n");
    const AutoLock lock(
        m_desk->session, std::make_unique<SystemAway>(), [] { return false; }, m_desk->path("lock.ini"));
    QCOMPARE(lock.minutes(), AutoLock::kDefaultMinutes);
}

QTEST_GUILESS_MAIN(AutoLockTest)
#include "autolock_test.moc"
