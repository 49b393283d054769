// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

/// The manual page and the shell completions, made from the very definitions that parse the command line, so
/// that they cannot differ from it. The build runs `coffer documentation man|bash|zsh|fish` and installs what
/// it prints.
namespace coffer::cli {

/// A verb as it is typed ("key add") and its definition.
struct VerbEntry {
    std::string words;
    const CLI::App* app;
};

/// Every verb that does something, in the order of the help; not those that only group others, nor hidden
/// ones.
std::vector<VerbEntry> verbsOf(const CLI::App& app);

std::string manualPage(const CLI::App& app, const std::string& version);

/// Completions know verbs, their second words and the options of each; everything else is a file.
std::string bashCompletion(const CLI::App& app);
std::string zshCompletion(const CLI::App& app);
std::string fishCompletion(const CLI::App& app);

}  // namespace coffer::cli
