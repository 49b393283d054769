// SPDX-License-Identifier: GPL-3.0-or-later
// Testing, renaming and removing ways to unlock.
#include "models/backuprun.h"
#include "models/enrolflow.h"
#include "models/incidentflow.h"
#include "models/openvault.h"
#include "models/pluggedkeys.h"
#include "models/unlockflow.h"
#include "models/waysmodel.h"
#include "vault/computers.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;
using coffer::test::DeskWithKeys;
using coffer::test::kPin;

namespace {
constexpr const char* kPassword = "seven copper kettles argue about rain";
}

class WaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTestOpensReadsBackAndIsRecorded();
    void aTestIsOfThatWayAlone();
    void aTestThatIsLeftTellsNothing();
    void aKeyIsRenamedAndRemoved();
    void computersThatARemovedKeyHasAddedAreNamed();
    void whatRemovingLeavesIsToldWithTheQuestion();
    void aNameFromAnotherOwnerIsToldWithTheQuestion();
    void theLastWayStays();
    void withoutARecentTestOfTheOtherOneNothingIsRemoved();

private:
    QString slotOf(const QString& name);
    QVariant valueOf(const QString& name, int role);
    void addKey();
    void addPassword();

    std::unique_ptr<DeskWithKeys> m_desk;
    std::unique_ptr<UnlockFlow> m_unlock;
    std::unique_ptr<WaysModel> m_ways;
};

