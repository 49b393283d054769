// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "format/logentry.h"

namespace coffer::cli {

/// One figure of a backup or test; 0 when it has none of that name.
std::uint64_t figure(const format::Figures& figures, const char* key);
Json figuresJson(const format::Figures& figures);

}  // namespace coffer::cli
