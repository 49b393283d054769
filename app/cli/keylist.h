// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/workspace.h"

namespace coffer::cli {

/// Lists the ways to unlock: kind, name, what is known of the authenticator, and when each was last proven.
Result<ExitCode> listKeys(const Workspace& workspace);

}  // namespace coffer::cli
