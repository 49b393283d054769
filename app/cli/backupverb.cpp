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
    bool keepCaches = false;
    bool expectFewer = false;
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
    request.caches = options.keepCaches ? BackupRequest::Caches::Keep : BackupRequest::Caches::LeaveOut;
    request.expectation =
        options.expectFewer ? BackupRequest::Expectation::Fewer : BackupRequest::Expectation::AsBefore;
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
    if (figure(figures, "changed") != 0) {
        console.warn("changed",
                     humanCount(figure(figures, "changed"), "file", "files") + " changed while being read");
    }
    if (outcome.lostPacks != 0) {
        console.warn(
            "lost", "what " +
                        humanCount(outcome.lostPacks, "damaged or missing pack", "damaged or missing packs") +
                        " held was not all found again, so older backups are not whole: \"coffer verify\" "
                        "says which");
    }
    const Json collapsed = warnCollapsed(console, outcome.collapsed);
    if (!outcome.compared) {
        console.warn(
            "not-compared",
            "what this computer remembered of its backups is lost, so it could not be told whether a "
            "source holds less than before: \"coffer snapshots\" shows what each backup holds");
    }
    console.object({{"snapshot", id},
                    {"collapsed", collapsed},
                    {"figures", figuresJson(figures)},
                    {"newest-message", outcome.newestMessage},
                    {"compared", outcome.compared},
                    {"lost-packs", outcome.lostPacks},
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
    verb.option("path", options->paths, "What to back up").required().typeName("PATH");
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
    verb.flag("--keep-caches", options->keepCaches, "Also back up folders that say they are caches");
    verb.flag("--expect-fewer", options->expectFewer,
              "It is right that the sources hold much less than in the backup before");
    addComputerOptions(verb, workspace);
    verb.onChosen([&workspace, &chosen, options] {
        chosen = [&workspace, options] { return runBackup(workspace, *options); };
    });
}

}  // namespace coffer::cli
