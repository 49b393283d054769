// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/computersmodel.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "models/pathtext.h"
#include "models/times.h"
#include "vault/computers.h"
#include "vault/protection.h"

namespace coffer::ui {
namespace {

int rankOf(const ComputersModel::Row& row) {
    return row.thisOne ? 0 : row.active ? 1 : 2;
}

Result<std::vector<ComputersModel::Row>> computerRows(const OwnerVault& owner, const Profile& profile) {
    const auto own = profile.loadCapability(owner.storage());
    std::vector<ComputersModel::Row> rows;
    for (const auto& listed : owner.authority().computers) {
        const auto seen = computerInLog(listed, owner.authority(), owner.log());
        ComputersModel::Row row;
        row.computer = QString::fromStdString(toHex(listed.computer));
        row.name = shownName(computerName(owner, listed.computer));
        row.lastBackup = asTime(seen.lastBackup);
        row.thisOne = own.ok() && own->computer == listed.computer;
        row.active = seen.active;
        row.behind = seen.active && !seen.seesNewest;
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& one, const auto& other) { return rankOf(one) < rankOf(other); });
    return rows;
}

}  // namespace

ComputersModel::ComputersModel(Session& session, QObject* parent)
    : VaultRowsModel(session, parent, Reading::WhenShown), m_changes(session) {}

void ComputersModel::read() {
    load(m_rows, [profile = session().profile()](OwnerVault& owner) { return computerRows(owner, profile); });
}

void ComputersModel::clear() {
    replaceRows(m_rows, {});
}

QVariant ComputersModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case ComputerRole:
            return row.computer;
        case NameRole:
            return row.name;
        case LastBackupRole:
            return row.lastBackup;
        case ThisOneRole:
            return row.thisOne;
        case ActiveRole:
            return row.active;
        case BehindRole:
            return row.behind;
        default:
            return {};
    }
}

QHash<int, QByteArray> ComputersModel::roleNames() const {
    return {{ComputerRole, "computer"}, {NameRole, "name"},     {LastBackupRole, "lastBackup"},
            {ThisOneRole, "thisOne"},   {ActiveRole, "active"}, {BehindRole, "behind"}};
}

}  // namespace coffer::ui
