// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "storage/storage.h"
#include "vault/localstate.h"

namespace coffer {

bool isAmong(const KnownPacks& known, const Hash& pack);

/// Those of the packs that are not in the storage, or have another size there. Looks at names and sizes
/// alone. A pack that was rightly pruned is not known any more: its computer has dropped it before. Errors:
/// those of Storage::list.
Result<std::set<Hash>> missingPacks(Storage& storage, const KnownPacks& known);

}  // namespace coffer
