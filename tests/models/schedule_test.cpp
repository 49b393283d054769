// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of what is kept, and the schedule that follows them. The scheduler is a stand-in here:
// tests/schedule tries the system's own.
#include "schedule/schedule.h"

#include <mutex>

#include "models/backuprun.h"
#include "models/desk.h"
#include "models/keptsources.h"
#include "models/schedulemodel.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;

namespace {

/// What the system would remember. Called from threads of the pool.
struct Timers {
    std::mutex mutex;
    std::optional<BackupSchedule> set;
    std::optional<Error> trouble;
    int writes = 0;
    std::optional<int> lastExit;
};

class StandIn final : public BackupScheduler {
public:
    explicit StandIn(Timers& timers) : m_timers(timers) {}
    Result<void> set(const BackupSchedule& schedule) override {
        return change([&] { m_timers.set = schedule; });
    }
    Result<void> remove(const std::string& vault) override {
        return change([&] {
            if (m_timers.set && m_timers.set->vault == vault) {
                m_timers.set.reset();
            }
        });
    }
    Result<ScheduleState> state(const std::string& vault) override {
        const std::scoped_lock lock(m_timers.mutex);
        if (m_timers.trouble) {
            return *m_timers.trouble;
        }
        ScheduleState state;
        state.set = m_timers.set && m_timers.set->vault == vault;
        if (state.set) {
            state.rhythm = m_timers.set->rhythm;
            state.nextRun = 1'795'897'800'000U;
        }
        state.lastExit = m_timers.lastExit;
        return state;
    }

private:
    template <typename Change>
    Result<void> change(Change change) {
        const std::scoped_lock lock(m_timers.mutex);
        if (m_timers.trouble) {
            return *m_timers.trouble;
        }
        ++m_timers.writes;
        change();
        return {};
    }
    Timers& m_timers;
};

}  // namespace

class ScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingRunsBeforeItIsAskedFor();
    void whatIsChosenIsSet();
    void theScheduleFollowsWhatIsKept();
    void aSystemWithoutASchedulerIsSaid();
    void howTheLastRunEndedIsTold();
    void sourcesAreAddedAndRemovedWithoutLocking();
    void whatIsLeftOutIsNotBackedUp();

private:
    ScheduleModel::Scheduler scheduler() {
        return [this] { return std::make_unique<StandIn>(m_timers); };
    }
    BackupSchedule written() {
        const std::scoped_lock lock(m_timers.mutex);
        return m_timers.set.value_or(BackupSchedule{});
    }

    std::unique_ptr<Desk> m_desk;
    Timers m_timers;
};

void ScheduleTest::init() {
    m_timers.set.reset();
    m_timers.trouble.reset();
    m_timers.lastExit.reset();
    m_timers.writes = 0;
    m_desk = std::make_unique<Desk>();
    SetupFlow setup(m_desk->session);
    QVERIFY(m_desk->prepare(setup));
    QVERIFY(Desk::finish(setup));
}

void ScheduleTest::nothingRunsBeforeItIsAskedFor() {
    ScheduleModel schedule(m_desk->session, "/keys/this computer", scheduler());
    QVERIFY(!schedule.isKnown());
    QTRY_VERIFY(schedule.isKnown());
    QCOMPARE(schedule.rhythm(), ScheduleModel::Never);
    QVERIFY(!schedule.nextRun().isValid());
    QCOMPARE(schedule.lastOutcome(), ScheduleModel::NotKnown);
    QCOMPARE(m_timers.writes, 0);
}

void ScheduleTest::whatIsChosenIsSet() {
    ScheduleModel schedule(m_desk->session, "/keys/this computer", scheduler());
    QTRY_VERIFY(schedule.isKnown());
    QTRY_VERIFY(schedule.task()->state() == Task::Done);
    schedule.chooseTime(7, 5);
    QTRY_COMPARE(schedule.rhythm(), ScheduleModel::Daily);
    QVERIFY(schedule.nextRun().isValid());
    QCOMPARE(written().rhythm, (coffer::Rhythm{coffer::Rhythm::Every::Day, 7, 5}));
    QCOMPARE(written().vault, m_desk->path("disk").toStdString());
    QCOMPARE(written().paths, std::vector<std::string>{m_desk->path("chats").toStdString()});
    QCOMPARE(written().stateFolder, m_desk->path("state").toStdString());
    QCOMPARE(written().keyFile, std::string("/keys/this computer"));
    QTRY_VERIFY(schedule.task()->state() == Task::Done);
    schedule.choose(ScheduleModel::Never);
    QTRY_COMPARE(schedule.rhythm(), ScheduleModel::Never);
    QVERIFY(!schedule.nextRun().isValid());
}

