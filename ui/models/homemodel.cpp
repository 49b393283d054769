// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/homemodel.h"

#include <algorithm>

#include "models/figures.h"
#include "models/openvault.h"
#include "models/pathtext.h"
#include "models/times.h"

namespace coffer::ui {
namespace {

Result<Protection> judge(const Profile& profile, const KnownBackup& backup) {
    const std::string folder = nativePath(backup.folder);
    TRY(const auto storage, openPlace(folder));
    return profile.judge(*storage, folder, nativePaths(backup.sources));
}

HomeModel::Verdict verdictOf(Protection::Verdict verdict) {
    switch (verdict) {
        case Protection::Verdict::Protected:
            return HomeModel::Protected;
        case Protection::Verdict::NeedsAttention:
            return HomeModel::NeedsAttention;
        case Protection::Verdict::NotProtected:
            return HomeModel::NotProtected;
    }
    return HomeModel::Unknown;
}

}  // namespace

HomeModel::HomeModel(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_task(session.workers()), m_reread(m_task, [this] { read(); }) {
    connect(&session, &Session::backupChanged, this, [this] {
        clear();
        refresh();
    });
    connect(&session, &Session::contentChanged, this, &HomeModel::refresh);
    connect(&session, &Session::vaultChanged, this, &HomeModel::refresh);
    refresh();
}

void HomeModel::refresh() {
    if (m_session.hasBackup()) {
        m_reread.ask();
    }
}

void HomeModel::read() {
    const auto backup = m_session.chosen();
    if (!backup) {
        return;
    }
    m_task.start(
        Aim::ReadStatus,
        [profile = m_session.profile(), backup = *backup](Progress&) { return judge(profile, backup); },
        [this, backup](const Protection& protection) {
            if (backup == m_session.chosen()) {
                show(protection);
            }
        });
}

void HomeModel::show(const Protection& protection) {
    clear();
    m_verdict = verdictOf(protection.verdict);
    m_asOf = QDateTime::currentDateTime();
    m_lastTest = asTime(protection.lastDrill);
    for (const auto& computer : protection.computers) {
        m_lastBackup = computer.isThisOne ? asTime(computer.lastBackup) : m_lastBackup;
    }
    if (protection.status) {
        showStatus(*protection.status);
    }
    m_newestMessage = QDateTime::fromString(QString::fromStdString(newestMessageOf(protection)), Qt::ISODate);
    showWays(protection.ways);
    std::vector<ReasonText> reasons;
    for (const auto& reason : protection.reasons) {
        reasons.push_back(textFor(reason));
    }
    m_reasons.replaceAll(std::move(reasons));
    Q_EMIT changed();
}

void HomeModel::showStatus(const LocalStatus& status) {
    const auto figure = [&](const char* name) { return figureIn(status.figures, name); };
    m_messages = figure("messages");
    m_mediaFiles = figure("media");
    m_missingMedia = figure("missing");
    m_files = figure("files");
    m_bytes = figure("bytes");
}

void HomeModel::showWays(const std::vector<WayProtection>& ways) {
    m_ways = static_cast<int>(ways.size());
    std::optional<std::uint64_t> oldest;
    for (const auto& way : ways) {
        if (way.lastProof) {
            ++m_waysProven;
            oldest = std::min(oldest.value_or(*way.lastProof), *way.lastProof);
        }
    }
    m_oldestProof = asTime(oldest);
}

void HomeModel::clear() {
    m_verdict = Unknown;
    m_lastBackup = m_newestMessage = m_oldestProof = m_lastTest = m_asOf = {};
    m_messages = m_mediaFiles = m_missingMedia = m_files = m_bytes = 0;
    m_ways = m_waysProven = 0;
    m_reasons.replaceAll({});
    Q_EMIT changed();
}

}  // namespace coffer::ui
