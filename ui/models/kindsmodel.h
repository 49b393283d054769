// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QString>
#include <set>
#include <vector>

#include "models/rowsmodel.h"
#include "models/waysmodel.h"
#include "profile/profile.h"

namespace coffer::ui {

/// Kinds of ways to unlock, the best for this computer first, and what this computer can do with each. Flows
/// fill it; belongs to the thread that draws.
class KindsModel : public coffer::ui::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the flow that offers kinds")

public:
    enum Role {
        KindRole = Qt::UserRole + 1,  ///< `kind`, WaysModel.Kind
        ReadinessRole,                ///< `readiness`, KindsModel.Readiness
        DeviceRole,                   ///< `device`, string: what is there, as it calls itself; may be empty
    };
    enum Readiness {
        Ready,
        NotPlugged,    ///< works once a key is plugged in
        NotHere,       ///< this computer has no such thing
        NotPermitted,  ///< it has one that this person may not open
    };
    Q_ENUM(Readiness)

    struct Row {
        WaysModel::Kind kind = WaysModel::OtherKind;
        Readiness readiness = Ready;
        QString device;
        bool operator==(const Row&) const = default;
    };

    using RowsModel::RowsModel;

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    void show(std::vector<Row> rows) { replaceRows(m_rows, std::move(rows)); }
    /// What there is of that kind now; it stays where it stands. Nothing for a kind that is not listed.
    void update(const Row& row);
    /// The best for this computer as it is now. Requires: there is a row.
    [[nodiscard]] WaysModel::Kind best() const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};

/// Looks what of these kinds is ready on this computer, without asking a person anything, and puts the best
/// first. On a worker's thread.
std::vector<KindsModel::Row> kindsHere(const Profile& profile, const std::set<WaysModel::Kind>& kinds);

}  // namespace coffer::ui
