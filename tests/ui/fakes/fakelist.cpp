// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakelist.h"

namespace coffer::ui {

void FakeList::setRows(const QVariantList& rows) {
    beginResetModel();
    m_rows = rows;
    endResetModel();
    emit rowsChanged();
}

int FakeList::find(const QString& role, const QVariant& value) const {
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row).toMap().value(role) == value)
            return row;
    }
    return -1;
}

int FakeList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant FakeList::data(const QModelIndex& index, int role) const {
    const QVariant value =
        m_rows.value(index.row()).toMap().value(QString::fromUtf8(roleNames().value(role)));
    return value.typeId() == QMetaType::QVariantList ? QVariant(value.toStringList()) : value;
}

QHash<int, QByteArray> FakeList::roleNames() const {
    QHash<int, QByteArray> names;
    if (!m_rows.isEmpty()) {
        int role = Qt::UserRole;
        for (const QString& name : m_rows.first().toMap().keys())
            names.insert(++role, name.toUtf8());
    }
    return names;
}

}  // namespace coffer::ui
