// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keysettle.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "cli/figures.h"
#include "cli/prompt.h"
#include "files/names.h"
#include "vault/settle.h"

namespace coffer::cli {
namespace {

std::string quoted(const std::string& name, const std::string& id) {
    return (name.empty() ? "" : "\"" + displayPath(name) + "\" ") + id;
}

std::string wordsOf(const OwnerChange& change) {
    if (change.subject.empty()) {
        return change.kind;
    }
    return change.was.empty() ? change.kind + ": " + quoted(change.subject, change.id)
                              : change.kind + ": " + quoted(change.was, change.id) + " to \"" +
                                    displayPath(change.subject) + "\"";
}

std::string wordsOf(const OwnerAct& act) {
    std::string text = humanTime(act.time) + "  with \"" + displayPath(act.signer) + "\"";
    for (const auto& change : act.changes) {
        text += "  " + wordsOf(change);
    }
    return text;
}

std::string wordsOf(const SideThing& thing) {
    const std::string called =
        thing.called.empty() ? "" : ", here called \"" + displayPath(thing.called) + "\"";
    const std::string fate = thing.fate == Fate::ComesBack ? "comes back" : std::string(fateName(thing.fate));
    return quoted(thing.name, thing.id) + " " + fate + called;
}

Json printThings(const Console& console, const std::string& title, const std::vector<SideThing>& things) {
    Json list = Json::array();
    for (const auto& thing : things) {
        console.text("    " + title + wordsOf(thing));
        list.push_back({{"id", thing.id},
                        {"name", thing.name},
                        {"called", thing.called.empty() ? thing.name : thing.called},
                        {"fate", std::string(fateName(thing.fate))}});
    }
    return list;
}

void printSide(const Console& console, const ForkSide& side) {
    const std::string name = toHex(side.statement);
    console.text(name.substr(0, kSideDigits) + (side.followed ? "  (counts on this computer)" : ""));
    const Json ways = printThings(console, "opens: ", side.ways);
    const Json computers = printThings(console, "adds:  ", side.computers);
    Json acts = Json::array();
    for (const auto& act : side.acts) {
        console.text("    " + wordsOf(act));
        acts.push_back(wordsOf(act));
    }
    console.object({{"statement", name},
                    {"followed", side.followed},
                    {"opens", ways},
                    {"adds", computers},
                    {"acts", acts}});
}

/// A side that is named and has won is told to the computers here: the first time may have ended too early.
Result<ExitCode> nothingToSettle(const Workspace& workspace, const OwnerVault& owner,
                                 const std::string& keep) {
    const auto& line = owner.authority().ancestry;
    const bool isKnown = std::any_of(line.begin(), line.end(),
                                     [&](const Hash& hash) { return toHex(hash).starts_with(keep); });
    if (!isKnown) {
        return Error{Code::NotFound, "there is nothing to settle, and no statement that counts begins with " +
                                         displayPath(keep)};
    }
    if (!keep.empty()) {
        TRY_VOID(owner.requireWritable());
        TRY_VOID(workspace.followDecision(owner));
    }
    workspace.console().text("No two owners contradict each other: there is nothing to settle.");
    return ExitCode::Done;
}

void printSides(const Console& console, const std::vector<ForkSide>& sides) {
    console.text(
        "Owners have removed or replaced something without knowing of each other. With each side as the one "
        "that counts, by the names from before they parted:");
    for (const auto& side : sides) {
        printSide(console, side);
    }
    console.text("Choose the side that counts with --keep; what only the other side says is undone.");
}

/// Says what it costs, and asks. False when this side counts already.
Result<bool> agreeToSettle(const Console& console, const OwnerVault& owner, const SettleOptions& options) {
    TRY(const SettlementOutlook outlook, outlookOf(owner));
    if (outlook.othersLeft == 0) {
        return false;
    }
    if (outlook.lostBackups > 0) {
        const std::string lost =
            humanCount(outlook.lostBackups, "backup", "backups") +
            " of the other side could not be opened any more: the way that you used does "
            "not open that side";
        if (!options.insist) {
            return Error{Code::Refused, lost + "; use one that both sides list, or add --insist",
                         "keys-lost"};
        }
        console.warn("keys-lost", lost);
    }
    if (options.yes) {
        return true;
    }
    TRY(const bool agreed, promptYes("Let this side count, and undo what only the other side says?"));
    return agreed ? Result<bool>(true) : Error{Code::Cancelled, "nothing was changed"};
}

Result<ExitCode> keepSide(const Workspace& workspace, OwnerVault& owner, const Hash& chosen,
                          const SettleOptions& options) {
    const Console console = workspace.console();
    TRY_VOID(owner.choose(chosen));
    TRY_VOID(owner.requireWritable());
    TRY(const bool open, agreeToSettle(console, owner, options));
    const auto lost = options.insist ? LostKeys::Accept : LostKeys::Refuse;
    TRY(const Settled settled, settleFork(owner, workspace.clock, lost));
    TRY_VOID(workspace.followDecision(owner));
    const std::string name = toHex(chosen);
    console.text(open ? "What " + name.substr(0, kSideDigits) + " says counts from now on, under a new key."
                      : "What " + name.substr(0, kSideDigits) + " says counts already.");
    if (settled == Settled::ForThisReader) {
        console.text(
            "The other side has removed the way that you used, so each computer has to be told: run this "
            "there too.");
    }
    console.object({{"statement", name}, {"for-all", settled == Settled::ForAll}, {"new", open}});
    return ExitCode::Done;
}

}  // namespace

void declareSettle(Arguments verb, SettleOptions& options) {
    verb.option("--keep", options.keep, "Beginning of the side's name; without it the sides are listed")
        .typeName("STATEMENT");
    verb.flag("--yes", options.yes, "Do not ask");
    verb.flag("--insist", options.insist,
              "Even if backups of the other side can then not be opened any more");
}

Result<ExitCode> settleKeys(const Workspace& workspace, const SettleOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    const Console console = workspace.console();
    const auto sides = sidesToSettle(*owner);
    if (sides.empty()) {
        return nothingToSettle(workspace, *owner, options.keep);
    }
    if (options.keep.empty()) {
        printSides(console, sides);
        return ExitCode::Partly;
    }
    TRY(const ForkSide* side, findSide(sides, options.keep));
    return keepSide(workspace, *owner, side->statement, options);
}

}  // namespace coffer::cli