void ScheduleTest::theScheduleFollowsWhatIsKept() {
    ScheduleModel schedule(m_desk->session, "/keys/this computer", scheduler());
    KeptSources kept(m_desk->session);
    QTRY_VERIFY(schedule.task()->state() == Task::Done);
    schedule.choose(ScheduleModel::Hourly);
    QTRY_COMPARE(schedule.rhythm(), ScheduleModel::Hourly);
    std::filesystem::create_directories(m_desk->folder / "more");
    kept.sources()->add({m_desk->url("more")});
    const std::vector both{m_desk->path("chats").toStdString(), m_desk->path("more").toStdString()};
    QTRY_COMPARE(written().paths, both);
    QVERIFY(kept.exclude("*.tmp"));
    QTRY_COMPARE(written().exclude, std::vector<std::string>{"*.tmp"});
    QCOMPARE(written().rhythm.every, coffer::Rhythm::Every::Hour);
    QTRY_VERIFY(schedule.task()->state() == Task::Done);
    QCOMPARE(m_timers.writes, 3);
}

void ScheduleTest::aSystemWithoutASchedulerIsSaid() {
    m_timers.trouble = Error{Code::Unavailable, "no session of systemd", kNoScheduler};
    ScheduleModel schedule(m_desk->session, "/keys/this computer", scheduler());
    QTRY_VERIFY(schedule.task()->state() == Task::Failed);
    QVERIFY(!schedule.isKnown());
    QCOMPARE(schedule.task()->problem().what, QString("This computer starts no backups by itself"));
    m_timers.trouble.reset();
    schedule.refresh();
    QTRY_VERIFY(schedule.isKnown());
}

void ScheduleTest::howTheLastRunEndedIsTold() {
    ScheduleModel schedule(m_desk->session, "/keys/this computer", scheduler());
    QTRY_VERIFY(schedule.task()->state() == Task::Done);
    const std::map<int, ScheduleModel::Outcome> meanings{
        {0, ScheduleModel::Good}, {9, ScheduleModel::Partly}, {5, ScheduleModel::Failed}};
    for (const auto& [code, meaning] : meanings) {
        m_timers.lastExit = code;
        schedule.refresh();
        QTRY_COMPARE(schedule.lastOutcome(), meaning);
        QTRY_VERIFY(schedule.task()->state() == Task::Done);
    }
}

void ScheduleTest::sourcesAreAddedAndRemovedWithoutLocking() {
    KeptSources kept(m_desk->session);
    QTRY_VERIFY(!kept.sources()->isCounting());
    QCOMPARE(kept.sources()->files(), 2);
    std::filesystem::create_directories(m_desk->folder / "more");
    kept.sources()->add({m_desk->url("more")});
    QTRY_COMPARE(m_desk->session.chosen()->sources,
                 (QStringList{m_desk->path("chats"), m_desk->path("more")}));
    QTRY_VERIFY(!kept.sources()->isCounting());
    kept.sources()->setWatched(1, true);
    QCOMPARE(m_desk->session.chosen()->watched, QStringList{m_desk->path("more")});

    const auto afterANewStart = [this] {
        ui::Session again(m_desk->profile, m_desk->workers);
        const KeptSources remembered(again);
        return again.chosen()->watched;
    };
    QTRY_COMPARE(afterANewStart(), QStringList{m_desk->path("more")});  // settings are written by a thread
    kept.sources()->removeAt(1);
    QCOMPARE(m_desk->session.chosen()->sources, QStringList{m_desk->path("chats")});
    QCOMPARE(m_desk->session.chosen()->watched, QStringList());
}

void ScheduleTest::whatIsLeftOutIsNotBackedUp() {
    KeptSources kept(m_desk->session);
    QVERIFY(!kept.exclude("["));
    QVERIFY(!kept.problem().isNone());
    QVERIFY(!kept.exclude(""));
    QVERIFY(kept.exclude("*.jpg"));
    QVERIFY(kept.problem().isNone());
    BackupRun run(m_desk->session);
    run.start();
    QVERIFY(Desk::succeeds(run.task()));
    QCOMPARE(run.files(), 1);
    kept.includeAgain(0);
    run.start();
    QVERIFY(Desk::succeeds(run.task()));
    QCOMPARE(run.files(), 2);
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
