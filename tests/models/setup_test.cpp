// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk.h"
#include "models/newway.h"
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

}  // namespace

class SetupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStepSaysWhatItWaitsFor();
    void whatIsAddedLaterIsLookedAtBesideThePlace();
    void theSheetIsCheckedGroupByGroup();
    void cancellingLeavesNoBackupAndNoKey();
    void backAndOnKeepsTheKeyUntilSomethingElseIsAsked();
    void withoutAKeychainNothingIsMade();
    void aFolderWithABackupIsNotTakenTwice();
    void aFolderWithOtherThingsGetsOneInIt();
    void aPasswordAndTheSheetAreTwoWays();
    void laterLeavesOnlyThePassword();
    void whatWasMadeIsForgottenWithSetUp();
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
    setup.way()->choose(WaysModel::Password);
    setup.next();
    QCOMPARE(setup.missing(), SetupFlow::Way);
    NewPassword* password = setup.way()->password();
    password->set("password", "password");
    QCOMPARE(setup.missing(), SetupFlow::Way);
    password->set(kGoodPassword, "seven");
    QCOMPARE(setup.missing(), SetupFlow::Way);
    password->set(kGoodPassword, kGoodPassword);
    QCOMPARE(setup.missing(), SetupFlow::NothingMissing);
    setup.next();
    QVERIFY(Desk::succeeds(setup.way()->task()));
    setup.way()->setName(" ");
    QCOMPARE(setup.missing(), SetupFlow::Way);
    setup.back();
    QCOMPARE(setup.way()->step(), EnrolFlow::Typing);
    QVERIFY(!setup.way()->isMade());
    setup.back();
    QCOMPARE(setup.step(), SetupFlow::FirstWayIn);
    QCOMPARE(setup.way()->step(), EnrolFlow::ChooseKind);
    setup.back();
    QCOMPARE(setup.step(), SetupFlow::WhereToKeepIt);
}

void SetupTest::whatIsAddedLaterIsLookedAtBesideThePlace() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    setup.sources()->removeAt(0);
    QTRY_VERIFY(!setup.isSameDisk());
    desk.folder.put("disk/holiday.jpg", "sea");  // so that a place chosen now would be a folder beside it
    setup.sources()->add({desk.url("chats")});
    QTRY_VERIFY(setup.isSameDisk());
    QCOMPARE(setup.step(), SetupFlow::RecoverySheet);
    QCOMPARE(setup.place(), desk.path("disk"));
}

void SetupTest::theSheetIsCheckedGroupByGroup() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    QVERIFY(!setup.canPostpone());
    setup.postponeSheet();
    QCOMPARE(setup.step(), SetupFlow::RecoverySheet);
    QVERIFY(setup.sheet()->firstAsked() >= 1 && setup.sheet()->firstAsked() < setup.sheet()->secondAsked() &&
            setup.sheet()->secondAsked() <= 13);
    setup.next();
    QCOMPARE(setup.missing(), SetupFlow::TypedGroups);
    const QString first = setup.sheet()->group(setup.sheet()->firstAsked());
    const QString other = setup.sheet()->group(setup.sheet()->firstAsked() % 13 + 1);
    QCOMPARE(first.size(), 5);
    QVERIFY(!setup.sheet()->checkGroup(setup.sheet()->firstAsked(), other));
    QVERIFY(!setup.sheet()->checkGroup(setup.sheet()->firstAsked(), first.left(4)));
    QVERIFY(setup.sheet()->checkGroup(setup.sheet()->firstAsked(), first.toLower() + " "));
    QVERIFY(!setup.sheet()->isChecked());
    setup.sheet()->setRevealed(false);
    QVERIFY(setup.sheet()->group(setup.sheet()->secondAsked()).isEmpty());
    setup.sheet()->setRevealed(true);
    QVERIFY(setup.sheet()->checkGroup(setup.sheet()->secondAsked(),
                                      setup.sheet()->group(setup.sheet()->secondAsked())));
    QCOMPARE(setup.missing(), SetupFlow::NothingMissing);
}

void SetupTest::cancellingLeavesNoBackupAndNoKey() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    QVERIFY(!setup.sheet()->backupId().isEmpty());
    setup.cancel();
    QCOMPARE(setup.step(), SetupFlow::WhatToKeep);
    QVERIFY(setup.sheet()->group(1).isEmpty());
    QCOMPARE(setup.sources()->count(), 0);
    QVERIFY(!isVault(desk, "disk"));
    QCOMPARE(desk.keychain->size(), std::size_t{0});
    QVERIFY(!desk.session.hasBackup());
    QVERIFY(desk.prepare(setup));
    QVERIFY(Desk::finish(setup));
    QVERIFY(isVault(desk, "disk"));
}

void SetupTest::backAndOnKeepsTheKeyUntilSomethingElseIsAsked() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    const QString before = Desk::recoveryKey(setup);
    setup.back();
    setup.next();
    QCOMPARE(setup.step(), SetupFlow::RecoverySheet);
    QCOMPARE(Desk::recoveryKey(setup), before);
    setup.back();
    setup.setBackupName("Family");
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
    QVERIFY(Desk::makeWay(setup));
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
    QVERIFY(desk.prepare(setup, kGoodPassword));
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
    QVERIFY(desk.prepare(setup, kGoodPassword));
    const QString key = Desk::recoveryKey(setup);
    setup.postponeSheet();
    QCOMPARE(setup.step(), SetupFlow::Review);
    QVERIFY(setup.dropsRecoveryKey());
    setup.next();
    QVERIFY(Desk::succeeds(setup.task()));
    UnlockFlow unlock(desk.session);
    unlock.lookAtWays();
    QVERIFY(Desk::succeeds(unlock.waysTask()));
    QCOMPARE(unlock.kinds()->count(), 1);
    QCOMPARE(unlock.kind(), int(WaysModel::Password));
    unlock.unlockWithRecoveryKey(key);
    QVERIFY(Desk::ends(unlock.task()));
    QCOMPARE(unlock.task()->state(), Task::Failed);
    unlock.unlockWithPassword(kGoodPassword);
    QVERIFY(Desk::succeeds(unlock.task()));
}

void SetupTest::whatWasMadeIsForgottenWithSetUp() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup, kGoodPassword));
    std::weak_ptr<const NewWay> made = setup.way()->made();
    QVERIFY(!made.expired());
    setup.cancel();
    QTRY_VERIFY(made.expired());
    QVERIFY(desk.prepare(setup, kGoodPassword));
    made = setup.way()->made();
    QVERIFY(!made.expired());
    QVERIFY(Desk::finish(setup));
    QTRY_VERIFY(made.expired());
}

QTEST_MAIN(SetupTest)
#include "setup_test.moc"
