// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/encoding.h"
#include "cli/backuppaths.h"
#include "cli/figures.h"
#include "cli/progressprinter.h"
#include "cli/testrecord.h"
#include "cli/verbs.h"
#include "cli/verifyreport.h"
#include "files/names.h"
#include "vault/drill.h"
#include "vault/readercopies.h"
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

void addSwapped(const std::vector<std::string>& readers, VerifyReport& report) {
    for (const auto& name : readers) {
        if (std::ranges::find(report.damaged, name, &DamagedObject::object) != report.damaged.end()) {
            continue;
        }
        ++report.damagedCount;
        report.damaged.push_back(
            {name, "tampered", {Code::Tampered, "this is no recovery reader of Coffer's: do not run it"}});
    }
}

CheckDepth depthOf(const ProofOptions& options) {
    return options.names ? CheckDepth::Names : options.all ? CheckDepth::All : CheckDepth::Structure;
}

/// The progress line is gone when it returns.
Result<VerifyReport> verified(const Workspace& workspace, Storage& storage, const ProofOptions& options) {
    if (options.names) {
        ProgressPrinter progress(workspace.console());
        return verifyNames(storage, progress);
    }
    TRY(const auto owner, workspace.unlock(storage));
    ProgressPrinter progress(workspace.console());
    return verifyVault(*owner, options.all ? VerifyDepth::All : VerifyDepth::Structure, workspace.clock,
                       progress);
}

Result<ExitCode> runVerify(const Workspace& workspace, const ProofOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto swapped, swappedReaders(*storage));  // unlocking removes them
    TRY(VerifyReport report, verified(workspace, *storage, options));
    addSwapped(swapped, report);
    const CheckDepth checked = depthOf(options);
    recordVerify(workspace, *storage, report, checked);
    const auto reliance = recordProblems(workspace, *storage, report.problems());
    return printVerifyReport(workspace.console(), report, checked, reliance);
}

/// "25 of 2001 files" of a sample, "4 files" when that is all there is.
std::string readText(std::uint64_t read, std::uint64_t total, const char* one, const char* many) {
    return read < total ? std::to_string(read) + " of " + humanCount(total, one, many)
                        : humanCount(read, one, many);
}

void printDrill(const Console& console, const LogRecord& backup, const DrillOutcome& outcome,
                DrillDepth depth) {
    for (const auto& failure : outcome.failures) {
        console.warn("not-read", sentenceAbout(failure.path, failure.error.detail));
    }
    const bool sample = depth == DrillDepth::Sample && outcome.files + outcome.failed < outcome.totalFiles;
    const std::string read = readText(outcome.messages, outcome.totalMessages, "message", "messages") + ", " +
                             readText(outcome.files, outcome.totalFiles, "file", "files") + ", " +
                             humanSize(outcome.bytes) + " read back from backup " + shortId(backup.reference);
    if (outcome.empty()) {
        console.text("Nothing is proven: backup " + shortId(backup.reference) + " holds no files.");
    } else if (outcome.good()) {
        console.text("Proven: " + read + ", all good." +
                     (sample ? " This was a sample; --all reads everything." : ""));
    } else {
        console.text("Not whole: " + read + "; " + std::to_string(outcome.failed) + " could not be read.");
    }
    console.object({{"snapshot", toHex(backup.reference.hash)},
                    {"good", outcome.good() && !outcome.empty()},
                    {"depth", depthName(depth)},
                    {"files-total", outcome.totalFiles},
                    {"messages-total", outcome.totalMessages},
                    {"failed", outcome.failed},
                    {"figures", figuresJson(outcome.figures())}});
}

/// Whether the result is in the log.
bool recorded(const Workspace& workspace, OwnerVault& owner, const LogRecord& backup,
              const DrillOutcome& outcome, DrillDepth depth) {
    const auto written = recordTest(workspace, owner, backup, outcome, depth);
    if (!written.ok()) {
        workspace.console().warn("not-recorded",
                                 "the test could not be recorded in the vault: " + written.error().detail);
    }
    return written.ok();
}

Result<ExitCode> runDrill(const Workspace& workspace, const ProofOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const LogRecord* backup, owner->findBackup(options.snapshot));
    const Console console = workspace.console();
    const auto able = workspace.loadCapability(*storage);
    if (!able.ok()) {
        console.warn("not-recorded", "the result will not be recorded in the vault: " + able.error().detail);
    }
    const DrillDepth depth = options.all ? DrillDepth::All : DrillDepth::Sample;
    auto progress = std::make_unique<ProgressPrinter>(console);
    auto outcome = drill(*owner, *backup, depth, *progress);
    progress.reset();
    if (!outcome.ok()) {
        return std::move(outcome).error();
    }
    printDrill(console, *backup, *outcome, depth);
    const bool written = able.ok() && recorded(workspace, *owner, *backup, *outcome, depth);
    if (!written) {  // recording tells this computer
        recordProblems(workspace, *storage, outcome->problems);
    }
    if (!outcome->good()) {
        return ExitCode::Damaged;
    }
    return written && !outcome->empty() ? ExitCode::Done : ExitCode::Partly;
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
