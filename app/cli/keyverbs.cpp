// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "bytes/encoding.h"
#include "cli/figures.h"
#include "cli/keyadd.h"
#include "cli/keylist.h"
#include "cli/keysettle.h"
#include "cli/progressprinter.h"
#include "cli/testrecord.h"
#include "cli/verbs.h"
#include "files/names.h"
#include "vault/waysin.h"

namespace coffer::cli {
namespace {

struct KeyOptions {
    KeyAddOptions adding;
    std::string name, newName;
    SettleOptions settling;
    bool insist = false;
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

Result<ExitCode> removeKey(const Workspace& workspace, const KeyOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const format::PrivateSlot* slot, findWay(*owner, options.name));
    const std::string name = displayPath(slot->name);
    const std::size_t left = owner->secrets().slots.size() - 1;
    auto tested = requireTestedRest(*owner, slot->slot, workspace.clock());
    if (tested.ok() && left > 0) {
        tested = requirePortableRest(*owner, slot->slot);
    }
    if (!tested.ok() && !options.insist) {
        return Error{tested.error().code, tested.error().detail + "; --insist removes it all the same"};
    }
    TRY_VOID(removeWay(*owner, slot->slot, workspace.clock, LastWay::IsTrusted));
    TRY_VOID(workspace.remember(*owner));
    const Console console = workspace.console();
    console.text("Removed \"" + name + "\". What is backed up from now on cannot be opened with it.");
    console.text(
        "Whoever kept old copies of the vault together with it can still read what was backed up before.");
    console.object({{"removed", name}, {"left", left}});
    return ExitCode::Done;
}

/// What a test read back, and whether it stands in the vault now.
struct KeyTest {
    std::optional<DrillOutcome> outcome;  ///< nothing: there is no backup yet
    Result<void> recorded = Error{Code::NotFound, "there is no backup yet that could be read back"};
};

Result<KeyTest> readBack(const Workspace& workspace, OwnerVault& owner) {
    KeyTest test;
    const auto backup = owner.findBackup("latest");
    if (!backup.ok()) {
        return test;
    }
    ProgressPrinter progress(workspace.console());
    TRY(test.outcome, drill(owner, **backup, DrillDepth::Sample, progress));
    test.recorded = recordTest(workspace, owner, **backup, *test.outcome, DrillDepth::Sample);
    return test;
}

ExitCode printTest(const Console& console, const std::string& name, const SlotId& slot, const KeyTest& test) {
    const bool good = !test.outcome || test.outcome->good();
    console.text("\"" + name + "\" opens this vault.");
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
                    {"name", name},
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
    const auto& slots = owner->secrets().slots;
    const auto own = std::find_if(slots.begin(), slots.end(),
                                  [&](const auto& slot) { return slot.slot == owner->slot().slot; });
    if (!owner->proven() || own == slots.end()) {
        return Error{Code::Refused, "it opens the vault, but it is not a way to unlock that is in force"};
    }
    const std::string name = displayPath(own->name);
    TRY(const KeyTest test, readBack(workspace, *owner));
    return printTest(workspace.console(), name, owner->slot().slot, test);
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
    const VerbFamily<KeyOptions> verbs(app.family("key", "Ways to unlock"), workspace, chosen,
                                       VerbFamily<KeyOptions>::Computer::Unneeded);
    auto& options = verbs.options();
    verbs.add("list", "List the ways to unlock",
              [](const Workspace& w, const KeyOptions&) { return listKeys(w); });
    const Arguments test =
        verbs.add("test", "Open the vault with one way, read a sample back and record that it works",
                  [](const Workspace& w, const KeyOptions&) { return testKey(w); });
    addComputerOptions(test, workspace);
    const Arguments add =
        verbs.add("add", "Add a way to unlock",
                  [](const Workspace& w, const KeyOptions& o) { return addKey(w, o.adding); });
    declareKeyAdd(add, options.adding);
    addComputerOptions(add, workspace);
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
    const Arguments settle =
        verbs.add("settle", "Decide what counts where two owners have contradicted each other",
                  [](const Workspace& w, const KeyOptions& o) { return settleKeys(w, o.settling); });
    declareSettle(settle, options.settling);
    const Arguments rotation = addVerb(app, workspace, "rotate", "Seal what follows under a new key");
    addUnlockOptions(rotation, workspace);
    rotation.onChosen([&workspace, &chosen] { chosen = [&workspace] { return runRotate(workspace); }; });
}

}  // namespace coffer::cli
