// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>

#include "bytes/encoding.h"
#include "cli/verbs.h"
#include "files/names.h"
#include "vault/activity.h"
#include "vault/computers.h"

namespace coffer::cli {
namespace {

std::string namesOf(const std::vector<format::EntryReference>& backups) {
    std::string names;
    for (const auto& backup : backups) {
        names += (names.empty() ? "" : ", ") + toHex(backup.hash).substr(0, 8);
    }
    return (backups.size() == 1 ? "backup " : "backups ") + names;
}

std::string testText(const format::TestBody& test) {
    return test.result + " (" + test.depth + ") of " + namesOf({test.backup});
}

std::optional<std::uint64_t> timeIn(const std::string& digits) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc{} && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

std::string auditText(const format::AuditBody& audit) {
    std::string text = audit.event;
    for (const auto& [name, value] : audit.details) {
        const auto time = name == "first" || name == "last" ? timeIn(value) : std::nullopt;
        text += value.empty() ? "" : ", " + name + " " + (time ? humanTime(*time) : value);
    }
    return text;
}

std::string wayText(const RecordDetail& detail, const LogRecord& record) {
    return detail.way.empty() ? toHex(record.owner->slot).substr(0, 8)
                              : "\"" + detail.way + "\" opened the vault";
}

/// What an entry says beyond its kind, in words, which may be anything: a thief of a computer's key can write
/// it.
std::string entryText(const LogRecord& record, const RecordDetail& detail) {
    const auto& payload = record.payload;
    if (payload.entry == format::kEntryAudit) {
        return detail.audit ? auditText(*detail.audit) : std::string();
    }
    if (payload.entry == format::kEntryTest) {
        return detail.test ? testText(*detail.test) : std::string();
    }
    if (payload.entry == format::kEntryProof) {
        return wayText(detail, record);
    }
    if (payload.entry == format::kEntryMark) {
        return humanCount(payload.packs.size(), "pack", "packs");
    }
    if (payload.entry == format::kEntryBackup) {
        return toHex(record.reference.hash).substr(0, 8);
    }
    return payload.entries.empty() ? std::string() : namesOf(payload.entries);
}

void printRecord(const Console& console, const OwnerVault& owner, const LogRecord& record) {
    const RecordDetail found = detailOf(owner, record);
    const std::string text = displayPath(entryText(record, found));
    const std::string reason = displayPath(found.reason);
    const std::string computer = displayPath(computerName(owner, record.reference.computer));
    const std::string action = displayPath(found.action);
    console.text(humanTime(record.payload.time) + "  " + computer + "  #" +
                 std::to_string(record.reference.sequence) + "  " + action +
                 (text.empty() ? "" : ": " + text) + (reason.empty() ? "" : "  (\"" + reason + "\")"));
    Json backups = Json::array();
    for (const auto& backup : record.payload.entries) {
        backups.push_back(toHex(backup.hash));
    }
    console.object({{"time", record.payload.time},
                    {"computer", toHex(record.reference.computer)},
                    {"computer-name", computer},
                    {"sequence", record.reference.sequence},
                    {"hash", toHex(record.reference.hash)},
                    {"entry", displayPath(record.payload.entry)},
                    {"action", action},
                    {"detail", text},
                    {"backups", backups},
                    {"reason", reason}});
}

void printAct(const Console& console, const OwnerAct& act) {
    for (const auto& change : act.changes) {
        const std::string subject = displayPath(change.subject), before = displayPath(change.was);
        const std::string signer = displayPath(act.signer), computer = displayPath(act.computer);
        std::string line = humanTime(act.time) + "  owner with \"" + signer + "\"";
        line += (computer.empty() ? "" : " on " + computer) + "  " + change.kind;
        line += subject.empty() ? "" : ": \"" + subject + "\"";
        line += before.empty() ? "" : ", formerly \"" + before + "\"";
        console.text(line);
        console.object({{"time", act.time},
                        {"statement", toHex(act.statement)},
                        {"signer", signer},
                        {"made-on", computer},
                        {"entry", "statement"},
                        {"action", change.kind},
                        {"detail", subject},
                        {"was", before}});
    }
}

Result<ExitCode> showLog(const Workspace& workspace) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    const Console console = workspace.console();
    const auto acts = ownerHistory(*owner);
    for (const Activity& activity : activityOf(*owner, acts)) {
        activity.act != nullptr ? printAct(console, *activity.act)
                                : printRecord(console, *owner, *activity.record);
    }
    return ExitCode::Done;
}

}  // namespace

void addLogVerb(Arguments app, Workspace& workspace, Verb& chosen) {
    const Arguments sub =
        addVerb(app, workspace, "log", "Show what was done to the vault, by which computer or owner");
    addUnlockOptions(sub, workspace);
    addComputerOptions(sub, workspace);
    sub.onChosen([&workspace, &chosen] { chosen = [&workspace] { return showLog(workspace); }; });
}

}  // namespace coffer::cli
