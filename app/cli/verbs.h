// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/workspace.h"

/// The verbs of the command line, one function for each family. Each adds its subcommands to `app`; the one
/// that is chosen puts what is to be done into `chosen`. Verbs parse, call the room vault and print; they
/// decide nothing.
namespace coffer::cli {

void addInitVerb(Arguments app, Workspace& workspace, Verb& chosen);
void addBackupVerb(Arguments app, Workspace& workspace, Verb& chosen);
void addRestoreVerbs(Arguments app, Workspace& workspace, Verb& chosen);
void addReadVerbs(Arguments app, Workspace& workspace, Verb& chosen);
void addProofVerbs(Arguments app, Workspace& workspace, Verb& chosen);
void addKeyVerbs(Arguments app, Workspace& workspace, Verb& chosen);
void addComputerVerbs(Arguments app, Workspace& workspace, Verb& chosen);
void addInfoVerbs(Arguments app, Workspace& workspace, Verb& chosen);
void addLogVerb(Arguments app, Workspace& workspace, Verb& chosen);
void addRetentionVerbs(Arguments app, Workspace& workspace, Verb& chosen);
void addPruneVerb(Arguments app, Workspace& workspace, Verb& chosen);
void addStatusVerb(Arguments app, Workspace& workspace, Verb& chosen);

}  // namespace coffer::cli
