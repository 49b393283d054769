// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of ways that end early, and failed attempts that cannot be written down.
#include "models/backuprun.h"
#include "models/drillflow.h"
#include "models/enrolflow.h"
#include "models/pluggedkeys.h"
#include "models/unlockflow.h"
#include "models/waysmodel.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;
using coffer::test::DeskWithKeys;
using coffer::test::kPin;

class BadDaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lockingStopsATestAtItsPin();
    void lockingStopsATestAtWork();
    void lockedMeanwhileNobodyIsAsked();
    void lockedMeanwhileARenamingGoesOn();
    void aProofThatWasGivenIsWantedNoMore();
    void whatAFailureCannotWriteDownIsTold();
    void noticesAreToldOnceAndOfTheirBackupAlone();

private:
    void addKey();
    QString slotOf(const QString& name);

    std::unique_ptr<DeskWithKeys> m_desk;
    std::unique_ptr<UnlockFlow> m_unlock;
    std::unique_ptr<WaysModel> m_ways;
};

void BadDaysTest::init() {
    m_ways.reset();
    m_unlock.reset();
    m_desk = std::make_unique<DeskWithKeys>();
    QVERIFY(m_desk->setUp(DeskWithKeys::First::Backup));
    m_unlock = std::make_unique<UnlockFlow>(m_desk->session);
    m_ways = std::make_unique<WaysModel>(m_desk->session);
    m_unlock->unlockWithRecoveryKey(m_desk->recoveryKeyTyped);
    QVERIFY(Desk::succeeds(m_unlock->task()));
    m_desk->plug();
}

QString BadDaysTest::slotOf(const QString& name) {
    for (int row = 0; row < m_ways->count(); ++row) {
        if (m_ways->index(row).data(WaysModel::NameRole).toString() == name) {
            return m_ways->index(row).data(WaysModel::SlotRole).toString();
        }
    }
    return {};
}

void BadDaysTest::addKey() {
    EnrolFlow enrol(m_desk->session);
    QVERIFY(DeskWithKeys::makesKey(enrol));
    enrol.setName("Blue key");
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    QTRY_COMPARE(m_ways->count(), 2);
}

void BadDaysTest::lockingStopsATestAtItsPin() {
    addKey();
    QSignalSpy done(m_unlock.get(), &UnlockFlow::unlocked);
    m_unlock->test(slotOf("Blue key"), WaysModel::SecurityKey, "Blue key");
    m_unlock->unlockWithDevice();
    QVERIFY(DeskWithKeys::reaches(m_unlock->ceremony(), Ceremony::EnterPin));
    m_desk->session.lock();
    QVERIFY(Desk::ends(m_unlock->task()));
    QCOMPARE(m_unlock->task()->state(), Task::Idle);
    QCOMPARE(m_unlock->tested(), QString());
    QCOMPARE(m_unlock->purpose(), UnlockFlow::Unlock);
    QCOMPARE(done.count(), 0);
}

void BadDaysTest::lockingStopsATestAtWork() {
    QTRY_COMPARE(m_ways->count(), 1);
    QSignalSpy done(m_unlock.get(), &UnlockFlow::unlocked);
    m_unlock->test(slotOf("Recovery key"), WaysModel::RecoveryKey, "Recovery key");
    m_unlock->unlockWithRecoveryKey(m_desk->recoveryKeyTyped);
    DrillFlow drill(m_desk->session);
    drill.start(DrillFlow::All);
    QCOMPARE(drill.task()->state(), Task::Working);
    m_desk->session.lock();
    QVERIFY(m_unlock->task()->isStopping());
    QVERIFY(drill.task()->isStopping());
    QVERIFY(Desk::ends(m_unlock->task()) && Desk::ends(drill.task()));
    QCOMPARE(done.count(), 0);
    QCOMPARE(m_unlock->result().name, QString());
}

void BadDaysTest::lockedMeanwhileNobodyIsAsked() {
    addKey();
    const QString slot = slotOf("Blue key");
    WayChanges& changes = *m_ways->changes();
    QSignalSpy mayBeRenamed(&changes, &WayChanges::mayBeRenamed);
    QSignalSpy mayBeRemoved(&changes, &WayChanges::mayBeRemoved);
    changes.askToRemove(slot);
    QVERIFY(Desk::succeeds(changes.task()));
    QCOMPARE(mayBeRemoved.count(), 1);
    QVERIFY(!changes.waysLeft().isEmpty());
    changes.askToRemove(slot);
    m_desk->session.lock();
    QVERIFY(changes.waysLeft().isEmpty());
    QVERIFY(Desk::succeeds(changes.task()));
    QCOMPARE(mayBeRemoved.count(), 1);
    QVERIFY(changes.waysLeft().isEmpty());

    m_unlock->unlockWithRecoveryKey(m_desk->recoveryKeyTyped);
    QVERIFY(Desk::succeeds(m_unlock->task()));
    changes.askToRename(slot);
    m_desk->session.lock();
    QVERIFY(Desk::succeeds(changes.task()));
    QCOMPARE(mayBeRenamed.count(), 0);
}

