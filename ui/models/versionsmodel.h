// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <QtCore/QStringList>
#include <vector>

#include "models/vaultrowsmodel.h"

namespace coffer::ui {

/// The versions of the open backup, newest first; empty while it is locked. Reads again by itself after a
/// change. Belongs to the thread that draws.
class VersionsModel : public coffer::ui::VaultRowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")

public:
    enum Role {
        VersionRole = Qt::UserRole + 1,  ///< `version`, string: its id, for RestoreFlow; shown under Details
        TimeRole,                        ///< `time`, date: when it was made, as its computer claims
        ComputerRole,                    ///< `computer`, string: the one that made it
        SourcesRole,                     ///< `sources`, list of strings: what it holds, as may be shown
        FilesRole,                       ///< `files`, number
        BytesRole,                       ///< `bytes`, number: of everything in it
        AddedRole,                       ///< `bytesAdded`, number: what the backup's place grew by
        MessagesRole,                    ///< `messages`, number
        MediaRole,                       ///< `mediaFiles`, number
        MissingRole,                     ///< `missingMedia`, number
        UnreadableRole,                  ///< `unreadable`, number: entries that could not be read then
        ChangedRole,                     ///< `changedFiles`, number: files that changed while being read
        HeldRole,                        ///< `held`, bool: kept for good
        TestedRole,                      ///< `tested`, date of its last test; invalid: never
        TestGoodRole,                    ///< `testGood`, bool: that test found all it read good
        ReadableRole,                    ///< `readable`, bool: false when its own entry is damaged
    };
    struct Row {
        QString version, computer;
        QDateTime time, tested;
        QStringList sources;
        qint64 files = 0, bytes = 0, bytesAdded = 0, messages = 0, mediaFiles = 0, missingMedia = 0,
               unreadable = 0, changedFiles = 0;
        bool held = false, testGood = false, readable = true;
    };

    explicit VersionsModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    /// The row of a version; -1 when it is not in the list.
    Q_INVOKABLE int rowOf(const QString& version) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    void read() override;
    void clear() override;

private:
    std::vector<Row> m_rows;
};

}  // namespace coffer::ui
