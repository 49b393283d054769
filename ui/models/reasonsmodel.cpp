// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reasonsmodel.h"

namespace coffer::ui {

void ReasonsModel::replaceAll(std::vector<ReasonText> rows) {
    replaceRows(m_rows, std::move(rows));
}

QVariant ReasonsModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ReasonText& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case KindRole:
            return row.kind;
        case DangerRole:
            return row.danger;
        case TitleRole:
            return row.title;
        case TextRole:
            return row.text;
        case ActionRole:
            return row.action;
        case DetailsRole:
            return row.details;
        default:
            return {};
    }
}

QHash<int, QByteArray> ReasonsModel::roleNames() const {
    return {{KindRole, "kind"}, {DangerRole, "danger"}, {TitleRole, "title"},
            {TextRole, "text"}, {ActionRole, "action"}, {DetailsRole, "details"}};
}

}  // namespace coffer::ui
