// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "vault/restore.h"

namespace coffer {

struct RestoredList {
    std::uint64_t files = 0;  ///< that are listed
    std::uint64_t absent =
        0;  ///< that the backup holds and that are not in the folder, or no plain files there
    std::uint64_t bytes = 0;
    Hash hash;  ///< SHA-256 of the whole list
};

/// Lists what lies in the folder of a finished restore of `request`, in the form that sha256sum writes and
/// `sha256sum -c` checks, one line after the other to `sink`: each file of the backup that was asked for, as
/// it is read back from that folder now, with its SHA-256. Links are not followed. Errors: Cancelled,
/// Unavailable, those of the backup's own entry, of its paths and of `sink`.
Result<RestoredList> listRestored(OwnerVault& owner, const LogRecord& backup, const RestoreRequest& request,
                                  const std::function<Result<void>(std::string_view line)>& sink,
                                  Progress& progress);

}  // namespace coffer
