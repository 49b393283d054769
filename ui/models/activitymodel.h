// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <memory>
#include <vector>

#include "models/activityrow.h"
#include "models/seenactivity.h"
#include "models/vaultrowsmodel.h"

namespace coffer::ui {

/// Everything that was done to the open backup, newest first, from its signed logs and statements: read while
/// a page shows it. What the rows show can be narrowed by kind, computer, words, and to what is new since
/// somebody looked last; that is worked out on a thread of the pool, however long the log. Belongs to the
/// thread that draws.
class ActivityModel : public coffer::ui::VaultRowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    /// Everything, or the kind that is shown.
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY filterChanged)
    /// The computer whose acts are shown, from `computers`; empty: all.
    Q_PROPERTY(QString computer READ computer WRITE setComputer NOTIFY filterChanged)
    /// Words that title, detail or computer must hold, whatever their case.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(bool onlyNew READ onlyNew WRITE setOnlyNew NOTIFY filterChanged)
    Q_PROPERTY(QStringList computers READ computers NOTIFY allChanged)
    /// Of all, whatever is filtered.
    Q_PROPERTY(int total READ total NOTIFY allChanged)
    Q_PROPERTY(int newCount READ newCount NOTIFY allChanged)
    Q_PROPERTY(coffer::ui::Task* filterTask READ filterTask CONSTANT)
    Q_PROPERTY(coffer::ui::Task* exportTask READ exportTask CONSTANT)
    /// Writing down what has been looked at.
    Q_PROPERTY(coffer::ui::Task* seenTask READ seenTask CONSTANT)

public:
    enum Kind { Everything, Backups, Unlocking, Ways, Computers, Tests, Restores, Versions, Refusals, Other };
    Q_ENUM(Kind)
    enum Role {
        TimeRole = Qt::UserRole + 1,  ///< `time`, date
        KindRole,                     ///< `kind`, Kind
        ComputerRole,                 ///< `computer`, string
        TitleRole,                    ///< `title`, string: what was done
        DetailRole,                   ///< `detail`, string
        AlarmingRole,                 ///< `alarming`, bool: a refusal, or damage
        NewRole,                      ///< `isNew`, bool: came in since somebody looked last
    };
    struct Filter {
        Kind kind = Everything;
        QString computer, search;
        bool onlyNew = false;
        [[nodiscard]] bool admits(const ActivityRow& row) const;
    };

    explicit ActivityModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_filter.kind; }
    void setKind(Kind kind);
    [[nodiscard]] QString computer() const { return m_filter.computer; }
    void setComputer(const QString& computer);
    [[nodiscard]] QString search() const { return m_filter.search; }
    void setSearch(const QString& search);
    [[nodiscard]] bool onlyNew() const { return m_filter.onlyNew; }
    void setOnlyNew(bool onlyNew);
    [[nodiscard]] const QStringList& computers() const { return m_computers; }
    [[nodiscard]] int total() const { return static_cast<int>(m_all->size()); }
    [[nodiscard]] int newCount() const { return m_newCount; }
    [[nodiscard]] Task* filterTask() { return &m_filterTask; }
    [[nodiscard]] Task* exportTask() { return &m_exportTask; }
    [[nodiscard]] Task* seenTask() { return &m_seenTask; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    /// Remembers that all that was read has been looked at: from the next reading on it is no news. The page
    /// calls it when it is left.
    Q_INVOKABLE void markSeen();
    /// Writes what is shown into a file, as CSV where its name ends so, as text otherwise. Nothing while it
    /// works already.
    Q_INVOKABLE void exportTo(const QUrl& file);

    /// Takes over what was read, newest first.
    void show(std::vector<ActivityRow> rows);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();
    void allChanged();

protected:
    void read() override;
    void clear() override;

private:
    using Rows = std::shared_ptr<const std::vector<ActivityRow>>;
    void narrow();
    void takeAll(Rows rows);
    template <typename Value>
    void set(Value& value, const Value& to);

    Filter m_filter;
    bool m_otherFilter = false;  ///< the rows shown are those of another filter
    Rows m_all = std::make_shared<const std::vector<ActivityRow>>();
    std::vector<ActivityRow> m_rows;  ///< those that the filter admits
    QStringList m_computers;
    int m_newCount = 0;
    SeenActivity m_seenNow;
    std::optional<VaultId> m_vault;
    Task m_filterTask;
    Reread m_narrowAgain;
    Task m_exportTask;
    Task m_seenTask;
};

}  // namespace coffer::ui
