// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>
#include <iterator>
#include <utility>
#include <vector>

namespace coffer::ui {

/// What all lists of this module have in common: rows in a vector, a count that pages can bind to, and rows
/// that change all at once or as far as they differ. Whoever derives from it names it with its namespaces, or
/// Qt 6.4 does not know it for QML. Belongs to the thread that draws.
class RowsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;

Q_SIGNALS:
    void countChanged();

protected:
    /// Puts `by` in the place of all rows. Requires: count() is the size of `rows`.
    template <typename Row>
    void replaceRows(std::vector<Row>& rows, std::vector<Row> by) {
        beginResetModel();
        rows = std::move(by);
        endResetModel();
        Q_EMIT countChanged();
    }

    /// The same, but only what differs is removed, inserted and changed, so that a view stays where it is and
    /// what was chosen stays chosen. Rows have a key(), one that no other row has, and can be compared. Where
    /// the order of those that stay has changed, all are replaced.
    template <typename Row>
    void updateRows(std::vector<Row>& rows, std::vector<Row> by);

private:
    template <typename Row>
    void removeOthers(std::vector<Row>& rows, const std::vector<Row>& by);
    template <typename Row>
    static bool keepsOrder(const std::vector<Row>& rows, const std::vector<Row>& by);
};

template <typename Row>
void RowsModel::updateRows(std::vector<Row>& rows, std::vector<Row> by) {
    const auto before = rows.size();
    removeOthers(rows, by);
    if (!keepsOrder(rows, by)) {
        replaceRows(rows, std::move(by));
        return;
    }
    for (std::size_t at = 0; at < by.size(); ++at) {
        if (at < rows.size() && rows[at].key() == by[at].key()) {
            if (!(rows[at] == by[at])) {
                rows[at] = std::move(by[at]);
                const QModelIndex changed = index(static_cast<int>(at));
                Q_EMIT dataChanged(changed, changed);
            }
            continue;
        }
        auto end = at + 1;
        while (end < by.size() && (at == rows.size() || by[end].key() != rows[at].key())) {
            ++end;
        }
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
        const auto from = by.begin() + static_cast<std::ptrdiff_t>(at);
        const auto to = by.begin() + static_cast<std::ptrdiff_t>(end);
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(at), std::make_move_iterator(from),
                    std::make_move_iterator(to));
        endInsertRows();
        at = end - 1;
    }
    if (rows.size() != before) {
        Q_EMIT countChanged();
    }
}

/// Takes away the rows that are not in `by`, in stretches, from the end.
template <typename Row>
void RowsModel::removeOthers(std::vector<Row>& rows, const std::vector<Row>& by) {
    QSet<QString> wanted;
    wanted.reserve(static_cast<qsizetype>(by.size()));
    for (const Row& row : by) {
        wanted.insert(row.key());
    }
    for (std::size_t end = rows.size(); end > 0;) {
        auto begin = end;
        while (begin > 0 && !wanted.contains(rows[begin - 1].key())) {
            --begin;
        }
        if (begin < end) {
            beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
            rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                       rows.begin() + static_cast<std::ptrdiff_t>(end));
            endRemoveRows();
        }
        end = begin == end ? begin - 1 : begin;
    }
}

/// Whether `rows`, all of which are in `by`, stand there in the same order.
template <typename Row>
bool RowsModel::keepsOrder(const std::vector<Row>& rows, const std::vector<Row>& by) {
    std::size_t at = 0;
    for (const Row& row : by) {
        at += at < rows.size() && rows[at].key() == row.key() ? 1U : 0U;
    }
    return at == rows.size();
}

}  // namespace coffer::ui
