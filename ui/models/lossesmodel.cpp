// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lossesmodel.h"

#include <algorithm>
#include <array>
#include <utility>

#include "models/wayrows.h"
#include "vault/waysin.h"

namespace coffer::ui {
namespace {

using Kind = Need::Kind;
using Row = LossesModel::Row;

/// Whether some way lives in a computer that is known to be another one.
bool anyElsewhere(const OwnerVault& owner, const std::string& stateFolder) {
    const auto& slots = owner.secrets().slots;
    return std::any_of(slots.begin(), slots.end(), [&](const auto& slot) {
        return slot.facts.computer && !isThisComputer(owner, stateFolder, *slot.facts.computer);
    });
}

std::vector<Row> lossRows(const OwnerVault& owner, const std::string& stateFolder) {
    static constexpr std::array kOthers{
        std::pair{Kind::Key, LossesModel::Keys}, std::pair{Kind::Account, LossesModel::Account},
        std::pair{Kind::Paper, LossesModel::Paper}, std::pair{Kind::Memory, LossesModel::Memory}};
    const auto left = leftAfterLosing(owner);
    std::vector<Row> rows;
    rows.push_back({anyElsewhere(owner, stateFolder) ? LossesModel::Computers : LossesModel::ThisComputer,
                    static_cast<int>(left.at(Kind::Computer))});
    for (const auto& [kind, loss] : kOthers) {
        if (const auto found = left.find(kind); found != left.end()) {
            rows.push_back({loss, static_cast<int>(found->second)});
        }
    }
    return rows;
}

}  // namespace

LossesModel::LossesModel(Session& session, QObject* parent) : VaultRowsModel(session, parent) {}

void LossesModel::read() {
    load(m_rows, [profile = session().profile()](OwnerVault& owner) -> Result<std::vector<Row>> {
        TRY(const std::string state, profile.statePath());
        return lossRows(owner, state);
    });
}

void LossesModel::clear() {
    replaceRows(m_rows, {});
}

QVariant LossesModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case LossRole:
            return row.loss;
        case LeftRole:
            return row.left;
        default:
            return {};
    }
}

QHash<int, QByteArray> LossesModel::roleNames() const {
    return {{LossRole, "loss"}, {LeftRole, "waysLeft"}};
}

}  // namespace coffer::ui
