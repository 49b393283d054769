// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "container/sealer.h"

/// For this room's tests only: the way to state the salt. The same key and salt must never recur, so nobody
/// else may have it.
namespace coffer::internal {

struct SealerSeam {
    static Sealer withSalt(ByteView key, ByteView context, const Salt& salt) { return {key, context, salt}; }
};

}  // namespace coffer::internal
