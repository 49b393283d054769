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

void printBackup(const Console& console, const OwnerVault& owner, const LogRecord& record,
                 const format::BackupBody& body) {
    const bool held = owner.log().isHeld(record.reference);
    const std::string id = toHex(record.reference.hash);
    const std::string computer = computerName(owner, record.reference.computer);
    console.text(id.substr(0, 8) + "  " + humanTime(record.payload.time) + "  " +
                 humanCount(figure(body.figures, "files"), "file", "files") + ", " +
                 humanSize(figure(body.figures, "bytes")) + ", added " +
                 humanSize(figure(body.figures, "stored")) + "  from " + computer + ": " + sourcesText(body) +
                 (held ? "  (kept)" : ""));
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

/// What an entry says beyond its kind, in words.
std::string entryText(const OwnerVault& owner, const LogRecord& record) {
    const auto& payload = record.payload;
    if (payload.entry == format::kEntryAudit) {
        const auto body = owner.sealedBody(record);
        const auto audit =
            body.ok() ? format::decodeAuditBody(*body) : Result<format::AuditBody>(body.error());
        return audit.ok() ? ": " + audit->event : std::string();
    }
    if (payload.entry == format::kEntryTest) {
        const auto body = owner.sealedBody(record);
        const auto test = body.ok() ? format::decodeTestBody(*body) : Result<format::TestBody>(body.error());
        return test.ok() ? ": " + test->result + " (" + test->depth + ")" : std::string();
    }
    if (payload.entry == format::kEntryMark) {
        return ": " + humanCount(payload.packs.size(), "pack", "packs");
    }
    return payload.entries.empty() ? "" : ": " + humanCount(payload.entries.size(), "backup", "backups");
}

Result<ExitCode> showLog(const Workspace& workspace) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    const Console console = workspace.console();
    for (const auto& computer : owner->log().computers()) {
        for (const auto& record : owner->log().entries(computer)) {
            const std::string text = entryText(*owner, record);
            console.text(humanTime(record.payload.time) + "  " + computerName(*owner, computer) + "  #" +
                         std::to_string(record.reference.sequence) + "  " + record.payload.entry + text);
            console.object({{"time", record.payload.time},
                            {"computer", toHex(computer)},
                            {"sequence", record.reference.sequence},
                            {"hash", toHex(record.reference.hash)},
                            {"entry", record.payload.entry},
                            {"detail", text.empty() ? "" : text.substr(2)}});
        }
    }
    return ExitCode::Done;
}

}  // namespace

void addInfoVerbs(Arguments app, Workspace& workspace, Verb& chosen) {
    const auto verb = [&](const char* name, const char* description, auto run) {
        const Arguments sub = addVerb(app, workspace, name, description);
        addUnlockOptions(sub, workspace);
        addComputerOptions(sub, workspace);
        sub.onChosen([&workspace, &chosen, run] { chosen = [&workspace, run] { return run(workspace); }; });
    };
    verb("snapshots", "List the backups", listSnapshots);
    verb("log", "Show what was done to the vault, by which computer", showLog);
}

}  // namespace coffer::cli
