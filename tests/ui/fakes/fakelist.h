// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQmlIntegration>

namespace coffer::ui {

/// A list model whose rows a scene writes down, each a map from the name of a role to its value. The first
/// row says which roles there are.
class FakeList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList rows MEMBER m_rows WRITE setRows NOTIFY rowsChanged)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QVariantList& rows);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// -1 when no row has that value.
    Q_INVOKABLE int find(const QString& role, const QVariant& value) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void rowsChanged();

private:
    QVariantList m_rows;
};

}  // namespace coffer::ui
