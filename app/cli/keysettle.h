// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cli/arguments.h"
#include "cli/workspace.h"

namespace coffer::cli {

struct SettleOptions {
    std::string keep;
    bool yes = false, insist = false;
};

void declareSettle(Arguments verb, SettleOptions& options);

/// `coffer key settle`: where two owners have removed or replaced something at the same time, shows what each
/// side comes to (exit code Partly), or, after asking, makes the side whose newest statement begins with
/// `keep` the one that counts, also for the computers that work for this person here. Errors: those of
/// findSide() and settleFork().
Result<ExitCode> settleKeys(const Workspace& workspace, const SettleOptions& options);

}  // namespace coffer::cli
