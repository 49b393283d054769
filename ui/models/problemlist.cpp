// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problemlist.h"

namespace coffer::ui {

void ProblemList::replaceAll(std::vector<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int ProblemList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ProblemList::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case SubjectRole:
            return row.subject;
        case WhatRole:
            return row.problem.what;
        case NextRole:
            return row.problem.next;
        case DetailsRole:
            return row.problem.details;
        default:
            return {};
    }
}

QHash<int, QByteArray> ProblemList::roleNames() const {
    return {{SubjectRole, "subject"}, {WhatRole, "what"}, {NextRole, "next"}, {DetailsRole, "details"}};
}

}  // namespace coffer::ui
