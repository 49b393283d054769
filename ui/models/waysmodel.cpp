// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/waysmodel.h"

#include "models/openvault.h"
#include "models/wayrows.h"

namespace coffer::ui {

WaysModel::WaysModel(Session& session, QObject* parent)
    : QAbstractListModel(parent),
      m_session(session),
      m_task(session.workers()),
      m_reread(m_task, [this] { read(); }) {
    connect(&session, &Session::vaultChanged, this, &WaysModel::refresh);
    connect(&session, &Session::contentChanged, this, &WaysModel::refresh);
}

void WaysModel::refresh() {
    if (!m_session.isUnlocked()) {
        show({});
        return;
    }
    m_reread.ask();
}

void WaysModel::read() {
    const auto vault = m_session.vault();
    if (!vault) {
        return;
    }
    const auto work = [vault, profile = m_session.profile()](Progress&) -> Result<std::vector<Row>> {
        TRY(const std::string state, profile.statePath());
        return vault->use([&](OwnerVault& owner) -> Result<std::vector<Row>> {
            TRY_VOID(owner.refresh());
            return wayRows(owner, state, profile.now());
        });
    };
    m_task.start(Aim::ReadContent, work, [this, vault](std::vector<Row> rows) {
        if (vault == m_session.vault()) {
            show(std::move(rows));
        }
    });
}

void WaysModel::show(std::vector<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int WaysModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
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
