// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "system/descriptor.h"

namespace coffer {

/// Gives an entry another name within its directory unless that name is taken (errno EEXIST), in one step
/// where the system can: renameat2 with RENAME_NOREPLACE on Linux, renameatx_np with RENAME_EXCL on macOS.
/// Elsewhere by a second name and removal of the first; on file systems without hard links by looking first,
/// which leaves a moment in which another program could take the name. For use inside this room.
/// Returns 0, or -1 and errno.
int renameToFreeName(const Descriptor& directory, const std::string& from, const std::string& to);

}  // namespace coffer
