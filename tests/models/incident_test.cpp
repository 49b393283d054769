// SPDX-License-Identifier: GPL-3.0-or-later
// Something happened: on real vaults, as far as the tested state at the end, and on its bad days.
#include "models/incidentflow.h"

#include "models/backuprun.h"
#include "models/desk.h"
#include "models/openvault.h"
#include "models/unlockflow.h"
#include "vault/computers.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;

namespace {

const QString kPassword = "seven unrelated lanterns beneath Osaka station";

QStringList namesOf(SubjectsModel& subjects) {
    QStringList names;
    for (int row = 0; row < subjects.count(); ++row) {
        names << subjects.data(subjects.index(row), SubjectsModel::NameRole).toString();
    }
    return names;
}

}  // namespace

class IncidentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLostWayIsShutOut();
    void theOnlyWayIsNotOffered();
    void aSeenRecoveryKeyIsReplaced();
    void aStolenComputerIsShutOut();
    void aVersionIsKept();
    void lockingLeadsBack();
    void whatIsLockedMeanwhileStaysLocked();
    void aSheetThatReplacesNothingIsTold();
    void aPulledDriveChangesNothing();

private:
    /// Unlocked with the recovery key, and one backup made.
    bool unlock();
    bool begin(IncidentFlow& flow, IncidentFlow::Incident incident);
    bool opens(const QString& key) const;

    std::unique_ptr<Desk> m_desk;
    QString m_key;
};

void IncidentTest::init() {
    m_desk = std::make_unique<Desk>();
    SetupFlow setup(m_desk->session);
    QVERIFY(m_desk->prepare(setup, kPassword));
    m_key = Desk::recoveryKey(setup);
    QVERIFY(Desk::finish(setup));
    BackupRun run(m_desk->session);
    run.start();
    QVERIFY(Desk::succeeds(run.task()));
}

bool IncidentTest::unlock() {
    UnlockFlow unlock(m_desk->session);
    unlock.unlockWithRecoveryKey(m_key);
    return Desk::succeeds(unlock.task());
}

bool IncidentTest::begin(IncidentFlow& flow, IncidentFlow::Incident incident) {
    flow.setIncident(incident);
    flow.begin();
    return Desk::succeeds(flow.task()) && flow.step() == IncidentFlow::Choose;
}

bool IncidentTest::opens(const QString& key) const {
    m_desk->session.lock();
    UnlockFlow unlock(m_desk->session);
    unlock.unlockWithRecoveryKey(key);
    return Desk::succeeds(unlock.task());
}

void IncidentTest::aLostWayIsShutOut() {
    IncidentFlow flow(m_desk->session);
    flow.begin();
    QCOMPARE(flow.step(), IncidentFlow::Explain);
    QVERIFY(unlock());
    QVERIFY(begin(flow, IncidentFlow::LostKey));
    QCOMPARE(namesOf(*flow.subjects()), QStringList{"Password"});
    flow.next();
    QCOMPARE(flow.step(), IncidentFlow::Choose);  // nobody is shut out unchosen, were it the only one
    QVERIFY(!flow.subjects()->any());
    flow.subjects()->choose(0);
    QCOMPARE(flow.subjects()->staying(), QStringList{"Recovery key"});
    QCOMPARE(flow.subjects()->rest(), SubjectsModel::OneWay);
    flow.next();
    QVERIFY2(Desk::succeeds(flow.task()), qPrintable(flow.task()->problem().details));
    QCOMPARE(flow.step(), IncidentFlow::Done);
    QCOMPARE(flow.shutOut(), QString("Password"));
    QCOMPARE(flow.goneToo(), QStringList());
    QCOMPARE(flow.staying(), QStringList{"Recovery key"});
    QCOMPARE(flow.waysLeft(), 1);
    QCOMPARE(flow.rest(), SubjectsModel::OneWay);
    QVERIFY(flow.untested().isNone() && flow.isRecorded());
    QCOMPARE(flow.files(), 2);
    m_desk->session.lock();
    UnlockFlow again(m_desk->session);
    again.unlockWithPassword(kPassword);
    QVERIFY(Desk::ends(again.task()));
    QCOMPARE(again.task()->state(), Task::Failed);
    QVERIFY(opens(m_key));
}

