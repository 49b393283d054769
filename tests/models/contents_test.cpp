// SPDX-License-Identifier: GPL-3.0-or-later
// Looking around in a version, choosing, and getting the chosen back with a report.
#include <QtCore/QCryptographicHash>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>

#include "models/contentsmodel.h"
#include "models/openeddesk.h"
#include "models/restoreflow.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::contentOf;
using coffer::test::Desk;
using coffer::test::OpenedDesk;

namespace {

bool settles(ContentsModel& contents) {
    return QTest::qWaitFor([&] { return contents.task()->state() == Task::Done; }, 60'000);
}

int rowOf(const ContentsModel& contents, const QString& name) {
    for (int row = 0; row < contents.count(); ++row) {
        if (contents.index(row).data(ContentsModel::NameRole).toString() == name) {
            return row;
        }
    }
    return -1;
}

int choiceOf(const ContentsModel& contents, const QString& name) {
    return contents.index(rowOf(contents, name)).data(ContentsModel::ChoiceRole).toInt();
}

bool opens(ContentsModel& contents, const QString& folder) {
    contents.enter(rowOf(contents, folder));
    return settles(contents) && contents.folder().last() == folder;
}

}  // namespace

class ContentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersOpenOneByOne();
    void aLongFolderComesInStretches();
    void choosingAFolderIsChoosingWhatIsInIt();
    void lockingTakesEverythingOffTheScreen();
    void onlyTheChosenComesBack();
    void theReportHoldsHashesThatAreTrue();
    void everythingAsksForAFreshProofAndAChosenFileDoesNot();
    void aDriveThatIsGoneEndsTheRestoreAndItGoesOn();
};

void ContentsTest::foldersOpenOneByOne() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    ContentsModel contents(desk.session);
    contents.open({});
    QVERIFY(settles(contents));
    QCOMPARE(contents.count(), 1);
    QVERIFY(opens(contents, "chats"));
    QCOMPARE(contents.count(), 2);
    const auto file = contents.index(rowOf(contents, "notes.txt"));
    QCOMPARE(file.data(ContentsModel::BytesRole).toInt(), 17);
    QCOMPARE(file.data(ContentsModel::KindRole).toInt(), int(ContentsModel::File));
    QVERIFY(file.data(ContentsModel::TimeRole).toDateTime().isValid());
    contents.enter(file.row());  // no folder
    QCOMPARE(contents.folder(), QStringList("chats"));
    QVERIFY(opens(contents, "media"));
    QCOMPARE(contents.folder(), (QStringList{"chats", "media"}));
    QVERIFY(!contents.hasMore() && !contents.hasGaps());
    contents.goUpTo(1);
    QVERIFY(settles(contents));
    QCOMPARE(contents.folder(), QStringList("chats"));
    contents.goUpTo(0);
    QVERIFY(settles(contents));
    QVERIFY(contents.folder().isEmpty());
    QCOMPARE(contents.count(), 1);
}

void ContentsTest::aLongFolderComesInStretches() {
    OpenedDesk desk;
    constexpr int kFiles = 3000;
    for (int number = 0; number < kFiles; ++number) {
        desk.folder.put("chats/media/" + std::to_string(number), "x");
    }
    QVERIFY(desk.open());
    ContentsModel contents(desk.session);
    contents.open({});
    QVERIFY(settles(contents));
    QVERIFY(opens(contents, "chats"));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(opens(contents, "media"));
    qInfo("the first stretch of %d files: %lld ms", kFiles, static_cast<long long>(clock.elapsed()));
    QCOMPARE(contents.count(), int(ContentsModel::kStretch));
    while (contents.hasMore()) {
        QVERIFY(contents.canFetchMore({}));
        const int before = contents.count();
        contents.fetchMore({});
        QVERIFY(!contents.canFetchMore({}));  // one at a time
        QVERIFY(settles(contents));
        QVERIFY(contents.count() > before || !contents.hasMore());
    }
    QCOMPARE(contents.count(), kFiles + 1);
}

void ContentsTest::choosingAFolderIsChoosingWhatIsInIt() {
    OpenedDesk desk;
    desk.folder.put("chats/media-old/x.txt", "a name that begins alike");
    QVERIFY(desk.open());
    ContentsModel contents(desk.session);
    contents.open({});
    QVERIFY(settles(contents));
    QVERIFY(opens(contents, "chats"));
    QVERIFY(opens(contents, "media"));
    contents.toggle(rowOf(contents, "photo.jpg"));
    QCOMPARE(contents.chosenPaths(), std::vector<std::string>{"chats/media/photo.jpg"});
    contents.goUpTo(1);
    QVERIFY(settles(contents));
    QCOMPARE(choiceOf(contents, "media"), int(ContentsModel::PartlyChosen));
    QCOMPARE(choiceOf(contents, "media-old"), int(ContentsModel::NotChosen));
    contents.toggle(rowOf(contents, "media"));
    QCOMPARE(contents.chosenPaths(), std::vector<std::string>{"chats/media"});
    QCOMPARE(choiceOf(contents, "media-old"), int(ContentsModel::NotChosen));
    QVERIFY(opens(contents, "media"));
    QCOMPARE(choiceOf(contents, "photo.jpg"), int(ContentsModel::ChosenWithItsFolder));
    contents.toggle(rowOf(contents, "photo.jpg"));
    QCOMPARE(contents.chosenCount(), 1);
    contents.chooseNothing();
    QCOMPARE(choiceOf(contents, "photo.jpg"), int(ContentsModel::NotChosen));
}

