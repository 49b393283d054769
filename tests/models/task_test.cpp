// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/task.h"

#include <QtTest/QtTest>
#include <atomic>
#include <thread>

using namespace coffer;
using namespace coffer::ui;

namespace {

/// Reports until it is asked to stop.
Result<int> workUntilStopped(Progress& progress, std::atomic<bool>& ended) {
    ProgressReport report{.phase = "backing-up", .filesTotal = 10, .bytesTotal = 1000, .current = "a file"};
    while (!progress.stopRequested()) {
        report.bytesDone = std::min<std::uint64_t>(report.bytesDone + 10, 500);
        progress.report(report);
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    ended = true;
    return Error{Code::Cancelled, "stopped as requested"};
}

}  // namespace

class TaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheValueOnThisThread();
    void tellsProgressAndStops();
    void endsInWordsWhenItFails();
    void mayGoWhileItWorks();
    void whatCouldNotBeStoppedIsDone();
    void whatIsAbandonedComesToNothing();
};

void TaskTest::givesTheValueOnThisThread() {
    Workers workers;
    Task task(workers);
    std::unique_ptr<int> got;
    Qt::HANDLE where = nullptr, doneWhere = nullptr;
    auto work = [&, moved = std::make_unique<int>(42)](Progress&) mutable -> Result<std::unique_ptr<int>> {
        where = QThread::currentThreadId();
        return std::move(moved);
    };
    task.start(Aim::BackUp, std::move(work), [&](std::unique_ptr<int> value) {
        got = std::move(value);
        doneWhere = QThread::currentThreadId();
        QCOMPARE(task.state(), Task::Working);
    });
    QCOMPARE(task.state(), Task::Working);
    QTRY_COMPARE(task.state(), Task::Done);
    QVERIFY(got && *got == 42);
    QCOMPARE(doneWhere, QThread::currentThreadId());
    QVERIFY(where != doneWhere);
}

void TaskTest::tellsProgressAndStops() {
    Workers workers;
    Task task(workers);
    std::atomic<bool> ended = false;
    bool done = false;
    task.start(
        Aim::BackUp, [&](Progress& progress) { return workUntilStopped(progress, ended); },
        [&](int) { done = true; });
    QTRY_VERIFY(task.bytesDone() > 100);
    QCOMPARE(task.phase(), Task::BackingUp);
    QCOMPARE(task.bytesTotal(), 1000);
    QVERIFY(task.fraction() > 0.1 && task.fraction() <= 0.5);
    QCOMPARE(task.current(), QString("a file"));
    QTRY_VERIFY(task.secondsLeft() >= 0);
    QVERIFY(task.secondsLeft() < 60);
    task.stop();
    QVERIFY(task.isStopping());
    QTRY_COMPARE(task.state(), Task::Idle);
    QVERIFY(task.wasStopped() && ended && !done);
    QVERIFY(task.problem().isNone());
}

void TaskTest::endsInWordsWhenItFails() {
    Workers workers;
    Task task(workers);
    task.start(
        Aim::Restore,
        [](Progress&) -> Result<void> {
            return Error{Code::NoSpace, "/x is full"};
        },
        [] {});
    QTRY_COMPARE(task.state(), Task::Failed);
    QCOMPARE(task.problem().what, QString("The restore did not finish"));
    QVERIFY(task.problem().details.contains("/x is full"));
    task.reset();
    QCOMPARE(task.state(), Task::Idle);
    QVERIFY(task.problem().isNone());
}

void TaskTest::mayGoWhileItWorks() {
    std::atomic<bool> ended = false;
    {
        Workers workers;
        auto task = std::make_unique<Task>(workers);
        task->start(
            Aim::BackUp, [&](Progress& progress) { return workUntilStopped(progress, ended); },
            [](int) { QFAIL("nobody is there to hear it"); });
        QTest::qWait(50);
        task.reset();
        QTest::qWait(50);
    }
    QVERIFY(ended);
}

/// A stop that comes too late changes nothing.
void TaskTest::whatCouldNotBeStoppedIsDone() {
    Workers workers;
    Task task(workers);
    std::atomic<bool> go = false;
    int value = 0;
    auto work = [&](Progress&) -> Result<int> {
        while (!go) {
            std::this_thread::yield();
        }
        return 7;
    };
    task.start(Aim::BackUp, work, [&](int got) { value = got; });
    task.stop();
    go = true;
    QTRY_COMPARE(task.state(), Task::Done);
    QCOMPARE(value, 7);
    QVERIFY(!task.wasStopped());
}

void TaskTest::whatIsAbandonedComesToNothing() {
    Workers workers;
    Task task(workers);
    std::atomic<bool> mayEnd = false;
    bool taken = false;
    task.start(
        Aim::ReadContent,
        [&](Progress&) -> Result<int> {
            while (!mayEnd) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            return 1;  // it did not hear
        },
        [&](int) { taken = true; });
    task.abandon();
    QVERIFY(task.isStopping());
    mayEnd = true;
    QTRY_COMPARE(task.state(), Task::Idle);
    QVERIFY(!taken && !task.wasStopped());
    task.start(
        Aim::ReadContent, [](Progress&) -> Result<int> { return 2; }, [&](int) { taken = true; });
    QTRY_COMPARE(task.state(), Task::Done);
    QVERIFY(taken);
    task.abandon();
    QCOMPARE(task.state(), Task::Idle);
}

QTEST_GUILESS_MAIN(TaskTest)
#include "task_test.moc"
