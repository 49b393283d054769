// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "storage/storage.h"
#include "vault/progress.h"

/// Internal to the room: reading parts of objects that are too large to be held in memory.
namespace coffer {

/// The prefix of an object (FORMAT.md section 4), read in two steps because its length stands in it. `name`
/// stands in the errors: Damaged when the object ends before, and those of prefixSize().
Result<Bytes> readPrefix(ObjectReader& reader, const std::string& name);

/// The SHA-256 of the whole object, which most have as their name. Errors: those of reading; Cancelled.
Result<Hash> hashOf(ObjectReader& reader, const Progress* progress = nullptr);

}  // namespace coffer