void ContentsTest::lockingTakesEverythingOffTheScreen() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    ContentsModel contents(desk.session);
    contents.open({});
    QVERIFY(settles(contents));
    contents.toggle(0);
    QVERIFY(opens(contents, "chats"));
    contents.enter(rowOf(contents, "media"));
    desk.session.lock();  // while it reads
    QCOMPARE(contents.count(), 0);
    QCOMPARE(contents.chosenCount(), 0);
    QVERIFY(contents.folder().isEmpty());
    QVERIFY(Desk::ends(contents.task()));
    QTest::qWait(50);
    QCOMPARE(contents.count(), 0);
    contents.open({});
    QCOMPARE(contents.task()->state(), Task::Idle);
}

void ContentsTest::onlyTheChosenComesBack() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    RestoreFlow restore(desk.session);
    restore.setWhat(RestoreFlow::Files);
    restore.setTarget(desk.url("back"));
    QVERIFY(settles(*restore.contents()));
    QVERIFY(!restore.isWhatKnown());
    QTRY_VERIFY(restore.isTargetKnown());
    QVERIFY(!restore.canStart());
    QVERIFY(opens(*restore.contents(), "chats"));
    restore.contents()->toggle(rowOf(*restore.contents(), "notes.txt"));
    QVERIFY(Desk::restoresInto(desk.url("back"), restore));
    QCOMPARE(restore.files(), 1);
    QCOMPARE(contentOf(desk.folder / "back/chats/notes.txt"), std::string("remember the milk"));
    QVERIFY(!std::filesystem::exists(desk.folder / "back/chats/media"));
}

void ContentsTest::theReportHoldsHashesThatAreTrue() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    RestoreFlow restore(desk.session);
    QVERIFY(Desk::restoresInto(desk.url("back"), restore));
    restore.saveList(desk.url("report.txt"));
    QVERIFY(Desk::succeeds(restore.listTask()));
    QCOMPARE(restore.listedFiles(), 2);
    QCOMPARE(restore.absentFiles(), 0);
    const QByteArray report = QByteArray::fromStdString(contentOf(desk.folder / "report.txt"));
    const QByteArray hash = QCryptographicHash::hash("remember the milk", QCryptographicHash::Sha256).toHex();
    QVERIFY(report.contains(hash + "  chats/notes.txt\n"));
    QProcess check;
    check.setWorkingDirectory(desk.path("back"));
    check.start("sha256sum", {"-c", "--strict", desk.path("report.txt")});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.exitCode(), 0);
    std::filesystem::remove(desk.folder / "back/chats/notes.txt");
    restore.saveList(desk.url("report.txt"));
    QVERIFY(Desk::succeeds(restore.listTask()));
    QCOMPARE(restore.absentFiles(), 1);
    restore.saveList(desk.url("disk/report.txt"));  // into the backup
    QVERIFY(Desk::ends(restore.listTask()));
    QCOMPARE(restore.listTask()->problem().what, QString("The file was not saved"));
    restore.saveList(desk.url("no/such/folder/report.txt"));
    QVERIFY(Desk::ends(restore.listTask()));
    QCOMPARE(restore.listTask()->state(), Task::Failed);
}

void ContentsTest::everythingAsksForAFreshProofAndAChosenFileDoesNot() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    desk.letTimePass();
    RestoreFlow restore(desk.session);
    QVERIFY(!Desk::restoresInto(desk.url("back"), restore));
    QCOMPARE(restore.task()->problem().what, QString("Show once more that it is you"));
    restore.setWhat(RestoreFlow::Files);
    QVERIFY(settles(*restore.contents()));
    QVERIFY(opens(*restore.contents(), "chats"));
    restore.contents()->toggle(rowOf(*restore.contents(), "notes.txt"));
    QVERIFY(Desk::restoresInto(desk.url("back"), restore));
    QCOMPARE(restore.files(), 1);
}

void ContentsTest::aDriveThatIsGoneEndsTheRestoreAndItGoesOn() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    RestoreFlow restore(desk.session);
    restore.setTarget(desk.url("back"));
    QTRY_VERIFY(restore.canStart());
    desk.pullDrive();
    restore.start();
    QVERIFY(Desk::ends(restore.task()));
    const bool whole = restore.task()->state() == Task::Done && restore.failedCount() == 0;
    QVERIFY(!whole);
    desk.plugDriveIn();
    QVERIFY(Desk::restoresInto(desk.url("back"), restore));
    QCOMPARE(restore.failedCount(), 0);
    QCOMPARE(restore.files(), 2);
    restore.start();
    restore.task()->stop();
    QVERIFY(Desk::ends(restore.task()));
    QVERIFY(Desk::restoresInto(desk.url("back"), restore));
    QCOMPARE(restore.keptFiles(), 2);
}

QTEST_GUILESS_MAIN(ContentsTest)
#include "contents_test.moc"
