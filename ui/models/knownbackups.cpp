// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/knownbackups.h"

#include <algorithm>

#include "models/pathtext.h"

namespace coffer::ui {
namespace {

constexpr const char* kList = "backups";
constexpr const char* kChosen = "chosen";

/// As QSettings names what stands in an array, counted from 1.
QString keyOf(const char* name) {
    return QStringLiteral("%1/%2").arg(kList, name);
}

QString keyOf(int place, const char* name) {
    return QStringLiteral("%1/%2/%3").arg(kList).arg(place).arg(name);
}

}  // namespace

KnownBackups::KnownBackups(const QString& file, QObject* parent) : RowsModel(parent), m_settings(file) {
    connect(&m_settings, &SettingsFile::notWritten, this, &KnownBackups::notWritten);
    constexpr int kMost = 1000;  // a file that claims more is damaged
    const int size = m_settings.value(keyOf("size")).toInt();
    for (int i = 1; i <= size && size <= kMost; ++i) {
        const auto value = [&](const char* name) { return m_settings.value(keyOf(i, name)); };
        KnownBackup backup{value("folder").toString(), value("name").toString(),
                           value("sources").toStringList(), value("watched").toStringList(),
                           value("exclusions").toStringList()};
        if (!backup.folder.isEmpty()) {
            m_backups.push_back(std::move(backup));
        }
    }
}

void KnownBackups::save() {
    QHash<QString, QVariant> values{{keyOf("size"), count()}};
    for (int i = 1; i <= count(); ++i) {
        const KnownBackup& backup = m_backups[static_cast<std::size_t>(i) - 1];
        values.insert({{keyOf(i, "folder"), backup.folder},
                       {keyOf(i, "name"), backup.name},
                       {keyOf(i, "sources"), backup.sources},
                       {keyOf(i, "watched"), backup.watched},
                       {keyOf(i, "exclusions"), backup.exclusions}});
    }
    m_settings.replace(kList, values);
}

int KnownBackups::put(const KnownBackup& backup) {
    const auto found = std::find_if(m_backups.begin(), m_backups.end(),
                                    [&](const auto& known) { return known.folder == backup.folder; });
    const int row = static_cast<int>(found - m_backups.begin());
    if (found != m_backups.end()) {
        *found = backup;
        Q_EMIT dataChanged(index(row), index(row));
    } else {
        beginInsertRows({}, row, row);
        m_backups.push_back(backup);
        endInsertRows();
        Q_EMIT countChanged();
    }
    save();
    return row;
}

void KnownBackups::removeAt(int row) {
    Q_ASSERT(row >= 0 && row < count());
    beginRemoveRows({}, row, row);
    m_backups.erase(m_backups.begin() + row);
    endRemoveRows();
    save();
    Q_EMIT countChanged();
}

int KnownBackups::lastChosen() const {
    const QString folder = m_settings.value(kChosen).toString();
    const auto found = std::find_if(m_backups.begin(), m_backups.end(),
                                    [&](const auto& known) { return known.folder == folder; });
    return found == m_backups.end() ? 0 : static_cast<int>(found - m_backups.begin());
}

void KnownBackups::rememberChosen(int row) {
    m_settings.set(kChosen, m_backups[static_cast<std::size_t>(row)].folder);
}

QVariant KnownBackups::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const KnownBackup& backup = m_backups[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NameRole:
            return shownName(backup.name.toStdString());
        case FolderRole:
            return shownPath(backup.folder);
        case SourcesRole:
            return backup.sources;
        default:
            return {};
    }
}

QHash<int, QByteArray> KnownBackups::roleNames() const {
    return {{NameRole, "name"}, {FolderRole, "folder"}, {SourcesRole, "sources"}};
}

}  // namespace coffer::ui
