// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/task.h"

#include <algorithm>
#include <array>

namespace coffer::ui {
namespace {

struct PhaseName {
    std::string_view name;
    Task::Phase phase;
};
constexpr std::array kPhases{
    PhaseName{"scanning", Task::Scanning},   PhaseName{"backing-up", Task::BackingUp},
    PhaseName{"finishing", Task::Finishing}, PhaseName{"loading", Task::Loading},
    PhaseName{"restoring", Task::Restoring}, PhaseName{"verifying", Task::Checking}};

constexpr double kMostWhileWorking = 0.99;
constexpr qint64 kBelievedAfter = 2000;  ///< ms of a phase before its pace says something

}  // namespace

Task::Task(Workers& workers, QObject* parent) : QObject(parent), m_workers(workers) {}

Task::~Task() {
    m_stop.request_stop();
}

Task::Phase Task::phase() const {
    const auto found = std::find_if(kPhases.begin(), kPhases.end(),
                                    [this](const PhaseName& known) { return known.name == m_report.phase; });
    return found == kPhases.end() ? Preparing : found->phase;
}

double Task::fraction() const {
    const auto part = [](std::uint64_t done, std::uint64_t total) {
        return std::min(static_cast<double>(done) / static_cast<double>(total), kMostWhileWorking);
    };
    return m_report.bytesTotal != 0   ? part(m_report.bytesDone, m_report.bytesTotal)
           : m_report.filesTotal != 0 ? part(m_report.filesDone, m_report.filesTotal)
                                      : -1;
}

qint64 Task::secondsLeft() const {
    const qint64 elapsed = m_phaseStarted.isValid() ? m_phaseStarted.elapsed() : 0;
    const auto left = elapsed < kBelievedAfter
                          ? std::nullopt
                          : coffer::secondsLeft(m_report, static_cast<double>(elapsed) / 1000);
    return left ? static_cast<qint64>(*left) : -1;
}

void Task::stop() {
    if (m_state == Working && m_stop.request_stop()) {
        Q_EMIT stateChanged();
    }
}

void Task::reset() {
    if (m_state != Working) {
        m_problem = {};
        m_stopped = false;
        become(Idle);
    }
}

void Task::dropWantOfProof() {
    if (m_problem.proofWanted) {
        reset();
    }
}

void Task::abandon() {
    if (m_state == Working) {
        m_abandoned = true;
        stop();
    } else {
        reset();
    }
}

void Task::begin() {
    Q_ASSERT(m_state != Working);
    m_abandoned = false;
    m_stop = {};
    m_board = std::make_shared<ProgressBoard>();
    m_report = {};
    m_phaseStarted.start();
    m_problem = {};
    m_stopped = false;
    become(Working);
    Q_EMIT progressChanged();
}

void Task::lookAtProgress() {
    ProgressReport report = m_board->newest();
    if (report.phase != m_report.phase) {
        m_phaseStarted.start();
    }
    m_report = std::move(report);
    Q_EMIT progressChanged();
}

void Task::end(Aim aim, const Error* error) {
    m_stopped = error != nullptr && error->code == Code::Cancelled && m_stop.stop_requested();
    if (error == nullptr || m_stopped) {
        become(m_stopped ? Idle : Done);
        return;
    }
    m_problem = problemFor(aim, *error);
    become(Failed);
}

void Task::fail(Aim aim, const Error& error) {
    Q_ASSERT(m_state != Working);
    m_stopped = false;
    m_problem = problemFor(aim, error);
    become(Failed);
}

void Task::become(State state) {
    m_state = state;
    Q_EMIT stateChanged();
}

}  // namespace coffer::ui
