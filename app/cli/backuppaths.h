// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "vault/owner.h"

/// Paths within a backup as people give them: as they are stored, or as this program shows them, where stray
/// bytes, control characters and backslashes are escaped (displayPath in room files).
namespace coffer::cli {

/// The bytes that an escaped path stands for. What is no escape stays as it is.
std::string unescapedPath(const std::string& shown);

/// The path as the backup holds it: as given or, where that is not there, with its escapes undone. Error
/// NotFound names what lies at the top of the backup, since paths begin there and not at the disk's root.
/// Other errors: those of listPath (vault/list.h).
Result<std::string> findPath(OwnerVault& owner, const LogRecord& backup, const std::string& path);

/// The same for several; those that are not there stay as given as long as one of them is.
Result<std::vector<std::string>> findPaths(OwnerVault& owner, const LogRecord& backup,
                                           const std::vector<std::string>& paths);

/// A sentence about an object: with its name in front unless the sentence names it already.
std::string sentenceAbout(const std::string& object, const std::string& sentence);

}  // namespace coffer::cli
