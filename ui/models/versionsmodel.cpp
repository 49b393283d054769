// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versionsmodel.h"

#include <algorithm>

#include "models/versionrows.h"

namespace coffer::ui {

VersionsModel::VersionsModel(Session& session, QObject* parent) : VaultRowsModel(session, parent) {
    for (const auto change : {&VersionsModel::rowsInserted, &VersionsModel::rowsRemoved}) {
        connect(this, change, this, &VersionsModel::growthChanged);
    }
    connect(this, &VersionsModel::modelReset, this, &VersionsModel::growthChanged);
}

QList<double> VersionsModel::growth() const {
    QList<double> days(kGrowthDays, 0);
    const QDate today = QDate::currentDate();
    for (const Row& row : m_rows) {
        const qint64 ago = row.time.date().daysTo(today);
        if (ago >= 0 && ago < kGrowthDays) {
            days[kGrowthDays - 1 - ago] += static_cast<double>(row.bytesAdded);
        }
    }
    return days;
}

int VersionsModel::rowOf(const QString& version) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.version == version; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString VersionsModel::versionAt(int row) const {
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)].version : QString();
}

QDateTime VersionsModel::timeAt(int row) const {
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)].time : QDateTime();
}

void VersionsModel::read() {
    load(m_rows, [](OwnerVault& owner) -> Result<std::vector<Row>> { return versionRows(owner); });
}

void VersionsModel::clear() {
    replaceRows(m_rows, {});
}

QVariant VersionsModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case VersionRole:
            return row.version;
        case TimeRole:
            return row.time;
        case ComputerRole:
            return row.computer;
        case SourcesRole:
            return row.sources;
        case FilesRole:
            return row.files;
        case BytesRole:
            return row.bytes;
        case AddedRole:
            return row.bytesAdded;
        case NewMessagesRole:
            return row.newMessages;
        case NewMediaRole:
            return row.newMedia;
        case NewFilesRole:
            return row.newFiles;
        case MessagesRole:
            return row.messages;
        case MediaRole:
            return row.mediaFiles;
        case MissingRole:
            return row.missingMedia;
        case UnreadableRole:
            return row.unreadable;
        case ChangedRole:
            return row.changedFiles;
        case HeldRole:
            return row.held;
        case TestedRole:
            return row.tested;
        case TestGoodRole:
            return row.testGood;
        case ReadableRole:
            return row.readable;
        default:
            return {};
    }
}

QHash<int, QByteArray> VersionsModel::roleNames() const {
    return {{VersionRole, "version"},      {TimeRole, "time"},
            {ComputerRole, "computer"},    {SourcesRole, "sources"},
            {FilesRole, "files"},          {BytesRole, "bytes"},
            {AddedRole, "bytesAdded"},     {NewMessagesRole, "newMessages"},
            {NewMediaRole, "newMedia"},    {NewFilesRole, "newFiles"},
            {MessagesRole, "messages"},    {MediaRole, "mediaFiles"},
            {MissingRole, "missingMedia"}, {UnreadableRole, "unreadable"},
            {ChangedRole, "changedFiles"}, {HeldRole, "held"},
            {TestedRole, "tested"},        {TestGoodRole, "testGood"},
            {ReadableRole, "readable"}};
}

}  // namespace coffer::ui
