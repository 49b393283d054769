// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of versions do: list, keep, check, compare, take away. On real vaults.
#include "models/compareflow.h"
#include "models/keepflow.h"
#include "models/openeddesk.h"
#include "models/retentionflow.h"
#include "models/verifyflow.h"
#include "models/versionsmodel.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;
using coffer::test::OpenedDesk;

class VersionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewVersionIsInsertedAndTellsWhatItAdded();
    void keepingAndReleasingChangeOneRow();
    void keepingAsksForAFreshProof();
    void aCheckStaysTold();
    void aCheckFindsDamage();
    void aCheckWithoutTheDriveSaysSo();
    void comparingTellsWhatCameAndWent();
    void rulesTakeAwayWhatWasShownAndNothingElse();
    void rulesThatKeepNothingAreRefused();
    void lockingEndsEverything();
};

void VersionsTest::aNewVersionIsInsertedAndTellsWhatItAdded() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    VersionsModel versions(desk.session);
    versions.refresh();
    QTRY_COMPARE(versions.count(), 1);
    const QSignalSpy resets(&versions, &VersionsModel::modelReset);
    QSignalSpy inserted(&versions, &VersionsModel::rowsInserted);
    desk.folder.put("chats/new.txt", "one more");
    QVERIFY(desk.backUp());
    versions.refresh();
    QTRY_COMPARE(versions.count(), 2);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    const auto newest = versions.index(0);
    QCOMPARE(newest.data(VersionsModel::NewFilesRole).toInt(), 1);
    QCOMPARE(versions.index(1).data(VersionsModel::NewFilesRole).toInt(), 2);
    QVERIFY(newest.data(VersionsModel::AddedRole).toLongLong() > 0);
    QVERIFY(versions.growth().last() > 0);
    QCOMPARE(versions.growth().size(), VersionsModel::kGrowthDays);
}

void VersionsTest::keepingAndReleasingChangeOneRow() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    VersionsModel versions(desk.session);
    versions.refresh();
    QTRY_COMPARE(versions.count(), 1);
    const QSignalSpy resets(&versions, &VersionsModel::modelReset);
    KeepFlow keep(desk.session);
    keep.keep(versions.versionAt(0), " before the long test ");
    QVERIFY(Desk::succeeds(keep.task()));
    QTRY_VERIFY(versions.index(0).data(VersionsModel::HeldRole).toBool());
    keep.release(versions.versionAt(0), {});
    QVERIFY(Desk::succeeds(keep.task()));
    QTRY_VERIFY(!versions.index(0).data(VersionsModel::HeldRole).toBool());
    QCOMPARE(resets.count(), 0);
}

void VersionsTest::keepingAsksForAFreshProof() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    desk.letTimePass();
    KeepFlow keep(desk.session);
    keep.keep("latest", {});
    QVERIFY(Desk::ends(keep.task()));
    QCOMPARE(keep.task()->problem().what, QString("Show once more that it is you"));
    QVERIFY(desk.session.vault()->use(
        [](OwnerVault& owner) { return !owner.log().isHeld((*owner.findBackup("latest"))->reference); }));
    RetentionFlow rules(desk.session);
    rules.setLast(1);
    rules.preview();
    QVERIFY(Desk::succeeds(rules.task()));
    rules.apply({});
    QVERIFY(Desk::ends(rules.task()));
    QCOMPARE(rules.task()->problem().what, QString("Show once more that it is you"));
}

void VersionsTest::aCheckStaysTold() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    VerifyFlow verify(desk.session);
    verify.start(VerifyFlow::All);
    QVERIFY(Desk::succeeds(verify.task()));
    QVERIFY(verify.good() && verify.checkedAll());
    QCOMPARE(verify.whole(), 1);
    QVERIFY(verify.bytes() > 0);
    desk.session.lock();
    QVERIFY(verify.checked().isValid());
    VerifyFlow later(desk.session);
    QVERIFY(!later.checked().isValid());
    QVERIFY(desk.unlock());
    QTRY_VERIFY(later.checked().isValid());
    QVERIFY(later.good() && later.checkedAll());
    QCOMPARE(later.whole(), 1);
}

void VersionsTest::aCheckFindsDamage() {
    OpenedDesk desk;
    desk.putNoise("chats/media/noise.jpg");
    QVERIFY(desk.open());
    desk.damageLargestPack();
    VerifyFlow verify(desk.session);
    verify.start(VerifyFlow::All);
    QVERIFY(Desk::succeeds(verify.task()));
    QVERIFY(!verify.good());
    QCOMPARE(verify.lost(), 1);
    QCOMPARE(verify.damaged(), 1);
    QCOMPARE(verify.losses()->count(), 1);
    QVERIFY(verify.losses()->index(0).data(ProblemList::SubjectRole).toString().endsWith("noise.jpg"));
}

