// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <concepts>
#include <memory>
#include <stop_token>
#include <type_traits>

#include "models/errorwords.h"
#include "models/problem.h"
#include "models/taskprogress.h"
#include "models/workers.h"

namespace coffer::ui {

/// One piece of work at a time on a thread of the pool, seen from the thread that draws: whether it runs, how
/// far it is, how it ended, and a stop that is always safe. Each flow and model has one; pages bind to it.
///
/// States: Idle → Working → Done or Failed; a stop that was asked for leads from Working back to Idle, with
/// `stopped` true. start() may be called in any state but Working.
///
/// Threads: everything here belongs to the thread of the object. The work gets a Progress of its own
/// (core/vault/progress.h) and must hold whatever it uses: it may still run, having been asked to stop, when
/// the Task and its owner are gone; what it returns is then dropped.
class Task : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the flow or model that works")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    /// A stop was asked for and the work has not ended yet.
    Q_PROPERTY(bool stopping READ isStopping NOTIFY stateChanged)
    /// The last work ended because somebody stopped it.
    Q_PROPERTY(bool stopped READ wasStopped NOTIFY stateChanged)
    /// Why it failed; empty in every other state.
    Q_PROPERTY(coffer::ui::Problem problem READ problem NOTIFY stateChanged)
    Q_PROPERTY(Phase phase READ phase NOTIFY progressChanged)
    /// 0 to just below 1; negative while the total is not known.
    Q_PROPERTY(double fraction READ fraction NOTIFY progressChanged)
    Q_PROPERTY(double filesDone READ filesDone NOTIFY progressChanged)
    /// 0 while it is not known.
    Q_PROPERTY(double filesTotal READ filesTotal NOTIFY progressChanged)
    Q_PROPERTY(double bytesDone READ bytesDone NOTIFY progressChanged)
    Q_PROPERTY(double bytesTotal READ bytesTotal NOTIFY progressChanged)
    /// Negative while nobody can say.
    Q_PROPERTY(double secondsLeft READ secondsLeft NOTIFY progressChanged)
    /// The file or folder at hand, as it may be shown; may be empty.
    Q_PROPERTY(QString current READ current NOTIFY progressChanged)

public:
    enum State { Idle, Working, Done, Failed };
    Q_ENUM(State)
    /// What is being done; Preparing until the work says more.
    enum Phase { Preparing, Scanning, BackingUp, Finishing, Loading, Restoring, Checking };
    Q_ENUM(Phase)

    /// The workers must outlive the task.
    explicit Task(Workers& workers, QObject* parent = nullptr);
    /// Asks the work to stop and does not wait for it.
    ~Task() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isStopping() const { return m_state == Working && m_stop.stop_requested(); }
    [[nodiscard]] bool wasStopped() const { return m_stopped; }
    [[nodiscard]] const Problem& problem() const { return m_problem; }
    [[nodiscard]] Phase phase() const;
    [[nodiscard]] double fraction() const;
    [[nodiscard]] qint64 filesDone() const { return static_cast<qint64>(m_report.filesDone); }
    [[nodiscard]] qint64 filesTotal() const { return static_cast<qint64>(m_report.filesTotal); }
    [[nodiscard]] qint64 bytesDone() const { return static_cast<qint64>(m_report.bytesDone); }
    [[nodiscard]] qint64 bytesTotal() const { return static_cast<qint64>(m_report.bytesTotal); }
    [[nodiscard]] qint64 secondsLeft() const;
    [[nodiscard]] QString current() const { return QString::fromStdString(m_report.current); }

    /// Asks the work to stop soon; what was completed stays completed. Nothing when nothing runs.
    Q_INVOKABLE void stop();
    /// Nobody wants it any more: asks the work to stop, and drops whatever it comes to, also when it was done
    /// before it heard. Back to Idle, at once or when it has ended.
    void abandon();
    /// Back to Idle from Done or Failed, when the page has been left or the message read.
    Q_INVOKABLE void reset();
    /// The proof of the owner was given that a failure asked for (Problem::proofWanted): back to Idle from
    /// such a one; nothing otherwise.
    void dropWantOfProof();

    /// Runs `work`, which takes a TaskProgress& (or Progress&) and gives a Result<T>, on a thread of the
    /// pool. On success `finish` gets the value on this thread, before the state becomes Done. `aim` chooses
    /// the words of an error. Requires: not Working.
    template <typename Work, typename Finish>
    void start(Aim aim, Work work, Finish finish);
    /// Fails without having worked: what was asked for could be seen to be impossible.
    void fail(Aim aim, const Error& error);

Q_SIGNALS:
    void stateChanged();
    void progressChanged();

private:
    void begin();
    void lookAtProgress();
    void end(Aim aim, const Error* error);
    void become(State state);

    Workers& m_workers;
    State m_state = Idle;
    bool m_stopped = false;
    bool m_abandoned = false;
    Problem m_problem;
    std::stop_source m_stop;
    std::shared_ptr<ProgressBoard> m_board;  ///< shared with the work
    ProgressReport m_report;
    QElapsedTimer m_phaseStarted;
};

template <typename Work, typename Finish>
void Task::start(Aim aim, Work work, Finish finish) {
    using Outcome = std::invoke_result_t<Work, TaskProgress&>;
    begin();
    auto* watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &Task::lookAtProgress);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, aim, finish = std::move(finish)]() mutable {
                watcher->deleteLater();
                Outcome outcome = watcher->future().takeResult();
                if (m_abandoned) {
                    become(Idle);
                    return;
                }
                if (!outcome.ok()) {
                    end(aim, &outcome.error());
                    return;
                }
                if constexpr (std::is_void_v<typename Outcome::Value>) {
                    finish();
                } else {
                    finish(std::move(outcome).value());
                }
                end(aim, nullptr);
            });
    // QtConcurrent copies what it runs; work may hold what cannot be copied.
    auto shared = std::make_shared<Work>(std::move(work));
    watcher->setFuture(
        QtConcurrent::run(m_workers.pool(), [shared = std::move(shared), board = m_board,
                                             stop = m_stop.get_token()](QPromise<Outcome>& promise) mutable {
            TaskProgress progress(*board, stop, [&promise](int number) { promise.setProgressValue(number); });
            promise.addResult((*shared)(progress));
            shared.reset();
        }));
}

}  // namespace coffer::ui
