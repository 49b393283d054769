// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/encoding.h"
#include "cli/figures.h"
#include "cli/verbs.h"
#include "files/names.h"
#include "vault/computers.h"

namespace coffer::cli {
namespace {

std::string sourcesText(const format::BackupBody& body) {
    std::string text;
    for (const auto& source : body.sources) {
        text += (text.empty() ? "" : ", ") + displayPath(asText(source.path));
    }
    return text;
}

std::string lackText(const format::Figures& figures) {
    const auto unreadable = figure(figures, "unreadable");
    const auto changed = figure(figures, "changed");
    const std::string first =
        unreadable == 0 ? "" : humanCount(unreadable, "entry", "entries") + " could not be read";
    const std::string second =
        changed == 0 ? "" : humanCount(changed, "file", "files") + " changed while being read";
    return first + (first.empty() || second.empty() ? "" : ", ") + second;
}

void printBackup(const Console& console, const OwnerVault& owner, const LogRecord& record,
                 const format::BackupBody& body) {
    const bool partial = figure(body.figures, "unreadable") + figure(body.figures, "changed") != 0;
    const bool held = owner.log().isHeld(record.reference);
    const std::string id = toHex(record.reference.hash);
    const std::string computer = displayPath(computerName(owner, record.reference.computer));
    console.text(id.substr(0, 8) + "  " + humanTime(record.payload.time) + "  " +
                 humanCount(figure(body.figures, "files"), "file", "files") + ", " +
                 humanSize(figure(body.figures, "bytes")) + ", added " +
                 humanSize(figure(body.figures, "stored")) + "  from " + computer + ": " + sourcesText(body) +
                 (partial ? "  (not complete: " + lackText(body.figures) + ")" : "") +
                 (held ? "  (held)" : ""));
    Json sources = Json::array();
    for (const auto& source : body.sources) {
        sources.push_back(displayPath(asText(source.path)));
    }
    console.object({{"snapshot", id},
                    {"time", record.payload.time},
                    {"computer", computer},
                    {"computer-id", toHex(record.reference.computer)},
                    {"sources", sources},
                    {"held", held},
                    {"complete", !partial},
                    {"figures", figuresJson(body.figures)}});
}

Result<ExitCode> listSnapshots(const Workspace& workspace) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    const Console console = workspace.console();
    ExitCode code = ExitCode::Done;
    const auto backups = owner->log().backups();
    for (const LogRecord* record : backups) {
        const auto body = owner->backupBody(*record);
        if (!body.ok()) {
            console.warn("backup", toHex(record->reference.hash).substr(0, 8) + ": " + body.error().detail);
            code = ExitCode::Partly;
            continue;
        }
        printBackup(console, *owner, *record, *body);
    }
    if (backups.empty()) {
        console.text("No backup yet.");
    }
    return code;
}

}  // namespace

void addInfoVerbs(Arguments app, Workspace& workspace, Verb& chosen) {
    const Arguments sub = addVerb(app, workspace, "snapshots", "List the backups");
    addUnlockOptions(sub, workspace);
    addComputerOptions(sub, workspace);
    sub.onChosen([&workspace, &chosen] { chosen = [&workspace] { return listSnapshots(workspace); }; });
}

}  // namespace coffer::cli
