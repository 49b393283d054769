// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proofsmodel.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "models/figures.h"
#include "models/pathtext.h"
#include "models/times.h"
#include "vault/activity.h"
#include "vault/computers.h"

namespace coffer::ui {
namespace {

using Row = ProofsModel::Row;

/// Nothing where the entry is no test, or does not open.
std::optional<Row> rowOf(const OwnerVault& owner, const LogRecord& record) {
    if (record.payload.entry != format::kEntryTest) {
        return std::nullopt;
    }
    const RecordDetail detail = detailOf(owner, record);
    if (!detail.test) {
        return std::nullopt;
    }
    const auto figure = [&](const char* name) { return figureIn(detail.test->figures, name); };
    const LogRecord* version = owner.log().find(detail.test->backup);
    return Row{QString::fromStdString(toHex(record.reference.hash)),
               shownName(detail.way),
               shownName(computerName(owner, record.reference.computer)),
               asTime(record.payload.time),
               version == nullptr ? QDateTime() : asTime(version->payload.time),
               detail.test->result == "good",
               detail.test->depth == "all",
               figure("messages"),
               figure("media"),
               figure("files"),
               figure("bytes")};
}

std::vector<Row> proofRows(const OwnerVault& owner) {
    std::vector<Row> rows;
    for (const auto& activity : activityOf(owner, {})) {
        if (auto row = rowOf(owner, *activity.record)) {
            rows.push_back(std::move(*row));
        }
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

}  // namespace

ProofsModel::ProofsModel(Session& session, QObject* parent)
    : VaultRowsModel(session, parent, Reading::WhenShown) {}

void ProofsModel::read() {
    load(m_rows, [](OwnerVault& owner) -> Result<std::vector<Row>> { return proofRows(owner); });
}

void ProofsModel::clear() {
    replaceRows(m_rows, {});
}

QVariant ProofsModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case TimeRole:
            return row.time;
        case WayRole:
            return row.way;
        case ComputerRole:
            return row.computer;
        case GoodRole:
            return row.good;
        case AllRole:
            return row.all;
        case VersionTimeRole:
            return row.versionTime;
        case MessagesRole:
            return row.messages;
        case MediaRole:
            return row.mediaFiles;
        case FilesRole:
            return row.files;
        case BytesRole:
            return row.bytes;
        default:
            return {};
    }
}

QHash<int, QByteArray> ProofsModel::roleNames() const {
    return {{TimeRole, "time"},         {WayRole, "way"},          {ComputerRole, "computer"},
            {GoodRole, "good"},         {AllRole, "all"},          {VersionTimeRole, "versionTime"},
            {MessagesRole, "messages"}, {MediaRole, "mediaFiles"}, {FilesRole, "files"},
            {BytesRole, "bytes"}};
}

}  // namespace coffer::ui
