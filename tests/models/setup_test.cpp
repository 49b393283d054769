// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk.h"
#include "models/openvault.h"
#include "models/unlockflow.h"
#include "models/waysmodel.h"
#include "vault/keyfiles.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;

namespace {

constexpr const char* kGoodPassword = "seven copper kettles argue about rain";

/// Whether anything at that place counts as a vault.
bool isVault(const Desk& desk, const char* name) {
    const auto storage = openPlace((desk.folder / name).string());
    const auto files = storage.ok() ? readKeyFiles(**storage) : Result<KeyFiles>(storage.error());
    return files.ok() && !files->statements.empty();
}

/// As far as the step FirstWayIn.
bool choosePlace(const Desk& desk, SetupFlow& setup) {
    setup.sources()->add({desk.url("chats")});
    if (!QTest::qWaitFor([&] { return setup.sources()->count() == 1; })) {
        return false;
    }
    setup.next();
    setup.setPlace(desk.url("disk"));
    const bool good = Desk::succeeds(setup.placeTask());
    setup.next();
    return good && setup.step() == SetupFlow::FirstWayIn;
}

/// As far as the recovery sheet, with a password as the first way in.
bool prepareWithPassword(const Desk& desk, SetupFlow& setup) {
    if (!choosePlace(desk, setup)) {
        return false;
    }
    setup.setFirstWay(SetupFlow::Password);
    setup.setPassword(kGoodPassword, kGoodPassword);
    setup.next();
    return Desk::succeeds(setup.task());
}

}  // namespace

class SetupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStepSaysWhatItWaitsFor();
    void theSheetIsCheckedGroupByGroup();
    void cancellingLeavesNoBackupAndNoKey();
    void backAndOnMakesANewKey();
    void withoutAKeychainNothingIsMade();
    void aFolderWithABackupIsNotTakenTwice();
    void aFolderWithOtherThingsGetsOneInIt();
    void aPasswordAndTheSheetAreTwoWays();
    void laterLeavesOnlyThePassword();
    void theSheetIsSavedOutsideTheBackupAndNeverOverwrites();
};

void SetupTest::eachStepSaysWhatItWaitsFor() {
    Desk desk;
    SetupFlow setup(desk.session);
    QCOMPARE(setup.missing(), SetupFlow::Sources);
    setup.next();
    QCOMPARE(setup.step(), SetupFlow::WhatToKeep);
    setup.sources()->add({desk.url("chats")});
    QTRY_COMPARE(setup.sources()->count(), 1);
    setup.next();
    QCOMPARE(setup.missing(), SetupFlow::Place);
    setup.setPlace(desk.url("disk"));
    QVERIFY(Desk::succeeds(setup.placeTask()));
    QCOMPARE(setup.backupName(), QString("disk"));
    QVERIFY(setup.isSameDisk());
    QVERIFY(setup.freeSpace() > 0);
    setup.next();
    setup.setFirstWay(SetupFlow::Password);
    QCOMPARE(setup.missing(), SetupFlow::GoodPassword);
    setup.setPassword("password", "password");
    QCOMPARE(setup.missing(), SetupFlow::GoodPassword);
    setup.setPassword(kGoodPassword, "seven");
    QCOMPARE(setup.missing(), SetupFlow::SamePassword);
    setup.setPassword(kGoodPassword, kGoodPassword);
    QCOMPARE(setup.missing(), SetupFlow::NothingMissing);
    setup.back();
    QCOMPARE(setup.step(), SetupFlow::WhereToKeepIt);
}

void SetupTest::theSheetIsCheckedGroupByGroup() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    QVERIFY(!setup.canPostpone());
    setup.postponeSheet();
    QCOMPARE(setup.step(), SetupFlow::RecoverySheet);
    QVERIFY(setup.firstAsked() >= 1 && setup.firstAsked() < setup.secondAsked() && setup.secondAsked() <= 13);
    setup.next();
    QCOMPARE(setup.missing(), SetupFlow::TypedGroups);
    const QString first = setup.group(setup.firstAsked());
    const QString other = setup.group(setup.firstAsked() % 13 + 1);
    QCOMPARE(first.size(), 5);
    QVERIFY(!setup.checkGroup(setup.firstAsked(), other));
    QVERIFY(!setup.checkGroup(setup.firstAsked(), first.left(4)));
    QVERIFY(setup.checkGroup(setup.firstAsked(), first.toLower() + " "));
    QVERIFY(!setup.isSheetChecked());
    setup.setRevealed(false);
    QVERIFY(setup.group(setup.secondAsked()).isEmpty());
    setup.setRevealed(true);
    QVERIFY(setup.checkGroup(setup.secondAsked(), setup.group(setup.secondAsked())));
    QCOMPARE(setup.missing(), SetupFlow::NothingMissing);
}

void SetupTest::cancellingLeavesNoBackupAndNoKey() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    QVERIFY(!setup.backupId().isEmpty());
    setup.cancel();
    QCOMPARE(setup.step(), SetupFlow::WhatToKeep);
    QVERIFY(setup.group(1).isEmpty());
    QCOMPARE(setup.sources()->count(), 0);
    QVERIFY(!isVault(desk, "disk"));
    QCOMPARE(desk.keychain->size(), std::size_t{0});
    QVERIFY(!desk.session.hasBackup());
    QVERIFY(desk.prepare(setup));
    QVERIFY(Desk::finish(setup));
    QVERIFY(isVault(desk, "disk"));
}

