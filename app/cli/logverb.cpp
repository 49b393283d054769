// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "bytes/encoding.h"
#include "cli/verbs.h"
#include "files/names.h"
#include "vault/computers.h"
#include "vault/ownerhistory.h"

namespace coffer::cli {
namespace {

std::string namesOf(const std::vector<format::EntryReference>& backups) {
    std::string names;
    for (const auto& backup : backups) {
        names += (names.empty() ? "" : ", ") + toHex(backup.hash).substr(0, 8);
    }
    return (backups.size() == 1 ? "backup " : "backups ") + names;
}

/// What was done, in words; for holds the entry's kind says only half of it.
std::string actionText(const format::LogPayload& payload) {
    return payload.entry == format::kEntryHold && !payload.held.value_or(true) ? "release" : payload.entry;
}

/// Why, as whoever forgot, held or released has put it.
std::string reasonOf(const OwnerVault& owner, const LogRecord& record) {
    const bool has =
        record.payload.entry == format::kEntryForget || record.payload.entry == format::kEntryHold;
    if (!has || !record.payload.sealed) {
        return {};
    }
    const auto body = owner.sealedBody(record);
    const auto reason = body.ok() ? format::decodeReason(*body) : Result<std::string>(body.error());
    return reason.ok() ? *reason : std::string();
}

std::string testText(const OwnerVault& owner, const LogRecord& record) {
    const auto body = owner.sealedBody(record);
    const auto test = body.ok() ? format::decodeTestBody(*body) : Result<format::TestBody>(body.error());
    return test.ok() ? test->result + " (" + test->depth + ") of " + namesOf({test->backup}) : std::string();
}

std::optional<std::uint64_t> timeIn(const std::string& digits) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc{} && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

std::string auditText(const OwnerVault& owner, const LogRecord& record) {
    const auto body = owner.sealedBody(record);
    const auto audit = body.ok() ? format::decodeAuditBody(*body) : Result<format::AuditBody>(body.error());
    if (!audit.ok()) {
        return {};
    }
    std::string text = audit->event;
    for (const auto& [name, value] : audit->details) {
        const auto time = name == "first" || name == "last" ? timeIn(value) : std::nullopt;
        text += value.empty() ? "" : ", " + name + " " + (time ? humanTime(*time) : value);
    }
    return text;
}

std::string wayName(const OwnerVault& owner, const SlotId& slot) {
    const auto& slots = owner.secrets().slots;
    const auto found =
        std::find_if(slots.begin(), slots.end(), [&](const auto& one) { return one.slot == slot; });
    return found == slots.end() ? toHex(slot).substr(0, 8) : "\"" + found->name + "\" opened the vault";
}

/// What an entry says beyond its kind, in words, which may be anything: a thief of a computer's key can write
/// it.
std::string entryText(const OwnerVault& owner, const LogRecord& record) {
    const auto& payload = record.payload;
    if (payload.entry == format::kEntryAudit) {
        return auditText(owner, record);
    }
    if (payload.entry == format::kEntryTest) {
        return testText(owner, record);
    }
    if (payload.entry == format::kEntryProof) {
        return wayName(owner, record.owner->slot);
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
    const std::string text = displayPath(entryText(owner, record));
    const std::string reason = displayPath(reasonOf(owner, record));
    const std::string computer = displayPath(computerName(owner, record.reference.computer));
    const std::string action = displayPath(actionText(record.payload));
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

/// One line of the log, or several.
struct Event {
    std::uint64_t time;
    std::function<void()> print;
};

/// What all computers and the owners did, by the time that each claims; within one log and among the
/// statements their own order stays.
std::vector<Event> inOrder(const Console& console, const OwnerVault& owner,
                           const std::vector<OwnerAct>& acts) {
    std::vector<Event> events;
    std::uint64_t latest = 0;
    for (const auto& act : acts) {
        latest = std::max(latest, act.time);
        events.push_back({latest, [&console, &act] { printAct(console, act); }});
    }
    for (const auto& computer : owner.log().computers()) {
        latest = 0;
        for (const auto& record : owner.log().entries(computer)) {
            latest = std::max(latest, record.payload.time);
            events.push_back({latest, [&console, &owner, &record] { printRecord(console, owner, record); }});
        }
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const Event& one, const Event& other) { return one.time < other.time; });
    return events;
}

Result<ExitCode> showLog(const Workspace& workspace) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    const Console console = workspace.console();
    const auto acts = ownerHistory(*owner);
    for (const Event& event : inOrder(console, *owner, acts)) {
        event.print();
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
