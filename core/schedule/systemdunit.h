// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "schedule/schedule.h"

/// The text that systemd reads and writes: unit files as in systemd.syntax(7), systemd.service(5),
/// systemd.timer(5), and what `systemctl show` prints. Inside this room.
namespace coffer::systemd {

/// The name of a vault's units without its suffix: "coffer-backup-" and the path as `systemd-escape --path`
/// writes it. Invalid where that is longer than the name of a unit may be.
Result<std::string> unitName(const std::string& vault);

/// The service that runs the command, whose first word is the program. Invalid when an argument is not UTF-8
/// or holds a zero byte, which unit files cannot say.
Result<std::string> serviceText(const std::vector<std::string>& command);
/// The timer that starts it.
std::string timerText(const Rhythm& rhythm);
/// The rhythm of a timer that timerText() has written; nothing for any other.
std::optional<Rhythm> rhythmIn(std::string_view timer);

/// What `systemctl --timestamp=unix show TIMER SERVICE` printed, with its times in UTC, about the run. Never
/// fails: what is not there or not understood stays unknown.
ScheduleState stateIn(std::string_view shown);

}  // namespace coffer::systemd
