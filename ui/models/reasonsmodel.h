// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <vector>

#include "models/reasonwords.h"
#include "models/rowsmodel.h"

namespace coffer::ui {

/// What speaks against the protection of a backup, dangers first, each with the one action that mends it.
/// Belongs to the thread that draws.
class ReasonsModel : public coffer::ui::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the home page's model")

public:
    enum Role {
        KindRole = Qt::UserRole + 1,  ///< `kind`, string: stable ("old-backup"), for choosing a picture
        DangerRole,                   ///< `danger`, bool: not protected; otherwise it only needs attention
        TitleRole,                    ///< `title`, string: what is so
        TextRole,                     ///< `text`, string: what it means
        ActionRole,                   ///< `action`, ReasonsModel.Action: what the row's button does
        DetailsRole,                  ///< `details`, string: the exact sentence
    };
    /// What mends it. NoAction: the text says what to do outside the program; the row has no button.
    enum Action { NoAction, BackUpNow, AddWay, TestWay, TestBackup, Unlock, ChooseAgain };
    Q_ENUM(Action)

    using RowsModel::RowsModel;

    void replaceAll(std::vector<ReasonText> rows);
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<ReasonText> m_rows;
};

}  // namespace coffer::ui
