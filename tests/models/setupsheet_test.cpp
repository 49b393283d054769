// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery sheet in set-up: where it is saved, and what becomes of one that somebody may have.
#include "models/desk.h"
#include "models/unlockflow.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;

static const QString kGoodPassword = "seven copper kettles argue about rain";

class SetupSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSheetIsSavedOutsideTheBackupAndNeverOverwrites();
    void anotherSheetVoidsTheOneThatIsOut();
    void aSheetThatIsSavedJustNowKeepsItsKey();
};

void SetupSheetTest::theSheetIsSavedOutsideTheBackupAndNeverOverwrites() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    setup.sheet()->save(desk.url("disk/sheet.pdf"));
    QVERIFY(Desk::ends(setup.sheet()->task()));
    QCOMPARE(setup.sheet()->task()->state(), Task::Failed);
    QVERIFY(!setup.sheet()->isSaved());
    desk.folder.put("mine.pdf", "mine");
    setup.sheet()->save(desk.url("mine.pdf"));
    QVERIFY(Desk::ends(setup.sheet()->task()));
    QCOMPARE(setup.sheet()->task()->state(), Task::Failed);
    setup.sheet()->save(desk.url("sheet.pdf"));
    QVERIFY(Desk::succeeds(setup.sheet()->task()));
    QVERIFY(setup.sheet()->isSaved() && setup.canPostpone());
    QFile sheet(desk.path("sheet.pdf"));
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QVERIFY(sheet.readAll().startsWith("%PDF-"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther;
    QVERIFY(!(sheet.permissions() & others));
    setup.postponeSheet();
    setup.start();
    QVERIFY(Desk::succeeds(setup.task()));
}

void SetupSheetTest::anotherSheetVoidsTheOneThatIsOut() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup, kGoodPassword));
    const auto rename = [&](const char* name) {
        setup.back();
        setup.way()->setName(name);
        setup.next();
        return Desk::succeeds(setup.task()) && setup.step() == SetupFlow::RecoverySheet;
    };
    QVERIFY(rename("Kettles"));
    QVERIFY(!setup.sheet()->isVoided());  // nobody has the first one
    setup.sheet()->save(desk.url("sheet.pdf"));
    QVERIFY(Desk::succeeds(setup.sheet()->task()));
    QVERIFY(!setup.sheet()->isVoided() && setup.sheet()->mayBeOut());
    QVERIFY(rename("Copper kettles"));
    QVERIFY(setup.sheet()->isVoided() && !setup.sheet()->mayBeOut());
    QVERIFY(rename("Seven kettles"));
    QVERIFY(setup.sheet()->isVoided());
    setup.cancel();
    QVERIFY(!setup.sheet()->isVoided());
}

void SetupSheetTest::aSheetThatIsSavedJustNowKeepsItsKey() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup, kGoodPassword));
    const QString key = Desk::recoveryKey(setup);
    setup.sheet()->save(desk.url("sheet.pdf"));
    QCOMPARE(setup.sheet()->task()->state(), Task::Working);
    setup.postponeSheet();
    QVERIFY(setup.isPostponed() && !setup.dropsRecoveryKey());
    setup.start();
    QVERIFY(Desk::succeeds(setup.task()));
    UnlockFlow unlock(desk.session);
    unlock.unlockWithRecoveryKey(key);
    QVERIFY(Desk::succeeds(unlock.task()));
}

QTEST_MAIN(SetupSheetTest)
#include "setupsheet_test.moc"
