// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problemlist.h"

#include <algorithm>

namespace coffer::ui {

void ProblemList::replaceAll(std::vector<Row> rows) {
    replaceRows(m_rows, std::move(rows));
}

void ProblemList::append(Row row) {
    beginInsertRows({}, count(), count());
    m_rows.push_back(std::move(row));
    endInsertRows();
    Q_EMIT countChanged();
}

bool ProblemList::contains(const Row& row) const {
    return std::find(m_rows.begin(), m_rows.end(), row) != m_rows.end();
}

QVariant ProblemList::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case SubjectRole:
            return row.subject;
        case WhatRole:
            return row.problem.what;
        case WhyRole:
            return row.problem.why;
        case NextRole:
            return row.problem.next;
        case DetailsRole:
            return row.problem.details;
        default:
            return {};
    }
}

QHash<int, QByteArray> ProblemList::roleNames() const {
    return {{SubjectRole, "subject"},
            {WhatRole, "what"},
            {WhyRole, "why"},
            {NextRole, "next"},
            {DetailsRole, "details"}};
}

}  // namespace coffer::ui
