// SPDX-License-Identifier: GPL-3.0-or-later
// A recovery key added to a backup that exists: on paper and typed back first, and nothing left where it was
// given up.
#include "models/enrolflow.h"
#include "models/pluggedkeys.h"
#include "models/unlockflow.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;
using coffer::test::DeskWithKeys;

static const QString kUnused = "A recovery sheet was made that opens nothing";

class NewSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsAddedOnceTwoGroupsWereTypedBackAndOpens();
    void goingBackKeepsTheSheetThatWasPrinted();
    void givingUpWritesNothingAndSaysThatTheSheetOpensNothing();
    void whatLockingTellsStaysWhenAnotherBackupIsChosen();
    void oneThatNobodyPrintedIsDroppedInSilence();
    void aRefusedNameLeavesNothingBehindAndAnotherOneGoes();
    void lockingForgetsIt();
    void whatIsWrittenWhileItIsLockedCounts();
    void whatFailsOnceItIsLockedIsToldAsASheetThatOpensNothing();
    void aSheetThatIsSavedJustNowIsTold();
    void aStaleProofIsAskedForBeforeAnythingIsPrinted();

private:
    void show(EnrolFlow& enrol);
    static QString keyOn(EnrolFlow& enrol);
    static void typeBack(EnrolFlow& enrol);
    void save(EnrolFlow& enrol);
    [[nodiscard]] QStringList keyFiles() const;
    [[nodiscard]] QStringList told() const;

    std::unique_ptr<DeskWithKeys> m_desk;
    std::unique_ptr<UnlockFlow> m_unlock;
};

void NewSheetTest::init() {
    m_unlock.reset();
    m_desk = std::make_unique<DeskWithKeys>();
    QVERIFY(m_desk->open());
    m_unlock = std::make_unique<UnlockFlow>(m_desk->session);
}

/// As far as the sheet.
void NewSheetTest::show(EnrolFlow& enrol) {
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.choose(WaysModel::RecoveryKey);
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::RecoverySheet);
}

QString NewSheetTest::keyOn(EnrolFlow& enrol) {
    QStringList groups;
    for (int number = 1; number <= enrol.sheet()->groupCount(); ++number) {
        groups += enrol.sheet()->group(number);
    }
    return groups.join('-');
}

/// From the sheet to the name.
void NewSheetTest::typeBack(EnrolFlow& enrol) {
    enrol.next();
    for (const int number : {enrol.sheet()->firstAsked(), enrol.sheet()->secondAsked()}) {
        enrol.sheet()->checkGroup(number, enrol.sheet()->group(number));
    }
    enrol.next();
}

void NewSheetTest::save(EnrolFlow& enrol) {
    enrol.sheet()->save(m_desk->url("sheet.pdf"));
    QVERIFY(Desk::succeeds(enrol.sheet()->task()));
}

/// Everything that the backup's keys and statements consist of.
QStringList NewSheetTest::keyFiles() const {
    QStringList found;
    for (const char* folder : {"disk/keys", "disk/keys-2"}) {
        found += QDir(m_desk->path(folder)).entryList(QDir::Files, QDir::Name);
    }
    return found;
}

/// What the session's notices say.
QStringList NewSheetTest::told() const {
    const auto* notices = m_desk->session.notices();
    QStringList words;
    for (int row = 0; row < notices->count(); ++row) {
        words += notices->index(row).data(ProblemList::WhatRole).toString();
    }
    return words;
}

