// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "format/statement.h"
#include "result/result.h"

/// What a statement may not change of those that it follows from (FORMAT.md section 7). An owner may remove,
/// add, retire and rotate, which everybody is told; he may not turn what is there into something else, which
/// nobody would be.
namespace coffer {

/// Checks a statement against its parents; a first one, without any, follows from nothing. Errors: Tampered
/// where it changes the admin key of a slot, anything of a computer but its head and that it is retired, or
/// an epoch; or brings epochs that nobody has started.
Result<void> followsFrom(const format::Statement& statement,
                         const std::vector<const format::Statement*>& parents);

}  // namespace coffer
