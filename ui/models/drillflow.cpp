// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drillflow.h"

#include "models/openvault.h"
#include "models/pathtext.h"

namespace coffer::ui {
namespace {

struct Drilled {
    DrillOutcome outcome;
    Result<void> recorded;
    Result<void> noted;  ///< on this computer, which recording does as well
};

Result<void> record(OwnerVault& owner, const Profile& profile, const LogRecord& backup,
                    const DrillOutcome& outcome, DrillDepth depth) {
    TRY(const auto computer, profile.openComputer(owner.storage()));
    return recordDrill(owner, *computer, backup, outcome, depth);
}

Result<Drilled> drillAndRecord(OwnerVault& owner, const Profile& profile, const std::string& version,
                               DrillDepth depth, Progress& progress) {
    TRY_VOID(owner.refresh());
    TRY(const LogRecord* backup, owner.findBackup(version.empty() ? "latest" : version));
    TRY(DrillOutcome outcome, drill(owner, *backup, depth, progress));
    auto recorded = record(owner, profile, *backup, outcome, depth);
    Result<void> noted;
    if (!recorded.ok()) {
        const auto doubted = profile.noteProblems(owner.storage(), outcome.problems);
        noted = doubted.ok() ? Result<void>() : doubted.error();
    }
    return Drilled{std::move(outcome), std::move(recorded), std::move(noted)};
}

}  // namespace

DrillFlow::DrillFlow(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_task(session.workers()) {
    connect(&session, &Session::vaultChanged, this, [this] { m_task.stop(); });
    connect(&session, &Session::backupChanged, this, [this] { m_task.reset(); });
}

void DrillFlow::start(Depth depth, const QString& version) {
    const auto vault = m_session.vault();
    if (!vault || m_task.state() == Task::Working) {
        return;
    }
    auto work = [vault, profile = m_session.profile(), version = version.toStdString(),
                 depth](Progress& progress) {
        return vault->use([&](OwnerVault& owner) {
            const auto how = depth == All ? DrillDepth::All : DrillDepth::Sample;
            return drillAndRecord(owner, profile, version, how, progress);
        });
    };
    const auto display = m_session.whileOpen([this, depth](Drilled drilled) {
        m_all = depth == All;
        m_recorded = drilled.recorded.ok() && !drilled.outcome.empty();
        show(std::move(drilled.outcome));
    });
    const auto tell = [this, display, folder = m_session.chosen()->folder](Drilled drilled) {
        if (!drilled.recorded.ok() && m_session.profile().mayHaveKey(drilled.recorded.error())) {
            m_session.tellOf(folder, {{"not-recorded", drilled.recorded.error()}});
        }
        if (!drilled.noted.ok()) {
            m_session.tellOf(folder, {{"not-recorded", drilled.noted.error()}});
        }
        display(std::move(drilled));
    };
    m_task.start(Aim::Test, std::move(work), tell);
}

void DrillFlow::show(DrillOutcome outcome) {
    std::vector<ProblemList::Row> rows;
    for (const auto& failure : outcome.failures) {
        rows.push_back({shownPath(failure.path), problemFor(Aim::ReadBackOneFile, failure.error)});
    }
    m_failures.replaceAll(std::move(rows));
    m_outcome = std::move(outcome);
    m_tested = QDateTime::currentDateTime();
    Q_EMIT outcomeChanged();
    Q_EMIT m_session.contentChanged();
}

}  // namespace coffer::ui
