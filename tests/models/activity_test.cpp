// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to a backup: read from a real log, narrowed, exported.
#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

#include "models/activityexport.h"
#include "models/activitymodel.h"
#include "models/drillflow.h"
#include "models/keepflow.h"
#include "models/openeddesk.h"
#include "models/restoreflow.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::contentOf;
using coffer::test::Desk;
using coffer::test::OpenedDesk;

namespace {

QList<int> kindsOf(const ActivityModel& activity) {
    QList<int> kinds;
    for (int row = 0; row < activity.count(); ++row) {
        kinds += activity.index(row).data(ActivityModel::KindRole).toInt();
    }
    return kinds;
}

std::vector<ActivityRow> manyRows(int count) {
    std::vector<ActivityRow> rows;
    for (int number = 0; number < count; ++number) {
        ActivityRow row;
        row.id = QString::number(number);
        row.time = QDateTime::fromSecsSinceEpoch(1'700'000'000 - number);
        row.kind = number % 100 == 0 ? ActivityKind::Tests : ActivityKind::Backups;
        row.computer = number % 2 == 0 ? "studio-pc" : "laptop";
        row.title = number % 100 == 0 ? "Tested: all good" : "Backed up";
        row.detail = QString("%1 messages, 6,204 files, 42 MB new").arg(number);
        rows.push_back(row);
    }
    return rows;
}

ActivityRow rowWith(const QString& title, const QString& detail = {}) {
    ActivityRow row;
    row.time = QDateTime::fromSecsSinceEpoch(1'700'000'000);
    row.computer = "studio-pc";
    row.title = title;
    row.detail = detail;
    return row;
}

}  // namespace

class ActivityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActIsTold();
    void aRefusalIsTold();
    void newsIsWhatCameSince();
    void isReadOnlyWhileShown();
    void aHundredThousandLinesAreNarrowedWithoutStanding();
    void hostileNamesStayInTheirCell_data();
    void hostileNamesStayInTheirCell();
    void textHasOneLineForEachAct();
    void savingIsToldAndRefusedInTheBackup();
};

void ActivityTest::everyActIsTold() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    KeepFlow keep(desk.session);
    keep.keep("latest", "before the long test");
    QVERIFY(Desk::succeeds(keep.task()));
    DrillFlow drill(desk.session);
    drill.start(DrillFlow::Sample);
    QVERIFY(Desk::succeeds(drill.task()));
    RestoreFlow restore(desk.session);
    restore.setTarget(desk.url("back"));
    QTRY_VERIFY(restore.canStart());
    restore.start();
    QVERIFY(Desk::succeeds(restore.task()));
    ActivityModel activity(desk.session);
    activity.setShown(true);
    QTRY_VERIFY(activity.count() > 0);
    const auto kinds = kindsOf(activity);
    QCOMPARE(kinds.first(), int(ActivityModel::Restores));  // newest first
    for (const auto kind : {ActivityModel::Backups, ActivityModel::Unlocking, ActivityModel::Tests,
                            ActivityModel::Restores, ActivityModel::Versions}) {
        QVERIFY2(kinds.contains(int(kind)), qPrintable(QString::number(kind)));
    }
    activity.setSearch("LONG test");
    QTRY_COMPARE(activity.count(), 1);
    QCOMPARE(kindsOf(activity), QList<int>{ActivityModel::Versions});
    activity.setSearch({});
    activity.setKind(ActivityModel::Tests);
    QTRY_COMPARE(kindsOf(activity), QList<int>{ActivityModel::Tests});
    QVERIFY(activity.index(0).data(ActivityModel::DetailRole).toString().contains("Recovery key"));
    activity.setSearch("no such words");
    QTRY_COMPARE(activity.count(), 0);
    QVERIFY(activity.total() > 4);
}

void ActivityTest::aRefusalIsTold() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    desk.session.lock();
    UnlockFlow unlock(desk.session);
    unlock.unlockWithPassword("not the password");
    QVERIFY(Desk::ends(unlock.task()));
    QCOMPARE(unlock.task()->state(), Task::Failed);
    QVERIFY(desk.unlock());
    QVERIFY(desk.backUp());
    ActivityModel activity(desk.session);
    activity.setKind(ActivityModel::Refusals);
    activity.setShown(true);
    QTRY_COMPARE(activity.count(), 1);
    QVERIFY(activity.index(0).data(ActivityModel::AlarmingRole).toBool());
}

