// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "result/result.h"

/// The room `schedule`: backups that run by themselves, whether or not anybody sits before a window.
///
/// The system's own scheduler starts the command line `coffer backup` as the person who asked for it; no
/// program of ours waits in the background. What it runs has the computer's key and nothing else: it can add
/// and reads nothing back. A run that was missed because the computer was off is made up for as soon as it
/// is on again, and runs of one vault never overlap.
///
///  * schedule.h   what can be asked of a scheduler (this file)
///  * program.h    running the system's programs, and finding our own
///
/// Linux has systemd's user timers (systemdscheduler.cpp), macOS launchd, Windows its Task Scheduler; the
/// last two follow their makers' manuals and are unverified.
namespace coffer {

/// The kind of the error that says that the system starts nothing by itself for this person.
inline constexpr std::string_view kNoScheduler = "no-scheduler";

/// How often, in local time.
struct Rhythm {
    enum class Every { Hour, Day } every = Every::Day;
    unsigned hour = 20;  ///< of the day, 0 to 23; without meaning for Every::Hour
    unsigned minute = 0;

    bool operator==(const Rhythm&) const = default;
};

/// The rhythm that a person types: "hourly", or a time of day such as "20:30". Invalid when it is neither.
Result<Rhythm> parseRhythm(std::string_view text);
/// The same the other way round.
std::string rhythmText(const Rhythm& rhythm);

/// A backup that is to run by itself. Paths are absolute: a scheduler runs programs in a folder of its own
/// choice. Nothing of it is secret: everybody on the computer may be able to read a command line.
struct BackupSchedule {
    std::string vault;  ///< there is one schedule for each vault
    Rhythm rhythm;
    std::vector<std::string> paths;              ///< what to back up
    std::vector<std::string> exclude = {};       ///< patterns, as for `coffer backup`
    std::vector<std::string> excludeFiles = {};  ///< files with patterns
    std::string keyFile = {};                    ///< this computer's key; empty: in the keychain
    std::string stateFolder = {};                ///< empty: the system's place
};

/// The command line of that backup, without the program at its beginning.
std::vector<std::string> backupArguments(const BackupSchedule& schedule);

/// What is known of a vault's schedule. Times are milliseconds since 1970 UTC.
struct ScheduleState {
    bool set = false;
    std::optional<Rhythm> rhythm;  ///< nothing where somebody has written another one by hand
    std::optional<std::uint64_t> nextRun;
    /// The last run that the scheduler remembers: some forget it when the computer is switched off.
    std::optional<std::uint64_t> lastRun;
    bool running = false;
    std::optional<int> lastExit;  ///< the exit code of `coffer backup`; nothing while none has ended
};

/// A system's scheduler, for the person whose program this is. Calls wait for the system, a second or so:
/// never on a thread that draws. One thread at a time.
///
/// Errors of all three: NotFound where the command line `coffer` is not installed; Unavailable, kind
/// kNoScheduler, where the system starts nothing for this person, e.g. without a session of systemd;
/// Unavailable when it answers with an error; Invalid for a path that it cannot hold.
class BackupScheduler {
public:
    BackupScheduler() = default;
    BackupScheduler(const BackupScheduler&) = delete;
    BackupScheduler& operator=(const BackupScheduler&) = delete;
    virtual ~BackupScheduler() = default;

    /// Sets or replaces the schedule of a vault. Nothing is left behind when it fails.
    virtual Result<void> set(const BackupSchedule& schedule) = 0;
    /// Takes it away; a run at work goes on to its end. Nothing where there is none.
    virtual Result<void> remove(const std::string& vault) = 0;
    virtual Result<ScheduleState> state(const std::string& vault) = 0;
};

/// The scheduler of this system.
std::unique_ptr<BackupScheduler> systemScheduler();

}  // namespace coffer
