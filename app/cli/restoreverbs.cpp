// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>

#include "bytes/encoding.h"
#include "cli/backuppaths.h"
#include "cli/figures.h"
#include "cli/progressprinter.h"
#include "cli/testrecord.h"
#include "cli/verbs.h"
#include "files/names.h"
#include "profile/places.h"
#include "vault/restore.h"

namespace coffer::cli {
namespace {

struct RestoreOptions {
    std::string snapshot, target, path;
    std::vector<std::string> paths;
    bool replace = false;
    bool resume = false;
    bool numericOwners = false;
    bool setId = false;
};

void printNotes(const Console& console, const RestoreNotes& notes) {
    if (notes.ownersNotSet != 0) {
        console.warn("owners", humanCount(notes.ownersNotSet, "entry belongs", "entries belong") +
                                   " to you instead of the stored owner");
    }
    if (notes.modesReduced != 0) {
        console.warn("modes", humanCount(notes.modesReduced, "entry", "entries") +
                                  " lost special permissions because the owner is another");
    }
    if (notes.setIdLeftOut != 0) {
        console.warn("set-id", humanCount(notes.setIdLeftOut, "entry was", "entries were") +
                                   " restored without setuid and setgid, by which programs act as their "
                                   "owner; --resume --set-id gives them back");
    }
    if (notes.attributesNotSet != 0) {
        console.warn("attributes", humanCount(notes.attributesNotSet, "entry", "entries") +
                                       " could not get its stored time or permissions");
    }
}

bool wasThere(const RestoreFailure& failure) {
    return failure.error.code == Code::Refused && failure.error.detail.find("already") != std::string::npos;
}

std::string keptText(const RestoreOutcome& outcome) {
    return outcome.kept == 0 ? ""
           : outcome.kept == outcome.files
               ? "; all of them were there already"
               : "; " + humanCount(outcome.kept, "of them was", "of them were") + " there already";
}

/// A backup counts each name of a file; a restore writes the file once.
std::string linksText(const RestoreOutcome& outcome) {
    return outcome.hardLinks == 0
               ? ""
               : " and " + humanCount(outcome.hardLinks, "further name", "further names") + " (hard links)";
}

void printOutcome(const Console& console, const RestoreOutcome& outcome, const std::string& id,
                  const std::string& target) {
    for (const auto& failure : outcome.failures) {
        console.warn("not-restored", sentenceAbout(failure.path, failure.error.detail));
    }
    for (const auto& problem : outcome.problems) {
        console.warn("damaged-object", sentenceAbout(problem.object, problem.error.detail));
    }
    printNotes(console, outcome.notes);
    console.text("Restored from " + id.substr(0, 8) + " into " + target + ": " +
                 humanCount(outcome.files, "file", "files") + linksText(outcome) + ", " +
                 humanSize(outcome.bytes) + (outcome.files == 0 ? "" : ", each checked") + keptText(outcome) +
                 ".");
    if (std::any_of(outcome.failures.begin(), outcome.failures.end(), wasThere)) {
        console.text(
            "What was there already stays as it is; --resume accepts files with the same content, "
            "--replace replaces them.");
    }
    if (outcome.failed != 0) {
        console.text(humanCount(outcome.failed, "entry was", "entries were") +
                     " not restored; everything else is whole.");
    }
    console.object({{"snapshot", id},
                    {"files", outcome.files},
                    {"kept", outcome.kept},
                    {"directories", outcome.directories},
                    {"symlinks", outcome.symlinks},
                    {"hard-links", outcome.hardLinks},
                    {"bytes", outcome.bytes},
                    {"failed", outcome.failed}});
}

Result<ExitCode> runRestore(const Workspace& workspace, const RestoreOptions& options) {
    TRY_VOID(requireOutside(workspace.vault, options.target, "what is restored"));
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const LogRecord* backup, owner->findBackup(options.snapshot));
    RestoreRequest request;
    request.target = options.target;
    TRY(request.paths, findPaths(*owner, *backup, options.paths));
    request.overwrite = options.replace  ? OverwritePolicy::Replace
                        : options.resume ? OverwritePolicy::Resume
                                         : OverwritePolicy::Refuse;
    request.owners = options.numericOwners ? OwnerMapping::ByNumber : OwnerMapping::ByName;
    request.setIdBits = options.setId ? SetIdBits::Restore : SetIdBits::LeaveOut;
    const Console console = workspace.console();
    auto progress = std::make_unique<ProgressPrinter>(console);
    auto outcome = restore(*owner, *backup, request, *progress);
    progress.reset();
    if (!outcome.ok()) {
        return std::move(outcome).error();
    }
    recordProblems(workspace, *storage, outcome->problems);
    printOutcome(console, *outcome, toHex(backup->reference.hash), options.target);
    const auto emptiness = warnIfEmpty(console, *owner, *backup);
    return outcome->complete() && emptiness == Emptiness::HasFiles ? ExitCode::Done : ExitCode::Partly;
}

Result<ExitCode> runCat(const Workspace& workspace, const RestoreOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY(const LogRecord* backup, owner->findBackup(options.snapshot));
    const auto sink = [](ByteView bytes) -> Result<void> {
        return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size()
                   ? Result<void>()
                   : Error{Code::NoSpace, "standard output takes no more"};
    };
    TRY(const std::string path, findPath(*owner, *backup, options.path));
    std::vector<SourceProblem> problems;
    const auto poured = catFile(*owner, *backup, path, sink, NoProgress(), problems);
    recordProblems(workspace, *storage, problems);
    TRY_VOID(poured);
    return std::fflush(stdout) == 0 ? Result<ExitCode>(ExitCode::Done)
                                    : Error{Code::NoSpace, "standard output takes no more"};
}

}  // namespace

void addRestoreVerbs(Arguments app, Workspace& workspace, Verb& chosen) {
    auto options = std::make_shared<RestoreOptions>();
    const Arguments restoring = addVerb(app, workspace, "restore", "Get files back, each checked");
    restoring.option("snapshot", options->snapshot, "latest, or the beginning of a backup's id")
        .required()
        .typeName("SNAPSHOT");
    restoring.option("target", options->target, "Folder to restore into")
        .required()
        .typeName("TARGET")
        .neverEmpty("a folder");
    restoring.option("path", options->paths, "Only these paths within the backup").typeName("PATH");
    restoring.flag("--replace", options->replace, "Replace files that are there");
    restoring.flag("--resume", options->resume, "Accept files that are there with the same content")
        .excludes("--replace");
    restoring.flag("--numeric-owners", options->numericOwners, "Restore owners by number instead of by name");
    restoring.flag("--set-id", options->setId,
                   "Also restore setuid and setgid, by which programs act as their owner");
    addUnlockOptions(restoring, workspace);
    addComputerOptions(restoring, workspace);
    restoring.onChosen([&workspace, &chosen, options] {
        chosen = [&workspace, options] { return runRestore(workspace, *options); };
    });
    const Arguments cat = addVerb(app, workspace, "cat", "Write one file of a backup to standard output");
    cat.option("snapshot", options->snapshot, "latest, or the beginning of a backup's id")
        .required()
        .typeName("SNAPSHOT");
    cat.option("path", options->path, "The file's path within the backup").required().typeName("PATH");
    addUnlockOptions(cat, workspace);
    addComputerOptions(cat, workspace);
    cat.onChosen([&workspace, &chosen, options] {
        chosen = [&workspace, options] { return runCat(workspace, *options); };
    });
}

}  // namespace coffer::cli
