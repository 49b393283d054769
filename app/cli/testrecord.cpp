// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/testrecord.h"

#include "vault/computer.h"

namespace coffer::cli {
namespace {

void warnUnlessNoted(const Workspace& workspace, const Result<void>& noted) {
    if (!noted.ok()) {
        workspace.console().warn("not-recorded",
                                 "this computer could not note down what was found: " + noted.error().detail);
    }
}

}  // namespace

Result<void> recordTest(const Workspace& workspace, OwnerVault& owner, const LogRecord& backup,
                        const DrillOutcome& outcome, DrillDepth depth) {
    TRY(const auto computer, workspace.openComputer(owner.storage()));
    return recordDrill(owner, *computer, backup, outcome, depth);
}

void recordVerify(const Workspace& workspace, Storage& storage, const VerifyReport& report,
                  CheckDepth depth) {
    warnUnlessNoted(workspace, workspace.profile().noteVerify(storage, report, depth));
}

std::optional<Reliance> recordProblems(const Workspace& workspace, Storage& storage,
                                       const std::vector<SourceProblem>& problems) {
    const auto reliance = workspace.profile().noteProblems(storage, problems);
    warnUnlessNoted(workspace, reliance.ok() ? Result<void>() : reliance.error());
    return reliance.ok() ? std::optional(*reliance) : std::nullopt;
}

}  // namespace coffer::cli
