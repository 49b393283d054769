// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

/// The manual page and the shell completions, made from the very definitions that parse the command line, so
/// that they cannot differ from it. The build runs `coffer documentation man|bash|zsh|fish` and installs what
/// it prints.
namespace coffer::cli {

std::string manualPage(const CLI::App& app, const std::string& version);
std::string bashCompletion(const CLI::App& app);
std::string zshCompletion(const CLI::App& app);
std::string fishCompletion(const CLI::App& app);

}  // namespace coffer::cli
