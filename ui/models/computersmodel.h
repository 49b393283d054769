// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <vector>

#include "models/computerchanges.h"
#include "models/vaultrowsmodel.h"

namespace coffer::ui {

/// The computers that add to the open backup: this one first, then the others that do, then those that were
/// retired. Empty while it is locked. Belongs to the thread that draws.
class ComputersModel : public coffer::ui::VaultRowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")

    /// Retiring them.
    Q_PROPERTY(coffer::ui::ComputerChanges* changes READ changes CONSTANT)

public:
    enum Role {
        ComputerRole = Qt::UserRole + 1,  ///< `computer`, string: its id, for the verbs; never shown
        NameRole,                         ///< `name`, string: as the person called it
        LastBackupRole,                   ///< `lastBackup`, date; invalid: none yet, or all forgotten
        ThisOneRole,                      ///< `thisOne`, bool: the one that this program runs on
        ActiveRole,                       ///< `active`, bool; false: retired
        BehindRole,  ///< `behind`, bool: its log does not show yet that it knows of the newest removal or
                     ///< change
    };

    struct Row {
        QString computer, name;
        QDateTime lastBackup;
        bool thisOne = false, active = true, behind = false;
        [[nodiscard]] const QString& key() const { return computer; }
        bool operator==(const Row&) const = default;
    };

    explicit ComputersModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] ComputerChanges* changes() { return &m_changes; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    void read() override;
    void clear() override;

private:
    ComputerChanges m_changes;
    std::vector<Row> m_rows;
};

}  // namespace coffer::ui
