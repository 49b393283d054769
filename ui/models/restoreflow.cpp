// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/restoreflow.h"

#include <QtCore/QDir>

#include "models/openvault.h"
#include "models/pathtext.h"
#include "profile/places.h"

namespace coffer::ui {
namespace {

/// Files that are there with the same content are accepted: a restore that was stopped goes on.
RestoreRequest requestFor(const std::string& target) {
    RestoreRequest request;
    request.target = target;
    request.overwrite = OverwritePolicy::Resume;
    return request;
}

struct Restored {
    RestoreOutcome outcome;
    Result<void> noted;  ///< whether this computer remembers damaged packs for its next backup
};

Result<Restored> restoreVersion(const Profile& profile, OpenVault& vault, const std::string& version,
                                const std::string& target, Progress& progress) {
    return vault.use([&](OwnerVault& owner) -> Result<Restored> {
        TRY(const LogRecord* backup, owner.findBackup(version.empty() ? "latest" : version));
        TRY(RestoreOutcome outcome, restore(owner, *backup, requestFor(target), progress));
        auto noted = profile.noteProblems(owner.storage(), outcome.problems);
        return Restored{std::move(outcome), std::move(noted)};
    });
}

}  // namespace

RestoreFlow::RestoreFlow(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_task(session.workers()),
      m_targetTask(session.workers()),
      m_lookAgain(m_targetTask, [this] { lookAtTarget(); }) {
    connect(&session, &Session::vaultChanged, this, [this] {
        m_task.stop();
        Q_EMIT targetChanged();
    });
    connect(&m_task, &Task::stateChanged, this, &RestoreFlow::targetChanged);
    connect(&m_targetTask, &Task::stateChanged, this, &RestoreFlow::targetChanged);
}

void RestoreFlow::setVersion(const QString& version) {
    if (version != m_version) {
        m_version = version;
        Q_EMIT versionChanged();
    }
}

QString RestoreFlow::target() const {
    return m_target.isEmpty() ? QString() : shownPath(m_target);
}

void RestoreFlow::setTarget(const QUrl& folder) {
    m_target = localPath(folder);
    m_lookAgain.ask();
    Q_EMIT targetChanged();
}

void RestoreFlow::lookAtTarget() {
    if (m_target.isEmpty() || !m_session.hasBackup()) {
        return;
    }
    m_targetTask.start(
        Aim::ChooseTarget,
        [vault = nativePath(m_session.chosen()->folder), target = m_target](Progress&) -> Result<bool> {
            TRY_VOID(requireOutside(vault, nativePath(target), "what is restored"));
            const QDir there(target);
            return there.exists() && !there.isEmpty();
        },
        [this, target = m_target](bool hasFiles) {
            m_lookedAt = target;
            m_targetHasFiles = hasFiles;
        });
}

bool RestoreFlow::isTargetKnown() const {
    return m_targetTask.state() == Task::Done && m_lookedAt == m_target;
}

bool RestoreFlow::canStart() const {
    return m_session.isUnlocked() && !m_target.isEmpty() && isTargetKnown() &&
           m_task.state() != Task::Working;
}

void RestoreFlow::start() {
    if (!canStart()) {
        return;
    }
    m_clock.start();
    m_task.start(
        Aim::Restore,
        [vault = m_session.vault(), profile = m_session.profile(), version = m_version.toStdString(),
         target = nativePath(m_target)](Progress& progress) {
            return restoreVersion(profile, *vault, version, target, progress);
        },
        [this](Restored restored) {
            show(std::move(restored.outcome));
            if (!restored.noted.ok()) {
                m_session.tell({"not-recorded", restored.noted.error()});
            }
        });
}

void RestoreFlow::startOver() {
    if (m_task.state() == Task::Working) {
        return;
    }
    m_target.clear();
    m_task.reset();
    m_targetTask.reset();
    m_targetHasFiles = false;
    m_outcome = {};
    m_failures.replaceAll({});
    setVersion({});
    Q_EMIT targetChanged();
    Q_EMIT outcomeChanged();
}

void RestoreFlow::show(RestoreOutcome outcome) {
    m_seconds = m_clock.elapsed() / 1000;
    m_finished = QDateTime::currentDateTime();
    std::vector<ProblemList::Row> rows;
    for (const auto& failure : outcome.failures) {
        rows.push_back({shownPath(failure.path), problemFor(Aim::RestoreOneFile, failure.error)});
    }
    m_failures.replaceAll(std::move(rows));
    m_outcome = std::move(outcome);
    Q_EMIT outcomeChanged();
}

}  // namespace coffer::ui
