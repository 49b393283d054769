// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <functional>
#include <memory>

#include "models/reread.h"
#include "models/session.h"
#include "schedule/schedule.h"

namespace coffer::ui {

/// When the chosen backup runs by itself, whether or not this program does: asked of the system's scheduler
/// and set there (core/schedule/schedule.h). What is scheduled follows what this computer keeps: after a
/// change of the sources the schedule is written anew. Belongs to the thread that draws.
class ScheduleModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the settings")
    /// The system has said how it is; false before, and where it starts nothing by itself (`task.problem`).
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(Rhythm rhythm READ rhythm NOTIFY changed)
    /// Of the day; the last ones that were set, or a proposal.
    Q_PROPERTY(int hour READ hour NOTIFY changed)
    Q_PROPERTY(int minute READ minute NOTIFY changed)
    /// Invalid where the scheduler does not tell.
    Q_PROPERTY(QDateTime nextRun READ nextRun NOTIFY changed)
    Q_PROPERTY(QDateTime lastRun READ lastRun NOTIFY changed)
    Q_PROPERTY(Outcome lastOutcome READ lastOutcome NOTIFY changed)
    /// Reading and setting; Failed says why nothing was changed.
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)

public:
    /// Other: somebody has written one by hand, which is left alone until another is chosen here.
    enum Rhythm { Never, Hourly, Daily, Other };
    Q_ENUM(Rhythm)
    /// How the scheduler's last run ended: Partly, what exit code 9 means; NotKnown before the first.
    enum Outcome { NotKnown, Running, Good, Partly, Failed };
    Q_ENUM(Outcome)

    using Scheduler = std::function<std::unique_ptr<BackupScheduler>()>;
    /// `keyFile` holds this computer's key; empty: it is in the keychain. The session must outlive this.
    /// `scheduler` is called on other threads.
    ScheduleModel(Session& session, std::string keyFile, Scheduler scheduler = systemScheduler,
                  QObject* parent = nullptr);

    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] Rhythm rhythm() const { return m_rhythm; }
    [[nodiscard]] int hour() const { return m_hour; }
    [[nodiscard]] int minute() const { return m_minute; }
    [[nodiscard]] QDateTime nextRun() const { return m_nextRun; }
    [[nodiscard]] QDateTime lastRun() const { return m_lastRun; }
    [[nodiscard]] Outcome lastOutcome() const { return m_lastOutcome; }
    [[nodiscard]] Task* task() { return &m_task; }

    Q_INVOKABLE void refresh();
    /// Never, Hourly or Daily; Daily at the hour and minute above. Nothing while `task` works.
    Q_INVOKABLE void choose(coffer::ui::ScheduleModel::Rhythm rhythm);
    /// Every day at that time.
    Q_INVOKABLE void chooseTime(int hour, int minute);

Q_SIGNALS:
    void changed();

private:
    using Change = std::function<Result<void>(BackupScheduler&)>;
    void read();
    void run(const Change& change);
    void show(const ScheduleState& state);
    void showRhythm(const ScheduleState& state);
    void follow();

    Session& m_session;
    std::string m_keyFile;
    Scheduler m_scheduler;
    Task m_task;
    Reread m_reread;
    std::optional<KnownBackup> m_scheduled;  ///< what the schedule was last written for, or found with
    bool m_known = false;
    Rhythm m_rhythm = Never;
    int m_hour = 20, m_minute = 0;
    QDateTime m_nextRun, m_lastRun;
    Outcome m_lastOutcome = NotKnown;
};

}  // namespace coffer::ui
