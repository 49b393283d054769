// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "bytes/encoding.h"
#include "cli/progressprinter.h"
#include "cli/prompt.h"
#include "cli/verbs.h"
#include "files/names.h"
#include "vault/computers.h"
#include "vault/forget.h"
#include "vault/waysin.h"

namespace coffer::cli {
namespace {

enum class Mode { Real, Dry };

struct RetentionOptions {
    std::vector<std::string> snapshots;
    format::RetentionRules rules;
    std::string reason;
    bool storedRules = false, setRules = false, dry = false, yes = false, evenNewest = false, release = false;
    [[nodiscard]] Mode mode() const { return dry ? Mode::Dry : Mode::Real; }
};

/// An unlocked vault and, for what is written, this computer.
struct Opened {
    std::unique_ptr<Storage> storage;
    std::unique_ptr<OwnerVault> owner;
};

Result<Opened> openVault(const Workspace& workspace) {
    Opened opened;
    TRY(opened.storage, workspace.openStorage());
    TRY(opened.owner, workspace.unlock(*opened.storage));
    return opened;
}

std::string shortId(const format::EntryReference& backup) {
    return toHex(backup.hash).substr(0, 8);
}

Result<std::vector<format::EntryReference>> namedBackups(const OwnerVault& owner,
                                                         const std::vector<std::string>& names) {
    std::vector<format::EntryReference> result;
    for (const auto& name : names) {
        TRY(const LogRecord* record, owner.findBackup(name));
        if (std::find(result.begin(), result.end(), record->reference) == result.end()) {
            result.push_back(record->reference);
        }
    }
    return result;
}

void printVerdict(const Console& console, const OwnerVault& owner, const RetentionVerdict& verdict) {
    const LogRecord* record = owner.log().find(verdict.reference);
    Json reasons = Json::array();
    std::string words;
    for (const KeepReason reason : verdict.reasons) {
        reasons.push_back(keepReasonName(reason));
        words += (words.empty() ? "" : ", ") + std::string(keepReasonName(reason));
    }
    const std::string computer = displayPath(computerName(owner, verdict.reference.computer));
    console.text((verdict.keep() ? "keep    " : "forget  ") + shortId(verdict.reference) + "  " +
                 humanTime(record->payload.time) + "  from " + computer +
                 (words.empty() ? "" : "  (" + words + ")"));
    console.object({{"snapshot", toHex(verdict.reference.hash)},
                    {"time", record->payload.time},
                    {"computer", computer},
                    {"keep", verdict.keep()},
                    {"reasons", reasons}});
}

/// What the rules leave out; shows the whole list.
std::vector<format::EntryReference> chooseByRules(const Workspace& workspace, const OwnerVault& owner,
                                                  const format::RetentionRules& rules) {
    std::vector<format::EntryReference> result;
    for (const auto& verdict : chooseBackups(retentionBackups(owner), rules, {workspace.clock(), {}})) {
        printVerdict(workspace.console(), owner, verdict);
        verdict.keep() ? void() : result.push_back(verdict.reference);
    }
    return result;
}

void printNamed(const Console& console, const OwnerVault& owner,
                const std::vector<format::EntryReference>& backups) {
    for (const auto& backup : backups) {
        printVerdict(console, owner, {backup, 0, {}});
    }
}

Result<void> requireOneWay(const RetentionOptions& options) {
    const int ways =
        (options.snapshots.empty() ? 0 : 1) + (options.storedRules ? 1 : 0) + (options.rules.empty() ? 0 : 1);
    return ways == 1
               ? Result<void>()
               : Error{Code::Invalid, "name backups, or give --keep numbers, or --rules: one of the three"};
}

/// Says with which option to insist where that helps.
Result<void> checkNamed(const OwnerVault& owner, const std::vector<format::EntryReference>& backups,
                        const RetentionOptions& options) {
    TRY_VOID(checkForgettable(owner, backups, Insist::NewestVerified));
    auto checked = options.evenNewest ? Result<void>() : checkForgettable(owner, backups, Insist::Nothing);
    return checked.ok() ? checked
                        : Error{Code::Refused, checked.error().detail + "; --even-newest insists on it"};
}

Result<std::vector<format::EntryReference>> whatToForget(const Workspace& workspace, const OwnerVault& owner,
                                                         const RetentionOptions& options) {
    if (options.snapshots.empty()) {
        const auto& rules = options.storedRules ? owner.secrets().rules : options.rules;
        TRY_VOID(requireSomethingKept(rules));
        return chooseByRules(workspace, owner, rules);
    }
    TRY(auto backups, namedBackups(owner, options.snapshots));
    TRY_VOID(checkNamed(owner, backups, options));
    printNamed(workspace.console(), owner, backups);
    return backups;
}

/// In a dry run, what the rules would keep is shown instead.
Result<ExitCode> storeRules(const Workspace& workspace, const RetentionOptions& options) {
    TRY(const Opened vault, openVault(workspace));
    const Console console = workspace.console();
    const bool dry = options.mode() == Mode::Dry;
    if (dry) {
        static_cast<void>(chooseByRules(workspace, *vault.owner, options.rules));
        console.text("These rules would be stored. Nothing was changed.");
    } else {
        TRY_VOID(setRules(*vault.owner, options.rules, workspace.clock));
        console.text(options.rules.empty() ? "The vault has no rules now: every backup is kept."
                                           : "The rules are stored in the vault.");
    }
    console.object({{"rules-stored", !dry}, {"dry-run", dry}});
    return ExitCode::Done;
}

Result<ExitCode> forget(const Workspace& workspace, const RetentionOptions& options) {
    TRY_VOID(requireSomethingKept(options.rules));
    if (options.setRules) {
        return storeRules(workspace, options);
    }
    TRY_VOID(requireOneWay(options));
    TRY(const Opened vault, openVault(workspace));
    TRY(const auto backups, whatToForget(workspace, *vault.owner, options));
    const Console console = workspace.console();
    if (backups.empty() || options.mode() == Mode::Dry) {
        console.text(backups.empty() ? "Nothing to forget." : "Nothing was changed.");
        console.object(
            {{"forgotten", 0}, {"would-forget", backups.size()}, {"dry-run", options.mode() == Mode::Dry}});
        return ExitCode::Done;
    }
    if (!options.yes) {
        const std::string count = humanCount(backups.size(), "backup", "backups");
        TRY(const bool agreed, promptYes("Forget " + count + "?"));
        if (!agreed) {
            return Error{Code::Cancelled, "nothing was changed"};
        }
    }
    TRY(const auto computer, workspace.openComputer(*vault.storage));
    const auto insist = options.evenNewest ? Insist::NewestVerified : Insist::Nothing;
    TRY_VOID(forgetBackups(*vault.owner, *computer, backups, options.reason, insist));
    console.text("Forgot " + humanCount(backups.size(), "backup", "backups") +
                 ". \"coffer prune\" gives the space back.");
    console.object({{"forgotten", backups.size()}, {"would-forget", 0}, {"dry-run", false}});
    return ExitCode::Done;
}

Result<ExitCode> hold(const Workspace& workspace, const RetentionOptions& options) {
    TRY(const Opened vault, openVault(workspace));
    TRY(const auto backups, namedBackups(*vault.owner, options.snapshots));
    TRY(const auto computer, workspace.openComputer(*vault.storage));
    const Hold what = options.release ? Hold::Release : Hold::Hold;
    TRY_VOID(holdBackups(*vault.owner, *computer, backups, what, options.reason));
    workspace.console().text((options.release ? "No longer held: " : "Held: ") +
                             humanCount(backups.size(), "backup", "backups") + ".");
    workspace.console().object({{"held", !options.release}, {"backups", backups.size()}});
    return ExitCode::Done;
}

void addRuleOptions(Arguments verb, RetentionOptions& options) {
    const auto rule = [&](const char* name, std::optional<std::uint64_t>& number, const char* description) {
        verb.option(name, number, description).typeName("N");
    };
    rule("--keep-last", options.rules.last, "Keep the newest N backups of each source");
    rule("--keep-daily", options.rules.daily, "Keep the newest backup of each of the last N days with one");
    rule("--keep-weekly", options.rules.weekly, "The same for weeks");
    rule("--keep-monthly", options.rules.monthly, "The same for months");
    rule("--keep-yearly", options.rules.yearly, "The same for years");
    verb.flag("--rules", options.storedRules, "Choose by the rules stored in the vault");
    verb.flag("--set-rules", options.setRules,
              "Store the numbers given as the vault's rules and forget nothing yet");
}

}  // namespace

void addRetentionVerbs(Arguments app, Workspace& workspace, Verb& chosen) {
    const VerbFamily<RetentionOptions> verbs(app, workspace, chosen);
    auto& options = verbs.options();
    const Arguments forgetting =
        verbs.add("forget", "Take backups out of the list, by name or by rules", forget);
    forgetting.option("snapshots", options.snapshots, "Backups to forget").typeName("SNAPSHOT");
    addRuleOptions(forgetting, options);
    forgetting.flag("--even-newest", options.evenNewest, "Forget also the newest good backup of its sources");
    forgetting.option("--reason", options.reason, "Why, for the log").typeName("TEXT");
    forgetting.flag("--dry-run", options.dry, "Only show the list");
    forgetting.flag("--yes", options.yes, "Do not ask");

    const Arguments holding = verbs.add("hold", "Protect backups from rules and from being forgotten", hold);
    holding.option("snapshots", options.snapshots, "Backups to hold").typeName("SNAPSHOT").required();
    holding.flag("--release", options.release, "No longer hold them");
    holding.option("--reason", options.reason, "Why, for the log").typeName("TEXT");
}

}  // namespace coffer::cli
