// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "keys/statementbook.h"
#include "storage/storage.h"

/// Statements without filling the memory. Whoever can write to the vault's folder can put thousands of large
/// files there that are named like statements, and only the notice key tells which are. So readKeyFiles()
/// keeps at most kStatementsAtOnce bytes of them, small ones first, and of the others only the prefix; with
/// the notice key, those are read again one by one, and what it does not open is let go.
namespace coffer {

inline constexpr std::uint64_t kStatementsAtOnce = std::uint64_t{16} << 20;

/// What to keep of a statement that there is no room for: its prefix, which says whose it is and of which
/// version. Empty when it is no object.
Bytes cutShort(const Bytes& statement);

/// Makes those whole again that were cut short and open with `notice`; the rest keeps no bytes, and so is
/// named as damaged. No other file can take the place of one that opens. Errors: Unavailable, Busy and
/// NoSpace of the storage.
Result<void> completeStatements(Storage& storage, const NoticeKey& notice,
                                std::vector<StatementFile>& statements);

}  // namespace coffer
