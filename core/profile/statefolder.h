// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "result/result.h"

namespace coffer {

/// Where this system keeps what a program remembers for one person: XDG_STATE_HOME/coffer, usually
/// ~/.local/state/coffer (XDG Base Directory Specification 0.8); LOCALAPPDATA on Windows, Application Support
/// on macOS. Reads the environment: call it before threads start, or while none changes it.
std::filesystem::path systemStateFolder();

/// Makes the folder, with those above it, so that only this person can enter; one that is there stays as it
/// is. Errors: Denied when it cannot be made; Refused when anybody may write to it.
Result<std::string> prepareStateFolder(const std::filesystem::path& folder);

/// What this computer is called on its network, for its name in a vault; "this computer" when it is not
/// called anything.
std::string hostName();

}  // namespace coffer
