// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chatsmodel.h"

#include "models/openvault.h"
#include "models/pathtext.h"
#include "vault/chatlist.h"

namespace coffer::ui {
namespace {

using Row = ChatsModel::Row;

struct Listed {
    std::vector<Row> rows;
    ChatsModel::Totals totals;
};

QDateTime timeOf(const std::optional<std::string>& text) {
    return text ? QDateTime::fromString(QString::fromStdString(*text), Qt::ISODate) : QDateTime();
}

/// An exported text has its media beside it, in its folder; a ZIP file holds them.
std::string wholeOf(const ListedChat& listed) {
    const auto slash = listed.path.rfind('/');
    const bool beside = listed.chat.format.ends_with("-text") && listed.chat.mediaNamed > 0;
    return beside && slash != std::string::npos ? listed.path.substr(0, slash) : listed.path;
}

Row rowOf(const ListedChat& listed) {
    const auto& chat = listed.chat;
    Row row;
    row.path = listed.path;
    row.restore = wholeOf(listed);
    row.title = chat.title.empty() ? shownPath(listed.path.substr(listed.path.rfind('/') + 1))
                                   : shownName(chat.title);
    row.app = shownName(chat.app);
    row.people = static_cast<int>(chat.people.size());
    row.first = timeOf(chat.first);
    row.last = timeOf(chat.last);
    row.messages = static_cast<qint64>(chat.messages);
    row.media = static_cast<qint64>(chat.mediaPresent);
    row.missing =
        chat.mediaNamed > chat.mediaPresent ? static_cast<qint64>(chat.mediaNamed - chat.mediaPresent) : 0;
    row.unread = std::find(chat.notes.begin(), chat.notes.end(), "truncated") != chat.notes.end();
    row.lost = listed.lost;
    return row;
}

Result<Listed> listedIn(OwnerVault& owner, const std::string& version, Progress& progress) {
    TRY(const LogRecord* record, owner.findBackup(version.empty() ? "latest" : version));
    TRY(const ChatList list, listChats(owner, *record, progress));
    Listed listed{{},
                  {static_cast<qint64>(list.messages), static_cast<qint64>(list.mediaMissing()),
                   static_cast<qint64>(list.unreadable.size())}};
    for (const auto& chat : list.chats) {
        listed.rows.push_back(rowOf(chat));
    }
    return listed;
}

}  // namespace

ChatsModel::ChatsModel(Session& session, QObject* parent)
    : RowsModel(parent),
      m_session(session),
      m_task(session.workers()),
      m_readAgain(m_task, [this] { read(); }) {
    connect(&session, &Session::vaultChanged, this, &ChatsModel::close);
}

void ChatsModel::close() {
    m_task.abandon();
    m_totals = {};
    m_chosen.clear();
    replaceRows(m_rows, {});
    Q_EMIT readChanged();
    Q_EMIT chosenChanged();
}

void ChatsModel::open(const QString& version) {
    close();
    m_version = version;
    if (m_session.isUnlocked()) {
        m_readAgain.ask();
    }
}

void ChatsModel::read() {
    const auto vault = m_session.vault();
    if (!vault) {
        return;
    }
    auto work = [vault, version = m_version.toStdString()](Progress& progress) {
        return vault->use([&](OwnerVault& owner) { return listedIn(owner, version, progress); });
    };
    const auto show = [this, version = m_version](Listed listed) {
        if (version == m_version) {
            m_totals = listed.totals;
            replaceRows(m_rows, std::move(listed.rows));
            Q_EMIT readChanged();
        }
    };
    m_task.start(Aim::ReadContent, std::move(work), m_session.whileOpen(show));
}

void ChatsModel::toggle(int row) {
    if (row < 0 || row >= count()) {
        return;
    }
    if (m_chosen.erase(row) == 0) {
        m_chosen.insert(row);
    }
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole});
    Q_EMIT chosenChanged();
}

std::vector<std::string> ChatsModel::chosenPaths() const {
    std::set<std::string> paths;
    for (const int row : m_chosen) {
        paths.insert(m_rows[static_cast<std::size_t>(row)].restore);
    }
    return {paths.begin(), paths.end()};
}

qint64 ChatsModel::chosenMessages() const {
    qint64 sum = 0;
    for (const int row : m_chosen) {
        sum += m_rows[static_cast<std::size_t>(row)].messages;
    }
    return sum;
}

QStringList ChatsModel::chosenNames() const {
    QStringList names;
    for (const int row : m_chosen) {
        if (names.size() < kMostNamed) {
            names += m_rows[static_cast<std::size_t>(row)].title;
        }
    }
    return names;
}

QVariant ChatsModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case TitleRole:
            return row.title;
        case AppRole:
            return row.app;
        case PeopleRole:
            return row.people;
        case FirstRole:
            return row.first;
        case LastRole:
            return row.last;
        case MessagesRole:
            return row.messages;
        case MediaRole:
            return row.media;
        case MissingRole:
            return row.missing;
        case UnreadRole:
            return row.unread;
        case LostRole:
            return row.lost;
        case PathRole:
            return shownPath(row.path);
        case ChosenRole:
            return m_chosen.contains(index.row());
        default:
            return {};
    }
}

QHash<int, QByteArray> ChatsModel::roleNames() const {
    return {{TitleRole, "title"}, {AppRole, "app"},         {PeopleRole, "people"},
            {FirstRole, "first"}, {LastRole, "last"},       {MessagesRole, "messages"},
            {MediaRole, "media"}, {MissingRole, "missing"}, {UnreadRole, "unread"},
            {LostRole, "lost"},   {PathRole, "path"},       {ChosenRole, "chosen"}};
}

}  // namespace coffer::ui
