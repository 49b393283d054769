// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "bytes/bytes.h"

/// What of SQLite's file formats (https://www.sqlite.org/fileformat2.html) decides how a database is cut.
/// Pure; thread-safe.
namespace coffer {

/// Frames of a write-ahead log are gathered to about this much.
inline constexpr std::uint32_t kLogRun = 32u << 10;

/// The run length, a multiple of the page size, at which a database with this head and this size is cut: that
/// of pagesRun or, if longer, one page. Nothing if the head is not one that SQLite would open.
std::optional<std::uint32_t> databaseRun(ByteView head, std::uint64_t size);

/// kDatabaseRun or kHugeDatabaseRun (plan.h), by the size of the database.
std::uint32_t pagesRun(std::uint64_t size);

/// Where a write-ahead log is cut: after `first` bytes (its head and one run of frames), then every `run`.
struct LogRuns {
    std::uint32_t first;
    std::uint32_t run;
};

/// Nothing if the head is not one of a write-ahead log of the known version.
std::optional<LogRuns> logRuns(ByteView head);

}  // namespace coffer
