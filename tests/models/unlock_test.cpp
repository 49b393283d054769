// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unlockflow.h"

#include "models/desk.h"
#include "models/openvault.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;

class UnlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groupsAreCheckedWhileTyped();
    void aSlipIsNotAWrongKey();
    void anotherKeyIsAWrongKey();
    void provesAgainWhileUnlocked();
    void lockingEndsAnUnlockingThatRuns();
    void nothingHappensWithoutABackup();

private:
    std::unique_ptr<Desk> m_desk;
    QString m_key;
};

void UnlockTest::init() {
    m_desk = std::make_unique<Desk>();
    SetupFlow setup(m_desk->session);
    QVERIFY(m_desk->prepare(setup));
    m_key = Desk::recoveryKey(setup);
    QVERIFY(Desk::finish(setup));
}

void UnlockTest::groupsAreCheckedWhileTyped() {
    UnlockFlow unlock(m_desk->session);
    unlock.checkTyped("");
    QCOMPARE(unlock.goodGroups(), 0);
    QCOMPARE(unlock.wrongGroup(), 0);
    unlock.checkTyped(m_key.left(13));
    QCOMPARE(unlock.goodGroups(), 2);
    QCOMPARE(unlock.wrongGroup(), 0);
    QString slip = m_key;
    slip[7] = slip[7] == '2' ? '3' : '2';
    unlock.checkTyped(slip.left(11));
    QCOMPARE(unlock.goodGroups(), 1);
    QCOMPARE(unlock.wrongGroup(), 2);
    unlock.checkTyped(m_key);
    QCOMPARE(unlock.goodGroups(), unlock.recoveryKeyGroups());
    unlock.checkTyped(m_key.left(8) + "?");
    QCOMPARE(unlock.wrongGroup(), 2);
}

void UnlockTest::aSlipIsNotAWrongKey() {
    UnlockFlow unlock(m_desk->session);
    QString slip = m_key;
    slip[0] = slip[0] == '2' ? '3' : '2';
    unlock.unlockWithRecoveryKey(slip);
    QCOMPARE(unlock.task()->state(), Task::Failed);
    QCOMPARE(unlock.wrongGroup(), 1);
    QCOMPARE(unlock.task()->problem().what, QString("The recovery key has a slip in it"));
    QVERIFY(!m_desk->session.isUnlocked());
}

void UnlockTest::anotherKeyIsAWrongKey() {
    UnlockFlow unlock(m_desk->session);
    const SecretBytes other = RecoveryKey::create().text();
    unlock.unlockWithRecoveryKey(QString::fromLatin1(reinterpret_cast<const char*>(other.view().data()),
                                                     static_cast<qsizetype>(other.size())));
    QVERIFY(Desk::ends(unlock.task()));
    QCOMPARE(unlock.task()->state(), Task::Failed);
    QCOMPARE(unlock.task()->problem().what, QString("That recovery key does not open this backup"));
    QVERIFY(!unlock.task()->problem().damage);
    unlock.unlockWithRecoveryKey(m_key);
    QVERIFY(Desk::succeeds(unlock.task()));
    QVERIFY(unlock.task()->problem().isNone());
}

void UnlockTest::provesAgainWhileUnlocked() {
    UnlockFlow unlock(m_desk->session);
    QSignalSpy unlocked(&unlock, &UnlockFlow::unlocked);
    unlock.unlockWithRecoveryKey(m_key);
    QVERIFY(Desk::succeeds(unlock.task()));
    const auto vault = m_desk->session.vault();
    unlock.unlockWithRecoveryKey(m_key);
    QVERIFY(Desk::succeeds(unlock.task()));
    QCOMPARE(unlocked.count(), 2);
    QCOMPARE(m_desk->session.vault(), vault);
    unlock.unlockWithPassword("wrong");
    QVERIFY(Desk::ends(unlock.task()));
    QCOMPARE(unlock.task()->state(), Task::Failed);
    QCOMPARE(unlock.task()->problem().what, QString("That password does not open this backup"));
    QVERIFY(m_desk->session.isUnlocked());
}

void UnlockTest::lockingEndsAnUnlockingThatRuns() {
    UnlockFlow unlock(m_desk->session);
    QSignalSpy unlocked(&unlock, &UnlockFlow::unlocked);
    unlock.unlockWithRecoveryKey(m_key);
    QCOMPARE(unlock.task()->state(), Task::Working);
    m_desk->session.lock();  // as before sleep
    QVERIFY(Desk::ends(unlock.task()));
    QCOMPARE(unlocked.count(), 0);
    QVERIFY(!m_desk->session.isUnlocked());
    unlock.unlockWithRecoveryKey(m_key);
    QVERIFY(Desk::succeeds(unlock.task()));
    QVERIFY(m_desk->session.isUnlocked());
}

void UnlockTest::nothingHappensWithoutABackup() {
    Desk empty;
    UnlockFlow unlock(empty.session);
    unlock.lookAtWays();
    unlock.unlockWithRecoveryKey(m_key);
    unlock.unlockWithPassword("something");
    QCOMPARE(unlock.task()->state(), Task::Idle);
    QCOMPARE(unlock.waysTask()->state(), Task::Idle);
}

QTEST_GUILESS_MAIN(UnlockTest)
#include "unlock_test.moc"
