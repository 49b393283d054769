// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/testrecord.h"

#include "vault/computer.h"
#include "vault/testnotes.h"

namespace coffer::cli {
namespace {

using Change = std::function<void(LocalStatus&, const std::optional<KnownPacks>&)>;

void amend(const Workspace& workspace, Storage& storage, const Change& change) {
    const auto write = [&]() -> Result<void> {
        const auto capability = workspace.loadCapability(storage);
        if (!capability.ok()) {
            return workspace.mayHaveKey(capability.error()) ? capability.error() : Result<void>();
        }
        TRY(const KeyFiles files, readKeyFiles(storage));
        if (!files.holdSomethingOf(capability->vault)) {
            return Error{Code::Invalid, "the computer's key that was named is of another vault"};
        }
        TRY(const std::string state, workspace.statePath());
        return amendStatus(*capability, state, change);
    };
    if (const auto written = write(); !written.ok()) {
        workspace.console().warn(
            "not-recorded", "this computer could not note down what was found: " + written.error().detail);
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
    amend(workspace, storage, [&](LocalStatus& status, const auto& known) {
        noteVerify(status, {workspace.clock(), depth, costs}, report.good());
        noteDamagedPacks(status, problems, known);
    });
}

void recordProblems(const Workspace& workspace, Storage& storage,
                    const std::vector<SourceProblem>& problems) {
    if (!problems.empty()) {
        amend(workspace, storage,
              [&](LocalStatus& status, const auto& known) { noteDamagedPacks(status, problems, known); });
    }
}

}  // namespace coffer::cli
