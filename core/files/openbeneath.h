// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "system/descriptor.h"

/// Opening a directory several levels below another one without ever leaving it. For use inside this room.
///
/// Linux 5.6 does it in one call (openat2 with RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS). Elsewhere, where the
/// call is filtered, and for paths longer than the system takes at once, each component is opened by itself
/// with O_NOFOLLOW. Both give the same answers.
namespace coffer {

enum class Resolver { Kernel, Stepwise };

/// `names` from the top down, each passing checkName. Not open and errno set when it cannot be: ELOOP or
/// ENOTDIR when a component is a symbolic link.
Descriptor openBeneath(const Descriptor& root, const std::vector<std::string>& names,
                       Resolver resolver = Resolver::Kernel);

}  // namespace coffer
