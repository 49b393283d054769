// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <string>
#include <vector>

#include "models/rowsmodel.h"

namespace coffer::ui {

/// The histories that the log of a computer can be read as, where a copy of its key has written too: the
/// longest first, no more than a person can choose from. Belongs to the thread that draws.
class LogEnds : public coffer::ui::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to what retires computers")

public:
    enum Role {
        LastWroteRole = Qt::UserRole + 1,  ///< `lastWrote`, date
        EntriesRole,                       ///< `entries`, number: how many entries count with it
    };
    struct Row {
        std::string hash;  ///< of its newest entry
        QDateTime lastWrote;
        double entries = 0;
    };

    using RowsModel::RowsModel;

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const std::string& hash(int row) const {
        return m_rows[static_cast<std::size_t>(row)].hash;
    }
    void show(std::vector<Row> rows) { replaceRows(m_rows, std::move(rows)); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};

}  // namespace coffer::ui