void VersionsTest::aCheckWithoutTheDriveSaysSo() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    VerifyFlow verify(desk.session);
    desk.pullDrive();
    verify.start(VerifyFlow::Structure);
    QVERIFY(Desk::ends(verify.task()));
    QVERIFY(verify.task()->state() == Task::Failed || !verify.good());
    QVERIFY(!verify.good());
    desk.plugDriveIn();
    verify.start(VerifyFlow::Structure);
    QVERIFY(Desk::succeeds(verify.task()));
    QVERIFY(verify.good() && !verify.checkedAll());
}

void VersionsTest::comparingTellsWhatCameAndWent() {
    OpenedDesk desk;
    desk.folder.put("chats/going.txt", "not for long");
    QVERIFY(desk.open());
    desk.folder.put("chats/new.txt", "one more");
    desk.folder.put("chats/notes.txt", "remember the bread");
    std::filesystem::remove(desk.folder / "chats/going.txt");
    QVERIFY(desk.backUp());
    VersionsModel versions(desk.session);
    versions.refresh();
    QTRY_COMPARE(versions.count(), 2);
    CompareFlow compare(desk.session);
    compare.compare(versions.versionAt(1), versions.versionAt(0));
    QVERIFY(Desk::succeeds(compare.task()));
    QCOMPARE(compare.added(), 1);
    QCOMPARE(compare.removed(), 1);
    QCOMPARE(compare.changed(), 1);
    QCOMPARE(compare.count(), 3);
    QSet<QString> paths;
    for (int row = 0; row < compare.count(); ++row) {
        const auto index = compare.index(row);
        paths.insert(index.data(CompareFlow::PathRole).toString().section('/', -1) +
                     index.data(CompareFlow::KindRole).toString());
    }
    QCOMPARE(paths, (QSet<QString>{"new.txt0", "going.txt1", "notes.txt2"}));
    compare.compare(versions.versionAt(0), versions.versionAt(0));
    QVERIFY(Desk::succeeds(compare.task()));
    QCOMPARE(compare.count(), 0);
}

void VersionsTest::rulesTakeAwayWhatWasShownAndNothingElse() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    for (const char* text : {"two", "three"}) {
        desk.folder.put("chats/notes.txt", text);
        QVERIFY(desk.backUp());
    }
    VersionsModel versions(desk.session);
    versions.refresh();
    QTRY_COMPARE(versions.count(), 3);
    const QString newest = versions.versionAt(0);
    RetentionFlow rules(desk.session);
    rules.load();
    QVERIFY(Desk::succeeds(rules.task()));
    QCOMPARE(rules.goCount(), 0);
    QCOMPARE(rules.count(), 3);
    QVERIFY(rules.isPreviewed() && rules.isStored());
    rules.setLast(1);
    QVERIFY(!rules.isPreviewed() && !rules.isStored());
    rules.apply("not shown yet");
    QCOMPARE(rules.task()->state(), Task::Done);
    rules.preview();
    QVERIFY(Desk::succeeds(rules.task()));
    QCOMPARE(rules.goCount(), 2);
    QVERIFY(!rules.index(0).data(RetentionFlow::KeptRole).toBool());
    QCOMPARE(versions.count(), 3);  // nothing went yet
    rules.apply("tidying up");
    QVERIFY(Desk::succeeds(rules.task()));
    QVERIFY(rules.isStored());
    QTRY_COMPARE(versions.count(), 1);
    QCOMPARE(versions.versionAt(0), newest);
    rules.lookForSpace();
    QVERIFY(Desk::succeeds(rules.spaceTask()));
    QVERIFY(rules.freed() >= 0);
    rules.giveSpaceBack();
    QVERIFY(Desk::succeeds(rules.spaceTask()));
    QCOMPARE(rules.freed(), 0);
    VerifyFlow verify(desk.session);
    verify.start(VerifyFlow::All);
    QVERIFY(Desk::succeeds(verify.task()));
    QVERIFY(verify.good());
}

void VersionsTest::rulesThatKeepNothingAreRefused() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    RetentionFlow rules(desk.session);
    rules.setLast(-5);
    QCOMPARE(rules.last(), 0);
    rules.setDaily(1'000'000);
    QCOMPARE(rules.daily(), RetentionFlow::kMost);
    rules.setDaily(0);
    rules.preview();
    QVERIFY(Desk::succeeds(rules.task()));  // no rule: everything stays
    QCOMPARE(rules.goCount(), 0);
}

void VersionsTest::lockingEndsEverything() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    RetentionFlow rules(desk.session);
    rules.load();
    QVERIFY(Desk::succeeds(rules.task()));
    QCOMPARE(rules.count(), 1);
    desk.session.lock();
    QCOMPARE(rules.count(), 0);
    KeepFlow keep(desk.session);
    keep.keep("latest", {});
    CompareFlow compare(desk.session);
    compare.compare("latest", "latest");
    VerifyFlow verify(desk.session);
    verify.start(VerifyFlow::All);
    QCOMPARE(keep.task()->state(), Task::Idle);
    QCOMPARE(compare.task()->state(), Task::Idle);
    QCOMPARE(verify.task()->state(), Task::Idle);
}

QTEST_GUILESS_MAIN(VersionsTest)
#include "versions_test.moc"
