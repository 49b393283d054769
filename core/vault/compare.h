// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "vault/chunksource.h"
#include "vault/tree.h"

namespace coffer {

enum class Difference {
    Added,     ///< only in the second backup
    Removed,   ///< only in the first
    Content,   ///< other bytes, another target, another kind of thing
    Metadata,  ///< the same content with another time, mode or owner
};

/// The pointers hold during the call: before is null for Added, after for Removed.
struct FoundDifference {
    Difference kind;
    const std::string& path;
    const format::Entry* before;
    const format::Entry* after;
};
using DifferenceSink = std::function<Result<void>(const FoundDifference&)>;

struct CompareOutcome {
    std::uint64_t added = 0, removed = 0, content = 0, metadata = 0;
    std::vector<SourceProblem> unreadable;  ///< directories (of either side) that could not be read whole
};

/// Compares two backups, entry by entry in order of their names; everything in a folder that was added or
/// removed is told too. Folders with the same node id are not read. Backups of different domains name equal
/// content differently: there a file with the same size and time counts as the same. Errors: Cancelled,
/// Unavailable, Damaged (an endless tree), those of the backups' own entries and of `sink`.
Result<CompareOutcome> compareBackups(OwnerVault& owner, const LogRecord& before, const LogRecord& after,
                                      const DifferenceSink& sink, const Progress& progress);

}  // namespace coffer
