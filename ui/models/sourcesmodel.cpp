// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcesmodel.h"

#include <QtCore/QFileInfo>
#include <algorithm>
#include <numeric>

#include "models/pathtext.h"
#include "models/treecount.h"

namespace coffer::ui {
namespace {

bool liesIn(const QString& path, const QString& folder) {
    return path == folder || path.startsWith(folder.endsWith('/') ? folder : folder + '/');
}

}  // namespace

SourcesModel::SourcesModel(Workers& workers, QObject* parent)
    : RowsModel(parent), m_counting(workers), m_recount(m_counting, [this] { countNext(); }) {
    connect(&m_counting, &Task::stateChanged, this, &SourcesModel::countedChanged);
}

qint64 SourcesModel::files() const {
    return std::accumulate(m_rows.begin(), m_rows.end(), qint64{0},
                           [](qint64 sum, const Row& row) { return sum + row.files; });
}

qint64 SourcesModel::bytes() const {
    return std::accumulate(m_rows.begin(), m_rows.end(), qint64{0},
                           [](qint64 sum, const Row& row) { return sum + row.bytes; });
}

bool SourcesModel::isCounting() const {
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.counted; });
}

QStringList SourcesModel::paths() const {
    QStringList paths;
    for (const Row& row : m_rows) {
        paths += row.path;
    }
    return paths;
}

void SourcesModel::add(const QList<QUrl>& urls) {
    m_problem = {};
    for (const QUrl& url : urls) {
        addOne(url);
    }
    Q_EMIT problemChanged();
    m_recount.ask();
}

void SourcesModel::addOne(const QUrl& url) {
    const QString path = localPath(url);
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists()) {
        m_problem = problemFor(Aim::ChooseWhat, {Code::NotFound, url.toDisplayString().toStdString() +
                                                                     " is not on this computer"});
        return;
    }
    if (std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return liesIn(path, row.path); })) {
        return;
    }
    for (int row = count() - 1; row >= 0; --row) {
        if (liesIn(m_rows[static_cast<std::size_t>(row)].path, path)) {
            removeAt(row);
        }
    }
    beginInsertRows({}, count(), count());
    m_rows.push_back({path, info.isDir()});
    endInsertRows();
    Q_EMIT countChanged();
}

void SourcesModel::removeAt(int row) {
    Q_ASSERT(row >= 0 && row < count());
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    m_counting.stop();
    m_recount.ask();
    Q_EMIT countChanged();
    Q_EMIT countedChanged();
}

void SourcesModel::clear() {
    m_counting.stop();
    replaceRows(m_rows, {});
    m_problem = {};
    Q_EMIT problemChanged();
    Q_EMIT countedChanged();
}

int SourcesModel::rowOf(const QString& path) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.path == path; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

/// What cannot be examined at all is counted as one thing that cannot be read; the backup will say more.
void SourcesModel::countNext() {
    const auto next = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.counted; });
    if (next == m_rows.end()) {
        return;
    }
    const auto work = [path = nativePath(next->path)](Progress& progress) -> Result<TreeCount> {
        auto count = countTree(path, progress);
        const bool lost = !count.ok() && count.error().code != Code::Cancelled;
        return lost ? TreeCount{.unreadable = 1} : std::move(count);
    };
    m_counting.start(Aim::ChooseWhat, work, [this, path = next->path](const TreeCount& count) {
        setCounted(path, count);
        m_recount.ask();
    });
}

void SourcesModel::setCounted(const QString& path, const TreeCount& count) {
    const int row = rowOf(path);
    if (row < 0) {
        return;
    }
    Row& counted = m_rows[static_cast<std::size_t>(row)];
    counted.counted = true;
    counted.files = static_cast<qint64>(count.files);
    counted.bytes = static_cast<qint64>(count.bytes);
    counted.unreadable = static_cast<qint64>(count.unreadable);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT countedChanged();
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NameRole:
            return QFileInfo(row.path).fileName();
        case PathRole:
            return shownPath(row.path);
        case FolderRole:
            return row.folder;
        case CountedRole:
            return row.counted;
        case FilesRole:
            return row.files;
        case BytesRole:
            return row.bytes;
        case UnreadableRole:
            return row.unreadable;
        default:
            return {};
    }
}

QHash<int, QByteArray> SourcesModel::roleNames() const {
    return {
        {NameRole, "name"},   {PathRole, "path"},   {FolderRole, "folder"},        {CountedRole, "counted"},
        {FilesRole, "files"}, {BytesRole, "bytes"}, {UnreadableRole, "unreadable"}};
}

}  // namespace coffer::ui
