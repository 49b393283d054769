// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QAbstractListModel>
#include <utility>
#include <vector>

namespace coffer::ui {

/// What all lists of this module have in common: rows in a vector, a count that pages can bind to, and rows
/// that change all at once. Whoever derives from it names it with its namespaces, or Qt 6.4 does not know it
/// for QML. Belongs to the thread that draws.
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
};

}  // namespace coffer::ui
