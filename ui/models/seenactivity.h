// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

#include "vault/activity.h"

namespace coffer::ui {

/// How far somebody has looked at what was done to a backup: the newest entry of each computer's log and the
/// newest generation of its owners' statements. Times are not asked, for anybody may claim any. A plain
/// value; a file of settings keeps one for each backup.
class SeenActivity {
public:
    /// Everything that the vault tells now.
    static SeenActivity everythingIn(const OwnerVault& owner, const std::vector<OwnerAct>& acts);
    /// What was kept in `file` for that backup; where nothing was, nothing is news.
    static SeenActivity load(const QString& file, const VaultId& vault);
    /// Errors: Denied when it cannot be written.
    [[nodiscard]] Result<void> save(const QString& file, const VaultId& vault) const;

    [[nodiscard]] bool isNews(const Activity& activity) const;

private:
    bool m_known = false;
    QMap<QString, qulonglong> m_newest;  ///< by the computer's id
    qulonglong m_generation = 0;
};

}  // namespace coffer::ui
