// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "result/result.h"

/// What the program says about a command line, beside what the parser says: verbs are looked at before
/// anything is parsed, since the parser would take a mistyped one for a value of something else.
namespace coffer::cli {

using Words = std::vector<std::string>;  ///< what was typed after the program's name

/// What is wrong with the verbs typed, as a sentence that proposes the nearest one; nothing when all is well
/// or when no verb was typed.
std::optional<std::string> complaintAboutVerb(const CLI::App& app, const Words& words);

/// The help for the verb that the words name ("key", "add"), or for the program.
std::string helpFor(const CLI::App& app, const Words& words);

/// What the parser found wrong, as a sentence without a full stop.
std::string sentenceFor(const CLI::ParseError& error);

/// Which command explains the verb that was typed: "coffer key add --help".
std::string helpCommand(const CLI::App& app, const Words& words);

/// What to do after an error of that verb, as whole sentences; empty when the error says it all.
std::string adviceAfter(const std::string& verb, const Error& error);

}  // namespace coffer::cli
