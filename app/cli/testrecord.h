// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/workspace.h"
#include "vault/drill.h"

namespace coffer::cli {

/// Opens this computer's vault and records there what a drill or a test of a way to unlock gave back
/// (recordDrill in vault/drill.h). Errors: NotFound when this computer is not enrolled, those of opening its
/// memory of the vault and of storage; then the test counts for nobody but who made it.
Result<void> recordTest(const Workspace& workspace, OwnerVault& owner, const LogRecord& backup,
                        const DrillOutcome& outcome, DrillDepth depth);

}  // namespace coffer::cli
