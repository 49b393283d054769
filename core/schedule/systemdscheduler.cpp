// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "schedule/program.h"
#include "schedule/schedule.h"
#include "schedule/systemdunit.h"

namespace coffer {
namespace {

constexpr const char* kProperties =
    "--property=ActiveState,NextElapseUSecRealtime,LastTriggerUSec,ExecMainExitTimestamp,ExecMainStatus";

/// Where a person's own units lie (systemd.unit(5)).
std::string unitFolder() {
    const QString place = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QFile::encodeName(place).toStdString() + "/systemd/user/";
}

Result<std::string> systemctl(const std::vector<std::string>& words) {
    std::vector<std::string> arguments{"--user", "--quiet"};
    arguments.insert(arguments.end(), words.begin(), words.end());
    TRY(const auto outcome, runProgram("systemctl", arguments));
    return outcome.exitCode == 0
               ? Result<std::string>(outcome.output)
               : Error{Code::Unavailable, "systemd did not do what was asked: " + outcome.errors};
}

/// Asked before anything is written: without a session, systemctl enables a timer that nobody runs.
Result<void> requireSession() {
    const auto version = systemctl({"show", "--property=Version"});
    return version.ok()
               ? Result<void>()
               : Error{Code::Unavailable,
                       "this system has no session of systemd for you, so it starts nothing by itself: let "
                       "another scheduler, such as cron, run \"coffer backup\"",
                       kNoScheduler};
}

std::string readFile(const std::string& name) {
    std::ifstream stream(name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

class SystemdScheduler final : public BackupScheduler {
public:
    Result<void> set(const BackupSchedule& schedule) override;
    Result<void> remove(const std::string& vault) override;
    Result<ScheduleState> state(const std::string& vault) override;

private:
    static Result<void> removeFiles(const std::string& name);
};

Result<void> SystemdScheduler::set(const BackupSchedule& schedule) {
    TRY(const auto command, commandFor(schedule));
    TRY(const std::string name, systemd::unitName(schedule.vault));
    TRY(const std::string service, systemd::serviceText(command));

    TRY_VOID(requireSession());
    const std::string file = unitFolder() + name;
    TRY_VOID(replaceTextFile(file + ".service", service));
    TRY_VOID(replaceTextFile(file + ".timer", systemd::timerText(schedule.rhythm)));
    TRY_VOID(systemctl({"daemon-reload"}));
    const auto enabled = systemctl({"enable", name + ".timer"});
    // Starting one that runs already would leave it with its old time.
    const auto started = enabled.ok() ? systemctl({"restart", name + ".timer"}) : enabled;
    if (!started.ok()) {
        static_cast<void>(remove(schedule.vault));  // the first error says more
        return started.error();
    }
    return {};
}

Result<void> SystemdScheduler::removeFiles(const std::string& name) {
    for (const char* suffix : {".timer", ".service"}) {
        std::error_code error;
        std::filesystem::remove(unitFolder() + name + suffix, error);
        if (error) {
            return Error{Code::Denied,
                         unitFolder() + name + suffix + " cannot be removed: " + error.message()};
        }
    }
    return {};
}

Result<void> SystemdScheduler::remove(const std::string& vault) {
    TRY(const std::string name, systemd::unitName(vault));
    if (!std::filesystem::exists(unitFolder() + name + ".timer")) {
        return {};
    }
    TRY_VOID(requireSession());
    const auto disabled = systemctl({"disable", "--now", name + ".timer"});
    TRY_VOID(removeFiles(name));
    TRY_VOID(systemctl({"daemon-reload"}));
    return disabled.ok() ? Result<void>() : disabled.error();
}

Result<ScheduleState> SystemdScheduler::state(const std::string& vault) {
    TRY(const std::string name, systemd::unitName(vault));
    TRY_VOID(requireSession());
    TRY(const std::string shown,
        systemctl({"--timestamp=unix", "show", kProperties, name + ".timer", name + ".service"}));
    ScheduleState state = systemd::stateIn(shown);
    if (state.set) {
        state.rhythm = systemd::rhythmIn(readFile(unitFolder() + name + ".timer"));
    }
    return state;
}

}  // namespace

std::unique_ptr<BackupScheduler> systemScheduler() {
    return std::make_unique<SystemdScheduler>();
}

}  // namespace coffer
