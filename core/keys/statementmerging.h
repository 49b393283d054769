// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "keys/statementlines.h"

namespace coffer {

/// Whether a fork is put together by whoever writes next, without a person (FORMAT.md section 7, Forks):
/// since they parted nothing was removed, retired or started anew, and nothing is listed by two heads under
/// one id and differently. `lines` are those of `heads`.
bool mergesByItself(const StatementBook& book, const std::vector<const KnownStatement*>& heads,
                    const StatementLines& lines);

}  // namespace coffer
