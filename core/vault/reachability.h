// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <set>
#include <unordered_set>
#include <vector>

#include "format/tree.h"
#include "vault/chunksource.h"
#include "vault/owner.h"
#include "vault/progress.h"

namespace coffer {

/// Every chunk that the backups of a vault need. Each node is read once, however many backups share it, so a
/// tree that names itself without end comes to an end here. Holds about 64 bytes for each chunk that is
/// reached. One thread.
///
/// It never guesses: what is missing, unreadable or of a kind that only a newer version knows ends the work
/// with Error Refused, naming it, because whoever deletes must know everything that is needed. Errors that
/// say nothing about the vault (Cancelled, Unavailable, Busy, Denied) are passed on.
class Reachability {
public:
    /// Adds what all backups of `chunks.owner()` reach that are not forgotten, those of other computers
    /// included. What was added before stays: reading the logs anew costs only what is new.
    Result<void> addBackups(ChunkSource& chunks, Progress& progress);

    [[nodiscard]] bool contains(const ChunkId& id) const;
    /// The packs that hold any copy of a chunk reached. Error Refused when a chunk is in no pack that is
    /// there.
    [[nodiscard]] Result<std::set<format::PackReference>> packs(ChunkSource& chunks) const;

private:
    struct Node {
        ChunkId id;
        format::ChunkKind kind;
    };
    Result<void> addBackup(ChunkSource& chunks, const LogRecord& backup, Progress& progress);
    Result<void> walk(ChunkSource& chunks, Progress& progress);
    Result<void> visit(ChunkSource& chunks, const Node& node);
    Result<void> visitDirectory(ByteView bytes);
    Result<void> visitCatalogue(ByteView bytes);
    void reach(const ChunkId& id, format::ChunkKind kind);
    void reachParts(const std::vector<format::Part>& parts);

    using ChunkSet = std::unordered_set<ChunkId, FixedBytesHash>;
    std::array<ChunkSet, 4> m_reached;  ///< by kind: an id reached as data is still to be read as a node
    std::vector<Node> m_pending;        ///< nodes reached and not yet read
    std::set<format::EntryReference> m_backups;
    std::uint64_t m_nodes = 0;
};

}  // namespace coffer
