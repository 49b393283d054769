// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compareflow.h"

#include "models/openvault.h"
#include "models/pathtext.h"

namespace coffer::ui {
namespace {

using Row = CompareFlow::Row;

struct Compared {
    CompareOutcome outcome;
    std::vector<Row> rows;
};

Row rowOf(const FoundDifference& found) {
    const format::Entry& entry = found.after != nullptr ? *found.after : *found.before;
    return {shownPath(found.path),
            found.kind == Difference::Added     ? CompareFlow::Added
            : found.kind == Difference::Removed ? CompareFlow::Removed
                                                : CompareFlow::Changed,
            static_cast<qint64>(entry.size.value_or(0)), entry.type == format::kTypeDirectory};
}

Result<Compared> compareVersions(OwnerVault& owner, const std::string& earlier, const std::string& later,
                                 Progress& progress) {
    TRY(const LogRecord* before, owner.findBackup(earlier));
    TRY(const LogRecord* after, owner.findBackup(later));
    Compared compared;
    const auto sink = [&](const FoundDifference& found) -> Result<void> {
        if (found.kind != Difference::Metadata && compared.rows.size() < CompareFlow::kMostListed) {
            compared.rows.push_back(rowOf(found));
        }
        return {};
    };
    TRY(compared.outcome, compareBackups(owner, *before, *after, sink, progress));
    return compared;
}

}  // namespace

CompareFlow::CompareFlow(Session& session, QObject* parent)
    : RowsModel(parent), m_session(session), m_task(session.workers()) {
    connect(&session, &Session::vaultChanged, this, [this] {
        m_task.stop();
        startOver();
    });
}

void CompareFlow::compare(const QString& earlier, const QString& later) {
    const auto vault = m_session.vault();
    if (!vault || m_task.state() == Task::Working) {
        return;
    }
    startOver();
    m_task.start(
        Aim::ReadContent,
        [vault, earlier = earlier.toStdString(), later = later.toStdString()](Progress& progress) {
            return vault->use(
                [&](OwnerVault& owner) { return compareVersions(owner, earlier, later, progress); });
        },
        m_session.whileOpen([this](Compared compared) {
            m_outcome = std::move(compared.outcome);
            replaceRows(m_rows, std::move(compared.rows));
            Q_EMIT comparedChanged();
        }));
}

void CompareFlow::startOver() {
    if (m_task.state() != Task::Working) {
        m_task.reset();
        m_outcome = {};
        replaceRows(m_rows, {});
        Q_EMIT comparedChanged();
    }
}

QVariant CompareFlow::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case PathRole:
            return row.path;
        case KindRole:
            return row.kind;
        case BytesRole:
            return row.bytes;
        case IsFolderRole:
            return row.isFolder;
        default:
            return {};
    }
}

QHash<int, QByteArray> CompareFlow::roleNames() const {
    return {{PathRole, "path"}, {KindRole, "kind"}, {BytesRole, "bytes"}, {IsFolderRole, "isFolder"}};
}

}  // namespace coffer::ui