void SetupTest::backAndOnMakesANewKey() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    const QString before = Desk::recoveryKey(setup);
    setup.back();
    setup.next();
    QVERIFY(Desk::succeeds(setup.task()));
    const QString key = Desk::recoveryKey(setup);
    QVERIFY(key != before);
    QVERIFY(Desk::finish(setup));
    UnlockFlow unlock(desk.session);
    unlock.unlockWithRecoveryKey(before);
    QVERIFY(Desk::ends(unlock.task()));
    QCOMPARE(unlock.task()->state(), Task::Failed);
    unlock.unlockWithRecoveryKey(key);
    QVERIFY(Desk::succeeds(unlock.task()));
}

void SetupTest::withoutAKeychainNothingIsMade() {
    Desk desk;
    desk.keychain->failWith({Code::Unavailable, "no keychain service runs in this session"});
    SetupFlow setup(desk.session);
    QVERIFY(choosePlace(desk, setup));
    setup.next();
    QVERIFY(Desk::ends(setup.task()));
    QCOMPARE(setup.task()->state(), Task::Failed);
    QCOMPARE(setup.task()->problem().what, QString("This computer has no keychain that works"));
    QCOMPARE(setup.step(), SetupFlow::FirstWayIn);
    desk.keychain->allowAll();
    setup.next();
    QVERIFY(Desk::succeeds(setup.task()));
    desk.keychain->failWith({Code::Busy, "the keychain is locked"});
    QVERIFY(!Desk::finish(setup));
    QCOMPARE(setup.task()->problem().what, QString("This computer’s keychain is locked"));
    QCOMPARE(setup.step(), SetupFlow::Review);
    QVERIFY(!isVault(desk, "disk"));
    desk.keychain->allowAll();
    setup.start();
    QVERIFY(Desk::succeeds(setup.task()));
    QVERIFY(isVault(desk, "disk"));
}

void SetupTest::aFolderWithABackupIsNotTakenTwice() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    QVERIFY(Desk::finish(setup));
    QCOMPARE(setup.step(), SetupFlow::WhatToKeep);
    setup.sources()->add({desk.url("chats")});
    QTRY_COMPARE(setup.sources()->count(), 1);
    setup.next();
    setup.setPlace(desk.url("disk"));
    QVERIFY(Desk::ends(setup.placeTask()));
    QCOMPARE(setup.placeTask()->problem().what, QString("There is a backup in this folder already"));
    QCOMPARE(setup.missing(), SetupFlow::Place);
}

void SetupTest::aFolderWithOtherThingsGetsOneInIt() {
    Desk desk;
    desk.folder.put("disk/holiday.jpg", "sea");
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    QCOMPARE(setup.place(), desk.path("disk/Coffer"));
    QVERIFY(Desk::finish(setup));
    QVERIFY(isVault(desk, "disk/Coffer"));
    QVERIFY(!isVault(desk, "disk"));
}

void SetupTest::aPasswordAndTheSheetAreTwoWays() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(prepareWithPassword(desk, setup));
    const QString key = Desk::recoveryKey(setup);
    QVERIFY(Desk::finish(setup));
    WaysModel ways(desk.session);
    UnlockFlow unlock(desk.session);
    unlock.unlockWithPassword(kGoodPassword);
    QVERIFY(Desk::succeeds(unlock.task()));
    QTRY_COMPARE(ways.count(), 2);
    desk.session.lock();
    unlock.unlockWithRecoveryKey(key);
    QVERIFY(Desk::succeeds(unlock.task()));
}

void SetupTest::laterLeavesOnlyThePassword() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(prepareWithPassword(desk, setup));
    const QString key = Desk::recoveryKey(setup);
    setup.postponeSheet();
    QCOMPARE(setup.step(), SetupFlow::Review);
    QVERIFY(setup.dropsRecoveryKey());
    setup.next();
    QVERIFY(Desk::succeeds(setup.task()));
    UnlockFlow unlock(desk.session);
    unlock.lookAtWays();
    QVERIFY(Desk::succeeds(unlock.waysTask()));
    QVERIFY(unlock.hasPassword() && !unlock.hasRecoveryKey());
    unlock.unlockWithRecoveryKey(key);
    QVERIFY(Desk::ends(unlock.task()));
    QCOMPARE(unlock.task()->state(), Task::Failed);
    unlock.unlockWithPassword(kGoodPassword);
    QVERIFY(Desk::succeeds(unlock.task()));
}

void SetupTest::theSheetIsSavedOutsideTheBackupAndNeverOverwrites() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    setup.saveSheet(desk.url("disk/sheet.txt"));
    QVERIFY(Desk::ends(setup.sheetTask()));
    QCOMPARE(setup.sheetTask()->state(), Task::Failed);
    QVERIFY(!setup.isSheetSaved());
    desk.folder.put("mine.txt", "mine");
    setup.saveSheet(desk.url("mine.txt"));
    QVERIFY(Desk::ends(setup.sheetTask()));
    QCOMPARE(setup.sheetTask()->state(), Task::Failed);
    setup.saveSheet(desk.url("sheet.txt"));
    QVERIFY(Desk::succeeds(setup.sheetTask()));
    QVERIFY(setup.isSheetSaved() && setup.canPostpone());
    QFile sheet(desk.path("sheet.txt"));
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    const QByteArray text = sheet.readAll();
    QCOMPARE(QString::fromLatin1(text.left(text.indexOf('\n'))), Desk::recoveryKey(setup));
    QVERIFY(text.contains(setup.backupId().toLatin1()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther;
    QVERIFY(!(sheet.permissions() & others));
    setup.postponeSheet();
    setup.start();
    QVERIFY(Desk::succeeds(setup.task()));
}

QTEST_GUILESS_MAIN(SetupTest)
#include "setup_test.moc"
