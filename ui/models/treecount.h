// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "result/result.h"
#include "vault/progress.h"

namespace coffer::ui {

/// What a file or folder holds, as far as it can be listed. Links are not followed.
struct TreeCount {
    bool isFolder = false;
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::uint64_t unreadable = 0;  ///< folders that cannot be listed, entries that cannot be examined
};

/// Counts without reading any content. Errors: NotFound and Denied for the path itself, Cancelled.
Result<TreeCount> countTree(const std::string& path, const Progress& progress);

}  // namespace coffer::ui
