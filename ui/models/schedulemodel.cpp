// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedulemodel.h"

#include <filesystem>

#include "models/pathtext.h"
#include "models/times.h"

namespace coffer::ui {
namespace {

constexpr int kPartly = 9;  ///< exit code of `coffer backup`

std::string absolute(const std::string& path) {
    return path.empty() ? path : std::filesystem::absolute(path).lexically_normal().string();
}

BackupSchedule scheduleFor(const KnownBackup& backup, const coffer::Rhythm& rhythm) {
    return {nativePath(backup.folder), rhythm, nativePaths(backup.sources), nativePaths(backup.exclusions)};
}

ScheduleModel::Outcome outcomeOf(const ScheduleState& state) {
    if (state.running) {
        return ScheduleModel::Running;
    }
    if (!state.lastExit) {
        return ScheduleModel::NotKnown;
    }
    return *state.lastExit == 0         ? ScheduleModel::Good
           : *state.lastExit == kPartly ? ScheduleModel::Partly
                                        : ScheduleModel::Failed;
}

}  // namespace

ScheduleModel::ScheduleModel(Session& session, std::string keyFile, Scheduler scheduler, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_keyFile(absolute(keyFile)),
      m_scheduler(std::move(scheduler)),
      m_task(session.workers()),
      m_reread(m_task, [this] { read(); }) {
    connect(&session, &Session::backupChanged, this, &ScheduleModel::follow);
    connect(
        &m_task, &Task::stateChanged, this,
        [this] {
            if (m_task.state() != Task::Working) {
                follow();
            }
        },
        Qt::QueuedConnection);
    refresh();
}

void ScheduleModel::refresh() {
    if (m_session.backsUpHere()) {
        m_reread.ask();
    }
}

/// Another backup is read anew; the same one with other sources is scheduled anew, once.
void ScheduleModel::follow() {
    const auto now = m_session.chosen();
    const bool same = now && m_scheduled && now->folder == m_scheduled->folder;
    if (!same) {
        m_scheduled.reset();
        show(ScheduleState{});
        m_known = false;
        Q_EMIT changed();
        refresh();
    } else if (*now != *m_scheduled && m_task.state() != Task::Working) {
        if (m_rhythm == Hourly || m_rhythm == Daily) {
            choose(now->sources.isEmpty() ? Never : m_rhythm);
        }
    }
}

void ScheduleModel::read() {
    if (m_session.hasBackup() && !m_scheduled) {
        m_scheduled = m_session.chosen();
    }
    run({});
}

void ScheduleModel::choose(Rhythm rhythm) {
    if (m_task.state() == Task::Working || !m_session.hasBackup() || rhythm == Other) {
        return;
    }
    m_scheduled = m_session.chosen();
    if (rhythm == Never) {
        run([vault = nativePath(m_scheduled->folder)](BackupScheduler& scheduler) {
            return scheduler.remove(vault);
        });
        return;
    }
    const coffer::Rhythm wanted =
        rhythm == Hourly ? coffer::Rhythm{coffer::Rhythm::Every::Hour, 0, 0}
                         : coffer::Rhythm{coffer::Rhythm::Every::Day, static_cast<unsigned>(m_hour),
                                          static_cast<unsigned>(m_minute)};
    run([schedule = scheduleFor(*m_scheduled, wanted), profile = m_session.profile(),
         keyFile = m_keyFile](BackupScheduler& scheduler) mutable -> Result<void> {
        TRY(schedule.stateFolder, profile.statePath());
        schedule.keyFile = keyFile;
        return scheduler.set(schedule);
    });
}

void ScheduleModel::chooseTime(int hour, int minute) {
    if (m_task.state() == Task::Working || hour < 0 || hour > 23 || minute < 0 || minute > 59) {
        return;
    }
    m_hour = hour;
    m_minute = minute;
    choose(Daily);
}

/// Changes something, if anything, and reads how it is then.
void ScheduleModel::run(const Change& change) {
    const auto backup = m_session.chosen();
    if (!backup) {
        return;
    }
    const auto work = [make = m_scheduler, change,
                       vault = nativePath(backup->folder)](Progress&) -> Result<ScheduleState> {
        const auto scheduler = make();
        if (change) {
            TRY_VOID(change(*scheduler));
        }
        return scheduler->state(vault);
    };
    m_task.start(Aim::Schedule, work, [this, folder = backup->folder](const ScheduleState& state) {
        if (m_session.hasBackup() && m_session.chosen()->folder == folder) {
            show(state);
        }
    });
}

void ScheduleModel::show(const ScheduleState& state) {
    m_known = true;
    showRhythm(state);
    m_nextRun = asTime(state.nextRun);
    m_lastRun = asTime(state.lastRun);
    m_lastOutcome = outcomeOf(state);
    Q_EMIT changed();
}

void ScheduleModel::showRhythm(const ScheduleState& state) {
    if (!state.set || !state.rhythm) {
        m_rhythm = state.set ? Other : Never;
        return;
    }
    const bool daily = state.rhythm->every == coffer::Rhythm::Every::Day;
    m_rhythm = daily ? Daily : Hourly;
    m_hour = daily ? static_cast<int>(state.rhythm->hour) : m_hour;
    m_minute = daily ? static_cast<int>(state.rhythm->minute) : m_minute;
}

}  // namespace coffer::ui
