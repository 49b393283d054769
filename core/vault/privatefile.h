// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "bytes/bytes.h"
#include "result/result.h"

/// Small files in which a computer keeps what it remembers, outside the vault. Inside this room.
namespace coffer {

/// Replaces the file in one step, durably: after a loss of power it is the old one or the new one, whole.
/// Only its owner may read it (POSIX), as far as the disk keeps permissions. A `.new` file that a killed run
/// has left is removed. Errors: Denied, NoSpace, Unavailable.
Result<void> replacePrivateFile(const std::filesystem::path& file, ByteView content);

}  // namespace coffer
