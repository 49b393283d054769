// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contentsmodel.h"

#include <algorithm>
#include <iterator>

#include "models/openvault.h"
#include "models/pathtext.h"
#include "vault/folderreader.h"

namespace coffer::ui {
namespace {

using Row = ContentsModel::Row;

ContentsModel::Kind kindOf(const format::Entry& entry) {
    return entry.type == format::kTypeDirectory ? ContentsModel::Folder
           : entry.type == format::kTypeFile    ? ContentsModel::File
           : entry.type == format::kTypeSymlink ? ContentsModel::Link
                                                : ContentsModel::OtherKind;
}

Row rowOf(const std::string& folder, const format::Entry& entry) {
    const std::string name(asText(entry.name));
    return {folder.empty() ? name : folder + "/" + name,
            shownPath(name),
            kindOf(entry),
            static_cast<qint64>(entry.size.value_or(0)),
            QDateTime::fromSecsSinceEpoch(entry.mtime.seconds),
            entry.changed};
}

bool liesIn(std::string_view path, std::string_view folder) {
    return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

}  // namespace

/// Used and let go only by work on the vault, and by the thread that draws when no work runs.
struct ContentsModel::Opened {
    std::shared_ptr<OpenVault> vault;  ///< outlives the reader
    std::unique_ptr<FolderReader> reader;
};

struct ContentsModel::Stretch {
    std::string path;
    bool begins = false;
    std::vector<Row> rows;
    bool atEnd = true, gaps = false;

    static Result<Stretch> read(Opened& opened, OwnerVault& owner, const std::string& version,
                                const std::string& path, bool begins, const Progress& progress) {
        if (!opened.reader) {
            TRY(const LogRecord* record, owner.findBackup(version.empty() ? "latest" : version));
            TRY(opened.reader, FolderReader::open(owner, *record, progress));
        }
        if (begins) {
            TRY_VOID(opened.reader->enter(path, progress));
        }
        TRY(const auto found, opened.reader->next(kStretch, progress));
        Stretch stretch{path, begins, {}, found.atEnd, found.damage.has_value()};
        for (const auto& entry : found.entries) {
            stretch.rows.push_back(rowOf(path, entry));
        }
        return stretch;
    }
};

ContentsModel::ContentsModel(Session& session, QObject* parent)
    : RowsModel(parent),
      m_session(session),
      m_task(session.workers()),
      m_readAgain(m_task, [this] { read(); }) {
    connect(&session, &Session::vaultChanged, this, &ContentsModel::close);
}

void ContentsModel::close() {
    m_task.abandon();
    m_opened.reset();
    m_version.clear();
    m_path.clear();
    m_more = m_gaps = false;
    replaceRows(m_rows, {});
    Q_EMIT placeChanged();
    chooseNothing();
}

void ContentsModel::open(const QString& version) {
    close();
    if (m_session.vault()) {
        m_version = version;
        m_opened = std::make_shared<Opened>(Opened{m_session.vault(), nullptr});
        go({});
    }
}

void ContentsModel::go(const std::string& path) {
    m_path = path;
    m_enter = true;
    m_more = m_gaps = false;
    replaceRows(m_rows, {});
    Q_EMIT placeChanged();
    m_readAgain.ask();
}

void ContentsModel::enter(int row) {
    if (row >= 0 && row < count() && m_rows[static_cast<std::size_t>(row)].kind == Folder) {
        go(std::string(m_rows[static_cast<std::size_t>(row)].path));
    }
}

void ContentsModel::goUpTo(int depth) {
    std::string path = m_path;
    for (auto names = folder().size(); names > std::max(depth, 0) && !path.empty(); --names) {
        const auto slash = path.rfind('/');
        path.resize(slash == std::string::npos ? 0 : slash);
    }
    if (path != m_path) {
        go(path);
    }
}

void ContentsModel::read() {
    if (!m_opened) {
        return;
    }
    auto work = [opened = m_opened, version = m_version.toStdString(), path = m_path,
                 begins = m_enter](Progress& progress) {
        return opened->vault->use([&](OwnerVault& owner) {
            return Stretch::read(*opened, owner, version, path, begins, progress);
        });
    };
    m_task.start(Aim::ReadContent, std::move(work), [this, opened = m_opened](Stretch stretch) {
        if (opened == m_opened && stretch.path == m_path) {
            take(std::move(stretch));
        }
    });
}

void ContentsModel::take(Stretch stretch) {
    m_enter = false;
    if (!stretch.rows.empty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(stretch.rows.size()) - 1);
        std::move(stretch.rows.begin(), stretch.rows.end(), std::back_inserter(m_rows));
        endInsertRows();
        Q_EMIT countChanged();
    }
    m_more = !stretch.atEnd;
    m_gaps = m_gaps || stretch.gaps;
    Q_EMIT placeChanged();
}

bool ContentsModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_more && m_task.state() != Task::Working;
}

void ContentsModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        m_readAgain.ask();
    }
}

QStringList ContentsModel::folder() const {
    QStringList names;
    for (std::string_view rest = m_path; !rest.empty();) {
        const auto slash = rest.find('/');
        names += shownPath(rest.substr(0, slash));
        rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
    }
    return names;
}

ContentsModel::Choice ContentsModel::choiceOf(const std::string& path) const {
    if (m_chosen.contains(path)) {
        return Chosen;
    }
    for (auto slash = path.rfind('/'); slash != std::string::npos && slash > 0;
         slash = path.rfind('/', slash - 1)) {
        if (m_chosen.contains(path.substr(0, slash))) {
            return ChosenWithItsFolder;
        }
    }
    const auto below = m_chosen.lower_bound(path + "/");
    return below != m_chosen.end() && liesIn(*below, path) ? PartlyChosen : NotChosen;
}

void ContentsModel::toggle(int row) {
    if (row < 0 || row >= count()) {
        return;
    }
    const std::string path = m_rows[static_cast<std::size_t>(row)].path;
    const Choice before = choiceOf(path);
    if (before == ChosenWithItsFolder) {
        return;
    }
    std::erase_if(m_chosen, [&](const std::string& other) { return other == path || liesIn(other, path); });
    if (before != Chosen) {
        m_chosen.insert(path);
    }
    Q_EMIT dataChanged(index(row), index(row), {ChoiceRole});
    Q_EMIT chosenChanged();
}

void ContentsModel::chooseNothing() {
    m_chosen.clear();
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(count() - 1), {ChoiceRole});
    }
    Q_EMIT chosenChanged();
}

QStringList ContentsModel::chosenNames() const {
    QStringList names;
    for (const auto& path : m_chosen) {
        if (names.size() < kMostNamed) {
            names += shownPath(path);
        }
    }
    return names;
}

QVariant ContentsModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NameRole:
            return row.name;
        case KindRole:
            return row.kind;
        case BytesRole:
            return row.bytes;
        case TimeRole:
            return row.time;
        case ChangedRole:
            return row.changed;
        case ChoiceRole:
            return choiceOf(row.path);
        default:
            return {};
    }
}

QHash<int, QByteArray> ContentsModel::roleNames() const {
    return {{NameRole, "name"}, {KindRole, "kind"},       {BytesRole, "bytes"},
            {TimeRole, "time"}, {ChangedRole, "changed"}, {ChoiceRole, "choice"}};
}

}  // namespace coffer::ui
