// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <vector>

#include "format/logentry.h"
#include "vault/owner.h"

/// The computers of a vault that have worked for this person here, as their local state tells of them without
/// a key. A reader that has seen less than they have believes them.
namespace coffer {

struct LocalComputer {
    ComputerId id;
    std::filesystem::path folder;
};

/// In the order of their ids. `base` is the folder of all local state.
std::vector<LocalComputer> localComputers(const std::filesystem::path& base, const VaultId& vault);

/// `seen`, and what those computers have seen: the higher mark of each log, and the statement that one of
/// them follows where none was seen. One whose run is at work, or was killed, tells nothing now.
SeenBefore joinSeenHere(SeenBefore seen, const std::filesystem::path& base, const VaultId& vault);

}  // namespace coffer
