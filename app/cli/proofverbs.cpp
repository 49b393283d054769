// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "bytes/encoding.h"
#include "cli/backuppaths.h"
#include "cli/figures.h"
#include "cli/progressprinter.h"
#include "cli/testrecord.h"
#include "cli/verbs.h"
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

/// "2 files and parts of 1 folder"
std::string lossText(const BackupLoss& loss) {
    const std::string folders =
        loss.directories == 0 ? "" : "parts of " + humanCount(loss.directories, "folder", "folders");
    const std::string files = loss.files == 0 ? "" : humanCount(loss.files, "file", "files");
    const std::string both = files + (files.empty() || folders.empty() ? "" : " and ") + folders;
    return both.empty() ? "parts of its list of chats" : both;
}

void printLoss(const Console& console, const BackupLoss& loss) {
    const bool waits = loss.arriving > 0 && loss.arriving == loss.files + loss.directories;
    console.text("backup " + shortId(loss.backup) + (waits ? " waits for " : " has lost ") + lossText(loss) +
                 (loss.paths.empty() ? "" : ":"));
    Json paths = Json::array();
    for (const auto& path : loss.paths) {
        console.text("    " + (path.empty() ? std::string("the folder at the top") : displayPath(path)));
        paths.push_back(displayPath(path));
    }
    console.object({{"lost",
                     {{"snapshot", toHex(loss.backup.hash)},
                      {"files", loss.files},
                      {"directories", loss.directories},
                      {"paths", paths}}}});
}

/// What can be done about what is lost for good, or stands in the way without being needed.
void printWaysOut(const Console& console, const VerifyReport& report) {
    const auto isGone = [](const BackupLoss& loss) {
        return loss.arriving < loss.files + loss.directories + loss.chatLists;
    };
    const auto isPack = [](const DamagedObject& object) {
        return object.object.find("/packs/") != std::string::npos;
    };
    if (std::any_of(report.losses.begin(), report.losses.end(), isGone)) {
        console.text(
            "Run a backup: it stores again what the sources still have. What they have no more is lost for "
            "good; \"coffer forget\" of the backups that have lost something, and \"coffer prune\" after the "
            "next backup, clear away the rest.");
    } else if (report.losses.empty() && std::any_of(report.damaged.begin(), report.damaged.end(), isPack)) {
        console.text(
            "No backup needs what is lost in the damaged packs. \"coffer prune\" clears them away once a "
            "backup has stored again what else was in them.");
    }
}

constexpr const char* kNoData = " No data was read: --all reads and checks it.";

std::string goodText(const VerifyReport& report, CheckDepth checked) {
    if (checked != CheckDepth::Names && report.whole.empty()) {
        return "There is no backup here, so nothing is proven.";
    }
    switch (checked) {
        case CheckDepth::Names:
            return "Every object is what its name says. Files that are missing cannot be noticed without a "
                   "key.";
        case CheckDepth::Structure:
            return "All that the " + humanCount(report.whole.size(), "backup needs", "backups need") +
                   " is there." + kNoData;
        case CheckDepth::All:
            break;
    }
    return "Everything is whole.";
}

std::string badText(const VerifyReport& report, CheckDepth checked) {
    std::string text;
    if (report.damagedCount > 0 || report.arriving.empty()) {
        text = humanCount(report.damagedCount, "object is", "objects are") + " not whole";
    }
    if (!report.arriving.empty()) {
        text += (text.empty() ? "" : ", ") + humanCount(report.arriving.size(), "object is", "objects are") +
                " not there, or not yet if the folder is still being synchronised";
    }
    if (checked == CheckDepth::Names) {
        return text + ". Which backups need what is damaged cannot be told without a key.";
    }
    const std::size_t backups = report.whole.size() + report.losses.size();
    const std::string counted = text + "; " + std::to_string(report.whole.size()) + " of ";
    return checked == CheckDepth::All
               ? counted + humanCount(backups, "backup is", "backups are") + " whole."
               : counted + humanCount(backups, "backup misses", "backups miss") + " nothing." + kNoData;
}

const char* checkedName(CheckDepth checked) {
    return checked == CheckDepth::Names ? "names" : checked == CheckDepth::Structure ? "structure" : "all";
}

ExitCode printReport(const Console& console, const VerifyReport& report, CheckDepth checked) {
    for (const auto* list : {&report.damaged, &report.arriving}) {
        for (const auto& object : *list) {
            console.text(object.verdict + ": " + sentenceAbout(object.object, object.error.detail));
            console.object({{"damaged",
                             {{"object", object.object},
                              {"verdict", object.verdict},
                              {"message", object.error.detail}}}});
        }
    }
    for (const auto& loss : report.losses) {
        printLoss(console, loss);
    }
    for (const auto& pack : report.replaced) {
        console.warn("replaced", pack.object + " is damaged, but all that it held is stored again");
    }
    for (const auto& stranger : report.strangers) {
        console.warn("stranger", displayPath(stranger) + " is not part of the vault");
    }
    if (report.objects > 0) {
        console.text(
            "Read " + humanCount(report.objects, "object", "objects") + ", " + humanSize(report.bytes) +
            (report.chunks == 0 ? "" : ", checked " + humanCount(report.chunks, "chunk", "chunks")) + ".");
    }
    console.text(report.good() ? goodText(report, checked) : badText(report, checked));
    if (checked != CheckDepth::Names) {
        printWaysOut(console, report);
    }
    console.object({{"depth", checkedName(checked)},
                    {"arriving", report.arriving.size()},
                    {"objects", report.objects},
                    {"bytes", report.bytes},
                    {"chunks", report.chunks},
                    {"damaged-count", report.damagedCount},
                    {"whole", report.whole.size()},
                    {"good", report.good()}});
    if (!report.good()) {
        return ExitCode::Damaged;
    }
    return checked != CheckDepth::Names && report.whole.empty() ? ExitCode::Partly : ExitCode::Done;
}

void addSwapped(const std::vector<std::string>& readers, VerifyReport& report) {
    for (const auto& name : readers) {
        ++report.damagedCount;
        report.damaged.push_back(
            {name,
             "tampered",
             {Code::Tampered, "this copy of the recovery reader is not what its name says"}});
    }
}

Result<ExitCode> finishVerify(const Workspace& workspace, Storage& storage, const VerifyReport& report,
                              CheckDepth checked) {
    recordVerify(workspace, storage, report, checked);
    return printReport(workspace.console(), report, checked);
}

Result<ExitCode> runVerify(const Workspace& workspace, const ProofOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    const Console console = workspace.console();
    if (options.names) {
        auto progress = std::make_unique<ProgressPrinter>(console);
        auto report = verifyNames(*storage, *progress);
        progress.reset();
        return report.ok() ? finishVerify(workspace, *storage, *report, CheckDepth::Names)
                           : std::move(report).error();
    }
    TRY(const auto swapped, swappedReaders(*storage));  // unlocking removes them
    TRY(const auto owner, workspace.unlock(*storage));
    auto progress = std::make_unique<ProgressPrinter>(console);
    auto report = verifyVault(*owner, options.all ? VerifyDepth::All : VerifyDepth::Structure,
                              workspace.clock, *progress);
    progress.reset();
    if (report.ok()) {
        addSwapped(swapped, *report);
    }
    return report.ok() ? finishVerify(workspace, *storage, *report,
                                      options.all ? CheckDepth::All : CheckDepth::Structure)
                       : std::move(report).error();
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
