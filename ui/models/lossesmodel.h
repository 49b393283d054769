// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <vector>

#include "models/vaultrowsmodel.h"

namespace coffer::ui {

/// What could be lost, and how many ways to unlock the open backup would be left then: this computer in any
/// case, and whatever else some way needs. Belongs to the thread that draws.
class LossesModel : public coffer::ui::VaultRowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the ways")

public:
    enum Role {
        LossRole = Qt::UserRole + 1,  ///< `loss`, LossesModel.Loss
        LeftRole,                     ///< `waysLeft`, int: those that would still open the backup
    };
    /// All things of one kind at once.
    enum Loss { ThisComputer, Computers, Keys, Account, Paper, Memory };
    Q_ENUM(Loss)

    struct Row {
        Loss loss = ThisComputer;
        int left = 0;
        [[nodiscard]] QString key() const { return QString::number(loss); }
        bool operator==(const Row&) const = default;
    };

    explicit LossesModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    void read() override;
    void clear() override;

private:
    std::vector<Row> m_rows;
};

}  // namespace coffer::ui