void ActivityTest::newsIsWhatCameSince() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    {
        ActivityModel activity(desk.session);
        activity.setShown(true);
        QTRY_VERIFY(activity.count() > 0);
        QCOMPARE(activity.newCount(), 0);  // nobody looked before: nothing is news
        activity.markSeen();
    }
    QTest::qWait(200);
    QVERIFY(desk.backUp());
    ActivityModel activity(desk.session);
    activity.setShown(true);
    QTRY_COMPARE(activity.newCount(), 1);
    activity.setOnlyNew(true);
    QTRY_COMPARE(kindsOf(activity), QList<int>{ActivityModel::Backups});
}

void ActivityTest::isReadOnlyWhileShown() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    ActivityModel activity(desk.session);
    activity.refresh();
    QCOMPARE(activity.task()->state(), Task::Idle);
    activity.setShown(true);
    QTRY_VERIFY(activity.count() > 0);
    desk.session.lock();
    QCOMPARE(activity.count(), 0);
    QCOMPARE(activity.total(), 0);
}

void ActivityTest::aHundredThousandLinesAreNarrowedWithoutStanding() {
    Desk desk;
    ActivityModel activity(desk.session);
    QElapsedTimer clock;
    clock.start();
    activity.show(manyRows(100'000));
    QTRY_COMPARE_WITH_TIMEOUT(activity.count(), 100'000, 20'000);
    qInfo("100,000 lines shown: %lld ms", static_cast<long long>(clock.restart()));
    qint64 longest = 0;
    QTimer pulse;
    QElapsedTimer sinceBeat;
    connect(&pulse, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceBeat.restart()); });
    sinceBeat.start();
    pulse.start(1);
    activity.setSearch("99998 messages");
    QTRY_COMPARE_WITH_TIMEOUT(activity.count(), 1, 20'000);
    qInfo("searched: %lld ms, longest stall %lld ms", static_cast<long long>(clock.restart()),
          static_cast<long long>(longest));
    activity.setSearch({});
    activity.setKind(ActivityModel::Tests);
    QTRY_COMPARE_WITH_TIMEOUT(activity.count(), 1000, 20'000);
    QVERIFY(longest < 1000);
}

void ActivityTest::hostileNamesStayInTheirCell_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char* name, const QString& text, const char* cell) {
        QTest::newRow(name) << text << QByteArray(cell);
    };
    row("formula", "=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"");
    row("formula after a space", " +1+1", "\"' +1+1\"");
    row("at", "@SUM(A1)", "\"'@SUM(A1)\"");
    row("minus", "-2+3", "\"'-2+3\"");
    row("pipe", "|cmd", "\"'|cmd\"");
    row("quotes and comma", "a\",\"b", "\"a\"\",\"\"b\"");
    row("line break", "a\r\n=1", "\"a\\x0D\\n=1\"");
    row("harmless", "Blue YubiKey", "\"Blue YubiKey\"");
}

void ActivityTest::hostileNamesStayInTheirCell() {
    QFETCH(QString, name);
    QFETCH(QByteArray, cell);
    const QByteArray csv = activityCsv({rowWith(name)});
    QCOMPARE(csv.count('\n'), 2);
    QVERIFY2(csv.contains(',' + cell + ','), csv);
}

void ActivityTest::textHasOneLineForEachAct() {
    const QByteArray text = activityText({rowWith("a\nb", "c\u2028d"), rowWith("e")});
    QCOMPARE(text.count('\n'), 2);
    QVERIFY(!QString::fromUtf8(text).contains(QChar(0x2028)));
}

void ActivityTest::savingIsToldAndRefusedInTheBackup() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    ActivityModel activity(desk.session);
    activity.setShown(true);
    QTRY_VERIFY(activity.count() > 0);
    activity.exportTo(desk.url("log.csv"));
    QVERIFY(Desk::succeeds(activity.exportTask()));
    QVERIFY(contentOf(desk.folder / "log.csv").starts_with("\"time\",\"computer\",\"act\",\"detail\"\r\n"));
    activity.exportTo(desk.url("disk/log.csv"));
    QVERIFY(Desk::ends(activity.exportTask()));
    QCOMPARE(activity.exportTask()->problem().what, QString("The file was not saved"));
}

QTEST_GUILESS_MAIN(ActivityTest)
#include "activity_test.moc"
