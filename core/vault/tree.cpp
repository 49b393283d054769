// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/tree.h"

#include <algorithm>

#include "files/names.h"

namespace coffer {
namespace {

/// Nodes decode to several times their size, mostly vectors and strings.
constexpr std::size_t kGrowth = 4;

Error tooDeep() {
    return Error{Code::Damaged, "a node is nested deeper than any backup nests it"};
}

bool endsWalk(Code code) {
    return code == Code::Cancelled || code == Code::Unavailable || code == Code::Refused;
}

/// A directory that a walk is in.
struct Frame {
    DirectoryCursor cursor;
    std::size_t pathSize;
};

class Walk {
public:
    Walk(ChunkSource& chunks, TreeVisitor& visitor, TreeBudget& budget)
        : m_chunks(chunks), m_visitor(visitor), m_budget(budget) {}

    Result<void> run(const ChunkId& root, const std::string& path) {
        m_path = path;
        m_frames.push_back({DirectoryCursor(m_chunks, root), m_path.size()});
        while (!m_frames.empty()) {
            TRY_VOID(step());
        }
        return {};
    }

private:
    Result<void> step() {
        m_path.resize(m_frames.back().pathSize);
        auto entry = m_frames.back().cursor.next();
        if (!entry.ok()) {
            return endsWalk(entry.error().code) ? Result<void>(entry.error())
                                                : m_visitor.damaged(m_path, entry.error());
        }
        if (*entry == nullptr) {
            m_frames.pop_back();
            return m_frames.empty() ? Result<void>() : m_visitor.leave(m_path);
        }
        TRY_VOID(m_budget.spend());
        return visit(**entry);
    }

    Result<void> visit(const format::Entry& entry) {
        m_path += (m_path.empty() ? "" : "/");
        m_path += asText(entry.name);
        TRY(const auto next, m_visitor.entry(m_path, entry));
        if (entry.type != format::kTypeDirectory || next == TreeVisitor::Next::Skip) {
            return {};
        }
        if (m_frames.size() >= TreeLimits::kDepth || m_path.size() > TreeLimits::kPath) {
            TRY_VOID(m_visitor.damaged(m_path, tooDeep()));
            return m_visitor.leave(m_path);
        }
        const ChunkId node = *entry.node;
        parkAbove();
        m_frames.push_back({DirectoryCursor(m_chunks, node), m_path.size()});
        return {};
    }

    /// Keeps the sum of what the frames hold bounded. The cursor just used may be parked too: its entry has
    /// been copied.
    void parkAbove() {
        std::size_t held = 0;
        for (std::size_t above = m_frames.size(); above-- > 0;) {
            DirectoryCursor& cursor = m_frames[above].cursor;
            held += cursor.held();
            if (held > TreeLimits::kHeld) {
                held -= cursor.held();
                cursor.park();
            }
        }
    }

    ChunkSource& m_chunks;
    TreeVisitor& m_visitor;
    TreeBudget& m_budget;
    std::vector<Frame> m_frames;
    std::string m_path;
};

}  // namespace

std::uint64_t claimedEntries(const format::BackupBody& body) {
    std::uint64_t entries = 0;
    for (const char* name : {"files", "directories"}) {
        entries += std::min(format::figureOf(body.figures, name).value_or(0), TreeLimits::kEntries);
    }
    return entries;
}

TreeBudget TreeBudget::fitting(const ChunkSource& chunks, std::uint64_t claimed, const Progress& progress) {
    constexpr std::uint64_t kLeast = std::uint64_t{1} << 20;
    constexpr std::uint64_t kPerChunk = std::uint64_t{1} << 13;
    const std::uint64_t least = kLeast + chunks.size() * kPerChunk;
    return TreeBudget(progress,
                      std::min(TreeLimits::kEntries, least + 2 * std::min(claimed, TreeLimits::kEntries)));
}

Result<void> TreeBudget::spend() {
    if (m_left == 0) {
        return Error{Code::Damaged, "the tree of this backup has no end: it was not made by a backup"};
    }
    --m_left;
    return m_progress.check();
}

DirectoryCursor::DirectoryCursor(ChunkSource& chunks, const ChunkId& node) : m_chunks(chunks), m_node(node) {
    m_levels.push_back({{node}, 0});
}

void DirectoryCursor::drop() {
    m_leaf.reset();
    m_entries.clear();
    m_next = 0;
    m_held = 0;
    m_parked = false;
}

Result<void> DirectoryCursor::open(const ChunkId& node) {
    TRY(const auto bytes, m_chunks.node(node, format::ChunkKind::DirectoryNode));
    TRY(format::Directory directory, format::decodeDirectory(*bytes));
    if (!directory.nodes.empty()) {
        if (m_levels.size() > static_cast<std::size_t>(TreeLimits::kNesting)) {
            return tooDeep();
        }
        m_levels.push_back({std::move(directory.nodes), 0});
        return {};
    }
    m_leaf = node;
    m_entries = std::move(directory.entries);
    m_held = bytes->size() * kGrowth;
    return {};
}

void DirectoryCursor::park() {
    m_entries = {};
    m_held = 0;
    m_parked = m_leaf.has_value();
}

Result<void> DirectoryCursor::reopen() {
    const std::size_t next = m_next;
    const ChunkId leaf = *m_leaf;
    drop();
    TRY_VOID(open(leaf));
    m_next = next;
    return {};
}

/// Opens the next node that is not a long one; false at the end.
Result<bool> DirectoryCursor::openNext() {
    drop();
    while (!m_levels.empty() && !m_leaf) {
        Level& level = m_levels.back();
        if (level.next == level.nodes.size()) {
            m_levels.pop_back();
            continue;
        }
        const ChunkId node = level.nodes[level.next++];
        TRY_VOID(open(node));
    }
    return m_leaf.has_value();
}

Result<const format::Entry*> DirectoryCursor::next() {
    if (m_parked) {
        TRY_VOID(reopen());
    }
    while (m_next == m_entries.size()) {
        TRY(const bool more, openNext());
        if (!more) {
            return nullptr;
        }
    }
    const format::Entry& entry = m_entries[m_next++];
    if (!m_lastName.empty() && !(m_lastName < entry.name)) {
        return Error{Code::Damaged,
                     "the entry " + displayPath(asText(entry.name)) + " is not in its place in the order"};
    }
    m_lastName = entry.name;
    return &entry;
}

Result<void> walkTree(ChunkSource& chunks, const ChunkId& root, const std::string& path, TreeVisitor& visitor,
                      TreeBudget& budget) {
    return Walk(chunks, visitor, budget).run(root, path);
}

}  // namespace coffer
