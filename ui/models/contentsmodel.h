// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <QtCore/QStringList>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "models/reread.h"
#include "models/rowsmodel.h"
#include "models/session.h"

namespace coffer::ui {

/// The files and folders of one version, a folder at a time and no more of it than a view asks for: a folder
/// with a million files opens as fast as one with ten. What is looked at can be chosen, for a restore.
/// Belongs to the thread that draws.
class ContentsModel : public coffer::ui::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    /// The version that is looked at, an id of VersionsModel; empty: none.
    Q_PROPERTY(QString version READ version NOTIFY placeChanged)
    /// The folder that is shown: its names from the top of the version, as they may be shown; empty at the
    /// top.
    Q_PROPERTY(QStringList folder READ folder NOTIFY placeChanged)
    /// There are more entries than are here; a view that is scrolled to the end gets them.
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY placeChanged)
    /// Some entries of this folder cannot be told, as parts of the backup are not good or not there.
    Q_PROPERTY(bool hasGaps READ hasGaps NOTIFY placeChanged)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged)
    /// Files that the person chose, and folders with everything in them, as they may be shown; the first few.
    Q_PROPERTY(QStringList chosenNames READ chosenNames NOTIFY chosenChanged)

public:
    enum Kind { Folder, File, Link, OtherKind };
    Q_ENUM(Kind)
    enum Choice { NotChosen, PartlyChosen, Chosen, ChosenWithItsFolder };
    Q_ENUM(Choice)
    enum Role {
        NameRole = Qt::UserRole + 1,  ///< `name`, string, as it may be shown
        KindRole,                     ///< `kind`, Kind
        BytesRole,                    ///< `bytes`, number; files
        TimeRole,                     ///< `time`, date of its last change
        ChangedRole,                  ///< `changed`, bool: it changed while it was being backed up
        ChoiceRole,                   ///< `choice`, Choice
    };
    struct Row {
        std::string path;  ///< within the version, in the bytes of its file system
        QString name;
        Kind kind = File;
        qint64 bytes = 0;
        QDateTime time;
        bool changed = false;
    };
    /// How many entries are read at once.
    static constexpr std::size_t kStretch = 500;
    static constexpr int kMostNamed = 20;

    explicit ContentsModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] const QString& version() const { return m_version; }
    [[nodiscard]] QStringList folder() const;
    [[nodiscard]] bool hasMore() const { return m_more; }
    [[nodiscard]] bool hasGaps() const { return m_gaps; }
    [[nodiscard]] int chosenCount() const { return static_cast<int>(m_chosen.size()); }
    [[nodiscard]] QStringList chosenNames() const;
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    /// Opens a version at its top; empty: the newest. Nothing is chosen then. Nothing while locked.
    Q_INVOKABLE void open(const QString& version);
    /// Shows the folder in that row; nothing where it is none.
    Q_INVOKABLE void enter(int row);
    /// Shows a folder above: how many names of `folder` stay. Nothing where that is no folder above.
    Q_INVOKABLE void goUpTo(int depth);
    /// Chooses a row, or no longer. A row whose folder is chosen stays as it is.
    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void chooseNothing();

    /// What is chosen, as paths for RestoreRequest.
    [[nodiscard]] std::vector<std::string> chosenPaths() const { return {m_chosen.begin(), m_chosen.end()}; }

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void placeChanged();
    void chosenChanged();

private:
    struct Opened;
    struct Stretch;
    void close();
    void go(const std::string& path);
    void read();
    void take(Stretch stretch);
    [[nodiscard]] Choice choiceOf(const std::string& path) const;

    Session& m_session;
    Task m_task;
    Reread m_readAgain;
    QString m_version;
    std::shared_ptr<Opened> m_opened;  ///< the version's reader, for one piece of work at a time
    std::string m_path;                ///< the folder that is shown, or on its way
    bool m_enter = false;              ///< the next reading begins the folder
    bool m_more = false, m_gaps = false;
    std::vector<Row> m_rows;
    std::set<std::string> m_chosen;  ///< none lies in another
};

}  // namespace coffer::ui
