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
    Q_PROPERTY(bool counting READ isCounting NOTIFY countedChanged)
    /// Why the last one could not be added; empty after one that could.
    Q_PROPERTY(coffer::ui::Problem problem READ problem NOTIFY problemChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,  ///< `name`, string: last part of the path
        PathRole,                     ///< `path`, string: as it may be shown
        FolderRole,                   ///< `folder`, bool: a folder, not a file
        CountedRole,                  ///< `counted`, bool: the next two are known
        FilesRole,                    ///< `files`, number
        BytesRole,                    ///< `bytes`, number
        UnreadableRole,               ///< `unreadable`, number: of entries that cannot be read
    };
    struct Row {
        QString path;
        bool folder = false, counted = false;
        qint64 files = 0, bytes = 0, unreadable = 0;
    };

    explicit SourcesModel(Workers& workers, QObject* parent = nullptr);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] qint64 files() const;
    [[nodiscard]] qint64 bytes() const;
    [[nodiscard]] bool isCounting() const;
    [[nodiscard]] const Problem& problem() const { return m_problem; }
    [[nodiscard]] QStringList paths() const;

    /// Files and folders from a dialog or a drop. What is chosen already, or lies in a chosen folder, is not
    /// taken twice; chosen ones that lie in a new folder give way to it.
    Q_INVOKABLE void add(const QList<QUrl>& urls);
    Q_INVOKABLE void removeAt(int row);
    Q_INVOKABLE void clear();

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countedChanged();
    void problemChanged();

private:
    void addOne(const QUrl& url);
    void countNext();
    void setCounted(const QString& path, const TreeCount& count);
    [[nodiscard]] int rowOf(const QString& path) const;

    Task m_counting;
    Reread m_recount;
    std::vector<Row> m_rows;
    Problem m_problem;
};

}  // namespace coffer::ui
