// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/workspace.h"

/// The verbs of the command line, one function for each family. Each adds its subcommands to `app`; the one
/// that is chosen puts what is to be done into `chosen`. Verbs parse, call the room vault and print; they
/// decide nothing.
namespace coffer::cli {

void addInitVerb(CLI::App& app, Workspace& workspace, Verb& chosen);
void addBackupVerb(CLI::App& app, Workspace& workspace, Verb& chosen);
void addRestoreVerbs(CLI::App& app, Workspace& workspace, Verb& chosen);
void addReadVerbs(CLI::App& app, Workspace& workspace, Verb& chosen);
void addProofVerbs(CLI::App& app, Workspace& workspace, Verb& chosen);
void addKeyVerbs(CLI::App& app, Workspace& workspace, Verb& chosen);
void addComputerVerbs(CLI::App& app, Workspace& workspace, Verb& chosen);
void addInfoVerbs(CLI::App& app, Workspace& workspace, Verb& chosen);
void addRetentionVerbs(CLI::App& app, Workspace& workspace, Verb& chosen);
void addStatusVerb(CLI::App& app, Workspace& workspace, Verb& chosen);

}  // namespace coffer::cli