void NewSheetTest::itIsAddedOnceTwoGroupsWereTypedBackAndOpens() {
    EnrolFlow enrol(m_desk->session);
    show(enrol);
    const QString key = keyOn(enrol);
    QVERIFY(key != m_desk->recoveryKeyTyped);
    enrol.next();
    QCOMPARE(enrol.step(), EnrolFlow::CheckSheet);
    QCOMPARE(enrol.missing(), EnrolFlow::TypedGroups);
    enrol.next();
    QCOMPARE(enrol.step(), EnrolFlow::CheckSheet);
    const int first = enrol.sheet()->firstAsked(), second = enrol.sheet()->secondAsked();
    QVERIFY(!enrol.sheet()->checkGroup(first, enrol.sheet()->group(second)));
    QVERIFY(enrol.sheet()->checkGroup(first, enrol.sheet()->group(first)));
    QVERIFY(enrol.sheet()->checkGroup(second, enrol.sheet()->group(second)));
    enrol.next();
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
    QCOMPARE(enrol.name(), QString("Recovery key 2"));
    enrol.setName("At my sister’s");
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::Added);
    QCOMPARE(enrol.sheet()->group(1), QString());
    QCOMPARE(m_desk->session.notices()->count(), 0);

    m_desk->session.lock();
    m_unlock->unlockWithRecoveryKey(key);
    QVERIFY(Desk::succeeds(m_unlock->task()));
    QCOMPARE(m_desk->session.unlockedWith(), QString("At my sister’s"));
}

void NewSheetTest::goingBackKeepsTheSheetThatWasPrinted() {
    EnrolFlow enrol(m_desk->session);
    show(enrol);
    const QString key = keyOn(enrol);
    save(enrol);
    enrol.next();
    enrol.back();
    QCOMPARE(enrol.step(), EnrolFlow::RecoverySheet);
    enrol.back();
    QCOMPARE(enrol.step(), EnrolFlow::ChooseKind);
    enrol.next();
    QCOMPARE(enrol.step(), EnrolFlow::RecoverySheet);
    QCOMPARE(keyOn(enrol), key);
    QVERIFY(enrol.sheet()->isSaved());
    typeBack(enrol);
    enrol.back();
    QCOMPARE(enrol.step(), EnrolFlow::CheckSheet);
    QCOMPARE(m_desk->session.notices()->count(), 0);
}

void NewSheetTest::givingUpWritesNothingAndSaysThatTheSheetOpensNothing() {
    const QStringList before = keyFiles();
    QVERIFY(!before.isEmpty());
    EnrolFlow enrol(m_desk->session);
    show(enrol);
    const QString key = keyOn(enrol);
    save(enrol);
    typeBack(enrol);
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
    enrol.cancel();
    QCOMPARE(keyFiles(), before);
    QCOMPARE(enrol.sheet()->group(1), QString());
    QCOMPARE(told(), QStringList{kUnused});
    m_desk->session.lock();
    m_unlock->unlockWithRecoveryKey(key);
    QVERIFY(Desk::ends(m_unlock->task()));
    QCOMPARE(m_unlock->task()->state(), Task::Failed);
}

void NewSheetTest::whatLockingTellsStaysWhenAnotherBackupIsChosen() {
    EnrolFlow enrol(m_desk->session);
    show(enrol);
    save(enrol);
    m_desk->session.choose(0);
    QVERIFY(!m_desk->session.isUnlocked());
    QCOMPARE(m_desk->session.notices()->count(), 1);
    QCOMPARE(m_desk->session.notices()->index(0).data(ProblemList::WhatRole).toString(),
             QString("A recovery sheet was made that opens nothing"));
}

void NewSheetTest::oneThatNobodyPrintedIsDroppedInSilence() {
    const QStringList before = keyFiles();
    EnrolFlow enrol(m_desk->session);
    show(enrol);
    enrol.back();
    enrol.choose(WaysModel::Password);
    enrol.next();
    QCOMPARE(enrol.step(), EnrolFlow::Typing);
    enrol.cancel();
    QCOMPARE(keyFiles(), before);
    QCOMPARE(m_desk->session.notices()->count(), 0);
}

