// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <QtCore/QStringList>
#include <vector>

#include "models/vaultrowsmodel.h"

namespace coffer::ui {

/// The versions of the open backup, newest first; empty while it is locked. Reads again by itself after a
/// change, and then inserts, removes and changes single rows. Belongs to the thread that draws.
class VersionsModel : public coffer::ui::VaultRowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    /// What the backup's place grew by on each of the last kGrowthDays days, in bytes, today last.
    Q_PROPERTY(QList<double> growth READ growth NOTIFY growthChanged)

public:
    enum Role {
        VersionRole = Qt::UserRole + 1,  ///< `version`, string: its id, for RestoreFlow; shown under Details
        TimeRole,                        ///< `time`, date: when it was made, as its computer claims
        ComputerRole,                    ///< `computer`, string: the one that made it
        SourcesRole,                     ///< `sources`, list of strings: what it holds, as may be shown
        FilesRole,                       ///< `files`, number
        BytesRole,                       ///< `bytes`, number: of everything in it
        AddedRole,                       ///< `bytesAdded`, number: what the backup's place grew by
        NewMessagesRole,  ///< `newMessages`, number: more than in the version before of the same computer and
                          ///< sources; negative: fewer. All of them where there is none before
        NewMediaRole,     ///< `newMedia`, number: likewise
        NewFilesRole,     ///< `newFiles`, number: likewise
        MessagesRole,     ///< `messages`, number
        MediaRole,        ///< `mediaFiles`, number
        MissingRole,      ///< `missingMedia`, number
        UnreadableRole,   ///< `unreadable`, number: entries that could not be read then
        ChangedRole,      ///< `changedFiles`, number: files that changed while being read
        HeldRole,         ///< `held`, bool: kept for good
        TestedRole,       ///< `tested`, date of its last test; invalid: never
        TestGoodRole,     ///< `testGood`, bool: that test found all it read good
        ReadableRole,     ///< `readable`, bool: false when its own entry is damaged
    };
    struct Row {
        QString version, computer;
        QDateTime time, tested;
        QStringList sources;
        qint64 files = 0, bytes = 0, bytesAdded = 0, newMessages = 0, newMedia = 0, newFiles = 0,
               messages = 0, mediaFiles = 0, missingMedia = 0, unreadable = 0, changedFiles = 0;
        bool held = false, testGood = false, readable = true;
        [[nodiscard]] const QString& key() const { return version; }
        bool operator==(const Row&) const = default;
    };
    /// How many days growth() looks back, today included.
    static constexpr int kGrowthDays = 30;

    explicit VersionsModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QList<double> growth() const;
    /// The row of a version; -1 when it is not in the list.
    Q_INVOKABLE int rowOf(const QString& version) const;
    /// What a row says, for pages that show one or two of them. Empty and invalid where there is no such row.
    Q_INVOKABLE QString versionAt(int row) const;
    Q_INVOKABLE QDateTime timeAt(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void growthChanged();

protected:
    void read() override;
    void clear() override;

private:
    std::vector<Row> m_rows;
};

}  // namespace coffer::ui
