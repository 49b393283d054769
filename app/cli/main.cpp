// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <iostream>

#include "bytes/secretbytes.h"
#include "cli/documentation.h"
#include "cli/verbs.h"
#include "files/descriptor.h"

namespace {

using namespace coffer;
using namespace coffer::cli;

constexpr const char* kFooter =
    "Exit codes: 0 done, 2 usage, 3 wrong key, 4 damaged, 5 not found, 6 no space, 7 busy or unavailable,\n"
    "8 refused by a safety rule, 9 partly done, 10 stopped, 11 newer version, 12 permission denied, 1 a bug.";

/// Not for people: the build installs what it prints.
void addDocumentationVerb(CLI::App& app, Verb& chosen) {
    auto kind = std::make_shared<std::string>();
    CLI::App* verb = app.add_subcommand("documentation", "Print the manual page or a shell completion");
    verb->group("");
    verb->add_option("kind", *kind, "man, bash, zsh or fish")->required();
    verb->callback([&app, &chosen, kind] {
        chosen = [&app, kind]() -> Result<ExitCode> {
            std::cout << (*kind == "man"    ? manualPage(app, COFFER_VERSION)
                          : *kind == "zsh"  ? zshCompletion(app)
                          : *kind == "fish" ? fishCompletion(app)
                                            : bashCompletion(app));
            return ExitCode::Done;
        };
    });
}

int parseAndRun(int argc, char** argv) {
    CLI::App app("End-to-end-encrypted, provable backups of chat histories", "coffer");
    app.set_version_flag("--version", std::string("coffer ") + COFFER_VERSION);
    app.require_subcommand(1);
    app.footer(kFooter);
    Workspace workspace;
    Verb chosen;
    const Arguments arguments(app);
    addInitVerb(arguments, workspace, chosen);
    addBackupVerb(arguments, workspace, chosen);
    addRestoreVerbs(arguments, workspace, chosen);
    addReadVerbs(arguments, workspace, chosen);
    addProofVerbs(arguments, workspace, chosen);
    addKeyVerbs(arguments, workspace, chosen);
    addComputerVerbs(arguments, workspace, chosen);
    addInfoVerbs(arguments, workspace, chosen);
    addDocumentationVerb(app, chosen);
    addRetentionVerbs(arguments, workspace, chosen);
    addStatusVerb(arguments, workspace, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : static_cast<int>(ExitCode::Usage);
    }
    const auto result = chosen();
    if (!result.ok()) {
        workspace.console().fail(result.error());
        return static_cast<int>(exitCodeFor(result.error().code));
    }
    return static_cast<int>(*result);
}

}  // namespace

int main(int argc, char** argv) {
    // Without locked memory the program still works; the header of secretbytes.h says what that means.
    static_cast<void>(protectProcessMemory());
    raiseOpenFileLimit();
    try {
        return parseAndRun(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "coffer: an internal error: " << error.what() << '\n';
        return static_cast<int>(ExitCode::Internal);
    }
}
