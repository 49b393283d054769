// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>

#include "bytes/encoding.h"
#include "cli/figures.h"
#include "cli/progressprinter.h"
#include "cli/verbs.h"
#include "files/names.h"
#include "vault/backup.h"

namespace coffer::cli {
namespace {

struct BackupOptions {
    std::vector<std::string> paths, exclude, excludeFiles;
    bool dryRun = false;
    bool oneFileSystem = false;
    bool excludeCaches = false;
    bool expectFewer = false;
    bool only = false;
};

Result<void> addExcludeFile(const std::string& name, Exclusions& exclusions) {
    constexpr std::streamsize kMost = 1 << 20;
    std::ifstream stream(name, std::ios::binary);
    std::string text(static_cast<std::size_t>(kMost), '\0');
    stream.read(text.data(), kMost);
    if (!stream.eof() || stream.bad()) {
        return Error{stream.good() ? Code::Invalid : Code::NotFound,
                     displayPath(name) + (stream.good() ? " is too long for a list of patterns"
                                                        : " cannot be read as a list of patterns")};
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    const std::string_view byteOrderMark = "\xEF\xBB\xBF";
    text.erase(0, text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
    const auto added = exclusions.addLines(text);
    return added.ok() ? Result<void>()
                      : Error{added.error().code, displayPath(name) + ": " + added.error().detail};
}

Result<BackupRequest> requestFrom(const BackupOptions& options) {
    BackupRequest request;
    request.paths = options.paths;
    for (const auto& file : options.excludeFiles) {
        TRY_VOID(addExcludeFile(file, request.exclusions));
    }
    for (const auto& pattern : options.exclude) {
        TRY_VOID(request.exclusions.add(pattern));
    }
    request.mountPoints = options.oneFileSystem ? MountPoints::Skip : MountPoints::Enter;
    request.caches = options.excludeCaches ? BackupRequest::Caches::LeaveOut : BackupRequest::Caches::Keep;
    request.expectation =
        options.expectFewer ? BackupRequest::Expectation::Fewer : BackupRequest::Expectation::AsBefore;
    request.others = options.only ? BackupRequest::Others::NoLongerKept : BackupRequest::Others::KeptToo;
    return request;
}

Json warnCollapsed(const Console& console, const std::vector<CollapsedSource>& sources) {
    Json collapsed = Json::array();
    for (const auto& source : sources) {
        console.warn("collapsed", source.path + " holds " +
                                      collapseText(source.before, source.now, " where it held ") +
                                      "; if that is right, back up again with --expect-fewer");
        collapsed.push_back({{"path", source.path},
                             {"files", source.now.files},
                             {"files-before", source.before.files},
                             {"messages", source.now.messages},
                             {"messages-before", source.before.messages}});
    }
    return collapsed;
}

/// Names the only one, or one of them.
void warnOccurrence(const Console& console, const char* kind, const Occurrence& occurrence,
                    const std::pair<const char*, const char*>& nouns, const std::string& what) {
    if (occurrence.count == 1) {
        console.warn(kind, std::string("one ") + nouns.first + " " + what + ": " + occurrence.first);
    } else if (occurrence.count > 1) {
        console.warn(kind, humanCount(occurrence.count, nouns.first, nouns.second) + " " + what +
                               ", one of them " + occurrence.first);
    }
}

/// What older backups, or this computer's notes, lack.
void warnLost(const Console& console, const BackupOutcome& outcome) {
    if (outcome.lostPacks != 0) {
        console.warn(
            "lost", "what " +
                        humanCount(outcome.lostPacks, "damaged or missing pack", "damaged or missing packs") +
                        " held was not all found again, so older backups are not whole: \"coffer verify\" "
                        "says which");
    }
    if (outcome.unnoted) {
        console.warn("not-recorded",
                     "the backup is made, but this computer could not note down what it holds: " +
                         outcome.unnoted->detail);
    }
}

void printOutcome(const Console& console, const BackupOutcome& outcome) {
    const auto& figures = outcome.figures;
    const std::string id = toHex(outcome.entry.hash);
    for (const auto& file : outcome.unreadable) {
        console.warn("unreadable", file.error.detail);
    }
    for (const auto& sentence : outcome.leftOut) {
        console.warn("left-out", sentence);
    }
    console.text("Backup " + id.substr(0, 8) + ": " + humanCount(figure(figures, "files"), "file", "files") +
                 ", " + humanSize(figure(figures, "bytes")) + "; added " +
                 humanSize(figure(figures, "stored")) + ".");
    if (figure(figures, "messages") != 0) {
        console.text("It holds " + humanCount(figure(figures, "messages"), "message", "messages") + " and " +
                     humanCount(figure(figures, "media"), "media file", "media files") +
                     "; the newest message is of " + outcome.newestMessage + ".");
    }
    if (figure(figures, "missing") != 0) {
        console.text(humanCount(figure(figures, "missing"), "media file is", "media files are") +
                     " named in the chats but not there: \"coffer chats\" lists them.");
    }
    if (const auto unread = figure(figures, "unread-exports"); unread != 0) {
        console.warn("unread-exports", humanCount(unread, "chat export was", "chat exports were") +
                                           " stored, but no message was recognised in " +
                                           (unread == 1 ? "it" : "them") + ": \"coffer chats\" says why");
    }
    warnOccurrence(console, "changed", outcome.changed, {"file", "files"}, "changed while being read");
    warnOccurrence(console, "went-away", outcome.vanished, {"file or folder", "files or folders"},
                   "went away before being read");
    warnOccurrence(console, "caches", outcome.caches, {"folder", "folders"},
                   "left out as caches (--exclude-caches)");
    warnLost(console, outcome);
    const Json collapsed = warnCollapsed(console, outcome.collapsed);
    if (!outcome.compared) {
        console.warn(
            "not-compared",
            "what this computer remembered of its backups is lost, so it could not be told whether a "
            "source holds less than before, and what may be here already was stored once more: \"coffer "
            "snapshots\" shows "
            "what each backup holds, \"coffer forget\" and \"coffer prune\" make room; taken over by a new "
            "computer with \"coffer computer hand-over\", it is not stored twice");
    }
    console.object({{"snapshot", id},
                    {"collapsed", collapsed},
                    {"figures", figuresJson(figures)},
                    {"newest-message", outcome.newestMessage},
                    {"compared", outcome.compared},
                    {"lost-packs", outcome.lostPacks},
                    {"went-away", outcome.vanished.count},
                    {"caches", outcome.caches.count},
                    {"complete", outcome.complete()}});
}

Result<ExitCode> runDry(ComputerVault& computer, const BackupRequest& request, const Console& console) {
    auto progress = std::make_unique<ProgressPrinter>(console);
    auto survey = surveySources(computer, request, *progress);
    progress.reset();
    if (!survey.ok()) {
        return std::move(survey).error();
    }
    for (const auto& file : survey->unreadable) {
        console.warn("unreadable", file.error.detail);
    }
    for (const auto& sentence : survey->leftOut) {
        console.warn("left-out", sentence);
    }
    Json counts{{"dry-run", true}, {"complete", survey->unreadable.empty()}};
    const auto tell = [&](const char* name, const char* words, const FileCount& count) {
        console.text(std::string(words) + humanCount(count.files, "file", "files") + ", " +
                     humanSize(count.bytes));
        counts[name] = {{"files", count.files}, {"bytes", count.bytes}};
    };
    tell("new", "New:     ", survey->added);
    tell("changed", "Changed: ", survey->changed);
    tell("same", "Same:    ", survey->same);
    console.text(
        "Nothing was stored. New and changed files would be read; what the vault holds of them already "
        "would not be stored twice.");
    warnOccurrence(console, "caches", survey->caches, {"folder", "folders"},
                   "left out as caches (--exclude-caches)");
    counts["caches"] = survey->caches.count;
    counts["collapsed"] = warnCollapsed(console, survey->collapsed);
    console.object(counts);
    return survey->unreadable.empty() && survey->collapsed.empty() ? ExitCode::Done : ExitCode::Partly;
}

Result<ExitCode> runBackup(const Workspace& workspace, const BackupOptions& options) {
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto computer, workspace.openComputer(*storage));
    const Console console = workspace.console();
    TRY_VOID(computer->tellNotices(
        [&](const VaultNotice& notice) { console.warn(notice.kind, notice.error.detail); }));
    TRY(const BackupRequest request, requestFrom(options));
    if (options.dryRun) {
        return runDry(*computer, request, console);
    }
    auto progress = std::make_unique<ProgressPrinter>(console);
    auto outcome = backUp(*computer, request, *progress);
    progress.reset();
    if (!outcome.ok()) {
        return std::move(outcome).error();
    }
    printOutcome(console, *outcome);
    const bool wentBack = std::any_of(computer->notices().begin(), computer->notices().end(),
                                      [](const auto& notice) { return notice.kind == "rolled-back"; });
    const bool asExpected =
        outcome->complete() && outcome->collapsed.empty() && outcome->lostPacks == 0 && !wentBack;
    return asExpected ? ExitCode::Done : ExitCode::Partly;
}

}  // namespace

void addBackupVerb(Arguments app, Workspace& workspace, Verb& chosen) {
    auto options = std::make_shared<BackupOptions>();
    const Arguments verb =
        addVerb(app, workspace, "backup", "Add a backup of files and folders; needs no way to unlock");
    verb.option("path", options->paths, "What to back up")
        .required()
        .typeName("PATH")
        .neverEmpty("a file or folder");
    verb.option(
            "--exclude", options->exclude,
            "Leave out what this pattern matches, as in .gitignore, but a leading / begins at the root of "
            "this computer's disk, not at PATH")
        .typeName("PATTERN")
        .oneEachTime();
    verb.option("--exclude-file", options->excludeFiles,
                "Leave out what the patterns in this file match: one a line, as for --exclude; # begins a "
                "comment")
        .typeName("FILE")
        .oneEachTime();
    verb.flag("--dry-run", options->dryRun, "Say what would be read, and store nothing");
    verb.flag("--one-file-system", options->oneFileSystem, "Do not enter other file systems mounted below");
    verb.flag("--exclude-caches", options->excludeCaches,
              "Leave out folders that say they are caches, by a file CACHEDIR.TAG");
    verb.flag("--expect-fewer", options->expectFewer,
              "It is right that the sources hold much less than in the backup before");
    verb.flag("--only", options->only,
              "Nothing beside these paths is kept any more: the status stops asking for what earlier backups "
              "held of others");
    addComputerOptions(verb, workspace);
    verb.onChosen([&workspace, &chosen, options] {
        chosen = [&workspace, options] { return runBackup(workspace, *options); };
    });
}

}  // namespace coffer::cli
