// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/encoding.h"
#include "cli/progressprinter.h"
#include "cli/prompt.h"
#include "cli/verbs.h"
#include "files/names.h"
#include "vault/computers.h"
#include "vault/logbranches.h"
#include "vault/markledger.h"
#include "vault/noticelist.h"
#include "vault/takeover.h"

namespace coffer::cli {
namespace {

struct ComputerOptions {
    std::string name, from, newest;
    bool yes = false;
};

Result<ExitCode> listComputers(const Workspace& workspace) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    const Console console = workspace.console();
    const auto heads = owner->log().heads();
    for (const auto& computer : owner->authority().computers) {
        const bool active = computer.status == format::ComputerStatus::Active;
        const auto& entries = owner->log().entries(computer.computer);
        const std::string name = computerName(*owner, computer.computer);
        const std::string last =
            entries.empty() ? "nothing written yet" : "last wrote " + humanTime(entries.back().payload.time);
        std::string line = toHex(computer.computer).substr(0, 8);
        line += active ? "  active   \"" : "  retired  \"";
        console.text(line.append(displayPath(name)).append("\"  ").append(last));
        console.object({{"computer", toHex(computer.computer)},
                        {"name", name},
                        {"status", active ? "active" : "retired"},
                        {"entries", entries.size()}});
    }
    return ExitCode::Done;
}

Result<ExitCode> addComputer(const Workspace& workspace, const ComputerOptions& options) {
    TRY_VOID(workspace.canStoreCapability());
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY_VOID(requireNewComputerName(*owner, options.name));
    TRY_VOID(workspace.profile().requireNotEnrolled(*owner));
    TRY(const Capability capability,
        enrolComputer(*owner, options.name, workspace.clock, workspace.keyPlace()));
    workspace.console().text("This computer can now add backups as \"" + options.name + "\".");
    workspace.console().object({{"computer", toHex(capability.computer)}, {"name", options.name}});
    return ExitCode::Done;
}

/// Shows the ends of a log between which the owner must choose.
void printEnds(const Console& console, const std::vector<LogBranch>& branches) {
    std::size_t told = 0;
    for (const auto& branch : branches) {
        const std::string hash = toHex(branch.end->reference.hash);
        const std::uint64_t time = branch.end->payload.time;
        if (++told <= kToldOneByOne) {
            console.text(hash.substr(0, 12) + "  last wrote " + humanTime(time) + "  " +
                         humanCount(branch.entries, "entry", "entries"));
        }
        console.object({{"end", hash}, {"time", time}, {"entries", branch.entries}});
    }
    if (branches.size() > kToldOneByOne) {
        console.text("and " + std::to_string(branches.size() - kToldOneByOne) +
                     " more; \"coffer log --json\" shows every entry, and --newest can name each");
    }
}

/// Asks before the computer retires that it is run on: its backups would stop.
Result<void> agreeToRetire(const Workspace& workspace, Storage& storage, const ComputerId& computer) {
    const auto own = workspace.loadCapability(storage);
    if (!own.ok() || own->computer != computer) {
        return {};
    }
    TRY(const bool agreed,
        promptYes("Retire the computer that you sit at, so that it adds no more backups?"));
    return agreed ? Result<void>() : Error{Code::Cancelled, "nothing was changed"};
}

Result<ExitCode> retire(const Workspace& workspace, const ComputerOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const ComputerId computer, findComputer(*owner, options.from));
    if (!options.yes) {
        TRY_VOID(agreeToRetire(workspace, *storage, computer));
    }
    auto retired = retireComputer(*owner, computer, workspace.clock, options.newest);
    if (!retired.ok() && retired.error().code == Code::Refused && options.newest.empty()) {
        printEnds(workspace.console(), longestFirst(logBranches(owner->log().entries(computer))));
    }
    TRY_VOID(retired);
    if (const auto flaw = noticeOfLogNotWhole(*owner, computer, workspace.clock())) {
        workspace.console().warn(flaw->kind, flaw->error.detail);
    }
    workspace.console().text("Nothing that \"" + options.from +
                             "\" adds from now on counts. Its backups so far stay.");
    workspace.console().object({{"retired", toHex(computer)}});
    return ExitCode::Done;
}

/// So that the new computer stores nothing that the old one has stored. Without it nothing is lost but space.
Result<TakenOver> takeOver(const Workspace& workspace, OwnerVault& owner, const Capability& capability) {
    TRY(const std::string state, workspace.statePath());
    ProgressPrinter progress(workspace.console());
    return takeOverState(owner, capability, state, workspace.clock, progress);
}

Result<ExitCode> runHandOver(const Workspace& workspace, const ComputerOptions& options) {
    TRY_VOID(workspace.canStoreCapability());
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const ComputerId from, findComputer(*owner, options.from));
    TRY_VOID(requireNewComputerName(*owner, options.name));
    TRY(const Capability capability,
        handOver(*owner, from, options.name, workspace.clock, workspace.keyPlace()));
    workspace.console().text("This computer goes on as \"" + options.name + "\" where \"" + options.from +
                             "\" left off.");
    const auto taken = takeOver(workspace, *owner, capability);
    const Console console = workspace.console();
    if (!taken.ok()) {
        console.warn("not-taken-over",
                     "the next backup stores everything once more: " + taken.error().detail);
        console.object({{"computer", toHex(capability.computer)}, {"retired", toHex(from)}});
        return ExitCode::Partly;
    }
    console.text("It knows of " + humanCount(taken->packs, "pack", "packs") + ", " + humanSize(taken->bytes) +
                 ", that need not be stored again.");
    console.object({{"computer", toHex(capability.computer)},
                    {"retired", toHex(from)},
                    {"taken-over",
                     {{"packs", taken->packs},
                      {"chunks", taken->chunks},
                      {"bytes", taken->bytes},
                      {"left-out", taken->leftOut}}}});
    return ExitCode::Done;
}

}  // namespace

void addComputerVerbs(Arguments app, Workspace& workspace, Verb& chosen) {
    const VerbFamily<ComputerOptions> verbs(app.family("computer", "Computers that add backups"), workspace,
                                            chosen);
    auto& options = verbs.options();
    verbs.add("list", "List the computers",
              [](const Workspace& w, const ComputerOptions&) { return listComputers(w); });
    const Arguments add =
        verbs.add("add", "Enrol this computer",
                  [](const Workspace& w, const ComputerOptions& o) { return addComputer(w, o); });
    add.option("--name", options.name, "What to call it").required();
    const Arguments retiring =
        verbs.add("retire", "Let nothing more count that a computer adds",
                  [](const Workspace& w, const ComputerOptions& o) { return retire(w, o); });
    retiring.option("computer", options.from, "Its name or the beginning of its id").required();
    retiring
        .option(
            "--newest", options.newest,
            "The newest log entry that counts, any that \"log --json\" shows, where a copy of its key has "
            "written too or entries are lost; none when all are")
        .typeName("HASH");
    retiring.flag("--yes", options.yes, "Do not ask when it is this computer");
    const Arguments over =
        verbs.add("hand-over", "Retire a computer and continue its work on this one",
                  [](const Workspace& w, const ComputerOptions& o) { return runHandOver(w, o); });
    over.option("computer", options.from, "The computer to take over from").required();
    over.option("--name", options.name, "What to call this computer").required();
}

}  // namespace coffer::cli
