// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcesmodel.h"

#include <QtCore/QFileInfo>
#include <algorithm>
#include <numeric>
#include <utility>

#include "models/pathtext.h"
#include "models/treecount.h"

namespace coffer::ui {
namespace {

bool liesIn(const QString& path, const QString& folder) {
    return path == folder || path.startsWith(folder.endsWith('/') ? folder : folder + '/');
}

/// The last part of a path; all of it where it has none, as "/".
QString nameOf(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    return shownPath(name.isEmpty() ? path : name);
}

}  // namespace

SourcesModel::SourcesModel(Workers& workers, QObject* parent)
    : RowsModel(parent),
      m_looking(workers),
      m_counting(workers),
      m_lookAgain(m_looking, [this] { lookAtWaiting(); }),
      m_recount(m_counting, [this] { countNext(); }) {
    connect(&m_looking, &Task::stateChanged, this, &SourcesModel::countedChanged);
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
    return m_looking.state() == Task::Working ||
           std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.counted; });
}

QStringList SourcesModel::paths() const {
    QStringList paths;
    for (const Row& row : m_rows) {
        paths += row.path;
    }
    return paths;
}

QStringList SourcesModel::watched() const {
    QStringList paths;
    for (const Row& row : m_rows) {
        paths += row.watched ? QStringList{row.path} : QStringList{};
    }
    return paths;
}

void SourcesModel::show(const QStringList& paths, const QStringList& watched) {
    clear();
    std::vector<Row> rows;
    for (const QString& path : paths) {
        const bool isWatched = watched.contains(path);
        rows.push_back({.path = path, .folder = isWatched, .watched = isWatched});
    }
    replaceRows(m_rows, std::move(rows));
    m_recount.ask();
}

void SourcesModel::add(const QList<QUrl>& urls) {
    m_problem = {};
    Q_EMIT problemChanged();
    m_waiting += urls;
    m_lookAgain.ask();
}

QStringList SourcesModel::namesOf(const QList<QUrl>& urls, int most) {
    QStringList names;
    for (const QUrl& url : urls.first(std::min<qsizetype>(most, urls.size()))) {
        names += nameOf(localPath(url));
    }
    return names;
}

std::vector<SourcesModel::Found> SourcesModel::lookAt(const QList<QUrl>& urls) {
    std::vector<Found> found;
    for (const QUrl& url : urls) {
        const QString path = localPath(url);
        const QFileInfo info(path);
        found.push_back({path, url.toDisplayString(), !path.isEmpty() && info.exists(), info.isDir()});
    }
    return found;
}

void SourcesModel::lookAtWaiting() {
    const QList<QUrl> urls = std::exchange(m_waiting, {});
    const auto work = [urls](Progress&) -> Result<std::vector<Found>> { return lookAt(urls); };
    m_looking.start(Aim::ChooseWhat, work,
                    [this, generation = m_generation](const std::vector<Found>& found) {
                        if (generation != m_generation) {
                            return;
                        }
                        std::for_each(found.begin(), found.end(), [this](const Found& one) { take(one); });
                        tellMissing(found);
                        m_recount.ask();
                        Q_EMIT edited();
                    });
}

/// What is no file or folder here, all of it in one sentence.
void SourcesModel::tellMissing(const std::vector<Found>& found) {
    QStringList missing;
    for (const Found& one : found) {
        if (!one.there) {
            missing << one.shown;
        }
    }
    if (!missing.isEmpty()) {
        const QString sentence = missing.join(", ") + " is not on this computer";
        m_problem = problemFor(Aim::ChooseWhat, {Code::NotFound, sentence.toStdString()});
        Q_EMIT problemChanged();
    }
}

void SourcesModel::take(const Found& found) {
    if (!found.there || std::any_of(m_rows.begin(), m_rows.end(),
                                    [&](const Row& row) { return liesIn(found.path, row.path); })) {
        return;
    }
    for (int row = count() - 1; row >= 0; --row) {
        if (liesIn(m_rows[static_cast<std::size_t>(row)].path, found.path)) {
            removeAt(row);
        }
    }
    beginInsertRows({}, count(), count());
    m_rows.push_back({.path = found.path, .folder = found.folder});
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
    Q_EMIT edited();
}

void SourcesModel::setWatched(int row, bool watched) {
    Q_ASSERT(row >= 0 && row < count());
    Row& changed = m_rows[static_cast<std::size_t>(row)];
    if (changed.folder && changed.watched != watched) {
        changed.watched = watched;
        Q_EMIT dataChanged(index(row), index(row));
        Q_EMIT edited();
    }
}

void SourcesModel::clear() {
    ++m_generation;
    m_waiting.clear();
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
    counted.folder = counted.folder || count.isFolder;
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
            return nameOf(row.path);
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
        case WatchedRole:
            return row.watched;
        default:
            return {};
    }
}

QHash<int, QByteArray> SourcesModel::roleNames() const {
    return {
        {NameRole, "name"},   {PathRole, "path"},   {FolderRole, "folder"},         {CountedRole, "counted"},
        {FilesRole, "files"}, {BytesRole, "bytes"}, {UnreadableRole, "unreadable"}, {WatchedRole, "watched"}};
}

}  // namespace coffer::ui
