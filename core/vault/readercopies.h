// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/hash.h"
#include "result/result.h"
#include "storage/storage.h"

/// The stand-alone reader, its specification and HOW-TO-OPEN, which lie in every vault so that it outlives
/// Coffer. They are not encrypted, so whoever holds the storage can swap them: they are compared with the
/// copies built into this program, and the printed sheet carries the reader's SHA-256.
namespace coffer {

/// Bytes of any of these copies; FORMAT.md section 15.
inline constexpr std::uint64_t kMaximumReader = std::uint64_t{4} << 20;

/// Puts the current copies in place. A reader lies under the hash of its content; other readers, which an
/// older printed sheet may name, stay, unless their content is not what their name says: those are removed,
/// and so are other programs beside them. Returns a sentence for each thing that had been altered and was put
/// right, or that a person has to put right.
Result<std::vector<std::string>> ensureReaderCopies(Storage& storage);

/// The hash in the name of a copy: hex, a dot and letters. Nothing for any other file: a conflicted copy that
/// a synchronised folder has made is nobody's reader.
std::optional<Hash> parseReaderName(std::string_view name);

/// The names of readers that are not what their name says, and of what lies beside them and Python could load
/// in place of its own parts; changes nothing. Folders end in "/". Errors: those of Storage::list.
Result<std::vector<std::string>> swappedReaders(Storage& storage);

/// The SHA-256 of the reader that this program places in vaults.
Hash readerHash();

}  // namespace coffer
