// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "vault/backuprun.h"

namespace coffer {

/// One directory of a tree that is being built. The walk reserves a place for each entry, in order; whoever
/// finishes an entry delivers it, in any order. Entries are kept encoded and leave as soon as all before them
/// are there, so a directory of any length takes bounded memory. When the last has come the directory is
/// stored and delivers itself to its parent. Thread-safe; the run must outlive it.
class DirectoryJob {
public:
    /// `own` is this directory's own entry, still without a node; `place` where it goes in the parent.
    DirectoryJob(BackupRun& run, std::shared_ptr<DirectoryJob> parent, std::size_t place, format::Entry own);

    /// The walk's thread only. Waits while too many entries wait for an earlier one.
    std::size_t reserve();
    /// `entry` is encoded; nothing when there turned out to be nothing at that place.
    static void deliver(const std::shared_ptr<DirectoryJob>& job, std::size_t place,
                        std::optional<Bytes> entry, std::string_view name);
    /// The walk has reserved the last place.
    static void listed(const std::shared_ptr<DirectoryJob>& job);

    /// Of a directory without parent: waits for its node. Nothing when the run failed.
    std::optional<ChunkId> waitForNode();

private:
    struct Slot {
        bool done = false;
        std::optional<Bytes> entry;
        std::string name;
    };
    struct Finished {
        std::shared_ptr<DirectoryJob> parent;
        std::size_t place;
        Bytes entry;
        std::string name;
    };
    using Step = std::optional<Finished>;
    Step accept(std::size_t place, std::optional<Bytes> entry, std::string_view name);
    Step close();
    static void passUp(Step step);
    Step finishIfComplete();
    Result<void> drain();
    Result<void> add(Bytes entry, const std::string& name);
    Result<void> storeNode();
    Result<ChunkId> storeTop();
    [[nodiscard]] bool isBorder(const std::string& name) const;

    BackupRun& m_run;
    std::shared_ptr<DirectoryJob> m_parent;
    std::size_t m_place;
    format::Entry m_own;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Slot> m_waiting;
    std::size_t m_first = 0;  ///< the place of m_waiting.front()
    bool m_isListed = false;
    bool m_isFinished = false;
    std::vector<Bytes> m_entries;  ///< of the node being filled
    std::size_t m_size = 0;        ///< bytes in m_entries
    std::vector<ChunkId> m_nodes;
    std::optional<ChunkId> m_node;
};

}  // namespace coffer
