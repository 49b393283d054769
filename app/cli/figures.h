// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "vault/owner.h"

namespace coffer::cli {

/// One figure of a backup or test; 0 when it has none of that name.
std::uint64_t figure(const format::Figures& figures, const char* key);
Json figuresJson(const format::Figures& figures);

enum class Emptiness { HasFiles, Empty };

/// Warns of a backup that holds no files, and names the newest one that does: of the same computer or, where
/// there is none, of any.
Emptiness warnIfEmpty(const Console& console, const OwnerVault& owner, const LogRecord& backup);

}  // namespace coffer::cli
