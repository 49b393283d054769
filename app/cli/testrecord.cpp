// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/testrecord.h"

#include "vault/computer.h"

namespace coffer::cli {

Result<void> recordTest(const Workspace& workspace, OwnerVault& owner, const LogRecord& backup,
                        const DrillOutcome& outcome, DrillDepth depth) {
    TRY(const auto computer, workspace.openComputer(owner.storage()));
    return recordDrill(owner, *computer, backup, outcome, depth);
}

}  // namespace coffer::cli
