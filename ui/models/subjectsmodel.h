// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <QtCore/QStringList>
#include <vector>

#include "models/rowsmodel.h"
#include "vault/independence.h"

namespace coffer::ui {

/// What an incident can be about: ways to unlock, computers or versions, of which the person chooses one.
/// Belongs to the thread that draws.
class SubjectsModel : public coffer::ui::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the flow")
    Q_PROPERTY(bool any READ any NOTIFY choiceChanged)
    // What choosing the chosen one would come to; nothing before.
    /// Names of the ways that would still open the backup.
    Q_PROPERTY(QStringList staying READ staying NOTIFY choiceChanged)
    /// Names of the ways that would go together with it.
    Q_PROPERTY(QStringList goingToo READ goingToo NOTIFY choiceChanged)
    Q_PROPERTY(Rest rest READ rest NOTIFY choiceChanged)
    // Where the chosen way has its name from another owner, who could have exchanged the names of two.
    /// The name of the way that renamed it; empty otherwise.
    Q_PROPERTY(QString renamedWith READ renamedWith NOTIFY choiceChanged)
    /// What it was called before.
    Q_PROPERTY(QString nameBefore READ nameBefore NOTIFY choiceChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,  ///< `name`, string: as the person called it; empty for a version
        TimeRole,                     ///< `time`, date: added, last written, made
        KindRole,                     ///< `kind`, SubjectsModel.Kind
        ChosenRole,                   ///< `chosen`, bool
    };
    enum Kind { SecurityKey, Passkey, Paper, Password, Computer, Version };
    Q_ENUM(Kind)
    /// How independent of each other the ways are that stay (vault/independence.h).
    enum Rest { Enough, NoWay, OneWay, LostTogether, AllHere, OnlyBeside };
    Q_ENUM(Rest)

    struct Row {
        QString id, name;  ///< the id is for the core, never shown
        QDateTime time;
        Kind kind = SecurityKey;
        bool chosen = false;
        QStringList staying = {}, goingToo = {};
        Rest rest = Enough;
        QString renamedWith = {}, nameBefore = {};
    };

    using RowsModel::RowsModel;

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool any() const { return !chosen().isEmpty(); }
    /// The id of the one chosen; empty before.
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QStringList staying() const;
    [[nodiscard]] QStringList goingToo() const;
    [[nodiscard]] Rest rest() const;
    [[nodiscard]] QString renamedWith() const;
    [[nodiscard]] QString nameBefore() const;

    Q_INVOKABLE void choose(int row);

    /// New rows, of which none is chosen.
    void show(std::vector<Row> rows);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] const Row* chosenRow() const;

    std::vector<Row> m_rows;
};

/// As the pages know it.
SubjectsModel::Rest restFor(Independence independence);

}  // namespace coffer::ui
