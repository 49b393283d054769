// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/restoreflow.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>

#include "bytes/encoding.h"
#include "models/openvault.h"
#include "models/pathtext.h"
#include "models/savedfile.h"
#include "profile/places.h"
#include "vault/restoredlist.h"

namespace coffer::ui {
namespace {

/// Files that are there with the same content are accepted: a restore that was stopped goes on.
RestoreRequest requestFor(const std::string& target, std::vector<std::string> paths) {
    RestoreRequest request;
    request.target = target;
    request.paths = std::move(paths);
    request.overwrite = OverwritePolicy::Resume;
    return request;
}

struct Restored {
    QString version;  ///< the id of "the newest", too
    RestoreRequest request;
    RestoreOutcome outcome;
    Result<void> noted;  ///< whether the log has it, and damaged packs are remembered for the next backup
};

Result<Restored> restoreVersion(const Profile& profile, OpenVault& vault, const std::string& version,
                                const RestoreRequest& request, Progress& progress) {
    return vault.use([&](OwnerVault& owner) -> Result<Restored> {
        TRY(const LogRecord* backup, owner.findBackup(version.empty() ? "latest" : version));
        TRY(RestoreOutcome outcome, restore(owner, *backup, request, progress));
        auto noted = profile.noteRestore(owner.storage(), backup->reference, request, outcome);
        return Restored{QString::fromStdString(toHex(backup->reference.hash)), request, std::move(outcome),
                        std::move(noted)};
    });
}

/// The list of what came back, and what is told of it.
struct Listed {
    RestoredList list;
    QByteArray text;
};

Result<Listed> listVersion(OpenVault& vault, const std::string& version, const RestoreRequest& request,
                           Progress& progress) {
    return vault.use([&](OwnerVault& owner) -> Result<Listed> {
        TRY(const LogRecord* backup, owner.findBackup(version));
        Listed listed;
        const auto sink = [&](std::string_view line) -> Result<void> {
            listed.text.append(line.data(), static_cast<qsizetype>(line.size()));
            return {};
        };
        TRY(listed.list, listRestored(owner, *backup, request, sink, progress));
        return listed;
    });
}

QString grouped(const QString& digits) {
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 8) {
        groups += digits.mid(at, 8);
    }
    return groups.join(' ');
}

}  // namespace

RestoreFlow::RestoreFlow(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_task(session.workers()),
      m_contents(session),
      m_chats(session),
      m_targetTask(session.workers()),
      m_lookAgain(m_targetTask, [this] { lookAtTarget(); }),
      m_listTask(session.workers()) {
    connect(&session, &Session::vaultChanged, this, [this] {
        m_task.stop();
        m_listTask.stop();
        openChoices();
        Q_EMIT targetChanged();
    });
    connect(&m_contents, &ContentsModel::chosenChanged, this, &RestoreFlow::whatChanged);
    connect(&m_chats, &ChatsModel::chosenChanged, this, &RestoreFlow::whatChanged);
    connect(this, &RestoreFlow::whatChanged, this, &RestoreFlow::targetChanged);
    connect(&m_task, &Task::stateChanged, this, &RestoreFlow::targetChanged);
    connect(&m_targetTask, &Task::stateChanged, this, &RestoreFlow::targetChanged);
}

void RestoreFlow::setVersion(const QString& version) {
    if (version != m_version) {
        m_version = version;
        Q_EMIT versionChanged();
        openChoices();
    }
}

void RestoreFlow::setWhat(What what) {
    if (what != m_what) {
        m_what = what;
        openChoices();
        Q_EMIT whatChanged();
    }
}

/// What is not looked at is not read.
void RestoreFlow::openChoices() {
    if (m_what == Files) {
        m_contents.open(m_version);
    } else if (m_what == Chats) {
        m_chats.open(m_version);
    }
}

std::vector<std::string> RestoreFlow::chosenPaths() const {
    return m_what == Files   ? m_contents.chosenPaths()
           : m_what == Chats ? m_chats.chosenPaths()
                             : std::vector<std::string>();
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
    return m_session.isUnlocked() && !m_target.isEmpty() && isTargetKnown() && isWhatKnown() &&
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
         request = requestFor(nativePath(m_target), chosenPaths())](Progress& progress) {
            return restoreVersion(profile, *vault, version, request, progress);
        },
        [this](Restored restored) {
            m_doneVersion = restored.version;
            m_doneRequest = std::move(restored.request);
            show(std::move(restored.outcome));
            if (!restored.noted.ok()) {
                m_session.tell({"not-recorded", restored.noted.error()});
            }
            Q_EMIT m_session.contentChanged();
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
    m_listTask.stop();
    m_listHash.clear();
    Q_EMIT listChanged();
    setWhat(Everything);
    setVersion({});
    Q_EMIT targetChanged();
    Q_EMIT outcomeChanged();
}

QStringList RestoreFlow::reportLines() const {
    QStringList lines{
        tr("Restored from the version %1").arg(m_doneVersion.left(8)),
        tr("Into %1, %2").arg(target(), QLocale().toString(m_finished, QLocale::ShortFormat)),
        tr("%Ln file(s), compared with the backup byte for byte", nullptr, static_cast<int>(m_outcome.files)),
        tr("%Ln file(s) did not come back", nullptr, static_cast<int>(m_outcome.failed))};
    for (const auto& failure : m_outcome.failures) {
        const Problem problem = problemFor(Aim::RestoreOneFile, failure.error);
        lines += QStringList{shownPath(failure.path), problem.what, problem.why}.join(". ");
    }
    lines += tr("SHA-256 of each file as it lies in the folder; sha256sum -c compares them:");
    return lines;
}

void RestoreFlow::saveList(const QUrl& file) {
    const auto vault = m_session.vault();
    if (!vault || m_task.state() != Task::Done || m_listTask.state() == Task::Working) {
        return;
    }
    auto work = [vault, version = m_doneVersion.toStdString(), request = m_doneRequest,
                 head = QString("# " + reportLines().join("\n# ") + "\n").toUtf8(), path = localPath(file),
                 place = nativePath(m_session.chosen()->folder)](Progress& progress) -> Result<RestoredList> {
        TRY(const Listed listed, listVersion(*vault, version, request, progress));
        TRY_VOID(saveFile(path, head + listed.text, place));
        return listed.list;
    };
    m_listTask.start(Aim::SaveFile, std::move(work), [this](const RestoredList& list) {
        m_listHash = grouped(QString::fromStdString(toHex(list.hash)));
        m_listedFiles = static_cast<qint64>(list.files);
        m_absentFiles = static_cast<qint64>(list.absent);
        Q_EMIT listChanged();
    });
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