void IncidentTest::theOnlyWayIsNotOffered() {
    IncidentFlow flow(m_desk->session);
    QVERIFY(unlock());
    QVERIFY(begin(flow, IncidentFlow::NoPasswordManager));
    QCOMPARE(flow.subjects()->count(), 0);
    flow.next();
    QCOMPARE(flow.step(), IncidentFlow::Choose);
}

void IncidentTest::aSeenRecoveryKeyIsReplaced() {
    IncidentFlow flow(m_desk->session);
    QVERIFY(unlock());
    QVERIFY(begin(flow, IncidentFlow::SeenRecoveryKey));
    QCOMPARE(namesOf(*flow.subjects()), QStringList{"Recovery key"});
    flow.subjects()->choose(0);
    QCOMPARE(flow.subjects()->staying(), QStringList{"Password"});
    QCOMPARE(flow.subjects()->rest(), SubjectsModel::Enough);  // with the new one
    flow.next();
    QVERIFY(Desk::succeeds(flow.task()));
    QCOMPARE(flow.step(), IncidentFlow::PutOnPaper);
    QVERIFY(opens(m_key));  // nothing has changed so far, and locking has led back
    QCOMPARE(flow.step(), IncidentFlow::Explain);
    QVERIFY(begin(flow, IncidentFlow::SeenRecoveryKey));
    flow.subjects()->choose(0);
    flow.next();
    QVERIFY(Desk::succeeds(flow.task()));
    QStringList groups;
    for (int number = 1; number <= flow.sheet()->groupCount(); ++number) {
        groups << flow.sheet()->group(number);
    }
    flow.next();
    flow.next();
    QCOMPARE(flow.step(), IncidentFlow::CheckSheet);
    for (const int number : {flow.sheet()->firstAsked(), flow.sheet()->secondAsked()}) {
        QVERIFY(flow.sheet()->checkGroup(number, flow.sheet()->group(number)));
    }
    flow.next();
    QVERIFY2(Desk::succeeds(flow.task()), qPrintable(flow.task()->problem().details));
    QCOMPARE(flow.step(), IncidentFlow::Done);
    QCOMPARE(flow.shutOut(), QString("Recovery key"));
    QCOMPARE(flow.waysLeft(), 2);
    QCOMPARE(m_desk->session.unlockedWith(), QString("Recovery key 2"));
    QVERIFY(flow.untested().isNone() && flow.isRecorded());
    QVERIFY(flow.sheet()->group(1).isEmpty());
    QVERIFY(!opens(m_key));
    QVERIFY(opens(groups.join('-')));
}

void IncidentTest::aStolenComputerIsShutOut() {
    QVERIFY(unlock());
    const auto enrol = [](OwnerVault& owner) { return enrolComputer(owner, "old laptop", systemTime); };
    QVERIFY(m_desk->session.vault()->use(enrol).ok());
    IncidentFlow flow(m_desk->session);
    QVERIFY(begin(flow, IncidentFlow::StolenComputer));
    QCOMPARE(namesOf(*flow.subjects()), QStringList{"old laptop"});
    flow.subjects()->choose(0);
    QCOMPARE(flow.subjects()->staying().count("Password"), 1);
    QCOMPARE(flow.subjects()->goingToo(), QStringList());
    QCOMPARE(flow.subjects()->rest(), SubjectsModel::Enough);
    flow.next();
    QVERIFY2(Desk::succeeds(flow.task()), qPrintable(flow.task()->problem().details));
    QCOMPARE(flow.shutOut(), QString("old laptop"));
    QVERIFY(flow.untested().isNone());
    QVERIFY(begin(flow, IncidentFlow::StolenComputer));
    QCOMPARE(flow.subjects()->count(), 0);
}

