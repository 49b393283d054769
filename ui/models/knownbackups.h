// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QStringList>
#include <optional>
#include <vector>

#include "models/rowsmodel.h"
#include "models/settingsfile.h"

namespace coffer::ui {

/// What this computer remembers of a backup so that it can be shown and run without asking again. Nothing of
/// it is needed to open the backup elsewhere.
struct KnownBackup {
    QString folder;            ///< where it lies, absolute
    QString name;              ///< what the person calls it
    QStringList sources;       ///< files and folders that are kept, absolute; none: this computer only reads
    QStringList watched = {};  ///< those of the sources that are backed up as soon as something new arrives
    QStringList exclusions = {};  ///< patterns of what is left out (core/files/exclusions.h)

    bool operator==(const KnownBackup&) const = default;
};

/// The backups that this computer knows, in a small file of its own beside the local state. A file that is
/// damaged or of no use counts as empty: set-up or "I have a backup already" brings each entry back.
/// Belongs to the thread that draws.
class KnownBackups : public coffer::ui::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the session")

public:
    enum Role {
        NameRole = Qt::UserRole + 1,  ///< `name`, string
        FolderRole,                   ///< `folder`, string: as it may be shown
        SourcesRole,                  ///< `sources`, list of strings: what this computer adds; may be empty
    };

    /// `file` need not exist; its folder must. Empty: nothing is remembered beyond this object.
    explicit KnownBackups(const QString& file, QObject* parent = nullptr);

    [[nodiscard]] int count() const override { return static_cast<int>(m_backups.size()); }
    [[nodiscard]] const std::vector<KnownBackup>& all() const { return m_backups; }
    /// The row of the backup in that folder, added or replaced, and written down.
    int put(const KnownBackup& backup);
    void removeAt(int row);
    /// The one that was shown last; 0 when that is not known.
    [[nodiscard]] int lastChosen() const;
    void rememberChosen(int row);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void notWritten(const QString& file);  ///< as SettingsFile

private:
    void save();

    SettingsFile m_settings;
    std::vector<KnownBackup> m_backups;
};

}  // namespace coffer::ui
