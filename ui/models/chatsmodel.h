// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <QtCore/QStringList>
#include <set>
#include <string>
#include <vector>

#include "models/reread.h"
#include "models/rowsmodel.h"
#include "models/session.h"

namespace coffer::ui {

/// The chats that one version holds, as its catalogue tells, without reading any of them: who, from when to
/// when, how much, and what is missing. Chats can be chosen, for a restore. Belongs to the thread that draws.
class ChatsModel : public coffer::ui::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    Q_PROPERTY(double messages READ messages NOTIFY readChanged)
    Q_PROPERTY(double missingMedia READ missingMedia NOTIFY readChanged)
    /// Files whose chats cannot be listed, as parts of the backup are not good or not there.
    Q_PROPERTY(double unreadable READ unreadable NOTIFY readChanged)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged)
    Q_PROPERTY(double chosenMessages READ chosenMessages NOTIFY chosenChanged)
    Q_PROPERTY(QStringList chosenNames READ chosenNames NOTIFY chosenChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,  ///< `title`, string: its name, or the name of its file
        AppRole,                       ///< `app`, string: "whatsapp"
        PeopleRole,                    ///< `people`, number
        FirstRole,                     ///< `first`, date of the first message; invalid where not known
        LastRole,                      ///< `last`, date of the newest message
        MessagesRole,                  ///< `messages`, number
        MediaRole,                     ///< `media`, number: those that are there
        MissingRole,                   ///< `missing`, number: media that it names and that are not there
        UnreadRole,                    ///< `unread`, bool: it was cut off or damaged before it was backed up
        LostRole,                      ///< `lost`, bool: it cannot be restored whole
        PathRole,                      ///< `path`, string: its file, as it may be shown
        ChosenRole,                    ///< `chosen`, bool
    };
    struct Row {
        std::string path;     ///< of its file within the version
        std::string restore;  ///< what is restored to have it whole: the file, or the folder with its media
        QString title, app;
        int people = 0;
        QDateTime first, last;
        qint64 messages = 0, media = 0, missing = 0;
        bool unread = false;
        bool lost = false;
    };
    struct Totals {
        qint64 messages = 0, missingMedia = 0, unreadable = 0;
    };
    static constexpr int kMostNamed = 20;

    explicit ChatsModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] qint64 messages() const { return m_totals.messages; }
    [[nodiscard]] qint64 missingMedia() const { return m_totals.missingMedia; }
    [[nodiscard]] qint64 unreadable() const { return m_totals.unreadable; }
    [[nodiscard]] int chosenCount() const { return static_cast<int>(m_chosen.size()); }
    [[nodiscard]] qint64 chosenMessages() const;
    [[nodiscard]] QStringList chosenNames() const;
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    /// Lists the chats of a version; empty: the newest. Nothing is chosen then. Nothing while locked.
    Q_INVOKABLE void open(const QString& version);
    Q_INVOKABLE void toggle(int row);

    /// What has to be restored for the chosen chats, as paths for RestoreRequest.
    [[nodiscard]] std::vector<std::string> chosenPaths() const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void readChanged();
    void chosenChanged();

private:
    void close();
    void read();

    Session& m_session;
    Task m_task;
    Reread m_readAgain;
    QString m_version;
    Totals m_totals;
    std::vector<Row> m_rows;
    std::set<int> m_chosen;  ///< rows
};

}  // namespace coffer::ui
