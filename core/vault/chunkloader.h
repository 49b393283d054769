// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>

#include "vault/chunksource.h"

namespace coffer {

/// Fills a ChunkSource from indexes and, where they do not reach, from packs. For use inside this room.
class ChunkLoader {
public:
    explicit ChunkLoader(ChunkSource& source) : m_source(source) {}
    Result<void> load(const Progress& progress);

private:
    Result<void> loadComputer(const ComputerId& computer, const Progress& progress);
    void loadIndex(const ComputerId& computer, const Hash& index);
    void takePack(const ComputerId& computer, const format::IndexedPack& pack);
    void nameMissing(const ComputerId& computer);
    Result<void> askPacks(const ComputerId& computer, const Progress& progress);
    void askPack(const ComputerId& computer, const Hash& pack, std::uint64_t size);

    ChunkSource& m_source;
    std::map<Hash, std::uint64_t> m_present;  ///< packs in this computer's folder, with their sizes
    std::map<Hash, std::uint32_t> m_known;    ///< packs that an index of this computer names
    std::set<Hash> m_indexes;                 ///< indexes in this computer's folder
};

}  // namespace coffer
