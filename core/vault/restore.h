// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "files/restoretarget.h"
#include "vault/chunksource.h"
#include "vault/owner.h"
#include "vault/progress.h"

/// Getting files back.
///
/// Every chunk is checked against its id. A damaged or missing chunk costs only the files that need it: such
/// a file does not appear under its name, the report says so, and everything else is restored. What keeps the
/// whole from going on is an error instead: Cancelled, NoSpace, Unavailable (a drive is gone). A restore that
/// was stopped or killed is continued by another one with OverwritePolicy::Resume: files that are there and
/// whose content is the same, chunk by chunk, are accepted as they are.
///
/// Restoring uses two threads of its own and about 60 MiB beside the table of chunks.
namespace coffer {

struct RestoreRequest {
    std::string target;              ///< a folder; made when only its last component is missing
    std::vector<std::string> paths;  ///< within the backup, with all that lies in them; none: everything
    OverwritePolicy overwrite = OverwritePolicy::Refuse;
    OwnerMapping owners = OwnerMapping::ByName;
    SetIdBits setIdBits = SetIdBits::LeaveOut;
};

/// Something that was not restored. A directory stands for everything in it.
struct RestoreFailure {
    std::string path;
    Error error;
};

struct RestoreOutcome {
    static constexpr std::size_t kMostListed = 10'000;

    std::uint64_t files = 0;  ///< with those that were there already
    std::uint64_t kept = 0;   ///< files that were there already, with the same content
    std::uint64_t directories = 0;
    std::uint64_t symlinks = 0;
    std::uint64_t hardLinks = 0;  ///< further names of files
    std::uint64_t specials = 0;   ///< named pipes and sockets
    std::uint64_t bytes = 0;      ///< of files, holes included
    std::uint64_t failed = 0;     ///< all device files together count as one: backups do not say which device
                                  ///< they stand for, so they are never made
    std::vector<RestoreFailure> failures;  ///< the first kMostListed
    RestoreNotes notes;
    std::vector<SourceProblem> problems;  ///< damaged or missing objects that were met on the way

    [[nodiscard]] bool complete() const { return failed == 0; }
};

/// Restores a backup, or some paths of it, below the target folder. Errors: Invalid (a path that no backup
/// holds), those of RestoreTarget::open, Cancelled, NoSpace, Unavailable, and those of the backup's own entry
/// and root.
Result<RestoreOutcome> restore(OwnerVault& owner, const LogRecord& backup, const RestoreRequest& request,
                               Progress& progress);

/// Gives the content of one file in order, checked, in pieces of at most 4 MiB; holes come as zeros. An error
/// that `sink` returns ends it. Errors: NotFound, Invalid when the path is no file, Damaged and the like for
/// content that cannot be read; what the sink has got by then is good. `problems` gets what was found wrong
/// on the way, also when all went well.
Result<void> catFile(OwnerVault& owner, const LogRecord& backup, std::string_view path,
                     const std::function<Result<void>(ByteView)>& sink, const Progress& progress,
                     std::vector<SourceProblem>& problems);

}  // namespace coffer
