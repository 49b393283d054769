// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/workspace.h"

namespace coffer::cli {

/// What `coffer key add` is told.
struct KeyAddOptions {
    std::string kind, name, keyOut, newPasswordFile;
    std::string with;  ///< --second: what goes with the password of --kind both; empty: a security key
    bool insist = false;
};

void declareKeyAdd(Arguments add, KeyAddOptions& options);

/// Adds a way to unlock. Nothing is written before the new way has opened the vault once by itself.
Result<ExitCode> addKey(const Workspace& workspace, const KeyAddOptions& options);

}  // namespace coffer::cli
