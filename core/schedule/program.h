// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "result/result.h"
#include "schedule/schedule.h"

/// Inside this room.
namespace coffer {

/// What a program of the system said.
struct ProgramOutcome {
    int exitCode = 0;
    std::string output;  ///< standard output
    std::string errors;  ///< standard error, one line after the other
};

/// Runs a program of the system to its end, with its answers in English and its times in UTC. Errors:
/// NotFound when there is no such program, Unavailable when it crashed or did not end within 20 seconds.
Result<ProgramOutcome> runProgram(const std::string& program, const std::vector<std::string>& arguments);

/// What a scheduler has to run: the command line `coffer`, which lies beside the program that runs or else
/// where the system looks for programs, with backupArguments(). Error NotFound where there is none.
Result<std::vector<std::string>> commandFor(const BackupSchedule& schedule);

/// Replaces a file in one step, durably, with what is text to the system; makes its folder when absent.
/// Errors: Denied, with what the system says.
Result<void> replaceTextFile(const std::string& file, const std::string& text);

}  // namespace coffer
