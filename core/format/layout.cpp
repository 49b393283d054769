// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/layout.h"

#include <cassert>
#include <charconv>

#include "bytes/encoding.h"

namespace coffer::format {
namespace {

constexpr std::string_view kSlotPrefix = "slot-";
constexpr std::string_view kStatementPrefix = "statement-";
constexpr std::size_t kSequenceDigits = 10;

std::optional<Hash> hashAfter(std::string_view prefix, std::string_view name) {
    if (!name.starts_with(prefix)) {
        return std::nullopt;
    }
    return fixedFromHex<Hash>(name.substr(prefix.size()));
}

}  // namespace

std::string slotFileName(const Hash& hash) {
    return std::string(kSlotPrefix) + toHex(hash);
}

std::string statementFileName(const Hash& hash) {
    return std::string(kStatementPrefix) + toHex(hash);
}

std::string computerFolder(const ComputerId& computer) {
    return std::string(kComputersFolder) + "/" + toHex(computer);
}

std::string packsFolder(const ComputerId& computer) {
    return computerFolder(computer) + "/packs";
}

std::string packName(const ComputerId& computer, const Hash& hash) {
    return packsFolder(computer) + "/" + toHex(hash);
}

std::string indexesFolder(const ComputerId& computer) {
    return computerFolder(computer) + "/indexes";
}

std::string indexName(const ComputerId& computer, const Hash& hash) {
    return indexesFolder(computer) + "/" + toHex(hash);
}

std::string logFolder(const ComputerId& computer) {
    return computerFolder(computer) + "/log";
}

std::string logFileName(std::uint64_t sequence, const Hash& hash) {
    assert(sequence <= kHighestSequence);
    const std::string digits = std::to_string(sequence);
    const std::string padding(digits.size() < kSequenceDigits ? kSequenceDigits - digits.size() : 0, '0');
    return padding + digits + "-" + toHex(hash);
}

std::optional<Hash> parseSlotFileName(std::string_view name) {
    return hashAfter(kSlotPrefix, name);
}

std::optional<Hash> parseStatementFileName(std::string_view name) {
    return hashAfter(kStatementPrefix, name);
}

std::optional<LogFileName> parseLogFileName(std::string_view name) {
    if (name.size() < kSequenceDigits + 1) {
        return std::nullopt;
    }
    std::uint64_t sequence = 0;
    const auto* end = name.data() + kSequenceDigits;
    const auto parsed = std::from_chars(name.data(), end, sequence);
    const auto hash = hashAfter("-", name.substr(kSequenceDigits));
    if (parsed.ec != std::errc() || parsed.ptr != end || !hash) {
        return std::nullopt;
    }
    return LogFileName{sequence, *hash};
}

}  // namespace coffer::format
