// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/encoding.h"
#include "cli/progressprinter.h"
#include "cli/verbs.h"
#include "files/names.h"
#include "vault/computer.h"
#include "vault/computers.h"
#include "vault/prune.h"

namespace coffer::cli {
namespace {

const char* reasonName(MarkLedger::Obstacle::Reason reason) {
    switch (reason) {
        case MarkLedger::Obstacle::Reason::NotAcknowledged:
            return "not-acknowledged";
        case MarkLedger::Obstacle::Reason::BrokenLog:
            return "broken-log";
        case MarkLedger::Obstacle::Reason::Unknown:
            return "unknown-computer";
    }
    return "unknown";
}

/// What is lost in a log, and the way out.
std::string brokenLogText(const OwnerVault& owner, const WaitingPacks& waiting, const std::string& computer) {
    const auto* listed = owner.authority().computer(waiting.computer);
    const bool retired = listed != nullptr && listed->status == format::ComputerStatus::Retired;
    const std::string text = "because the log of \"" + computer + "\" is not whole: " + waiting.flaw +
                             ". If the vault's folder is still being synchronised, let that finish. ";
    return text + (retired
                       ? "Otherwise it counts as lost one day after that computer was retired"
                       : "If it is lost for good, retire that computer (coffer computer retire) or hand its "
                         "work over (coffer computer hand-over); one day later it counts as lost");
}

std::string reasonText(const OwnerVault& owner, const WaitingPacks& waiting, const std::string& computer) {
    switch (waiting.reason) {
        case MarkLedger::Obstacle::Reason::NotAcknowledged:
            return "until \"" + computer + "\" has made its next backup";
        case MarkLedger::Obstacle::Reason::BrokenLog:
            return brokenLogText(owner, waiting, computer);
        case MarkLedger::Obstacle::Reason::Unknown:
            return "because no statement lists their computer";
    }
    return {};
}

/// Whether packs are removed or only named.
enum class Mode { Real, Dry };

ExitCode printPruned(const Console& console, const OwnerVault& owner, const PruneOutcome& outcome,
                     Mode mode) {
    for (const auto& pack : outcome.neededAgain) {
        console.warn("needed-again",
                     "pack " + toHex(pack.pack).substr(0, 12) +
                         " is needed again although its computer had given it up; it is kept");
    }
    Json waiting = Json::array();
    for (const auto& packs : outcome.waiting) {
        const std::string computer = displayPath(computerName(owner, packs.computer));
        console.text(humanCount(packs.packs, "pack", "packs") + " (" + humanSize(packs.bytes) + ") stay " +
                     reasonText(owner, packs, computer) + ".");
        waiting.push_back({{"computer", toHex(packs.computer)},
                           {"reason", reasonName(packs.reason)},
                           {"flaw", packs.flaw},
                           {"packs", packs.packs},
                           {"bytes", packs.bytes}});
    }
    console.text((mode == Mode::Dry ? "Would remove " : "Removed ") +
                 humanCount(outcome.removed.size(), "pack", "packs") + ", " + humanSize(outcome.freedBytes) +
                 ". A pack of which some backup needs anything stays whole, also with what no backup needs.");
    console.object({{"dry-run", mode == Mode::Dry},
                    {"marked", outcome.marked.size()},
                    {"removed", outcome.removed.size()},
                    {"removed-indexes", outcome.removedIndexes},
                    {"freed", outcome.freedBytes},
                    {"waiting", waiting},
                    {"needed-again", outcome.neededAgain.size()}});
    return outcome.neededAgain.empty() ? ExitCode::Done : ExitCode::Partly;
}

Result<ExitCode> pruneVault(const Workspace& workspace, Mode mode) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    const Console console = workspace.console();
    ProgressPrinter progress(console);
    if (mode == Mode::Dry) {
        const auto capability = workspace.loadCapability(*storage);
        const auto self = capability.ok() ? std::optional(capability->computer) : std::nullopt;
        TRY(const auto outcome, previewPrune(*owner, self, workspace.clock, progress));
        return printPruned(console, *owner, outcome, Mode::Dry);
    }
    TRY(const auto computer, workspace.openComputer(*storage));
    TRY(const auto outcome, prune(*owner, *computer, progress));
    return printPruned(console, *owner, outcome, Mode::Real);
}

}  // namespace

void addPruneVerb(Arguments app, Workspace& workspace, Verb& chosen) {
    auto dry = std::make_shared<bool>(false);
    const Arguments verb = addVerb(app, workspace, "prune", "Give back the space of what no backup needs");
    addUnlockOptions(verb, workspace);
    addComputerOptions(verb, workspace);
    verb.flag("--dry-run", *dry, "Only show what would go");
    verb.onChosen([&workspace, &chosen, dry] {
        chosen = [&workspace, dry] { return pruneVault(workspace, *dry ? Mode::Dry : Mode::Real); };
    });
}

}  // namespace coffer::cli
