// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/waytest.h"

#include <algorithm>

namespace coffer {
namespace {

Result<void> record(OwnerVault& owner, const ComputerOpener& openComputer, const LogRecord& backup,
                    const DrillOutcome& outcome) {
    TRY(const auto computer, openComputer(owner.storage()));
    return recordDrill(owner, *computer, backup, outcome, DrillDepth::Sample);
}

}  // namespace

Result<WayTest> testWay(OwnerVault& owner, const ComputerOpener& openComputer, Progress& progress) {
    const auto& slots = owner.secrets().slots;
    const auto own = std::find_if(slots.begin(), slots.end(),
                                  [&](const auto& slot) { return slot.slot == owner.slot().slot; });
    if (!owner.proven() || own == slots.end()) {
        return Error{Code::Refused, "it opens the vault, but it is not a way to unlock that is in force"};
    }
    WayTest test;
    test.name = own->name;
    const auto backup = owner.findBackup("latest");
    if (!backup.ok()) {
        return test;
    }
    TRY(DrillOutcome outcome, drill(owner, **backup, DrillDepth::Sample, progress));
    if (outcome.empty()) {
        test.recorded = Error{Code::NotFound, "the newest backup holds no file that could be read back"};
        return test;
    }
    test.recorded = record(owner, openComputer, **backup, outcome);
    test.outcome = std::move(outcome);
    return test;
}

}  // namespace coffer
