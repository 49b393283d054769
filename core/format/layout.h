// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "bytes/bytes.h"

/// Where objects lie in a vault and what they are called: FORMAT.md section 3. Names use '/' on every
/// platform.
namespace coffer::format {

inline constexpr std::string_view kKeysFolder = "keys";
inline constexpr std::string_view kSecondKeysFolder = "keys-2";
inline constexpr std::string_view kComputersFolder = "computers";
inline constexpr std::string_view kReaderFolder = "reader";
inline constexpr std::string_view kHowToOpen = "HOW-TO-OPEN.txt";

std::string slotFileName(const Hash& hash);              ///< "slot-<sha256>", within a keys folder
std::string statementFileName(const Hash& hash);         ///< "statement-<sha256>"
std::string computerFolder(const ComputerId& computer);  ///< "computers/<computer>"
std::string packsFolder(const ComputerId& computer);     ///< "computers/<computer>/packs"
std::string packName(const ComputerId& computer, const Hash& hash);  ///< the whole name
std::string indexesFolder(const ComputerId& computer);
std::string indexName(const ComputerId& computer, const Hash& hash);
std::string logFolder(const ComputerId& computer);
/// The highest number that a log entry can have: names carry ten digits.
inline constexpr std::uint64_t kHighestSequence = 9'999'999'999;
/// "<ten digits>-<sha256>", within the log folder. Requires: sequence <= kHighestSequence.
std::string logFileName(std::uint64_t sequence, const Hash& hash);

struct LogFileName {
    std::uint64_t sequence;
    Hash hash;
};

/// The hash in "slot-<sha256>" or "statement-<sha256>"; nothing for any other name.
std::optional<Hash> parseSlotFileName(std::string_view name);
std::optional<Hash> parseStatementFileName(std::string_view name);
std::optional<LogFileName> parseLogFileName(std::string_view name);

}  // namespace coffer::format
