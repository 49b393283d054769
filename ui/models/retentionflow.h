// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <QtCore/QStringList>
#include <vector>

#include "format/statement.h"
#include "models/rowsmodel.h"
#include "models/session.h"
#include "vault/retention.h"

namespace coffer::ui {

/// The rules for how long versions are kept: read → change the numbers → see what would go → store the rules,
/// and take out of the list exactly what was shown → give its space back. The list is the preview, those that
/// go first. Every act asks for a fresh proof (the kind "stale-proof" of a problem). Belongs to the thread
/// that draws.
class RetentionFlow : public coffer::ui::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    // How many of the newest, and of days, weeks, months and years the newest version of each; 0: none. All
    // 0: everything is kept.
    Q_PROPERTY(int last READ last WRITE setLast NOTIFY rulesChanged)
    Q_PROPERTY(int daily READ daily WRITE setDaily NOTIFY rulesChanged)
    Q_PROPERTY(int weekly READ weekly WRITE setWeekly NOTIFY rulesChanged)
    Q_PROPERTY(int monthly READ monthly WRITE setMonthly NOTIFY rulesChanged)
    Q_PROPERTY(int yearly READ yearly WRITE setYearly NOTIFY rulesChanged)
    /// The numbers are those that the backup holds.
    Q_PROPERTY(bool stored READ isStored NOTIFY rulesChanged)
    /// The list says what these numbers do.
    Q_PROPERTY(bool previewed READ isPreviewed NOTIFY rulesChanged)
    Q_PROPERTY(int goCount READ goCount NOTIFY rulesChanged)
    /// What giving space back brought, or would bring; negative: not known.
    Q_PROPERTY(double freed READ freed NOTIFY freedChanged)
    /// What cannot be given back yet, as another computer has not agreed.
    Q_PROPERTY(double waiting READ waiting NOTIFY freedChanged)
    Q_PROPERTY(coffer::ui::Task* spaceTask READ spaceTask CONSTANT)

public:
    enum Role {
        VersionRole = Qt::UserRole + 1,  ///< `version`, string
        TimeRole,                        ///< `time`, date
        ComputerRole,                    ///< `computer`, string
        KeptRole,                        ///< `kept`, bool
        ReasonsRole,                     ///< `reasons`, list of numbers: values of Reason
    };
    /// Why a version is kept, as KeepReason.
    enum Reason {
        NoRule,
        Newest,
        OfItsDay,
        OfItsWeek,
        OfItsMonth,
        OfItsYear,
        KeptForGood,
        NewestTested,
        NewestWithContent,
        OnlyOne
    };
    Q_ENUM(Reason)
    struct Row {
        QString version, computer;
        QDateTime time;
        bool kept = true;
        QList<int> reasons;
    };
    /// The largest number that a rule can have.
    static constexpr int kMost = 9999;

    explicit RetentionFlow(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] Task* spaceTask() { return &m_spaceTask; }
    [[nodiscard]] int last() const { return number(m_rules.last); }
    void setLast(int count) { set(m_rules.last, count); }
    [[nodiscard]] int daily() const { return number(m_rules.daily); }
    void setDaily(int count) { set(m_rules.daily, count); }
    [[nodiscard]] int weekly() const { return number(m_rules.weekly); }
    void setWeekly(int count) { set(m_rules.weekly, count); }
    [[nodiscard]] int monthly() const { return number(m_rules.monthly); }
    void setMonthly(int count) { set(m_rules.monthly, count); }
    [[nodiscard]] int yearly() const { return number(m_rules.yearly); }
    void setYearly(int count) { set(m_rules.yearly, count); }
    [[nodiscard]] bool isStored() const { return m_rules == m_storedRules; }
    [[nodiscard]] bool isPreviewed() const { return m_previewed == m_rules; }
    [[nodiscard]] int goCount() const { return static_cast<int>(m_toGo.size()); }
    [[nodiscard]] qint64 freed() const { return m_freed; }
    [[nodiscard]] qint64 waiting() const { return m_waiting; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    // All of these do nothing while locked or at work.

    /// Reads the rules that the backup holds, and what they do now. The page calls it when it is shown.
    Q_INVOKABLE void load();
    /// Works out what the numbers would do. Changes nothing.
    Q_INVOKABLE void preview();
    /// Stores the numbers as the backup's rules and takes what the list shows as going out of it. Requires:
    /// previewed.
    Q_INVOKABLE void apply(const QString& reason);
    /// Works out how much space would come back. Changes nothing.
    Q_INVOKABLE void lookForSpace();
    /// Removes for good what no version needs.
    Q_INVOKABLE void giveSpaceBack();

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void rulesChanged();
    void freedChanged();
    void applied();

private:
    struct Preview;
    using Number = std::optional<std::uint64_t>;
    static int number(const Number& rule) { return static_cast<int>(rule.value_or(0)); }
    void set(Number& rule, int count);
    void show(Preview preview);
    void showSpace(qint64 freed, qint64 waiting);
    void forgetPreview();

    Session& m_session;
    Task m_task;
    Task m_spaceTask;
    format::RetentionRules m_rules, m_storedRules;
    std::optional<format::RetentionRules> m_previewed;  ///< what m_rows and m_toGo are about
    std::vector<Row> m_rows;
    std::vector<format::EntryReference> m_toGo;
    qint64 m_freed = -1, m_waiting = 0;
};

}  // namespace coffer::ui
