// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

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
void addScheduleVerbs(Arguments app, Workspace& workspace, Verb& chosen);
void addStatusVerb(Arguments app, Workspace& workspace, Verb& chosen);

/// Several verbs with one set of options, which lives until the chosen one has run. Each unlocks, and where
/// this computer adds to the vault, its key tells who wrote down what.
template <typename Options>
class VerbFamily {
public:
    VerbFamily(Arguments parent, Workspace& workspace, Verb& chosen)
        : m_parent(parent), m_workspace(workspace), m_chosen(chosen) {}

    [[nodiscard]] Options& options() const { return *m_options; }

    /// `run` is called with the workspace and the options.
    template <typename Run>
    Arguments add(const char* name, const char* description, Run run) const {
        const Arguments verb = addVerb(m_parent, m_workspace, name, description);
        addUnlockOptions(verb, m_workspace);
        addComputerOptions(verb, m_workspace);
        verb.onChosen([&workspace = m_workspace, &chosen = m_chosen, options = m_options, run] {
            chosen = [&workspace, options, run] { return run(workspace, *options); };
        });
        return verb;
    }

private:
    Arguments m_parent;
    Workspace& m_workspace;
    Verb& m_chosen;
    std::shared_ptr<Options> m_options = std::make_shared<Options>();
};

}  // namespace coffer::cli
