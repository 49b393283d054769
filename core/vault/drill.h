// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "vault/chunksource.h"
#include "vault/computer.h"
#include "vault/owner.h"
#include "vault/progress.h"
#include "vault/restore.h"

namespace coffer {

enum class DrillDepth { Sample, All };

/// What a drill read back, and of how much. The figures go into a `test` entry of the log, which the caller
/// writes.
struct DrillOutcome {
    std::uint64_t files = 0;  ///< read back whole and checked
    std::uint64_t bytes = 0;
    std::uint64_t messages = 0;    ///< in the chats of those files, as the catalogue says
    std::uint64_t media = 0;       ///< inside those chats, and files read back that lie beside exported texts
    std::uint64_t totalFiles = 0;  ///< that the backup holds, as far as it could be walked
    std::uint64_t totalMessages = 0;       ///< the same for the messages of all chats
    std::uint64_t failed = 0;              ///< files and directories that could not be read back
    std::vector<SourceProblem> problems;   ///< objects that were found damaged on the way
    std::vector<RestoreFailure> failures;  ///< the first RestoreOutcome::kMostListed

    [[nodiscard]] bool good() const { return failed == 0; }
    /// There was nothing to read back, so nothing is proven.
    [[nodiscard]] bool empty() const { return files == 0 && failed == 0; }
    [[nodiscard]] format::Figures figures() const;
};

/// Reads files of a backup back, as a restore would, and keeps nothing of them: all, or a sample that
/// nobody can foresee. A sample holds about 50 files, and chats among them as far as there are any; it reads
/// about 256 MiB at most. Errors: Cancelled, Unavailable, Denied and Busy when something could not be
/// read, of which nothing is known; Damaged (an endless tree), those of the backup's own entry.
Result<DrillOutcome> drill(OwnerVault& owner, const LogRecord& backup, DrillDepth depth, Progress& progress);

/// Signs the outcome as the owner and adds it to this computer's log as a `test` entry; remembers the result
/// where a locked status finds it (localstatus.h); tells this computer which packs it found damaged
/// (doubtfulpacks.h). Nothing is written for an empty outcome. Reads the logs
/// again, so records of `owner` are no longer valid. Errors: those of appendOwnerEntry and writeStatus.
Result<void> recordDrill(OwnerVault& owner, ComputerVault& computer, const LogRecord& backup,
                         const DrillOutcome& outcome, DrillDepth depth);

/// "sample", "all": as it appears in the log and in `--json` output.
std::string_view depthName(DrillDepth depth);

}  // namespace coffer
