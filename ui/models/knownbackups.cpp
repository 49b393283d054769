// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/knownbackups.h"

#include <algorithm>

#include "models/pathtext.h"

namespace coffer::ui {
namespace {

constexpr const char* kList = "backups";
constexpr const char* kChosen = "chosen";

}  // namespace

KnownBackups::KnownBackups(const QString& file, QObject* parent) : RowsModel(parent) {
    if (!file.isEmpty()) {
        m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
        load();
    }
}

void KnownBackups::load() {
    const int size = m_settings->beginReadArray(kList);
    for (int i = 0; i < size; ++i) {
        m_settings->setArrayIndex(i);
        KnownBackup backup{m_settings->value("folder").toString(), m_settings->value("name").toString(),
                           m_settings->value("sources").toStringList(),
                           m_settings->value("watched").toStringList(),
                           m_settings->value("exclusions").toStringList()};
        if (!backup.folder.isEmpty()) {
            m_backups.push_back(std::move(backup));
        }
    }
    m_settings->endArray();
}

void KnownBackups::save() {
    if (!m_settings) {
        return;
    }
    m_settings->remove(kList);
    m_settings->beginWriteArray(kList, count());
    for (int i = 0; i < count(); ++i) {
        const KnownBackup& backup = m_backups[static_cast<std::size_t>(i)];
        m_settings->setArrayIndex(i);
        m_settings->setValue("folder", backup.folder);
        m_settings->setValue("name", backup.name);
        m_settings->setValue("sources", backup.sources);
        m_settings->setValue("watched", backup.watched);
        m_settings->setValue("exclusions", backup.exclusions);
    }
    m_settings->endArray();
    m_settings->sync();
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
    const QString folder = m_settings ? m_settings->value(kChosen).toString() : QString();
    const auto found = std::find_if(m_backups.begin(), m_backups.end(),
                                    [&](const auto& known) { return known.folder == folder; });
    return found == m_backups.end() ? 0 : static_cast<int>(found - m_backups.begin());
}

void KnownBackups::rememberChosen(int row) {
    if (m_settings) {
        m_settings->setValue(kChosen, m_backups[static_cast<std::size_t>(row)].folder);
    }
}

QVariant KnownBackups::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const KnownBackup& backup = m_backups[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NameRole:
            return backup.name;
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
