// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/encoding.h"
#include "cli/figures.h"
#include "cli/progressprinter.h"
#include "cli/verbs.h"
#include "files/names.h"
#include "vault/computer.h"
#include "vault/drill.h"
#include "vault/verify.h"

namespace coffer::cli {
namespace {

struct ProofOptions {
    std::string snapshot;
    bool names = false;
    bool all = false;
};

std::string shortId(const format::EntryReference& backup) {
    return toHex(backup.hash).substr(0, 8);
}

void printLoss(const Console& console, const BackupLoss& loss) {
    console.text(
        "backup " + shortId(loss.backup) + " has lost " + humanCount(loss.files, "file", "files") +
        (loss.directories == 0 ? "" : " and parts of " + humanCount(loss.directories, "folder", "folders")) +
        ":");
    Json paths = Json::array();
    for (const auto& path : loss.paths) {
        console.text("    " + (path.empty() ? std::string("everything") : displayPath(path)));
        paths.push_back(displayPath(path));
    }
    console.object({{"lost",
                     {{"snapshot", toHex(loss.backup.hash)},
                      {"files", loss.files},
                      {"directories", loss.directories},
                      {"paths", paths}}}});
}

ExitCode printReport(const Console& console, const VerifyReport& report) {
    for (const auto* list : {&report.damaged, &report.arriving}) {
        for (const auto& object : *list) {
            console.text(object.object + ": " + object.verdict + " (" + object.error.detail + ")");
            console.object({{"damaged",
                             {{"object", object.object},
                              {"verdict", object.verdict},
                              {"message", object.error.detail}}}});
        }
    }
    for (const auto& loss : report.losses) {
        printLoss(console, loss);
    }
    for (const auto& stranger : report.strangers) {
        console.warn("stranger", displayPath(stranger) + " is not part of the vault");
    }
    console.text("Read " + humanCount(report.objects, "object", "objects") + ", " + humanSize(report.bytes) +
                 (report.chunks == 0 ? "" : ", checked " + humanCount(report.chunks, "chunk", "chunks")) +
                 ".");
    console.text(report.good()
                     ? "Everything is whole."
                     : humanCount(report.damagedCount, "object is", "objects are") + " not whole; " +
                           humanCount(report.whole.size(), "backup is", "backups are") +
                           " not touched by it.");
    console.object({{"objects", report.objects},
                    {"bytes", report.bytes},
                    {"chunks", report.chunks},
                    {"damaged-count", report.damagedCount},
                    {"whole", report.whole.size()},
                    {"good", report.good()}});
    return report.good() ? ExitCode::Done : ExitCode::Damaged;
}

Result<ExitCode> runVerify(const Workspace& workspace, const ProofOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    const Console console = workspace.console();
    if (options.names) {
        auto progress = std::make_unique<ProgressPrinter>(console);
        auto report = verifyNames(*storage, *progress);
        progress.reset();
        return report.ok() ? Result<ExitCode>(printReport(console, *report)) : std::move(report).error();
    }
    TRY(const auto owner, workspace.unlock(*storage));
    auto progress = std::make_unique<ProgressPrinter>(console);
    auto report = verifyVault(*owner, options.all ? VerifyDepth::All : VerifyDepth::Structure,
                              workspace.clock, *progress);
    progress.reset();
    return report.ok() ? Result<ExitCode>(printReport(console, *report)) : std::move(report).error();
}

Result<void> recordDrill(const Workspace& workspace, const OwnerVault& owner, const LogRecord& backup,
                         const DrillOutcome& outcome, DrillDepth depth) {
    TRY(Capability capability, workspace.loadCapability(owner.storage()));
    TRY(const std::string state, workspace.statePath());
    TRY(const auto computer,
        ComputerVault::open(owner.storage(), std::move(capability), state, workspace.clock));
    const format::TestBody body{owner.slot().slot, outcome.good() ? "good" : "damaged",
                                depth == DrillDepth::All ? "all" : "sample", backup.reference,
                                outcome.figures()};
    format::LogPayload payload;
    payload.entry = format::kEntryTest;
    const OwnerSigner signer{owner.slot().slot, &owner.admin()};
    TRY(const auto reference,
        computer->appendEntry(std::move(payload), format::encodeTestBody(body), signer));
    static_cast<void>(reference);
    return {};
}

Result<ExitCode> runDrill(const Workspace& workspace, const ProofOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const LogRecord* backup, owner->findBackup(options.snapshot));
    const Console console = workspace.console();
    const DrillDepth depth = options.all ? DrillDepth::All : DrillDepth::Sample;
    auto progress = std::make_unique<ProgressPrinter>(console);
    auto outcome = drill(*owner, *backup, depth, *progress);
    progress.reset();
    if (!outcome.ok()) {
        return std::move(outcome).error();
    }
    for (const auto& failure : outcome->failures) {
        console.warn("not-read", displayPath(failure.path) + ": " + failure.error.detail);
    }
    console.text(
        std::string(outcome->good() ? "Proven" : "Not whole") + ": " +
        humanCount(outcome->messages, "message", "messages") + ", " +
        humanCount(outcome->files, "file", "files") + ", " + humanSize(outcome->bytes) +
        " read back from backup " + shortId(backup->reference) +
        (outcome->good() ? ", all good." : "; " + std::to_string(outcome->failed) + " could not be read."));
    console.object({{"snapshot", toHex(backup->reference.hash)},
                    {"good", outcome->good()},
                    {"figures", figuresJson(outcome->figures())}});
    const auto recorded = recordDrill(workspace, *owner, *backup, *outcome, depth);
    if (!recorded.ok()) {
        console.warn("not-recorded",
                     "the test could not be recorded in the vault: " + recorded.error().detail);
        return outcome->good() ? ExitCode::Partly : ExitCode::Damaged;
    }
    return outcome->good() ? ExitCode::Done : ExitCode::Damaged;
}

}  // namespace

void addProofVerbs(Arguments app, Workspace& workspace, Verb& chosen) {
    auto options = std::make_shared<ProofOptions>();
    const Arguments verify = addVerb(app, workspace, "verify", "Check that the vault is whole");
    verify.flag("--names", options->names, "Only compare every object with its name; needs no key");
    verify.flag("--all", options->all, "Read and decrypt all data").excludes("--names");
    addUnlockOptions(verify, workspace);
    addComputerOptions(verify, workspace);
    verify.onChosen([&workspace, &chosen, options] {
        chosen = [&workspace, options] { return runVerify(workspace, *options); };
    });
    const Arguments drilling = addVerb(app, workspace, "drill", "Read a backup back and record the proof");
    drilling.option("snapshot", options->snapshot, "latest, or the beginning of a backup's id")
        .defaultValue("latest")
        .typeName("SNAPSHOT");
    drilling.flag("--all", options->all, "Read back everything instead of a sample");
    addUnlockOptions(drilling, workspace);
    addComputerOptions(drilling, workspace);
    drilling.onChosen([&workspace, &chosen, options] {
        chosen = [&workspace, options] { return runDrill(workspace, *options); };
    });
}

}  // namespace coffer::cli
