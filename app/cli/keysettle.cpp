// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keysettle.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "cli/figures.h"
#include "files/names.h"
#include "vault/lognames.h"
#include "vault/ownerhistory.h"
#include "vault/waysin.h"

namespace coffer::cli {
namespace {

std::string wordsOf(const OwnerAct& act) {
    std::string text = humanTime(act.time) + "  with \"" + displayPath(act.signer) + "\"";
    for (const auto& change : act.changes) {
        text +=
            "  " + change.kind + (change.subject.empty() ? "" : ": \"" + displayPath(change.subject) + "\"");
    }
    return text;
}

void printBranch(const Console& console, const ForkBranch& branch) {
    const std::string name = toHex(branch.statement);
    console.text(name.substr(0, 8) + (branch.followed ? "  (counts on this computer)" : ""));
    Json acts = Json::array();
    for (const auto& act : branch.acts) {
        console.text("    " + wordsOf(act));
        acts.push_back(wordsOf(act));
    }
    console.object({{"statement", name}, {"followed", branch.followed}, {"acts", acts}});
}

Result<ExitCode> showBranches(const Workspace& workspace) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    const Console console = workspace.console();
    const auto branches = branchesToSettle(*owner);
    if (branches.empty()) {
        console.text("No two owners contradict each other: there is nothing to settle.");
        return ExitCode::Done;
    }
    console.text("Owners have removed or replaced something without knowing of each other:");
    for (const auto& branch : branches) {
        printBranch(console, branch);
    }
    console.text("Choose the side that counts with --keep; what only the other side says is undone.");
    return ExitCode::Partly;
}

Result<Hash> statementNamed(Storage& storage, const std::string& digits) {
    TRY(const KeyFiles files, readKeyFiles(storage));
    std::set<Hash> found;
    for (const auto& file : files.statements) {
        if (digits.size() >= kFewestDigits && toHex(file.name).starts_with(digits)) {
            found.insert(file.name);
        }
    }
    if (found.size() == 1) {
        return *found.begin();
    }
    return found.empty() ? Error{Code::NotFound, "no side begins with " + displayPath(digits) +
                                                     "; \"coffer key settle\" without --keep lists them"}
                         : Error{Code::Invalid, digits + " fits more than one statement"};
}

}  // namespace

Result<ExitCode> settleKeys(const Workspace& workspace, const std::string& keep) {
    if (keep.empty()) {
        return showBranches(workspace);
    }
    TRY(const auto storage, workspace.openStorage());
    TRY(const Hash chosen, statementNamed(*storage, keep));
    TRY(const auto owner, workspace.unlock(*storage, chosen));
    const auto branches = branchesToSettle(*owner);
    const bool isSide = std::any_of(branches.begin(), branches.end(),
                                    [&](const ForkBranch& branch) { return branch.statement == chosen; });
    if (!isSide) {
        return Error{Code::NotFound, keep + " is no side of something to settle"};
    }
    TRY(const Settled settled, settleFork(*owner, workspace.clock));
    TRY_VOID(workspace.remember(*owner));
    const Console console = workspace.console();
    console.text("What " + keep + " says counts from now on, under a new key.");
    if (settled == Settled::ForThisReader) {
        console.text(
            "The other side has removed the way that you used, so each computer has to be told: run this "
            "there too.");
    }
    console.object({{"statement", toHex(chosen)}, {"for-all", settled == Settled::ForAll}});
    return ExitCode::Done;
}

}  // namespace coffer::cli