void IncidentTest::aVersionIsKept() {
    QVERIFY(unlock());
    IncidentFlow flow(m_desk->session);
    QVERIFY(begin(flow, IncidentFlow::Reinstalled));
    QCOMPARE(flow.subjects()->count(), 1);
    flow.subjects()->choose(0);
    flow.next();
    QVERIFY2(Desk::succeeds(flow.task()), qPrintable(flow.task()->problem().details));
    QCOMPARE(flow.step(), IncidentFlow::Done);
    QVERIFY(flow.untested().isNone() && flow.isRecorded());
}

void IncidentTest::lockingLeadsBack() {
    QVERIFY(unlock());
    IncidentFlow flow(m_desk->session);
    QVERIFY(begin(flow, IncidentFlow::LostKey));
    m_desk->session.lock();
    QCOMPARE(flow.step(), IncidentFlow::Explain);
    flow.next();
    QCOMPARE(flow.task()->state(), Task::Idle);
}

void IncidentTest::whatIsLockedMeanwhileStaysLocked() {
    IncidentFlow flow(m_desk->session);
    QVERIFY(unlock());
    QVERIFY(begin(flow, IncidentFlow::SeenRecoveryKey));
    flow.subjects()->choose(0);
    flow.next();
    QVERIFY(Desk::succeeds(flow.task()));
    flow.next();
    flow.next();
    for (const int number : {flow.sheet()->firstAsked(), flow.sheet()->secondAsked()}) {
        QVERIFY(flow.sheet()->checkGroup(number, flow.sheet()->group(number)));
    }
    flow.next();
    QCOMPARE(flow.task()->state(), Task::Working);
    m_desk->session.lock();
    QVERIFY(Desk::succeeds(flow.task()));
    QVERIFY(!m_desk->session.isUnlocked());
    QCOMPARE(flow.step(), IncidentFlow::Done);
    QVERIFY(flow.sheet()->group(1).isEmpty());
    QVERIFY(!opens(m_key));
}

void IncidentTest::aSheetThatReplacesNothingIsTold() {
    IncidentFlow flow(m_desk->session);
    QVERIFY(unlock());
    const auto* notices = m_desk->session.notices();
    for (const bool saved : {false, true}) {
        QVERIFY(begin(flow, IncidentFlow::SeenRecoveryKey));
        flow.subjects()->choose(0);
        flow.next();
        QVERIFY(Desk::succeeds(flow.task()));
        if (saved) {
            flow.sheet()->save(m_desk->url("sheet.pdf"));
            QVERIFY(Desk::succeeds(flow.sheet()->task()));
        }
        flow.leave();
        QCOMPARE(notices->count(), saved ? 1 : 0);
    }
    QCOMPARE(notices->index(0).data(ProblemList::WhatRole).toString(),
             QString("A recovery sheet was made that opens nothing"));
}

void IncidentTest::aPulledDriveChangesNothing() {
    QVERIFY(unlock());
    IncidentFlow flow(m_desk->session);
    QVERIFY(begin(flow, IncidentFlow::LostKey));
    flow.subjects()->choose(0);
    const auto disk = std::filesystem::path(m_desk->session.chosen()->folder.toStdString());
    std::filesystem::rename(disk, disk.string() + "-away");
    flow.next();
    QVERIFY(Desk::ends(flow.task()));
    QCOMPARE(flow.task()->state(), Task::Failed);
    QCOMPARE(flow.step(), IncidentFlow::Choose);
    std::filesystem::rename(disk.string() + "-away", disk);
    m_desk->session.lock();
    UnlockFlow again(m_desk->session);
    again.unlockWithPassword(kPassword);
    QVERIFY(Desk::succeeds(again.task()));
}

QTEST_MAIN(IncidentTest)
#include "incident_test.moc"
