// SPDX-License-Identifier: GPL-3.0-or-later
// The thinnest whole: set up, back up, look, unlock, restore.
#include "models/homemodel.h"
#include "models/openeddesk.h"
#include "models/pathtext.h"
#include "models/versionsmodel.h"
#include "models/waysmodel.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::contentOf;
using coffer::test::Desk;
using coffer::test::OpenedDesk;

namespace {

QStringList reasonsOf(HomeModel& home) {
    QStringList kinds;
    for (int row = 0; row < home.reasons()->count(); ++row) {
        kinds += home.reasons()->index(row).data(ReasonsModel::KindRole).toString();
    }
    return kinds;
}

}  // namespace

class JourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromFirstStartToFilesBack();
    void aNewComputerOpensAndRestoresWithTheRecoveryKey();
    void aStoppedBackupGoesOn();
    void aDriveThatIsGoneIsSaidAndComesBack();
    void restoringIntoTheBackupIsRefused();
    void damageCostsTheFileAndIsListed();
    void aRunTellsWhatIsLost();
    void ofAnotherBackupNoRunIsTold();
};

void JourneyTest::fromFirstStartToFilesBack() {
    Desk desk;
    HomeModel home(desk.session);
    BackupRun run(desk.session);
    SetupFlow setup(desk.session);
    QVERIFY(!desk.session.hasBackup());
    QCOMPARE(home.verdict(), HomeModel::Unknown);

    QVERIFY(desk.prepare(setup));
    const QString key = Desk::recoveryKey(setup);
    QVERIFY(Desk::finish(setup));
    QVERIFY(desk.session.hasBackup() && desk.session.backsUpHere());
    QTRY_COMPARE(home.verdict(), HomeModel::NotProtected);
    QVERIFY(reasonsOf(home).contains("no-backup"));

    run.start();
    QVERIFY(Desk::succeeds(run.task()));
    QCOMPARE(run.files(), 2);
    QVERIFY(run.isComplete());
    QTRY_VERIFY(home.lastBackup().isValid());
    QVERIFY(!reasonsOf(home).contains("no-backup"));
    QVERIFY(reasonsOf(home).contains("one-way"));
    QVERIFY(reasonsOf(home).contains("same-disk"));
    QCOMPARE(home.files(), 2);
    QCOMPARE(home.ways(), 1);

    UnlockFlow unlock(desk.session);
    WaysModel ways(desk.session);
    VersionsModel versions(desk.session);
    unlock.lookAtWays();
    QVERIFY(Desk::succeeds(unlock.waysTask()));
    QCOMPARE(unlock.kinds()->count(), 1);
    QCOMPARE(unlock.kind(), int(WaysModel::RecoveryKey));
    unlock.unlockWithRecoveryKey(key.toLower());
    QVERIFY(Desk::succeeds(unlock.task()));
    QVERIFY(desk.session.isUnlocked());
    QCOMPARE(desk.session.unlockedWith(), QString("Recovery key"));
    QTRY_COMPARE(ways.count(), 1);
    QCOMPARE(ways.index(0).data(WaysModel::KindRole).toInt(), int(WaysModel::RecoveryKey));
    QVERIFY(ways.index(0).data(WaysModel::LastProvenRole).toDateTime().isValid());
    QTRY_COMPARE(versions.count(), 1);
    QCOMPARE(versions.index(0).data(VersionsModel::FilesRole).toInt(), 2);
    QTRY_COMPARE(home.waysProven(), 1);

    RestoreFlow restore(desk.session);
    restore.setVersion(versions.index(0).data(VersionsModel::VersionRole).toString());
    QVERIFY(Desk::restoresInto(desk.url("back"), restore));
    QCOMPARE(restore.files(), 2);
    QCOMPARE(restore.failedCount(), 0);
    QCOMPARE(contentOf(desk.folder / "back/chats/notes.txt"), std::string("remember the milk"));
    QCOMPARE(contentOf(desk.folder / "back/chats/media/photo.jpg"), std::string(300'000, 'p'));

    desk.session.lock();
    QVERIFY(!desk.session.isUnlocked());
    QTRY_COMPARE(versions.count(), 0);
    QTRY_COMPARE(ways.count(), 0);
    QVERIFY(!restore.canStart());
}

void JourneyTest::ofAnotherBackupNoRunIsTold() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    QVERIFY(Desk::finish(setup));
    const KnownBackup first = *desk.session.chosen();
    BackupRun run(desk.session);
    run.start();
    QVERIFY(Desk::succeeds(run.task()));
    desk.session.amend(first);
    QCOMPARE(run.files(), 2);
    desk.session.adopt({desk.path("other"), "Other", {desk.path("chats")}});
    QCOMPARE(run.task()->state(), Task::Idle);
    QCOMPARE(run.files(), 0);
    QVERIFY(!run.finished().isValid());
    desk.session.adopt(first);
    run.start();
    desk.session.adopt({desk.path("other"), "Other", {desk.path("chats")}});
    QVERIFY(Desk::ends(run.task()));
    QCOMPARE(run.task()->state(), Task::Idle);
    QVERIFY(!run.finished().isValid());
}

void JourneyTest::aNewComputerOpensAndRestoresWithTheRecoveryKey() {
    Desk old;
    SetupFlow setup(old.session);
    QVERIFY(old.prepare(setup));
    const QString key = Desk::recoveryKey(setup);
    QVERIFY(Desk::finish(setup));
    BackupRun run(old.session);
    run.start();
    QVERIFY(Desk::succeeds(run.task()));

    Desk fresh;
    HomeModel home(fresh.session);
    fresh.session.openFolder(old.url("chats"));
    QVERIFY(Desk::ends(fresh.session.task()));
    QCOMPARE(fresh.session.task()->state(), Task::Failed);
    QCOMPARE(fresh.session.task()->problem().what, QString("There is no backup in this folder"));
    fresh.session.openFolder(old.url("disk"));
    QVERIFY(Desk::succeeds(fresh.session.task()));
    QVERIFY(fresh.session.hasBackup() && !fresh.session.backsUpHere());
    QTRY_COMPARE(home.task()->state(), Task::Failed);
    QCOMPARE(home.task()->problem().what, QString("This computer does not add to this backup"));

    // What is known is written down by a thread of its own.
    QTRY_COMPARE(KnownBackups(settingsFile(fresh.profile, "backups.ini")).count(), 1);
    // The same where the key was to lie in a file.
    ProfileSettings settings = fresh.settings();
    settings.keyFile = (fresh.folder / "no-such-key").string();
    Profile withFile(settings);
    ui::Session session(withFile, fresh.workers);
    HomeModel otherHome(session);
    QTRY_COMPARE(otherHome.task()->state(), Task::Failed);
    QCOMPARE(otherHome.task()->problem().what, QString("This computer does not add to this backup"));

    UnlockFlow unlock(fresh.session);
    unlock.unlockWithRecoveryKey(key);
    QVERIFY(Desk::succeeds(unlock.task()));
    RestoreFlow restore(fresh.session);
    QVERIFY(Desk::restoresInto(fresh.url("back"), restore));
    QCOMPARE(contentOf(fresh.folder / "back/chats/notes.txt"), std::string("remember the milk"));
}

void JourneyTest::aStoppedBackupGoesOn() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    QVERIFY(Desk::finish(setup));
    BackupRun run(desk.session);
    run.start();
    run.task()->stop();
    QVERIFY(run.task()->isStopping());
    QVERIFY(Desk::ends(run.task()));
    QCOMPARE(run.task()->state(), Task::Idle);
    QVERIFY(run.task()->wasStopped());
    QVERIFY(run.task()->problem().isNone());
    run.start();
    QVERIFY(Desk::succeeds(run.task()));
    QCOMPARE(run.files(), 2);
}

