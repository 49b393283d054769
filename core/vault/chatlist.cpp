// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/chatlist.h"

#include <algorithm>
#include <set>

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

std::string folderOf(const std::string& path) {
    const auto end = path.rfind('/');
    return end == std::string::npos ? std::string() : path.substr(0, end);
}

/// Files of a backup of which something lies in no pack that is there.
class LostFiles final : public TreeVisitor {
public:
    LostFiles(ChunkSource& chunks, TreeBudget& budget) : m_chunks(chunks), m_budget(budget) {}

    /// Nothing is lost where all packs are there, and then nothing is walked.
    Result<void> find(const ChunkId& root) {
        const auto& packs = m_chunks.packs();
        const bool all = std::all_of(packs.begin(), packs.end(), [](const SourcePack& pack) {
            return pack.state == SourcePack::State::Present;
        });
        return all ? Result<void>() : walkTree(m_chunks, root, "", *this, m_budget);
    }

    Result<Next> entry(const std::string& path, const format::Entry& entry) override {
        if (entry.type != format::kTypeFile) {
            return Next::Enter;
        }
        const auto located = flattenParts(
            m_chunks, entry.parts,
            [this](const format::Part& part) {
                return part.kind == format::PartKind::Data ? m_chunks.locate(part.id) : Result<void>();
            },
            m_budget);
        if (!located.ok()) {
            TRY_VOID(note(path, located.error()));
        }
        return Next::Skip;
    }
    Result<void> damaged(const std::string& path, const Error& error) override {
        m_folders.insert(path);
        return note(path, error);
    }

    [[nodiscard]] bool holds(const std::string& path) const {
        return m_files.contains(path) || m_folders.contains(folderOf(path));
    }
    /// How many lie in the same folder.
    [[nodiscard]] std::uint64_t beside(const std::string& path) const {
        const std::string folder = folderOf(path);
        return static_cast<std::uint64_t>(
            std::count_if(m_files.begin(), m_files.end(),
                          [&](const auto& other) { return other != path && folderOf(other) == folder; }));
    }

private:
    Result<void> note(const std::string& path, const Error& error) {
        if (error.code == Code::Unavailable || error.code == Code::Cancelled) {
            return error;
        }
        m_files.insert(path);
        return {};
    }

    ChunkSource& m_chunks;
    TreeBudget& m_budget;
    std::set<std::string> m_files, m_folders;
};

/// The chat with what is left of it. Media of an exported text lie beside it, others in the file itself.
ListedChat listedChat(const std::string& path, const format::ChatRecord& chat, const LostFiles& lost) {
    ListedChat listed{path, chat, lost.holds(path)};
    const bool isText = chat.format.ends_with("-text");
    const std::uint64_t gone = isText ? lost.beside(path) : listed.lost ? chat.mediaPresent : 0;
    listed.chat.mediaPresent -= std::min(listed.chat.mediaPresent, gone);
    return listed;
}

void addChat(ChatList& list, ListedChat listed) {
    const format::ChatRecord& chat = listed.chat;
    ++list.total;
    list.messages += chat.messages;
    list.mediaNamed += chat.mediaNamed;
    list.mediaPresent += chat.mediaPresent;
    list.newest = std::max(list.newest, chat.last.value_or(""));
    if (list.chats.size() < ChatList::kMostChats) {
        list.chats.push_back(std::move(listed));
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
    auto treeBudget = TreeBudget::fitting(*chunks, claimedEntries(body), progress);
    LostFiles lost(*chunks, treeBudget);
    TRY_VOID(lost.find(body.root));
    TreeBudget budget(progress);
    const ChatFileVisitor visit = [&](const std::string& path, const auto& chats) -> Result<void> {
        ++list.files;
        for (const auto& chat : chats) {
            addChat(list, listedChat(path, chat, lost));
        }
        return {};
    };
    TRY_VOID(walkCatalogue(*chunks, *body.catalogue, visit, list.unreadable, budget));
    return list;
}

}  // namespace coffer