void WaysTest::init() {
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

void WaysTest::addKey() {
    EnrolFlow enrol(m_desk->session);
    QVERIFY(DeskWithKeys::makesKey(enrol));
    enrol.setName("Blue key");
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    QTRY_COMPARE(m_ways->count(), 2);
}

void WaysTest::addPassword() {
    EnrolFlow enrol(m_desk->session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.choose(WaysModel::Password);
    enrol.next();
    enrol.password()->set(kPassword, kPassword);
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
}

QVariant WaysTest::valueOf(const QString& name, int role) {
    for (int row = 0; row < m_ways->count(); ++row) {
        if (m_ways->index(row).data(WaysModel::NameRole).toString() == name) {
            return m_ways->index(row).data(role);
        }
    }
    return {};
}

QString WaysTest::slotOf(const QString& name) {
    return valueOf(name, WaysModel::SlotRole).toString();
}

void WaysTest::aTestOpensReadsBackAndIsRecorded() {
    addKey();
    QVERIFY(!valueOf("Blue key", WaysModel::LastProvenRole).toDateTime().isValid());
    QSignalSpy done(m_unlock.get(), &UnlockFlow::unlocked);
    const auto before = m_desk->session.vault();
    m_unlock->test(slotOf("Blue key"), WaysModel::SecurityKey, "Blue key");
    QCOMPARE(m_unlock->purpose(), UnlockFlow::Test);
    m_unlock->unlockWithDevice();
    QVERIFY(DeskWithKeys::enters(m_unlock->ceremony(), kPin));
    QVERIFY(Desk::succeeds(m_unlock->task()));
    QCOMPARE(done.count(), 1);
    QCOMPARE(m_desk->session.vault(), before);
    const TestResult& result = m_unlock->result();
    QCOMPARE(result.name, QString("Blue key"));
    QVERIFY(result.readBack && result.good);
    QCOMPARE(result.files, 2.0);
    QVERIFY(result.unrecorded.isNone());
    QCOMPARE(m_unlock->purpose(), UnlockFlow::ProveAgain);
    QTRY_VERIFY(valueOf("Blue key", WaysModel::LastProvenRole).toDateTime().isValid());
}

void WaysTest::aTestIsOfThatWayAlone() {
    addKey();
    m_unlock->test(slotOf("Recovery key"), WaysModel::RecoveryKey, "Recovery key");
    const SecretBytes other = RecoveryKey::create().text();
    m_unlock->unlockWithRecoveryKey(QString::fromLatin1(reinterpret_cast<const char*>(other.view().data()),
                                                        static_cast<qsizetype>(other.size())));
    QVERIFY(Desk::ends(m_unlock->task()));
    QCOMPARE(m_unlock->task()->state(), Task::Failed);
    QCOMPARE(m_unlock->task()->problem().what, QString("The test did not succeed"));
    QVERIFY(m_unlock->task()->problem().why.startsWith("That is the key of another sheet"));
    QCOMPARE(m_unlock->purpose(), UnlockFlow::Test);
    m_unlock->unlockWithRecoveryKey(m_desk->recoveryKeyTyped);
    QVERIFY(Desk::succeeds(m_unlock->task()));
    QCOMPARE(m_unlock->result().name, QString("Recovery key"));
}

void WaysTest::aTestThatIsLeftTellsNothing() {
    addKey();
    QSignalSpy done(m_unlock.get(), &UnlockFlow::unlocked);
    m_unlock->test(slotOf("Blue key"), WaysModel::SecurityKey, "Blue key");
    m_unlock->unlockWithDevice();
    QVERIFY(DeskWithKeys::reaches(m_unlock->ceremony(), Ceremony::EnterPin));
    m_unlock->leave();
    QVERIFY(Desk::ends(m_unlock->task()));
    QCOMPARE(m_unlock->task()->state(), Task::Idle);
    QCOMPARE(m_unlock->purpose(), UnlockFlow::ProveAgain);
    QCOMPARE(done.count(), 0);
}

void WaysTest::aKeyIsRenamedAndRemoved() {
    addKey();
    WayChanges& changes = *m_ways->changes();
    QSignalSpy allowed(&changes, &WayChanges::mayBeRemoved);
    QSignalSpy mayBeRenamed(&changes, &WayChanges::mayBeRenamed);
    QSignalSpy renamed(&changes, &WayChanges::renamed);
    changes.askToRename(slotOf("Blue key"));
    QVERIFY(Desk::succeeds(changes.task()));
    QCOMPARE(mayBeRenamed.count(), 1);
    changes.rename(slotOf("Blue key"), "recovery KEY");
    QVERIFY(Desk::ends(changes.task()));
    QCOMPARE(changes.task()->problem().what, QString("Another way has this name"));
    changes.rename(slotOf("Blue key"), "password");
    QVERIFY(Desk::ends(changes.task()));
    QCOMPARE(changes.task()->problem().what, QString("This word stands for a kind of way"));
    changes.rename(slotOf("Blue key"), "C:\\key");
    QVERIFY(Desk::ends(changes.task()));
    QCOMPARE(changes.task()->problem().what, QString("This cannot be a name"));
    QCOMPARE(renamed.count(), 0);
    changes.rename(slotOf("Blue key"), " Key in the safe ");
    QVERIFY(Desk::succeeds(changes.task()));
    QCOMPARE(renamed.count(), 1);
    QTRY_VERIFY(!slotOf("Key in the safe").isEmpty());
    const QString slot = slotOf("Key in the safe");
    changes.askToRemove(slot);
    QVERIFY(Desk::succeeds(changes.task()));
    QCOMPARE(allowed.count(), 1);
    changes.remove(slot);
    QVERIFY(Desk::succeeds(changes.task()));
    QTRY_COMPARE(m_ways->count(), 1);
    m_desk->session.lock();
    m_unlock->lookAtWays();
    QVERIFY(Desk::succeeds(m_unlock->waysTask()));
    QCOMPARE(m_unlock->kinds()->count(), 1);
}

void WaysTest::computersThatARemovedKeyHasAddedAreNamed() {
    addKey();
    m_desk->session.lock();
    m_unlock->lookAtWays();
    QVERIFY(Desk::succeeds(m_unlock->waysTask()));
    m_unlock->choose(WaysModel::SecurityKey);
    m_unlock->unlockWithDevice();
    QVERIFY(DeskWithKeys::enters(m_unlock->ceremony(), kPin));
    QVERIFY(Desk::succeeds(m_unlock->task()));
    const auto enrol = [](OwnerVault& owner) { return enrolComputer(owner, "old laptop", systemTime); };
    QVERIFY(m_desk->session.vault()->use(enrol).ok());
    m_desk->session.lock();
    m_unlock->unlockWithRecoveryKey(m_desk->recoveryKeyTyped);
    QVERIFY(Desk::succeeds(m_unlock->task()));
    QTRY_COMPARE(m_ways->count(), 2);
    QCOMPARE(m_desk->session.notices()->count(), 0);
    m_ways->changes()->remove(slotOf("Blue key"));
    QVERIFY(Desk::succeeds(m_ways->changes()->task()));
    QCOMPARE(m_desk->session.notices()->count(), 1);
    const QModelIndex told = m_desk->session.notices()->index(0);
    QCOMPARE(told.data(ProblemList::WhatRole).toString(),
             QString("Computers that were added with this way go on"));
    QVERIFY(told.data(ProblemList::DetailsRole).toString().endsWith(": \"old laptop\""));
}

void WaysTest::whatRemovingLeavesIsToldWithTheQuestion() {
    addKey();
    WayChanges& changes = *m_ways->changes();
    changes.askToRemove(slotOf("Blue key"));
    QVERIFY(Desk::succeeds(changes.task()));
    QCOMPARE(changes.waysLeft(), QStringList{"Recovery key"});
    QCOMPARE(changes.rest(), SubjectsModel::OneWay);
    addPassword();
    changes.askToRemove(slotOf("Blue key"));
    QVERIFY(Desk::succeeds(changes.task()));
    QCOMPARE(changes.waysLeft(), (QStringList{"Recovery key", "Password"}));
    QCOMPARE(changes.rest(), SubjectsModel::Enough);
}

void WaysTest::aNameFromAnotherOwnerIsToldWithTheQuestion() {
    addKey();
    addPassword();
    WayChanges& changes = *m_ways->changes();
    changes.askToRemove(slotOf("Blue key"));
    QVERIFY(Desk::succeeds(changes.task()));
    QCOMPARE(changes.renamedWith(), QString());
    m_desk->session.lock();
    m_unlock->unlockWithPassword(kPassword);
    QVERIFY(Desk::succeeds(m_unlock->task()));
    QTRY_COMPARE(m_ways->count(), 3);
    const QString blue = slotOf("Blue key"), password = slotOf("Password");
    // Who exchanges names on the way is told by the name from before, and so is the way.
    for (const auto& [slot, name] :
         {std::pair{blue, "x"}, {password, "Blue key"}, {blue, "Old key (first)"}, {blue, "Old key"}}) {
        changes.rename(slot, name);
        QVERIFY(Desk::succeeds(changes.task()));
    }
    QTRY_VERIFY(!slotOf("Old key").isEmpty());
    changes.askToRemove(slotOf("Old key"));
    QVERIFY(Desk::succeeds(changes.task()));
    QCOMPARE(changes.renamedWith(), QString());
    m_desk->session.lock();
    m_unlock->unlockWithRecoveryKey(m_desk->recoveryKeyTyped);
    QVERIFY(Desk::succeeds(m_unlock->task()));
    QTRY_COMPARE(m_ways->count(), 3);
    changes.askToRemove(slotOf("Old key"));
    QVERIFY(Desk::succeeds(changes.task()));
    QCOMPARE(changes.renamedWith(), QString("Password"));
    QCOMPARE(changes.nameBefore(), QString("Blue key"));
    IncidentFlow incident(m_desk->session);
    incident.setIncident(IncidentFlow::LostKey);
    incident.begin();
    QVERIFY(Desk::succeeds(incident.task()));
    SubjectsModel& subjects = *incident.subjects();
    for (int row = 0; row < subjects.count(); ++row) {
        subjects.choose(row);
        const bool isRenamed =
            subjects.index(row).data(SubjectsModel::NameRole).toString() == QString("Old key");
        QCOMPARE(subjects.renamedWith(), isRenamed ? QString("Password") : QString());
    }
}

void WaysTest::theLastWayStays() {
    QTRY_COMPARE(m_ways->count(), 1);
    WayChanges& changes = *m_ways->changes();
    QSignalSpy allowed(&changes, &WayChanges::mayBeRemoved);
    changes.askToRemove(slotOf("Recovery key"));
    QVERIFY(Desk::ends(changes.task()));
    QCOMPARE(changes.task()->problem().what, QString("The last way to unlock stays"));
    changes.remove(slotOf("Recovery key"));
    QVERIFY(Desk::ends(changes.task()));
    QCOMPARE(allowed.count(), 0);
    QCOMPARE(changes.task()->state(), Task::Failed);
}

void WaysTest::withoutARecentTestOfTheOtherOneNothingIsRemoved() {
    addKey();
    WayChanges& changes = *m_ways->changes();
    changes.askToRemove(slotOf("Recovery key"));
    QVERIFY(Desk::ends(changes.task()));
    QCOMPARE(changes.task()->problem().what, QString("Test the other way first"));
    m_unlock->test(slotOf("Blue key"), WaysModel::SecurityKey, "Blue key");
    m_unlock->unlockWithDevice();
    QVERIFY(DeskWithKeys::enters(m_unlock->ceremony(), kPin));
    QVERIFY(Desk::succeeds(m_unlock->task()));
    changes.askToRemove(slotOf("Recovery key"));
    QVERIFY(Desk::succeeds(changes.task()));
}

QTEST_GUILESS_MAIN(WaysTest)
#include "ways_test.moc"
