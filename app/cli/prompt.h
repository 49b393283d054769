// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "bytes/secretbytes.h"
#include "result/result.h"

namespace coffer::cli {

/// Asks on the terminal, without echo. Error Invalid when there is no terminal to ask on; it names `options`,
/// those of the command line that give the same, e.g. "--password-file". Error Cancelled on Ctrl-C.
Result<SecretBytes> promptSecret(const std::string& question, const std::string& options);

/// Whether there is a terminal to ask on.
bool hasTerminal();

/// Asks a yes-or-no question on the terminal; the answer must be spelt out. Without a terminal: Error
/// Invalid.
Result<bool> promptYes(const std::string& question);

}  // namespace coffer::cli
