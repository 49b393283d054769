// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "bytes/encoding.h"
#include "cli/figures.h"
#include "cli/keyadd.h"
#include "cli/keylist.h"
#include "cli/keypin.h"
#include "cli/keysettle.h"
#include "cli/progressprinter.h"
#include "cli/prompt.h"
#include "cli/verbs.h"
#include "files/names.h"
#include "vault/alteredways.h"
#include "vault/computers.h"
#include "vault/ownerhistory.h"
#include "vault/waysin.h"
#include "vault/waytest.h"

namespace coffer::cli {
namespace {

struct KeyOptions {
    KeyAddOptions adding;
    std::string name, newName;
    SettleOptions settling;
    bool insist = false, yes = false;
};

Result<ExitCode> renameKey(const Workspace& workspace, const KeyOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const format::PrivateSlot* slot, findWay(*owner, options.name));
    TRY_VOID(renameWay(*owner, slot->slot, options.newName, workspace.clock));
    TRY_VOID(workspace.remember(*owner));
    workspace.console().text("\"" + options.name + "\" is now named \"" + options.newName + "\".");
    workspace.console().object({{"renamed", options.name}, {"name", options.newName}});
    return ExitCode::Done;
}

/// Computers that were enrolled with a way go on without it.
Json tellComputers(const Console& console, const OwnerVault& owner, const std::vector<ComputerId>& added) {
    std::vector<std::string> names;
    Json shown = Json::array();
    for (const auto& computer : added) {
        names.push_back(computerName(owner, computer));
        shown.push_back(displayPath(names.back()));
    }
    if (!added.empty()) {
        console.text(std::string(added.size() == 1 ? "This computer was" : "These computers were") +
                     " added with it and can still add backups: " + displayNames(names) +
                     R"(. Retire what is not yours: "coffer computer retire VAULT NAME".)");
    }
    return shown;
}

/// Before the last but one goes, whoever sits before a terminal is asked.
Result<void> confirmRemoval(const KeyOptions& options, const std::string& name, const std::string& others,
                            std::size_t left) {
    if (left != 1 || options.yes || !hasTerminal()) {
        return {};
    }
    TRY(const bool agreed, promptYes("Without \"" + name + "\" only " + others +
                                     " opens this vault; if that is lost too, everything in it is lost."));
    return agreed ? Result<void>() : Error{Code::Cancelled, "nothing was removed"};
}

/// Whoever may rename could have given a way the name of another.
Result<void> requireOwnName(const OwnerVault& owner, const format::PrivateSlot& slot,
                            const std::string& typed) {
    const auto renaming = renamedByAnother(owner, ownerHistory(owner), slot.slot);
    const std::string id = toHex(slot.slot);
    if (!renaming || id.starts_with(typed)) {
        return {};
    }
    return Error{Code::Refused, "the way to unlock " + id.substr(0, 8) + " was named \"" +
                                    displayPath(slot.name) + "\" with another one, \"" +
                                    displayPath(renaming->signer) +
                                    "\"; if it is the one that you mean, remove it by its id"};
}

Result<ExitCode> removeKey(const Workspace& workspace, const KeyOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const format::PrivateSlot* slot, findWay(*owner, options.name));
    const std::string name = displayPath(slot->name), id = toHex(slot->slot);
    TRY_VOID(requireOwnName(*owner, *slot, options.name));
    TRY_VOID(requireOthers(*owner, slot->slot));
    const auto enough = requireEnoughRest(*owner, slot->slot, workspace.clock());
    if (!enough.ok() && !options.insist) {
        Error error = enough.error();
        error.detail += error.kind == kAlteredWays ? "; --insist removes it together with this one"
                                                   : "; --insist removes it all the same";
        return error;
    }
    const auto added = computersAddedBy(*owner, slot->slot);
    const std::vector<std::string> rest = restWithout(*owner, {slot->slot}).names;
    const std::size_t left = rest.size();
    const std::string others = displayNames(rest);
    TRY_VOID(confirmRemoval(options, name, others, left));
    TRY_VOID(removeWay(*owner, slot->slot, workspace.clock, Rest::IsAccepted));
    TRY_VOID(workspace.remember(*owner));
    const Console console = workspace.console();
    console.text("Removed \"" + name + "\" (" + id.substr(0, 8) +
                 "). What is backed up from now on cannot be opened with it.");
    console.text(
        "Whoever kept old copies of the vault together with it can still read what was backed up before.");
    console.text(
        "What opens it now: " + others +
        (left == 1 ? ", and nothing else: the vault is not protected until there is a second way." : "."));
    console.object({{"removed", name},
                    {"slot", id},
                    {"left", left},
                    {"computers", tellComputers(console, *owner, added)}});
    return ExitCode::Done;
}