void NewSheetTest::aRefusedNameLeavesNothingBehindAndAnotherOneGoes() {
    const QStringList before = keyFiles();
    EnrolFlow enrol(m_desk->session);
    show(enrol);
    const QString key = keyOn(enrol);
    typeBack(enrol);
    enrol.setName("Recovery key");
    enrol.next();
    QVERIFY(Desk::ends(enrol.task()));
    QCOMPARE(enrol.task()->problem().what, QString("Another way has this name"));
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
    QCOMPARE(keyFiles(), before);
    enrol.setName("Second sheet");
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    m_desk->session.lock();
    m_unlock->unlockWithRecoveryKey(key);
    QVERIFY(Desk::succeeds(m_unlock->task()));
}

void NewSheetTest::lockingForgetsIt() {
    EnrolFlow enrol(m_desk->session);
    show(enrol);
    m_desk->session.lock();
    QCOMPARE(enrol.step(), EnrolFlow::ChooseKind);
    QCOMPARE(enrol.sheet()->group(1), QString());
}

void NewSheetTest::whatIsWrittenWhileItIsLockedCounts() {
    EnrolFlow enrol(m_desk->session);
    QSignalSpy added(&enrol, &EnrolFlow::added);
    show(enrol);
    const QString key = keyOn(enrol);
    save(enrol);
    typeBack(enrol);
    enrol.next();
    QCOMPARE(enrol.task()->state(), Task::Working);
    m_desk->session.lock();
    QVERIFY(Desk::ends(enrol.task()));
    QCOMPARE(added.count(), 1);
    QCOMPARE(enrol.step(), EnrolFlow::ChooseKind);
    QCOMPARE(enrol.task()->state(), Task::Idle);
    QCOMPARE(enrol.sheet()->group(1), QString());
    QCOMPARE(enrol.name(), QString());
    QCOMPARE(m_desk->session.notices()->count(), 0);
    m_unlock->unlockWithRecoveryKey(key);
    QVERIFY(Desk::succeeds(m_unlock->task()));
}

void NewSheetTest::whatFailsOnceItIsLockedIsToldAsASheetThatOpensNothing() {
    EnrolFlow enrol(m_desk->session);
    show(enrol);
    save(enrol);
    typeBack(enrol);
    enrol.setName("Recovery key");
    enrol.next();
    m_desk->session.lock();
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
    QVERIFY(Desk::ends(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::ChooseKind);
    QCOMPARE(enrol.task()->state(), Task::Idle);
    QCOMPARE(enrol.sheet()->group(1), QString());
    QCOMPARE(told(), QStringList{kUnused});
    m_unlock->unlockWithRecoveryKey(m_desk->recoveryKeyTyped);
    QVERIFY(Desk::succeeds(m_unlock->task()));
    QCOMPARE(told(), QStringList({kUnused, "Another way has this name"}));
}

void NewSheetTest::aSheetThatIsSavedJustNowIsTold() {
    EnrolFlow enrol(m_desk->session);
    show(enrol);
    enrol.sheet()->save(m_desk->url("sheet.pdf"));
    QCOMPARE(enrol.sheet()->task()->state(), Task::Working);
    QVERIFY(enrol.sheet()->mayBeOut() && !enrol.sheet()->isSaved());
    enrol.cancel();
    QCOMPARE(told(), QStringList{kUnused});
    show(enrol);
    QVERIFY(!enrol.sheet()->mayBeOut());  // that is another key
    QVERIFY(Desk::ends(enrol.sheet()->task()));
    QVERIFY(!enrol.sheet()->mayBeOut() && !enrol.sheet()->isSaved());
    enrol.cancel();
    QCOMPARE(told(), QStringList{kUnused});
}

void NewSheetTest::aStaleProofIsAskedForBeforeAnythingIsPrinted() {
    m_desk->letTimePass();
    EnrolFlow enrol(m_desk->session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.choose(WaysModel::RecoveryKey);
    enrol.next();
    QVERIFY(Desk::ends(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::ChooseKind);
    QVERIFY(enrol.task()->problem().proofWanted);
    enrol.begin();
    QVERIFY(enrol.task()->problem().isNone());
    QCOMPARE(enrol.kind(), int(WaysModel::RecoveryKey));
}

QTEST_MAIN(NewSheetTest)
#include "newsheet_test.moc"
