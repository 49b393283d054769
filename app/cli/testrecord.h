// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/workspace.h"
#include "vault/drill.h"
#include "vault/verify.h"

namespace coffer::cli {

/// Opens this computer's vault and records there what a drill or a test of a way to unlock gave back
/// (recordDrill in vault/drill.h). Errors: NotFound when this computer is not enrolled, those of opening its
/// memory of the vault and of storage; then the test counts for nobody but who made it.
Result<void> recordTest(const Workspace& workspace, OwnerVault& owner, const LogRecord& backup,
                        const DrillOutcome& outcome, DrillDepth depth);

/// Remembers what verifying found, where a locked status sees it (vault/testnotes.h). Nothing where this
/// computer is not enrolled.
void recordVerify(const Workspace& workspace, Storage& storage, const VerifyReport& report, CheckDepth depth);

/// Remembers which packs the next backup is not to rely on (vault/doubtfulpacks.h), and tells what the
/// computers here have to do with them; nothing where that could not be noted down.
std::optional<Reliance> recordProblems(const Workspace& workspace, Storage& storage,
                                       const std::vector<SourceProblem>& problems);

}  // namespace coffer::cli
