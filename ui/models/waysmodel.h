// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <vector>

#include "models/lossesmodel.h"
#include "models/vaultrowsmodel.h"
#include "models/waychanges.h"

namespace coffer::ui {

/// The ways to unlock the open backup, in the order in which they were added; empty while it is locked.
/// Reads again by itself after a change. Belongs to the thread that draws.
class WaysModel : public coffer::ui::VaultRowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")

    /// Renaming and removing them.
    Q_PROPERTY(coffer::ui::WayChanges* changes READ changes CONSTANT)
    /// What each loss would leave of them.
    Q_PROPERTY(coffer::ui::LossesModel* losses READ losses CONSTANT)

public:
    enum Role {
        SlotRole = Qt::UserRole + 1,  ///< `slot`, string: its id, for the verbs below; never shown
        KindRole,                     ///< `kind`, WaysModel.Kind
        NameRole,                     ///< `name`, string: as the person called it
        PlaceRole,                    ///< `place`, WaysModel.Place
        ComputerRole,                 ///< `computer`, string: the one it needs; empty: works on any
        CreatedRole,                  ///< `created`, date
        LastProvenRole,               ///< `lastProven`, date; invalid: opened once when added, not since
        ProofIsOldRole,               ///< `proofIsOld`, bool: no proof of the last 90 days speaks for it
        WeakRole,                     ///< `weak`, bool: a password that is easy to guess
        UsedNowRole,                  ///< `usedNow`, bool: the backup was opened with this one
        MakerRole,                    ///< `maker`, string: "YubiKey 5C NFC"; may be empty
    };
    enum Kind { RecoveryKey, Password, SecurityKey, Browser, Tpm, Both, OtherKind };
    Q_ENUM(Kind)
    /// Where it is kept.
    enum Place { OnPaper, InYourHead, OnTheKey, OnlyOneComputer, OnlyThisComputer, Synced, MayBeSynced };
    Q_ENUM(Place)

    struct Row {
        QString slot, name, computer, maker;
        Kind kind = OtherKind;
        Place place = OnTheKey;
        QDateTime created, lastProven;
        bool proofIsOld = false, weak = false, usedNow = false;
        [[nodiscard]] const QString& key() const { return slot; }
        bool operator==(const Row&) const = default;
    };

    explicit WaysModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] WayChanges* changes() { return &m_changes; }
    [[nodiscard]] LossesModel* losses() { return &m_losses; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    void read() override;
    void clear() override;

private:
    WayChanges m_changes;
    LossesModel m_losses;
    std::vector<Row> m_rows;
};

}  // namespace coffer::ui