ExitCode printTest(const Console& console, const SlotId& slot, const WayTest& test) {
    const bool good = test.good();
    console.text("\"" + displayPath(test.name) + "\" opens this vault.");
    if (test.outcome) {
        console.text((good ? "Read back and good: " : "Not all could be read back: ") +
                     humanCount(test.outcome->files, "file", "files") + ", " +
                     humanSize(test.outcome->bytes) + ". \"coffer drill --all\" reads everything.");
    }
    if (!test.recorded.ok()) {
        console.warn("not-recorded",
                     "the test is not recorded in the vault: " + test.recorded.error().detail);
    }
    console.object({{"slot", toHex(slot)},
                    {"name", test.name},
                    {"opens", true},
                    {"recorded", test.recorded.ok()},
                    {"good", good},
                    {"figures", figuresJson(test.outcome ? test.outcome->figures() : format::Figures())}});
    if (!good) {
        return ExitCode::Damaged;
    }
    return test.recorded.ok() ? ExitCode::Done : ExitCode::Partly;
}

Result<ExitCode> testKey(const Workspace& workspace) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    const auto openComputer = [&](Storage& place) { return workspace.openComputer(place); };
    auto progress = std::make_unique<ProgressPrinter>(workspace.console());
    TRY(const WayTest test, testWay(*owner, openComputer, *progress));
    progress.reset();
    return printTest(workspace.console(), owner->slot().slot, test);
}

Result<ExitCode> runRotate(const Workspace& workspace) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY_VOID(rotate(*owner, workspace.clock));
    workspace.console().text(
        "New backups are sealed under a new key from now on; every way to unlock opens it.");
    workspace.console().object(
        {{"epoch", toHex(owner->ring().newest().name)}, {"number", owner->ring().newest().number}});
    return ExitCode::Done;
}

}  // namespace

void addKeyVerbs(Arguments app, Workspace& workspace, Verb& chosen) {
    const Arguments keys = app.family("key", "Ways to unlock");
    const VerbFamily<KeyOptions> verbs(keys, workspace, chosen);
    auto& options = verbs.options();
    verbs.add("list", "List the ways to unlock",
              [](const Workspace& w, const KeyOptions&) { return listKeys(w); });
    verbs.add("test", "Open the vault with one way, read a sample back and record that it works",
              [](const Workspace& w, const KeyOptions&) { return testKey(w); });
    const Arguments add =
        verbs.add("add", "Add a way to unlock",
                  [](const Workspace& w, const KeyOptions& o) { return addKey(w, o.adding); });
    declareKeyAdd(add, options.adding);
    const Arguments rename =
        verbs.add("rename", "Rename a way to unlock",
                  [](const Workspace& w, const KeyOptions& o) { return renameKey(w, o); });
    rename.option("name", options.name, "Its name or the beginning of its id").required();
    rename.option("new-name", options.newName, "Its new name").required();
    const Arguments remove =
        verbs.add("remove", "Remove a way to unlock, also one that is lost",
                  [](const Workspace& w, const KeyOptions& o) { return removeKey(w, o); });
    remove.option("name", options.name, "Its name or the beginning of its id").required();
    remove.flag(
        "--insist", options.insist,
        "Even if the only way left was not tested in the last 90 days, or what is left needs this computer");
    remove.flag("--yes", options.yes, "Do not ask when only one would be left");
    const Arguments settle =
        verbs.add("settle", "Decide what counts where two owners have contradicted each other",
                  [](const Workspace& w, const KeyOptions& o) { return settleKeys(w, o.settling); });
    declareSettle(settle, options.settling);
    addPinVerb(keys, workspace, chosen);
    const Arguments rotation = addVerb(app, workspace, "rotate", "Seal what follows under a new key");
    addUnlockOptions(rotation, workspace);
    addComputerOptions(rotation, workspace);
    rotation.onChosen([&workspace, &chosen] { chosen = [&workspace] { return runRotate(workspace); }; });
}

}  // namespace coffer::cli
