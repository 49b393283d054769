// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/workspace.h"

namespace coffer::cli {

/// `coffer key settle`: where two owners have removed or replaced something at the same time, shows what each
/// did (exit code Partly), or makes the side whose newest statement begins with `keep` the one that counts.
/// Errors: NotFound and Invalid for what is no such statement; those of settleFork().
Result<ExitCode> settleKeys(const Workspace& workspace, const std::string& keep);

}  // namespace coffer::cli