void JourneyTest::aDriveThatIsGoneIsSaidAndComesBack() {
    Desk desk;
    HomeModel home(desk.session);
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    QVERIFY(Desk::finish(setup));
    QTRY_COMPARE(home.verdict(), HomeModel::NotProtected);
    std::filesystem::rename(desk.folder / "disk", desk.folder / "pulled");
    BackupRun run(desk.session);
    run.start();
    QVERIFY(Desk::ends(run.task()));
    QCOMPARE(run.task()->state(), Task::Failed);
    QVERIFY(!run.task()->problem().next.isEmpty());
    home.refresh();
    QTRY_COMPARE(home.task()->state(), Task::Failed);
    QCOMPARE(home.task()->problem().what, QString("The backup’s disk is not connected"));
    std::filesystem::rename(desk.folder / "pulled", desk.folder / "disk");
    run.start();
    QVERIFY(Desk::succeeds(run.task()));
}

void JourneyTest::restoringIntoTheBackupIsRefused() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    const QString key = Desk::recoveryKey(setup);
    QVERIFY(Desk::finish(setup));
    UnlockFlow unlock(desk.session);
    unlock.unlockWithRecoveryKey(key);
    QVERIFY(Desk::succeeds(unlock.task()));
    RestoreFlow restore(desk.session);
    restore.setTarget(desk.url("disk/inside"));
    QTRY_VERIFY(!restore.targetProblem().isNone());
    QVERIFY(!restore.canStart());
    restore.start();
    QCOMPARE(restore.task()->state(), Task::Idle);
    restore.setTarget(desk.url("chats"));
    QTRY_VERIFY(restore.canStart());
    QVERIFY(restore.targetHasFiles());
}

