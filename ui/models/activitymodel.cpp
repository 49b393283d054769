// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitymodel.h"

#include <algorithm>
#include <iterator>

#include "models/activityexport.h"
#include "models/activitywords.h"
#include "models/pathtext.h"
#include "models/savedfile.h"

namespace coffer::ui {
namespace {

constexpr const char* kSeenFile = "activity.ini";

struct Read {
    std::vector<ActivityRow> rows;
    SeenActivity seen;
    VaultId vault;
};

Result<Read> readActivity(const Profile& profile, OwnerVault& owner, const Progress& progress) {
    TRY_VOID(owner.refresh());
    const auto acts = ownerHistory(owner);
    const auto seen = SeenActivity::load(settingsFile(profile, kSeenFile), owner.vault());
    auto rows = activityRows(owner, acts, seen, progress);
    TRY_VOID(progress.check());
    return Read{std::move(rows), SeenActivity::everythingIn(owner, acts), owner.vault()};
}

}  // namespace

bool ActivityModel::Filter::admits(const ActivityRow& row) const {
    const auto holds = [this](const QString& text) { return text.contains(search, Qt::CaseInsensitive); };
    return (kind == Everything || static_cast<int>(row.kind) == kind - 1) &&
           (computer.isEmpty() || row.computer == computer) && (!onlyNew || row.fresh) &&
           (search.isEmpty() || holds(row.title) || holds(row.detail) || holds(row.computer));
}

ActivityModel::ActivityModel(Session& session, QObject* parent)
    : VaultRowsModel(session, parent, Reading::WhenShown),
      m_filterTask(session.workers()),
      m_narrowAgain(m_filterTask, [this] { narrow(); }),
      m_exportTask(session.workers()),
      m_seenTask(session.workers()) {}

template <typename Value>
void ActivityModel::set(Value& value, const Value& to) {
    if (value != to) {
        value = to;
        m_otherFilter = true;
        Q_EMIT filterChanged();
        m_narrowAgain.ask();
    }
}

void ActivityModel::setKind(Kind kind) {
    set(m_filter.kind, kind);
}

void ActivityModel::setComputer(const QString& computer) {
    set(m_filter.computer, computer);
}

void ActivityModel::setSearch(const QString& search) {
    set(m_filter.search, search);
}

void ActivityModel::setOnlyNew(bool onlyNew) {
    set(m_filter.onlyNew, onlyNew);
}

void ActivityModel::read() {
    const auto vault = session().vault();
    if (!vault) {
        return;
    }
    task()->start(
        Aim::ReadContent,
        [vault, profile = session().profile()](Progress& progress) {
            return vault->use([&](OwnerVault& owner) { return readActivity(profile, owner, progress); });
        },
        [this, vault](Read read) {
            if (vault == session().vault()) {
                m_seenNow = read.seen;
                m_vault = read.vault;
                show(std::move(read.rows));
            }
        });
}

void ActivityModel::clear() {
    m_vault.reset();
    takeAll(std::make_shared<const std::vector<ActivityRow>>());
    replaceRows(m_rows, {});
}

void ActivityModel::show(std::vector<ActivityRow> rows) {
    takeAll(std::make_shared<const std::vector<ActivityRow>>(std::move(rows)));
    m_narrowAgain.ask();
}

void ActivityModel::takeAll(Rows rows) {
    m_all = std::move(rows);
    QSet<QString> computers;
    m_newCount = 0;
    for (const ActivityRow& row : *m_all) {
        m_newCount += row.fresh ? 1 : 0;
        computers.insert(row.computer);
    }
    computers.remove(QString());
    m_computers = computers.values();
    m_computers.sort();
    Q_EMIT allChanged();
}

void ActivityModel::narrow() {
    m_filterTask.start(
        Aim::ReadContent,
        [all = m_all, filter = m_filter](Progress&) -> Result<std::vector<ActivityRow>> {
            std::vector<ActivityRow> admitted;
            std::copy_if(all->begin(), all->end(), std::back_inserter(admitted),
                         [&](const ActivityRow& row) { return filter.admits(row); });
            return admitted;
        },
        [this, all = m_all](std::vector<ActivityRow> admitted) {
            if (all != m_all) {
                return;
            }
            m_otherFilter ? replaceRows(m_rows, std::move(admitted))
                          : updateRows(m_rows, std::move(admitted));
            m_otherFilter = false;
        });
}

void ActivityModel::markSeen() {
    if (!m_vault || m_seenTask.state() == Task::Working) {
        return;
    }
    m_seenTask.start(
        Aim::SaveFile,
        [profile = session().profile(), seen = m_seenNow, vault = *m_vault](Progress&) {
            return seen.save(settingsFile(profile, kSeenFile), vault);
        },
        [] {});
}

void ActivityModel::exportTo(const QUrl& file) {
    if (m_exportTask.state() == Task::Working || !session().hasBackup()) {
        return;
    }
    m_exportTask.start(
        Aim::SaveFile,
        [rows = m_rows, path = localPath(file), vault = nativePath(session().chosen()->folder)](Progress&) {
            const bool csv = path.endsWith(".csv", Qt::CaseInsensitive);
            return saveFile(path, csv ? activityCsv(rows) : activityText(rows), vault);
        },
        [] {});
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ActivityRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case TimeRole:
            return row.time;
        case KindRole:
            return static_cast<int>(row.kind) + 1;
        case ComputerRole:
            return row.computer;
        case TitleRole:
            return row.title;
        case DetailRole:
            return row.detail;
        case AlarmingRole:
            return row.alarming;
        case NewRole:
            return row.fresh;
        default:
            return {};
    }
}

QHash<int, QByteArray> ActivityModel::roleNames() const {
    return {{TimeRole, "time"},   {KindRole, "kind"},     {ComputerRole, "computer"},
            {TitleRole, "title"}, {DetailRole, "detail"}, {AlarmingRole, "alarming"},
            {NewRole, "isNew"}};
}

}  // namespace coffer::ui
