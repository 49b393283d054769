// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <unordered_set>
#include <vector>

#include "vault/localstate.h"

namespace coffer {

/// Brings what a run has made durable into the local state: a pack with its chunks as soon as the pack is
/// durable, a file as soon as all packs it needs are. Thread-safe. The state must outlive it.
class Journal {
public:
    /// `before`: the last pack number of earlier runs, all of which are durable.
    Journal(LocalState& state, PackNumber before) : m_state(state), m_before(before) {}

    Result<void> packDurable(const RecordedPack& pack);
    /// Requires: row.file.packs is ascending.
    Result<void> fileDone(FileRow row);
    /// Writes the files that are ready and still only in memory.
    Result<void> flush();

private:
    struct Waiting {
        FileRow row;
        std::size_t missing = 0;
    };
    [[nodiscard]] bool isDurable(PackNumber number) const {
        return number <= m_before || m_durable.contains(number);
    }
    std::vector<FileRow> takeReady(PackNumber number);

    LocalState& m_state;
    PackNumber m_before;
    std::mutex m_mutex;
    std::unordered_set<PackNumber> m_durable;
    std::map<PackNumber, std::vector<std::shared_ptr<Waiting>>> m_waiting;
    std::vector<FileRow> m_ready;
};

}  // namespace coffer
