// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/testrecord.h"

#include "vault/computer.h"

namespace coffer::cli {

Result<void> recordTest(const Workspace& workspace, OwnerVault& owner, const LogRecord& backup,
                        const DrillOutcome& outcome, DrillDepth depth) {
    TRY(Capability capability, workspace.loadCapability(owner.storage()));
    TRY(const std::string state, workspace.statePath());
    TRY(const auto computer,
        ComputerVault::open(owner.storage(), std::move(capability), state, workspace.clock));
    return recordDrill(owner, *computer, backup, outcome, depth);
}

}  // namespace coffer::cli
