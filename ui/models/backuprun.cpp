// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backuprun.h"

#include "models/figures.h"
#include "models/openvault.h"
#include "models/pathtext.h"
#include "models/reasonwords.h"

namespace coffer::ui {
namespace {

struct FinishedRun {
    BackupOutcome outcome;
    std::vector<VaultNotice> notices;
};

Result<FinishedRun> backUpSources(const Profile& profile, const KnownBackup& backup, Progress& progress) {
    TRY(const auto storage, openPlace(nativePath(backup.folder)));
    TRY(const auto computer, profile.openComputer(*storage));
    BackupRequest request;
    request.paths = nativePaths(backup.sources);
    for (const auto& pattern : nativePaths(backup.exclusions)) {
        TRY_VOID(request.exclusions.add(pattern));
    }
    FinishedRun run;
    TRY(run.outcome, backUp(*computer, request, progress));
    // What cannot be noted as told is told again by the next run.
    static_cast<void>(
        computer->tellNotices([&](const VaultNotice& notice) { run.notices.push_back(notice); }));
    return run;
}

}  // namespace

BackupRun::BackupRun(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_task(session.workers()) {
    connect(&session, &Session::backupChanged, this, [this] {
        if (!m_session.hasBackup() || m_session.chosen()->folder != m_folder) {
            forget();
        }
    });
}

qint64 BackupRun::figure(const char* name) const {
    return figureIn(m_figures, name);
}

void BackupRun::start() {
    if (m_task.state() == Task::Working || !m_session.backsUpHere()) {
        return;
    }
    m_folder = m_session.chosen()->folder;
    m_task.start(
        Aim::BackUp,
        [profile = m_session.profile(), backup = *m_session.chosen()](Progress& progress) {
            return backUpSources(profile, backup, progress);
        },
        [this](const FinishedRun& run) {
            show(run.outcome);
            showNotices(run.notices, run.outcome);
            Q_EMIT m_session.contentChanged();
        });
}

/// What is about another backup: its run stops, which is safe, and what came of it is told nowhere.
void BackupRun::forget() {
    m_task.abandon();
    m_finished = {};
    m_figures.clear();
    m_collapsed.clear();
    m_unreadable.replaceAll({});
    m_notices.replaceAll({});
    Q_EMIT outcomeChanged();
}

void BackupRun::show(const BackupOutcome& outcome) {
    m_finished = QDateTime::currentDateTime();
    m_figures = outcome.figures;
    std::vector<ProblemList::Row> rows;
    for (const auto& file : outcome.unreadable) {
        rows.push_back({QString::fromStdString(file.path), problemFor(Aim::ReadOneFile, file.error)});
    }
    m_unreadable.replaceAll(std::move(rows));
    m_collapsed.clear();
    for (const auto& source : outcome.collapsed) {
        m_collapsed += QString::fromStdString(source.path);
    }
    Q_EMIT outcomeChanged();
}

void BackupRun::showNotices(const std::vector<VaultNotice>& notices, const BackupOutcome& outcome) {
    std::vector<ProblemList::Row> rows;
    for (const auto& notice : notices) {
        rows.push_back({QString::fromStdString(notice.kind), problemFor(notice)});
    }
    if (outcome.unnoted) {
        rows.push_back({"not-recorded", problemFor(VaultNotice{"not-recorded", *outcome.unnoted})});
    }
    if (outcome.lostPacks > 0) {
        rows.push_back({"lost", problemFor(VaultNotice{"lost",
                                                       {Code::Damaged,
                                                        "not all was found again that the damaged and "
                                                        "missing packs held"}})});
    }
    if (outcome.vanished.count > 0) {
        const auto [count, first] = outcome.vanished;
        rows.push_back(
            {"went-away",
             problemFor(VaultNotice{
                 "went-away", {Code::NotFound, std::to_string(count) + " went away, such as " + first}})});
    }
    m_notices.replaceAll(std::move(rows));
}

}  // namespace coffer::ui
