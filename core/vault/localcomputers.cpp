// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/localcomputers.h"

#include <algorithm>
#include <system_error>

#include "bytes/encoding.h"
#include "vault/computer.h"

namespace coffer {

std::vector<LocalComputer> localComputers(const std::filesystem::path& base, const VaultId& vault) {
    std::vector<LocalComputer> computers;
    std::error_code ignored;
    auto folder = std::filesystem::directory_iterator(ComputerVault::stateFolderOf(base, vault), ignored);
    for (; folder != std::filesystem::directory_iterator(); folder.increment(ignored)) {
        const auto id = fixedFromHex<ComputerId>(folder->path().filename().string());
        if (id && folder->is_directory(ignored)) {
            computers.push_back({*id, folder->path()});
        }
    }
    std::sort(computers.begin(), computers.end(),
              [](const auto& one, const auto& other) { return one.id < other.id; });
    return computers;
}

SeenBefore joinSeenHere(SeenBefore seen, const std::filesystem::path& base, const VaultId& vault) {
    for (const auto& computer : localComputers(base, vault)) {
        for (const auto& [id, head] : LocalState::peekHeads(computer.folder, computer.id)) {
            const auto [mark, isNew] = seen.heads.try_emplace(id, head);
            mark->second = mark->second.sequence < head.sequence ? head : mark->second;
        }
        seen.statement = seen.statement ? seen.statement : LocalState::peekPin(computer.folder);
    }
    return seen;
}

}  // namespace coffer
