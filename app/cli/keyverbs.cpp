// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "bytes/encoding.h"
#include "cli/figures.h"
#include "cli/places.h"
#include "cli/progressprinter.h"
#include "cli/prompt.h"
#include "cli/recoverysheet.h"
#include "cli/testrecord.h"
#include "cli/verbs.h"
#include "keys/password.h"
#include "vault/waysin.h"

namespace coffer::cli {
namespace {

struct KeyOptions {
    std::string kind, name, newName, keyOut, newPasswordFile;
    bool insist = false;
};

std::string methodWords(std::string_view method) {
    return method == format::kMethodRecoveryKey ? "recovery key" : std::string(method);
}

Result<ExitCode> listKeys(const Workspace& workspace) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    const Console console = workspace.console();
    for (const auto& slot : owner->secrets().slots) {
        const bool used = slot.slot == owner->slot().slot;
        console.text(toHex(slot.slot).substr(0, 8) + "  " + methodWords(slot.method) + "  \"" + slot.name +
                     "\"  added " + humanTime(slot.created) + (used ? "  (opened with this one)" : ""));
        console.object({{"slot", toHex(slot.slot)},
                        {"kind", slot.method},
                        {"name", slot.name},
                        {"created", slot.created},
                        {"opened", used}});
    }
    return ExitCode::Done;
}

Result<SecretBytes> newPassword(const KeyOptions& options) {
    if (!options.newPasswordFile.empty()) {
        return readSecretLine(options.newPasswordFile);
    }
    TRY(SecretBytes first, promptSecret("New password", "--new-password-file"));
    TRY(const SecretBytes second, promptSecret("The same again", "--new-password-file"));
    const ByteView a = first.view();
    const ByteView b = second.view();
    if (!std::equal(a.begin(), a.end(), b.begin(), b.end())) {
        return Error{Code::Invalid, "the two passwords differ"};
    }
    return first;
}

Result<void> checkPasswordOptions(const KeyOptions& options) {
    return options.keyOut.empty()
               ? Result<void>()
               : Error{Code::Invalid,
                       "--recovery-key-out goes with --kind recovery-key, not with a password"};
}

Result<void> checkRecoveryKeyOptions(const Workspace& workspace, const KeyOptions& options) {
    if (!options.newPasswordFile.empty()) {
        return Error{Code::Invalid, "--new-password-file goes with --kind password, not with a recovery key"};
    }
    if (options.keyOut.empty()) {
        return Error{Code::Invalid, "name a new file for the recovery key with --recovery-key-out"};
    }
    TRY_VOID(requireOutside(workspace.vault, options.keyOut, "the recovery key"));
    return requireNewFile(options.keyOut);
}

Result<PreparedSlot> prepareNewPassword(const VaultId& vault, const KeyOptions& options) {
    TRY(const SecretBytes password, newPassword(options));
    if (passwordStrength(password).weak() && !options.insist) {
        return Error{Code::Refused,
                     "this password is easy to guess; several unrelated words are better (or add --insist)"};
    }
    return preparePassword(vault, password, crypto::kArgon2idDefault);
}

Result<PreparedSlot> prepareNewRecoveryKey(const OwnerVault& owner, const KeyOptions& options) {
    const RecoveryKey key = RecoveryKey::create();
    TRY_VOID(writeRecoverySheet(key, owner.vault(), owner.genesis(), options.keyOut));
    return prepareRecoveryKey(owner.vault(), key);
}

Result<ExitCode> addKey(const Workspace& workspace, const KeyOptions& options) {
    const bool isPassword = options.kind == format::kMethodPassword;
    if (!isPassword && options.kind != format::kMethodRecoveryKey) {
        return Error{
            Code::Invalid,
            "\"" + options.kind + "\" is no kind of way to unlock; there are recovery-key and password"};
    }
    TRY_VOID(isPassword ? checkPasswordOptions(options) : checkRecoveryKeyOptions(workspace, options));
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY_VOID(owner->requireWritable());
    auto prepared =
        isPassword ? prepareNewPassword(owner->vault(), options) : prepareNewRecoveryKey(*owner, options);
    if (!prepared.ok()) {
        return std::move(prepared).error();
    }
    const std::string name =
        options.name.empty() ? (isPassword ? "Password" : "Recovery key 2") : options.name;
    TRY(const SlotId slot, addWay(*owner, *prepared, name, workspace.clock));
    workspace.console().text("Added \"" + name + "\" and opened the vault with it once to be sure.");
    workspace.console().object({{"slot", toHex(slot)}, {"kind", options.kind}, {"name", name}});
    return ExitCode::Done;
}

Result<ExitCode> renameKey(const Workspace& workspace, const KeyOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const format::PrivateSlot* slot, findWay(*owner, options.name));
    TRY_VOID(renameWay(*owner, slot->slot, options.newName, workspace.clock));
    workspace.console().text("\"" + options.name + "\" is now named \"" + options.newName + "\".");
    workspace.console().object({{"renamed", options.name}, {"name", options.newName}});
    return ExitCode::Done;
}

Result<ExitCode> removeKey(const Workspace& workspace, const KeyOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const format::PrivateSlot* slot, findWay(*owner, options.name));
    const std::string name = slot->name;
    const std::size_t left = owner->secrets().slots.size() - 1;
    const auto tested = requireTestedRest(*owner, slot->slot, workspace.clock());
    if (!tested.ok() && !options.insist) {
        return Error{tested.error().code, tested.error().detail + "; --insist removes it all the same"};
    }
    TRY_VOID(removeWay(*owner, slot->slot, workspace.clock, LastWay::IsTrusted));
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
    return good ? ExitCode::Done : ExitCode::Damaged;
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
    const std::string name = own->name;
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
    const Arguments add = verbs.add("add", "Add a way to unlock",
                                    [](const Workspace& w, const KeyOptions& o) { return addKey(w, o); });
    add.option("--kind", options.kind, "recovery-key or password").required().typeName("KIND");
    add.option("--name", options.name, "What to call it");
    add.option("--recovery-key-out", options.keyOut, "Write a new recovery key to this new file")
        .typeName("FILE");
    add.option("--new-password-file", options.newPasswordFile,
               "Take the new password from this file (- is standard input)")
        .typeName("FILE");
    add.flag("--insist", options.insist, "Accept a password that is easy to guess");
    const Arguments rename =
        verbs.add("rename", "Rename a way to unlock",
                  [](const Workspace& w, const KeyOptions& o) { return renameKey(w, o); });
    rename.option("name", options.name, "Its name or the beginning of its id").required();
    rename.option("new-name", options.newName, "Its new name").required();
    const Arguments remove =
        verbs.add("remove", "Remove a way to unlock, also one that is lost",
                  [](const Workspace& w, const KeyOptions& o) { return removeKey(w, o); });
    remove.option("name", options.name, "Its name or the beginning of its id").required();
    remove.flag("--insist", options.insist, "Even if the only way left was not tested in the last 90 days");
    const Arguments rotation = addVerb(app, workspace, "rotate", "Seal what follows under a new key");
    addUnlockOptions(rotation, workspace);
    rotation.onChosen([&workspace, &chosen] { chosen = [&workspace] { return runRotate(workspace); }; });
}

}  // namespace coffer::cli
