// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session.h"

#include <QtCore/QFileInfo>
#include <algorithm>

#include "models/openvault.h"
#include "models/pathtext.h"
#include "models/reasonwords.h"
#include "vault/keyfiles.h"

namespace coffer::ui {
namespace {

QString nameFor(const QString& folder) {
    const QString name = QFileInfo(folder).fileName();
    return name.isEmpty() ? folder : name;
}

/// The folder of the backup there: that one, or the one in which that file lies.
Result<QString> findVault(const QString& path) {
    const QFileInfo info(path);
    const QString folder = info.isFile() ? info.absolutePath() : path;
    TRY(const auto storage, openPlace(nativePath(folder)));
    TRY(const KeyFiles files, readKeyFiles(*storage));
    const auto vault = files.vault();
    return vault.ok() ? Result<QString>(folder) : vault.error();
}

}  // namespace

Session::Session(Profile& profile, Workers& workers, QObject* parent)
    : QObject(parent),
      m_profile(profile),
      m_workers(workers),
      m_backups(settingsFile(profile, "backups.ini")),
      m_task(workers) {
    if (m_backups.count() > 0) {
        m_chosen = m_backups.all()[static_cast<std::size_t>(m_backups.lastChosen())];
    }
}

Session::~Session() = default;

QString Session::name() const {
    return m_chosen ? shownName(m_chosen->name.toStdString()) : QString();
}

QString Session::folder() const {
    return m_chosen ? shownPath(m_chosen->folder) : QString();
}

QString Session::unlockedWith() const {
    return m_vault ? shownName(m_vault->unlockedWith()) : QString();
}

void Session::choose(int row) {
    Q_ASSERT(row >= 0 && row < m_backups.count());
    m_notices.replaceAll({});  // before locking, which tells things of its own
    lock();
    m_chosen = m_backups.all()[static_cast<std::size_t>(row)];
    m_backups.rememberChosen(row);
    Q_EMIT backupChanged();
}

void Session::forget(int row) {
    Q_ASSERT(row >= 0 && row < m_backups.count());
    const bool wasChosen =
        m_chosen && m_backups.all()[static_cast<std::size_t>(row)].folder == m_chosen->folder;
    m_untold.remove(m_backups.all()[static_cast<std::size_t>(row)].folder);
    m_backups.removeAt(row);
    if (!wasChosen) {
        return;
    }
    if (m_backups.count() > 0) {
        choose(0);
        return;
    }
    m_notices.replaceAll({});
    lock();
    m_chosen.reset();
    Q_EMIT backupChanged();
}

void Session::openFolder(const QUrl& folder) {
    if (m_task.state() == Task::Working) {
        return;
    }
    m_task.start(
        Aim::FindBackup, [place = localPath(folder)](Progress&) { return findVault(place); },
        [this](const QString& path) {
            const auto& known = m_backups.all();
            const auto found = std::find_if(known.begin(), known.end(),
                                            [&](const auto& backup) { return backup.folder == path; });
            adopt(found == known.end() ? KnownBackup{path, nameFor(path), {}} : *found);
        });
}

void Session::adopt(const KnownBackup& backup) {
    choose(m_backups.put(backup));
}

void Session::amend(const KnownBackup& backup) {
    Q_ASSERT(m_chosen && m_chosen->folder == backup.folder);
    m_backups.put(backup);
    m_chosen = backup;
    Q_EMIT backupChanged();
}

void Session::lock() {
    Q_EMIT lockAsked();
    if (m_vault) {
        m_vault.reset();
        m_notices.replaceAll({});
        Q_EMIT vaultChanged();
    }
}

void Session::addNotice(ProblemList::Row row) {
    if (!m_notices.contains(row)) {
        m_notices.append(std::move(row));
    }
}

void Session::tell(const VaultNotice& notice) {
    addNotice({QString::fromStdString(notice.kind), problemFor(notice)});
}

void Session::tell(const std::vector<VaultNotice>& notices) {
    for (const auto& notice : notices) {
        tell(notice);
    }
}

void Session::tellOf(const QString& folder, const QString& kind, const Problem& problem) {
    if (m_vault && m_chosen->folder == folder) {
        addNotice({kind, problem});
    } else {
        m_untold[folder].push_back({kind, problem});
    }
}

void Session::tellOf(const QString& folder, const std::vector<VaultNotice>& notices) {
    for (const auto& notice : notices) {
        tellOf(folder, QString::fromStdString(notice.kind), problemFor(notice));
    }
}

void Session::takeOver(std::shared_ptr<OpenVault> vault) {
    if (m_vault) {
        m_notices.replaceAll({});
    }
    m_vault = std::move(vault);
    for (auto& row : m_untold.take(m_chosen->folder)) {
        addNotice(std::move(row));
    }
    tell(m_vault->notices());
    Q_EMIT vaultChanged();
}

}  // namespace coffer::ui
