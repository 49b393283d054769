// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "format/tree.h"
#include "vault/chunksource.h"

/// Walking the tree of a backup (FORMAT.md sections 10 and 15).
///
/// Names in a tree are content, never paths: they have been checked to be single components and nothing more.
/// A tree made by somebody hostile is a graph that can expand without end: whatever walks it can be stopped
/// through its Progress and gives up after TreeLimits::kEntries entries, and what only tells of a tree much
/// sooner where the vault holds little (TreeBudget::fitting). Memory stays bounded: directories
/// that a deep walk is not looking at are let go and read again on the way back.
namespace coffer {

struct TreeLimits {
    static constexpr std::uint64_t kEntries = std::uint64_t{1} << 31;  ///< entries or parts of one walk
    static constexpr std::size_t kDepth = 4096;                        ///< directories in directories
    static constexpr std::size_t kPath = std::size_t{1} << 20;         ///< bytes
    static constexpr int kNesting = 8;  ///< nodes of one long directory, file or catalogue in each other
    static constexpr std::size_t kHeld = std::size_t{24} << 20;  ///< bytes of decoded nodes, about
};

/// Counts what a walk has visited. Error Damaged beyond the limit, Cancelled when a stop was requested.
class TreeBudget {
public:
    explicit TreeBudget(const Progress& progress, std::uint64_t limit = TreeLimits::kEntries)
        : m_progress(progress), m_left(limit) {}
    /// A limit that no tree made by backups reaches, however much of it is shared: a million entries, 8,192
    /// more for each chunk of the vault, and twice the `claimed` entries of what is walked.
    static TreeBudget fitting(const ChunkSource& chunks, std::uint64_t claimed, const Progress& progress);
    Result<void> spend();
    [[nodiscard]] const Progress& progress() const { return m_progress; }

private:
    const Progress& m_progress;
    std::uint64_t m_left;
};

/// How many files and directories a backup says that it holds; at most twice TreeLimits::kEntries.
std::uint64_t claimedEntries(const format::BackupBody& body);

/// The entries of one directory in order of their names, however long it is. One thread.
class DirectoryCursor {
public:
    DirectoryCursor(ChunkSource& chunks, const ChunkId& node);

    /// The next entry, or nothing at the end. The pointer holds until the next call. After an error, which
    /// costs the entries of one node, the next call goes on behind it.
    Result<const format::Entry*> next();

    [[nodiscard]] const ChunkId& node() const { return m_node; }
    [[nodiscard]] std::size_t held() const { return m_held; }  ///< bytes of the decoded nodes, about
    void park();  ///< lets the decoded nodes go; next() reads the one it needs again

private:
    struct Level {
        std::vector<ChunkId> nodes;
        std::size_t next = 0;
    };
    Result<void> open(const ChunkId& node);
    Result<bool> openNext();
    Result<void> reopen();
    void drop();

    ChunkSource& m_chunks;
    ChunkId m_node;
    std::vector<Level> m_levels;
    std::optional<ChunkId> m_leaf;         ///< whose entries are being given
    std::vector<format::Entry> m_entries;  ///< empty while parked
    std::size_t m_next = 0;
    std::size_t m_held = 0;
    bool m_parked = false;
    Bytes m_lastName;
};

/// What a walk tells. Paths are raw bytes with '/' between components and none at the beginning. An error
/// that a function returns ends the walk with that error.
class TreeVisitor {
public:
    enum class Next { Enter, Skip };
    virtual ~TreeVisitor() = default;
    /// Each entry before what lies in it; what is returned counts for directories.
    virtual Result<Next> entry(const std::string& path, const format::Entry& entry) = 0;
    /// After everything in a directory that was entered.
    virtual Result<void> leave(const std::string& path) {
        static_cast<void>(path);
        return {};
    }
    /// (Part of) the directory at `path` cannot be read; the walk goes on behind it.
    virtual Result<void> damaged(const std::string& path, const Error& error) = 0;
};

/// Walks everything below a directory node, depth first, names in order. Errors: Cancelled, Damaged (endless
/// tree), Unavailable, and what the visitor returns. `path` is what the node itself is called.
Result<void> walkTree(ChunkSource& chunks, const ChunkId& root, const std::string& path, TreeVisitor& visitor,
                      TreeBudget& budget);

/// The entry at a path. Errors: NotFound, Invalid for a path that no backup can hold, those of reading nodes.
Result<format::Entry> findEntry(ChunkSource& chunks, const ChunkId& root, std::string_view path,
                                TreeBudget& budget);

/// Gives every hole and data chunk of a file in order; nested file nodes are read one after another. Error
/// Damaged when a node does not add up to the length its parent says.
Result<void> flattenParts(ChunkSource& chunks, const std::vector<format::Part>& parts,
                          const std::function<Result<void>(const format::Part&)>& visit, TreeBudget& budget);

/// A path in the form that walks give: components without empty ones, ".", and a beginning or ending '/'.
/// Error Invalid for "..".
Result<std::string> plainPath(std::string_view path);

}  // namespace coffer
