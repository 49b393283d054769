// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/subjectsmodel.h"

#include <algorithm>

namespace coffer::ui {

SubjectsModel::Rest restFor(Independence independence) {
    switch (independence) {
        case Independence::Enough:
            return SubjectsModel::Enough;
        case Independence::NoWay:
            return SubjectsModel::NoWay;
        case Independence::OneWay:
            return SubjectsModel::OneWay;
        case Independence::LostTogether:
            return SubjectsModel::LostTogether;
        case Independence::OnlyBeside:
            return SubjectsModel::OnlyBeside;
        case Independence::AllHere:
            break;
    }
    return SubjectsModel::AllHere;
}

const SubjectsModel::Row* SubjectsModel::chosenRow() const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.chosen; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString SubjectsModel::chosen() const {
    const Row* row = chosenRow();
    return row == nullptr ? QString() : row->id;
}

QStringList SubjectsModel::staying() const {
    const Row* row = chosenRow();
    return row == nullptr ? QStringList() : row->staying;
}

QStringList SubjectsModel::goingToo() const {
    const Row* row = chosenRow();
    return row == nullptr ? QStringList() : row->goingToo;
}

SubjectsModel::Rest SubjectsModel::rest() const {
    const Row* row = chosenRow();
    return row == nullptr ? Enough : row->rest;
}

QString SubjectsModel::renamedWith() const {
    const Row* row = chosenRow();
    return row == nullptr ? QString() : row->renamedWith;
}

QString SubjectsModel::nameBefore() const {
    const Row* row = chosenRow();
    return row == nullptr ? QString() : row->nameBefore;
}

void SubjectsModel::choose(int row) {
    Q_ASSERT(row >= 0 && row < count());
    for (int i = 0; i < count(); ++i) {
        m_rows[static_cast<std::size_t>(i)].chosen = i == row;
    }
    Q_EMIT dataChanged(index(0), index(count() - 1), {ChosenRole});
    Q_EMIT choiceChanged();
}

void SubjectsModel::show(std::vector<Row> rows) {
    replaceRows(m_rows, std::move(rows));
    Q_EMIT choiceChanged();
}

QVariant SubjectsModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NameRole:
            return row.name;
        case TimeRole:
            return row.time;
        case KindRole:
            return row.kind;
        case ChosenRole:
            return row.chosen;
        default:
            return {};
    }
}

QHash<int, QByteArray> SubjectsModel::roleNames() const {
    return {{NameRole, "name"}, {TimeRole, "time"}, {KindRole, "kind"}, {ChosenRole, "chosen"}};
}

}  // namespace coffer::ui
