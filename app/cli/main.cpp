// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

#include "bytes/secretbytes.h"
#include "cli/commandline.h"
#include "cli/documentation.h"
#include "cli/verbs.h"
#include "system/descriptor.h"

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
    verb->add_option("kind", *kind, "man, bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"man", "bash", "zsh", "fish"}));
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

void addVerbs(CLI::App& app, Workspace& workspace, Verb& chosen) {
    const Arguments arguments(app);
    addInitVerb(arguments, workspace, chosen);
    addBackupVerb(arguments, workspace, chosen);
    addRestoreVerbs(arguments, workspace, chosen);
    addReadVerbs(arguments, workspace, chosen);
    addProofVerbs(arguments, workspace, chosen);
    addKeyVerbs(arguments, workspace, chosen);
    addComputerVerbs(arguments, workspace, chosen);
    addInfoVerbs(arguments, workspace, chosen);
    addLogVerb(arguments, workspace, chosen);
    addDocumentationVerb(app, chosen);
    addRetentionVerbs(arguments, workspace, chosen);
    addPruneVerb(arguments, workspace, chosen);
    addScheduleVerbs(arguments, workspace, chosen);
    addStatusVerb(arguments, workspace, chosen);
    // Never parsed: its words are verbs, which the parser would take for themselves.
    app.add_subcommand("help", "Explain a verb");
}

/// For a command line that makes no sense.
ExitCode refuse(const CLI::App& app, const Words& words, const std::string& sentence) {
    const bool json = std::find(words.begin(), words.end(), "--json") != words.end();
    Console(json ? Console::Form::Objects : Console::Form::Text).fail({Code::Invalid, sentence});
    std::cerr << "Try: " << helpCommand(app, words) << '\n';
    return ExitCode::Usage;
}

/// `coffer help VERB`, and `coffer` alone.
ExitCode explain(const CLI::App& app, const Words& words) {
    const Words verbs(words.begin() + (words.empty() ? 0 : 1), words.end());
    const auto complaint = complaintAboutVerb(app, verbs);
    const bool family = complaint && helpCommand(app, verbs) != helpCommand(app, {});
    if (complaint && !family) {
        return refuse(app, {}, *complaint);
    }
    std::cout << helpFor(app, verbs);
    return words.empty() ? ExitCode::Usage : ExitCode::Done;
}

ExitCode run(const Workspace& workspace, const CLI::App& app, const Verb& chosen) {
    const auto result = chosen();
    if (result.ok()) {
        return *result;
    }
    workspace.console().fail(result.error());
    const auto verbs = app.get_subcommands();
    const std::string advice = adviceAfter(verbs.empty() ? "" : verbs.front()->get_name(), result.error());
    if (!advice.empty()) {
        std::cerr << advice << '\n';
    }
    return exitCodeFor(result.error().code);
}

ExitCode parseAndRun(const Words& words, int argc, char** argv) {
    CLI::App app("End-to-end-encrypted, provable backups of chat histories", "coffer");
    app.set_version_flag("--version", std::string("coffer ") + COFFER_VERSION);
    app.require_subcommand(1);
    app.footer(kFooter);
    Workspace workspace;
    Verb chosen;
    addVerbs(app, workspace, chosen);
    if (words.empty() || words.front() == "help") {
        return explain(app, words);
    }
    if (const auto complaint = complaintAboutVerb(app, words)) {
        return refuse(app, words, *complaint);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return error.get_exit_code() == 0 ? static_cast<ExitCode>(app.exit(error))
                                          : refuse(app, words, sentenceFor(error));
    }
    return run(workspace, app, chosen);
}

/// What a full disk has swallowed must not pass for done.
ExitCode checkOutput(ExitCode code) {
    std::cout.flush();
    if (std::cout.good()) {
        return code;
    }
    std::cerr << "coffer: standard output takes no more: part of what was to be said is lost.\n";
    return code == ExitCode::Done || code == ExitCode::Partly ? ExitCode::NoSpace : code;
}

}  // namespace

int main(int argc, char** argv) {
    // Without locked memory the program still works; the header of secretbytes.h says what that means.
    static_cast<void>(protectProcessMemory());
    raiseOpenFileLimit();
    try {
        return static_cast<int>(
            checkOutput(parseAndRun(Words(argv + std::min(argc, 1), argv + argc), argc, argv)));
    } catch (const std::exception& error) {
        std::cerr << "coffer: an internal error: " << error.what() << '\n';
        return static_cast<int>(ExitCode::Internal);
    }
}
