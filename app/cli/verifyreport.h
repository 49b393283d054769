// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "cli/console.h"
#include "cli/exitcode.h"
#include "vault/doubtfulpacks.h"
#include "vault/localstatus.h"
#include "vault/verify.h"

namespace coffer::cli {

/// Prints what verifying found, and what can be done about it. `reliance` says what the computers here have
/// to do with what is damaged; nothing where they could not be told.
ExitCode printVerifyReport(const Console& console, const VerifyReport& report, CheckDepth checked,
                           const std::optional<Reliance>& reliance);

}  // namespace coffer::cli
