// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>

#include "cli/verbs.h"
#include "files/exclusions.h"
#include "schedule/schedule.h"

namespace coffer::cli {
namespace {

struct ScheduleOptions {
    std::vector<std::string> paths, exclude, excludeFiles;
    std::string at;
};

std::string absolute(const std::string& path) {
    return std::filesystem::absolute(path).lexically_normal().string();
}

/// The vault by one name, however it was typed.
std::string nameOfVault(const Workspace& workspace) {
    const std::string path = absolute(workspace.vault);
    return path.size() > 1 && path.ends_with('/') ? path.substr(0, path.size() - 1) : path;
}

std::vector<std::string> absolute(std::vector<std::string> paths) {
    std::transform(paths.begin(), paths.end(), paths.begin(),
                   [](const auto& path) { return absolute(path); });
    return paths;
}

BackupSchedule scheduleFor(const Workspace& workspace, const ScheduleOptions& options, const Rhythm& rhythm) {
    const auto ifGiven = [](const std::string& path) { return path.empty() ? path : absolute(path); };
    return {nameOfVault(workspace),         rhythm,
            absolute(options.paths),        options.exclude,
            absolute(options.excludeFiles), ifGiven(workspace.computerKey),
            ifGiven(workspace.stateFolder)};
}

Result<void> checkPatterns(const std::vector<std::string>& patterns) {
    Exclusions exclusions;
    for (const auto& pattern : patterns) {
        TRY_VOID(exclusions.add(pattern));
    }
    return {};
}

void printText(const Console& console, const ScheduleState& state) {
    if (!state.set) {
        console.text("Nothing backs up to this vault by itself.");
        return;
    }
    const std::string rhythm = !state.rhythm ? "as somebody else has written"
                               : state.rhythm->every == Rhythm::Every::Hour
                                   ? "every hour"
                                   : "every day at " + rhythmText(*state.rhythm);
    console.text("Backs up " + rhythm + ".");
    if (state.nextRun) {
        console.text("Next run: " + humanTime(*state.nextRun));
    }
    if (state.running) {
        console.text("A run is at work.");
    } else if (state.lastRun) {
        const std::string end = state.lastExit ? ", exit code " + std::to_string(*state.lastExit) : "";
        console.text("Last run: " + humanTime(*state.lastRun) + end);
    }
}

Result<ExitCode> show(const Workspace& workspace) {
    TRY(const ScheduleState state, systemScheduler()->state(nameOfVault(workspace)));
    const Console console = workspace.console();
    printText(console, state);
    Json object{{"scheduled", state.set}, {"running", state.running}};
    if (state.rhythm) {
        object["rhythm"] = rhythmText(*state.rhythm);
    }
    if (state.nextRun) {
        object["next-run"] = *state.nextRun;
    }
    if (state.lastRun) {
        object["last-run"] = *state.lastRun;
    }
    if (state.lastExit) {
        object["last-exit"] = *state.lastExit;
    }
    console.object(object);
    return ExitCode::Done;
}

/// What could not run now could not run at night, when nobody sees it fail.
Result<ExitCode> set(const Workspace& workspace, const ScheduleOptions& options) {
    TRY(const Rhythm rhythm, parseRhythm(options.at));
    TRY(const auto storage, workspace.openStorage());
    TRY_VOID(workspace.loadCapability(*storage));
    TRY_VOID(checkPatterns(options.exclude));
    TRY_VOID(systemScheduler()->set(scheduleFor(workspace, options, rhythm)));
    return show(workspace);
}

Result<ExitCode> remove(const Workspace& workspace) {
    TRY_VOID(systemScheduler()->remove(nameOfVault(workspace)));
    return show(workspace);
}

Arguments addScheduleVerb(Arguments family, Workspace& workspace, Verb& chosen, const char* name,
                          const char* description, Verb run) {
    const Arguments verb = addVerb(family, workspace, name, description);
    verb.onChosen([&chosen, run = std::move(run)] { chosen = run; });
    return verb;
}

}  // namespace

void addScheduleVerbs(Arguments app, Workspace& workspace, Verb& chosen) {
    const Arguments family = app.family("schedule", "Backups that the system starts by itself");
    auto options = std::make_shared<ScheduleOptions>();
    const Arguments setting =
        addScheduleVerb(family, workspace, chosen, "set",
                        "Back up by itself, every day or hour; replaces what was set before",
                        [&workspace, options] { return set(workspace, *options); });
    setting.option("path", options->paths, "What to back up").required().typeName("PATH");
    setting.option("--at", options->at, "Time of day, such as 20:30, or hourly")
        .typeName("TIME")
        .defaultValue("20:00");
    setting.option("--exclude", options->exclude, "As for backup").typeName("PATTERN").oneEachTime();
    setting.option("--exclude-file", options->excludeFiles, "As for backup").typeName("FILE").oneEachTime();
    addComputerOptions(setting, workspace);
    addScheduleVerb(family, workspace, chosen, "show", "Tell when it runs next, and how it ended last",
                    [&workspace] { return show(workspace); });
    addScheduleVerb(family, workspace, chosen, "remove", "Let nothing back up by itself any more",
                    [&workspace] { return remove(workspace); });
}

}  // namespace coffer::cli
