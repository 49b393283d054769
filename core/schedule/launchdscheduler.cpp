// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <filesystem>

#include "schedule/program.h"
#include "schedule/schedule.h"

namespace coffer {
namespace {

/// A launch agent for each vault, as in launchd.plist(5) and launchctl(1). launchd makes up for a run that
/// was missed while the computer slept, not for one while it was off. It tells neither of the next run nor of
/// the last one's time. Unverified.
class LaunchdScheduler final : public BackupScheduler {
public:
    Result<void> set(const BackupSchedule& schedule) override;
    Result<void> remove(const std::string& vault) override;
    Result<ScheduleState> state(const std::string& vault) override;
};

std::string labelOf(const std::string& vault) {
    const auto name = QByteArray::fromStdString(vault).toPercentEncoding({}, "-.", '_');
    return "org.coffer.backup." + name.toStdString();
}

std::string fileOf(const std::string& vault) {
    return QFile::encodeName(QDir::homePath()).toStdString() + "/Library/LaunchAgents/" + labelOf(vault) +
           ".plist";
}

std::string domain() {
    return "gui/" + std::to_string(getuid());
}

std::string xml(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped().toStdString();
}

std::string calendarOf(const Rhythm& rhythm) {
    const std::string hour = rhythm.every == Rhythm::Every::Day
                                 ? "<key>Hour</key><integer>" + std::to_string(rhythm.hour) + "</integer>"
                                 : "";
    return "<dict>" + hour + "<key>Minute</key><integer>" + std::to_string(rhythm.minute) +
           "</integer></dict>";
}

std::string agentText(const BackupSchedule& schedule, const std::vector<std::string>& command) {
    std::string words;
    for (const auto& word : command) {
        words += "<string>" + xml(word) + "</string>\n";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>\n"
           "<key>Label</key><string>" +
           xml(labelOf(schedule.vault)) + "</string>\n<key>ProgramArguments</key><array>\n" + words +
           "</array>\n<key>ProcessType</key><string>Background</string>\n<key>StartCalendarInterval</key>" +
           calendarOf(schedule.rhythm) + "\n</dict></plist>\n";
}

Result<void> launchctl(const std::vector<std::string>& words) {
    TRY(const auto outcome, runProgram("launchctl", words));
    return outcome.exitCode == 0
               ? Result<void>()
               : Error{Code::Unavailable, "launchd did not do what was asked: " + outcome.errors};
}

/// The number behind "last exit code = " in what launchctl prints.
std::optional<int> lastExitIn(const std::string& printed) {
    const std::string key = "last exit code = ";
    const auto start = printed.find(key);
    bool isNumber = false;
    const int code =
        start == std::string::npos
            ? 0
            : QString::fromStdString(printed.substr(start + key.size(), 4)).trimmed().toInt(&isNumber);
    return isNumber ? std::optional(code) : std::nullopt;
}

Result<void> LaunchdScheduler::set(const BackupSchedule& schedule) {
    TRY(const auto command, commandFor(schedule));
    TRY_VOID(remove(schedule.vault));
    TRY_VOID(replaceTextFile(fileOf(schedule.vault), agentText(schedule, command)));
    const auto loaded = launchctl({"bootstrap", domain(), fileOf(schedule.vault)});
    if (!loaded.ok()) {
        std::error_code ignored;
        std::filesystem::remove(fileOf(schedule.vault), ignored);
    }
    return loaded;
}

Result<void> LaunchdScheduler::remove(const std::string& vault) {
    std::error_code error;
    if (!std::filesystem::remove(fileOf(vault), error)) {
        return error ? Result<void>(Error{Code::Denied, fileOf(vault) + " cannot be removed"})
                     : Result<void>();
    }
    return launchctl({"bootout", domain() + "/" + labelOf(vault)});
}

Result<ScheduleState> LaunchdScheduler::state(const std::string& vault) {
    TRY(const auto printed, runProgram("launchctl", {"print", domain() + "/" + labelOf(vault)}));
    ScheduleState state;
    state.set = printed.exitCode == 0;
    state.running = state.set && printed.output.find("state = running") != std::string::npos;
    state.lastExit = state.set ? lastExitIn(printed.output) : std::nullopt;
    return state;
}

}  // namespace

std::unique_ptr<BackupScheduler> systemScheduler() {
    return std::make_unique<LaunchdScheduler>();
}

}  // namespace coffer
