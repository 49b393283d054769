// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QUrl>
#include <vector>

#include "models/problem.h"
#include "models/reread.h"
#include "models/rowsmodel.h"
#include "models/task.h"

namespace coffer::ui {

struct TreeCount;

/// The files and folders that a person wants to keep, as chosen one by one; how much they hold is counted in
/// the background. Belongs to the thread that draws.
class SourcesModel : public coffer::ui::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the flow that chooses")
    /// Together, of what has been counted.
    Q_PROPERTY(double files READ files NOTIFY countedChanged)
    Q_PROPERTY(double bytes READ bytes NOTIFY countedChanged)
    /// Something is being looked at or counted.
    Q_PROPERTY(bool counting READ isCounting NOTIFY countedChanged)
    /// Why the last one could not be added; empty after one that could.
    Q_PROPERTY(coffer::ui::Problem problem READ problem NOTIFY problemChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,  ///< `name`, string: last part of the path, as it may be shown
        PathRole,                     ///< `path`, string: as it may be shown
        FolderRole,                   ///< `folder`, bool: a folder, not a file
        CountedRole,                  ///< `counted`, bool: the next two are known
        FilesRole,                    ///< `files`, number
        BytesRole,                    ///< `bytes`, number
        UnreadableRole,               ///< `unreadable`, number: of entries that cannot be read
        WatchedRole,                  ///< `watched`, bool: backed up as soon as something new arrives in it
    };
    struct Row {
        QString path;
        bool folder = false, counted = false, watched = false;
        qint64 files = 0, bytes = 0, unreadable = 0;
    };

    explicit SourcesModel(Workers& workers, QObject* parent = nullptr);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] qint64 files() const;
    [[nodiscard]] qint64 bytes() const;
    [[nodiscard]] bool isCounting() const;
    [[nodiscard]] const Problem& problem() const { return m_problem; }
    [[nodiscard]] QStringList paths() const;
    [[nodiscard]] QStringList watched() const;
    /// Puts these in the place of all rows, as they were remembered.
    void show(const QStringList& paths, const QStringList& watched);

    /// Files and folders from a dialog or a drop, looked at in the background before they become rows. What
    /// is chosen already, or lies in a chosen folder, is not taken twice; chosen ones that lie in a new
    /// folder give way to it.
    Q_INVOKABLE void add(const QList<QUrl>& urls);
    /// The names of the first few files and folders that a drop brought, as they may be shown. Looks at no
    /// disk. Requires: local files.
    Q_INVOKABLE static QStringList namesOf(const QList<QUrl>& urls, int most);
    Q_INVOKABLE void removeAt(int row);
    Q_INVOKABLE void clear();
    /// Nothing for a file.
    Q_INVOKABLE void setWatched(int row, bool watched);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countedChanged();
    void problemChanged();
    /// Somebody added, removed or chose what is watched.
    void edited();

private:
    struct Found {
        QString path, shown;
        bool there = false, folder = false;
    };
    static std::vector<Found> lookAt(const QList<QUrl>& urls);
    void lookAtWaiting();
    void take(const Found& found);
    void tellMissing(const std::vector<Found>& found);
    void countNext();
    void setCounted(const QString& path, const TreeCount& count);
    [[nodiscard]] int rowOf(const QString& path) const;

    QList<QUrl> m_waiting;  ///< to be looked at
    int m_generation = 0;   ///< counts how often all rows were replaced: what was looked at before is dropped
    Task m_looking, m_counting;
    Reread m_lookAgain, m_recount;
    std::vector<Row> m_rows;
    Problem m_problem;
};

}  // namespace coffer::ui
