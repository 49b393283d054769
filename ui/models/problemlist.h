// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <vector>

#include "models/problem.h"
#include "models/rowsmodel.h"

namespace coffer::ui {

/// Things that went wrong one by one while the rest went on: files that could not be read or restored.
/// Belongs to the thread that draws.
class ProblemList : public coffer::ui::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given by the flow that met the problems")

public:
    enum Role {
        SubjectRole = Qt::UserRole + 1,  ///< `subject`, string: the file or folder, as it may be shown
        WhatRole,                        ///< `what`, string: what happened to it
        WhyRole,                         ///< `why`, string: may be empty
        NextRole,                        ///< `next`, string: what to do; may be empty
        DetailsRole,                     ///< `details`, string: the exact sentence
    };
    struct Row {
        QString subject;
        Problem problem;
        bool operator==(const Row&) const = default;
    };

    using RowsModel::RowsModel;

    void replaceAll(std::vector<Row> rows);
    void append(Row row);
    [[nodiscard]] bool contains(const Row& row) const;
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};

}  // namespace coffer::ui
