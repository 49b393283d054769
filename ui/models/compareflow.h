// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <vector>

#include "models/rowsmodel.h"
#include "models/session.h"
#include "vault/compare.h"

namespace coffer::ui {

/// What one version of the backup has that another has not, as a list, folder by folder. Counts are of
/// everything; at most kMostListed differences are listed. Belongs to the thread that draws.
class CompareFlow : public coffer::ui::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    Q_PROPERTY(double added READ added NOTIFY comparedChanged)
    Q_PROPERTY(double removed READ removed NOTIFY comparedChanged)
    Q_PROPERTY(double changed READ changed NOTIFY comparedChanged)
    /// Files with the same content and another time or owner; they are not listed.
    Q_PROPERTY(double touched READ touched NOTIFY comparedChanged)
    /// Folders of either version that could not be read whole.
    Q_PROPERTY(double unreadable READ unreadable NOTIFY comparedChanged)

public:
    enum Kind { Added, Removed, Changed };
    Q_ENUM(Kind)
    enum Role {
        PathRole = Qt::UserRole + 1,  ///< `path`, string, as it may be shown
        KindRole,                     ///< `kind`, Kind
        BytesRole,                    ///< `bytes`, number: its size now, or before it was removed
        IsFolderRole,                 ///< `isFolder`, bool
    };
    struct Row {
        QString path;
        Kind kind = Added;
        qint64 bytes = 0;
        bool isFolder = false;
    };
    static constexpr std::size_t kMostListed = 10'000;

    explicit CompareFlow(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] qint64 added() const { return static_cast<qint64>(m_outcome.added); }
    [[nodiscard]] qint64 removed() const { return static_cast<qint64>(m_outcome.removed); }
    [[nodiscard]] qint64 changed() const { return static_cast<qint64>(m_outcome.content); }
    [[nodiscard]] qint64 touched() const { return static_cast<qint64>(m_outcome.metadata); }
    [[nodiscard]] qint64 unreadable() const { return static_cast<qint64>(m_outcome.unreadable.size()); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    /// Nothing while locked or at work. Ids are those of VersionsModel.
    Q_INVOKABLE void compare(const QString& earlier, const QString& later);
    /// Lets the list go. Nothing while it works.
    Q_INVOKABLE void startOver();

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void comparedChanged();

private:
    Session& m_session;
    Task m_task;
    CompareOutcome m_outcome;
    std::vector<Row> m_rows;
};

}  // namespace coffer::ui
