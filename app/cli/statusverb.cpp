// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/encoding.h"
#include "cli/verbs.h"
#include "keys/slot.h"
#include "vault/protection.h"

namespace coffer::cli {
namespace {

const char* verdictText(Protection::Verdict verdict) {
    switch (verdict) {
        case Protection::Verdict::Protected:
            return "Protected";
        case Protection::Verdict::NeedsAttention:
            return "Needs attention";
        case Protection::Verdict::NotProtected:
            return "Not protected";
    }
    return "";
}

std::string lastText(const ComputerProtection& computer) {
    const std::string state = computer.active ? "" : ", retired";
    return (computer.lastBackup ? "last backup " + humanTime(*computer.lastBackup) : "no backup yet") + state;
}

std::string lastDrillText(const Protection& protection) {
    if (!protection.lastDrill) {
        return "Last drill: never";
    }
    const auto& drill = protection.status ? protection.status->drill : std::nullopt;
    const bool failed = drill && !drill->good;
    return "Last drill: " + humanTime(*protection.lastDrill) + (failed ? ", failed" : "");
}

Json computerJson(const ComputerProtection& computer) {
    Json object{{"computer", toHex(computer.computer)},
                {"this", computer.isThisOne},
                {"active", computer.active},
                {"sees-newest", computer.seesNewest}};
    if (computer.lastBackup) {
        object["last-backup"] = *computer.lastBackup;
    }
    return object;
}

Json waysJson(const std::vector<WayProtection>& ways) {
    Json list = Json::array();
    for (const auto& way : ways) {
        Json object{{"slot", toHex(way.slot)}, {"kind", way.method}};
        if (way.lastProof) {
            object["last-proof"] = *way.lastProof;
        }
        list.push_back(std::move(object));
    }
    return list;
}

/// Without names: this computer's notes hold none.
std::string sourceText(const SourceProtection& source) {
    return (source.path.empty() ? "" : source.path + ", ") + humanCount(source.held.files, "file", "files") +
           (source.held.messages == 0 ? "" : ", " + humanCount(source.held.messages, "message", "messages")) +
           (source.lastBackup ? ": last backup " + humanTime(*source.lastBackup) : "") +
           (source.newestMessage.empty() ? "" : ", newest message " + source.newestMessage);
}

Json sourcesJson(const std::vector<SourceProtection>& sources) {
    Json list = Json::array();
    for (const auto& source : sources) {
        Json object{{"files", source.held.files},
                    {"messages", source.held.messages},
                    {"newest-message", source.newestMessage}};
        if (!source.path.empty()) {
            object["path"] = source.path;
        }
        if (source.lastBackup) {
            object["last-backup"] = *source.lastBackup;
        }
        list.push_back(std::move(object));
    }
    return list;
}

void printText(const Console& console, const Protection& protection) {
    console.text(verdictText(protection.verdict));
    for (const auto& reason : protection.reasons) {
        console.text("  - " + reason.sentence + "; " + reason.remedy);
    }
    for (const auto& computer : protection.computers) {
        console.text((computer.isThisOne ? "This computer: " : toHex(computer.computer).substr(0, 8) + ": ") +
                     lastText(computer));
    }
    for (const auto& way : protection.ways) {
        console.text("Way to unlock: " + displayPath(methodWords(way.method)) + " " +
                     toHex(way.slot).substr(0, 8) +
                     (way.lastProof ? ", last proven " + humanTime(*way.lastProof)
                                    : ", opened when it was added, no proof recorded since"));
    }
    console.text(lastDrillText(protection));
    if (protection.failedAttempts > 0) {
        console.text("Failed attempts to unlock on this computer that are not in the log yet: " +
                     std::to_string(protection.failedAttempts));
    }
    for (const auto& source : protection.sources) {
        console.text("Source: " + sourceText(source));
    }
    if (const auto newest = newestMessageOf(protection); !newest.empty()) {
        console.text("Newest message: " + newest);
    }
}

void printObject(const Console& console, const Protection& protection) {
    Json reasons = Json::array();
    for (const auto& reason : protection.reasons) {
        reasons.push_back({{"kind", reason.kind},
                           {"danger", reason.weight == ProtectionReason::Weight::Danger},
                           {"sentence", reason.sentence},
                           {"remedy", reason.remedy}});
    }
    Json computers = Json::array();
    for (const auto& computer : protection.computers) {
        computers.push_back(computerJson(computer));
    }
    Json object{{"verdict", verdictName(protection.verdict)},
                {"reasons", reasons},
                {"computers", computers},
                {"ways", waysJson(protection.ways)},
                {"sources", sourcesJson(protection.sources)},
                {"failed-attempts", protection.failedAttempts}};
    if (protection.lastDrill) {
        object["last-drill"] = *protection.lastDrill;
    }
    if (protection.status && protection.status->drill) {
        object["drill-here"] = {{"time", protection.status->drill->time},
                                {"good", protection.status->drill->good}};
    }
    if (protection.status) {
        object["figures"] = protection.status->figures;
        object["newest-message"] = protection.status->newestMessage;
    }
    console.object(object);
}

Result<ExitCode> showStatus(const Workspace& workspace, const std::vector<std::string>& sources) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const Protection protection, workspace.judge(*storage, sources));
    printText(workspace.console(), protection);
    printObject(workspace.console(), protection);
    return protection.verdict == Protection::Verdict::Protected ? ExitCode::Done : ExitCode::Partly;
}

}  // namespace

void addStatusVerb(Arguments app, Workspace& workspace, Verb& chosen) {
    auto sources = std::make_shared<std::vector<std::string>>();
    const Arguments sub =
        addVerb(app, workspace, "status",
                "Tell whether the vault protects you, without unlocking; exit code 0 only when it does");
    addComputerOptions(sub, workspace);
    sub.option("sources", *sources,
               "What is backed up: says which of it is old and whether it shares the vault's disk; what "
               "is no longer kept is then not asked for")
        .typeName("PATH");
    sub.onChosen([&workspace, &chosen, sources] {
        chosen = [&workspace, sources] { return showStatus(workspace, *sources); };
    });
}

}  // namespace coffer::cli
