// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "vault/chunksource.h"
#include "vault/tree.h"

namespace coffer {

enum class Depth { ThisFolder, Everything };

/// Told about each entry, with its path in the backup. An error ends the listing with that error.
using EntrySink = std::function<Result<void>(const std::string& path, const format::Entry& entry)>;

/// Parts of a backup that could not be listed, and what was wrong.
struct ListOutcome {
    std::uint64_t entries = 0;
    std::vector<SourceProblem> unreadable;  ///< paths of directories, at most ChunkSource::kMostProblems
};

/// Lists what lies at a path of a backup ("" is everything): the entries of a folder in order of their names,
/// or the one entry if it is no folder. Entries come as they are read; nothing is collected. Errors:
/// NotFound, Invalid, Cancelled, those of the backup's own entry and of `sink`.
Result<ListOutcome> listPath(OwnerVault& owner, const LogRecord& backup, std::string_view path, Depth depth,
                             const EntrySink& sink, const Progress& progress);

}  // namespace coffer
