// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <set>
#include <vector>

#include "vault/chunksource.h"
#include "vault/reachability.h"

namespace coffer {

/// One index of a vault, as far as deleting is concerned.
struct FoundIndex {
    ComputerId computer;
    Hash hash;
    std::uint64_t size = 0;  ///< of its file
    std::vector<Hash> packs;
    bool needed = false;  ///< an unforgotten backup names it
};

/// Looks through a vault once: which packs are dead, which are not. For use inside this room; prune.h says
/// what the words mean. One thread.
class DeadPacks {
public:
    struct Pack {
        format::PackReference reference;
        std::uint64_t size = 0;
        std::uint32_t number = 0;  ///< in chunks()
    };

    /// Reads indexes, trees and the contents of packs. `reached` grows and may come from a look before.
    /// `idle` is a computer of which it is certain that it is not adding anything now: its unfinished packs
    /// can be dead. Errors as prune().
    static Result<DeadPacks> look(OwnerVault& owner, Reachability& reached,
                                  const std::optional<ComputerId>& idle, Progress& progress);

    /// Packs that are there, of listed computers, of finished runs, and hold nothing that is reached.
    [[nodiscard]] const std::vector<Pack>& dead() const { return m_dead; }
    /// The same, but of unfinished runs of the idle computer: leftovers that go along with others.
    [[nodiscard]] const std::vector<Pack>& leftovers() const { return m_leftovers; }
    /// Packs that are there and hold something that is reached.
    [[nodiscard]] const std::vector<Pack>& live() const { return m_live; }
    [[nodiscard]] const std::vector<FoundIndex>& indexes() const { return m_indexes; }

    /// Those of `packs` of which everything that is reached has been read, and found good, in other packs
    /// than these. After this call the packs given no longer count as places of chunks in chunks().
    Result<std::vector<Pack>> coveredElsewhere(const std::vector<Pack>& packs, const Reachability& reached,
                                               Progress& progress);

private:
    explicit DeadPacks(OwnerVault& owner) : m_owner(owner) {}
    Result<void> readIndexes(Progress& progress);
    Result<void> readIndexesOf(const ComputerId& computer);
    [[nodiscard]] std::set<std::pair<ComputerId, Hash>> namedIndexes(LogBook::Forgotten forgotten) const;
    Result<void> sort(const Reachability& reached, const std::optional<ComputerId>& idle, Progress& progress);
    /// Nothing when the pack's own contents cannot be read: then it stays.
    [[nodiscard]] Result<std::optional<format::PackContents>> contentsOf(const Pack& pack) const;

    OwnerVault& m_owner;
    std::unique_ptr<ChunkSource> m_chunks;
    std::vector<FoundIndex> m_indexes;
    std::set<format::PackReference> m_finished;  ///< named by an index that a backup entry names
    std::vector<Pack> m_dead, m_leftovers, m_live;
};

}  // namespace coffer