void BadDaysTest::lockedMeanwhileARenamingGoesOn() {
    addKey();
    m_ways->changes()->rename(slotOf("Blue key"), "Key in the safe");
    m_desk->session.lock();
    QVERIFY(Desk::succeeds(m_ways->changes()->task()));
    m_unlock->unlockWithRecoveryKey(m_desk->recoveryKeyTyped);
    QVERIFY(Desk::succeeds(m_unlock->task()));
    QTRY_VERIFY(!slotOf("Key in the safe").isEmpty());
}

void BadDaysTest::aProofThatWasGivenIsWantedNoMore() {
    addKey();
    m_desk->session.vault()->use([](OwnerVault& owner) {
        owner.measureProofsWith([passed = std::chrono::hours(0)]() mutable {
            ProofTime time = ProofTime::now();  // the first is that of the proof
            time.running += passed;
            time.wall += passed;
            passed = std::chrono::hours(1);
            return time;
        });
    });
    const Task& task = *m_ways->changes()->task();
    m_ways->changes()->askToRename(slotOf("Blue key"));
    QVERIFY(Desk::ends(m_ways->changes()->task()));
    QVERIFY(task.problem().proofWanted);
    m_unlock->unlockWithPassword("wrong");
    QVERIFY(Desk::ends(m_unlock->task()));
    QVERIFY(task.problem().proofWanted);
    m_unlock->unlockWithRecoveryKey(m_desk->recoveryKeyTyped);
    QVERIFY(Desk::succeeds(m_unlock->task()));
    QCOMPARE(task.state(), Task::Idle);
    QVERIFY(task.problem().isNone());
}

void BadDaysTest::noticesAreToldOnceAndOfTheirBackupAlone() {
    m_desk->keychain->failWith({Code::Denied, "the keychain gives this computer’s key to nobody"});
    m_desk->session.lock();
    const ProblemList& notices = *m_desk->session.notices();
    const auto fail = [this] {
        m_unlock->unlockWithPassword("wrong");
        return Desk::ends(m_unlock->task());
    };
    QVERIFY(fail());
    QCOMPARE(notices.count(), 1);
    QVERIFY(fail());
    QCOMPARE(notices.count(), 1);
    m_desk->session.choose(0);
    QCOMPARE(notices.count(), 0);
    m_unlock->unlockWithPassword("wrong");
    m_desk->session.choose(0);
    QVERIFY(Desk::ends(m_unlock->task()));
    QCOMPARE(notices.count(), 0);
    QVERIFY(fail());
    QCOMPARE(notices.count(), 1);
    m_desk->session.forget(0);
    QVERIFY(!m_desk->session.hasBackup());
    QCOMPARE(notices.count(), 0);
}

void BadDaysTest::whatAFailureCannotWriteDownIsTold() {
    m_desk->keychain->failWith({Code::Denied, "the keychain gives this computer’s key to nobody"});
    const auto told = [this] {
        const auto* notices = m_desk->session.notices();
        return notices->count() == 0
                   ? QString()
                   : notices->index(notices->count() - 1).data(ProblemList::WhatRole).toString();
    };
    const QString unwritten = "Something could not be written down";
    m_unlock->unlockWithPassword("wrong");
    QVERIFY(Desk::ends(m_unlock->task()));
    QCOMPARE(m_desk->session.notices()->count(), 1);
    QCOMPARE(told(), unwritten);

    m_desk->keychain->failWith({Code::Denied, "the keychain is locked"});  // the same is told once
    EnrolFlow enrol(m_desk->session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.choose(WaysModel::SecurityKey);
    enrol.next();
    QVERIFY(DeskWithKeys::reaches(enrol.ceremony(), Ceremony::EnterPin));
    for (const int left : {8, 7, 6}) {
        QTRY_COMPARE(enrol.ceremony()->retries(), left);
        enrol.ceremony()->answerPin("0000");
    }
    QVERIFY(Desk::ends(enrol.task()));
    QCOMPARE(m_desk->session.notices()->count(), 2);

    m_desk->session.lock();
    QCOMPARE(m_desk->session.notices()->count(), 0);
    m_unlock->unlockWithPassword("wrong");
    QVERIFY(Desk::ends(m_unlock->task()));
    QCOMPARE(m_desk->session.notices()->count(), 1);
    QCOMPARE(told(), unwritten);
}

QTEST_GUILESS_MAIN(BadDaysTest)
#include "waysbaddays_test.moc"
