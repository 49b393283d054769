// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/testrecord.h"

#include "vault/computer.h"
#include "vault/testnotes.h"

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
    const bool costs = depth == CheckDepth::Names || !report.losses.empty() || !report.arriving.empty();
    std::vector<SourceProblem> problems;
    for (const auto& object : report.damaged) {
        problems.push_back({object.object, object.error});
    }
    const auto change = [&](LocalStatus& status, const std::optional<KnownPacks>& known) {
        noteVerify(status, {workspace.clock(), depth, costs}, report.good());
        noteDamagedPacks(status, problems, known);
    };
    warnUnlessNoted(workspace, workspace.profile().amendStatus(storage, change));
}

void recordProblems(const Workspace& workspace, Storage& storage,
                    const std::vector<SourceProblem>& problems) {
    warnUnlessNoted(workspace, workspace.profile().noteProblems(storage, problems));
}

}  // namespace coffer::cli
