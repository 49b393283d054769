// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/waysmodel.h"

#include "models/wayrows.h"

namespace coffer::ui {

WaysModel::WaysModel(Session& session, QObject* parent)
    : VaultRowsModel(session, parent), m_changes(session), m_losses(session) {}

void WaysModel::read() {
    load(m_rows, [profile = session().profile()](OwnerVault& owner) -> Result<std::vector<Row>> {
        TRY(const std::string state, profile.statePath());
        return wayRows(owner, state, profile.now());
    });
}

void WaysModel::clear() {
    replaceRows(m_rows, {});
}

QVariant WaysModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case SlotRole:
            return row.slot;
        case KindRole:
            return row.kind;
        case NameRole:
            return row.name;
        case PlaceRole:
            return row.place;
        case ComputerRole:
            return row.computer;
        case CreatedRole:
            return row.created;
        case LastProvenRole:
            return row.lastProven;
        case ProofIsOldRole:
            return row.proofIsOld;
        case WeakRole:
            return row.weak;
        case UsedNowRole:
            return row.usedNow;
        case MakerRole:
            return row.maker;
        default:
            return {};
    }
}

QHash<int, QByteArray> WaysModel::roleNames() const {
    return {{SlotRole, "slot"},
            {KindRole, "kind"},
            {NameRole, "name"},
            {PlaceRole, "place"},
            {ComputerRole, "computer"},
            {CreatedRole, "created"},
            {LastProvenRole, "lastProven"},
            {ProofIsOldRole, "proofIsOld"},
            {WeakRole, "weak"},
            {UsedNowRole, "usedNow"},
            {MakerRole, "maker"}};
}

}  // namespace coffer::ui
