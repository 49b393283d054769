// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/chatlist.h"

#include <algorithm>

namespace coffer {
namespace {

class CatalogueWalk {
public:
    CatalogueWalk(ChunkSource& chunks, const ChatFileVisitor& visit, std::vector<SourceProblem>& unreadable,
                  TreeBudget& budget)
        : m_chunks(chunks), m_visit(visit), m_unreadable(unreadable), m_budget(budget) {}

    /// A node of files, or one whose parts are such nodes.
    Result<void> walk(const ChunkId& id, int depth) {
        TRY_VOID(m_budget.spend());
        const auto node = read(id);
        if (!node.ok()) {
            return note("", node.error());
        }
        if (!node->parts.empty() && depth == TreeLimits::kNesting) {
            return note("", {Code::Damaged, "a catalogue is nested deeper than any backup nests it"});
        }
        for (const auto& part : node->parts) {
            TRY_VOID(walk(part, depth + 1));
        }
        for (const auto& file : node->files) {
            TRY_VOID(visitFile(file));
        }
        return {};
    }

private:
    Result<format::CatalogueNode> read(const ChunkId& id) {
        TRY(const auto bytes, m_chunks.node(id, format::ChunkKind::CatalogueNode));
        return format::decodeCatalogueNode(*bytes);
    }

    Result<void> visitFile(const format::CatalogueFile& file) {
        TRY_VOID(m_budget.spend());
        const std::string path(asText(file.path));
        const auto node = read(file.node);
        return node.ok() ? m_visit(path, node->chats) : note(path, node.error());
    }

    Result<void> note(const std::string& path, const Error& error) {
        if (error.code == Code::Unavailable || error.code == Code::Cancelled) {
            return error;
        }
        if (m_unreadable.size() < ChunkSource::kMostProblems) {
            m_unreadable.push_back({path, error});
        }
        return {};
    }

    ChunkSource& m_chunks;
    const ChatFileVisitor& m_visit;
    std::vector<SourceProblem>& m_unreadable;
    TreeBudget& m_budget;
};

void addChat(ChatList& list, const std::string& path, const format::ChatRecord& chat) {
    ++list.total;
    list.messages += chat.messages;
    list.mediaNamed += chat.mediaNamed;
    list.mediaPresent += chat.mediaPresent;
    list.newest = std::max(list.newest, chat.last.value_or(""));
    if (list.chats.size() < ChatList::kMostChats) {
        list.chats.push_back({path, chat});
    }
}

}  // namespace

Result<void> walkCatalogue(ChunkSource& chunks, const ChunkId& catalogue, const ChatFileVisitor& visit,
                           std::vector<SourceProblem>& unreadable, TreeBudget& budget) {
    return CatalogueWalk(chunks, visit, unreadable, budget).walk(catalogue, 0);
}

Result<ChatList> listChats(OwnerVault& owner, const LogRecord& backup, const Progress& progress) {
    ChatList list;
    TRY(const format::BackupBody body, owner.backupBody(backup));
    if (!body.catalogue) {
        return list;
    }
    TRY(const auto chunks, ChunkSource::load(owner, progress));
    TreeBudget budget(progress);
    const ChatFileVisitor visit = [&](const std::string& path, const auto& chats) -> Result<void> {
        ++list.files;
        for (const auto& chat : chats) {
            addChat(list, path, chat);
        }
        return {};
    };
    TRY_VOID(walkCatalogue(*chunks, *body.catalogue, visit, list.unreadable, budget));
    return list;
}

}  // namespace coffer
