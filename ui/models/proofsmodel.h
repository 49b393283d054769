// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <vector>

#include "models/vaultrowsmodel.h"

namespace coffer::ui {

/// Every test that read something back, newest first, good or not, as the signed logs of all computers have
/// it. Belongs to the thread that draws.
class ProofsModel : public coffer::ui::VaultRowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")

public:
    enum Role {
        TimeRole = Qt::UserRole + 1,  ///< `time`, date
        WayRole,          ///< `way`, string: the way to unlock that it was done with; empty: one that is gone
        ComputerRole,     ///< `computer`, string
        GoodRole,         ///< `good`, bool
        AllRole,          ///< `all`, bool: everything was read back, not a sample
        VersionTimeRole,  ///< `versionTime`, date of the version; invalid: taken out of the list
        MessagesRole,     ///< `messages`, number
        MediaRole,        ///< `mediaFiles`, number
        FilesRole,        ///< `files`, number
        BytesRole,        ///< `bytes`, number
    };
    struct Row {
        QString id, way, computer;
        QDateTime time, versionTime;
        bool good = false, all = false;
        qint64 messages = 0, mediaFiles = 0, files = 0, bytes = 0;
        [[nodiscard]] const QString& key() const { return id; }
        bool operator==(const Row&) const = default;
    };

    explicit ProofsModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    void read() override;
    void clear() override;

private:
    std::vector<Row> m_rows;
};

}  // namespace coffer::ui