void JourneyTest::damageCostsTheFileAndIsListed() {
    OpenedDesk desk;
    desk.putNoise("chats/media/noise.jpg");
    QVERIFY(desk.open());
    desk.damageLargestPack();
    RestoreFlow restore(desk.session);
    QVERIFY(Desk::restoresInto(desk.url("back"), restore));
    QCOMPARE(restore.failedCount(), 1);
    QCOMPARE(restore.failures()->count(), 1);
    const auto failure = restore.failures()->index(0);
    QVERIFY(failure.data(ProblemList::SubjectRole).toString().endsWith("noise.jpg"));
    QCOMPARE(failure.data(ProblemList::WhatRole).toString(), QString("Not restored"));
    QVERIFY(!failure.data(ProblemList::WhyRole).toString().isEmpty());
    QCOMPARE(contentOf(desk.folder / "back/chats/notes.txt"), std::string("remember the milk"));
    QVERIFY(!std::filesystem::exists(desk.folder / "back/chats/media/noise.jpg"));
}

void JourneyTest::aRunTellsWhatIsLost() {
    OpenedDesk desk;
    desk.putNoise("chats/media/noise.jpg");
    QVERIFY(desk.open());
    std::filesystem::remove(desk.folder / "chats/media/noise.jpg");
    std::filesystem::remove(desk.largestPack());
    BackupRun run(desk.session);
    run.start();
    QVERIFY(Desk::succeeds(run.task()));
    QStringList kinds;
    for (int row = 0; row < run.notices()->count(); ++row) {
        const auto notice = run.notices()->index(row);
        kinds += notice.data(ProblemList::SubjectRole).toString();
        QVERIFY(!notice.data(ProblemList::WhatRole).toString().isEmpty());
        QVERIFY(!notice.data(ProblemList::DetailsRole).toString().isEmpty());
    }
    QCOMPARE(kinds, QStringList({"vanished", "lost"}));
    QVERIFY(desk.backUp());
    run.start();
    QVERIFY(Desk::succeeds(run.task()));
    QVERIFY2(run.notices()->count() > 0, "it stays lost, and told");
}

QTEST_GUILESS_MAIN(JourneyTest)
#include "journey_test.moc"
