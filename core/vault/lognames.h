// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "bytes/encoding.h"
#include "format/logentry.h"

/// Internal to the room: how log entries are named in messages to a person, and ids by a person.
namespace coffer {

inline constexpr std::size_t kFewestDigits = 4;  ///< of an id, as a person types it

inline std::string shortName(const ComputerId& computer) {
    return toHex(computer).substr(0, 8);
}

inline std::string entryName(const format::EntryReference& entry) {
    return "log entry " + std::to_string(entry.sequence) + " of computer " + shortName(entry.computer);
}

inline Error forged(const format::EntryReference& entry, std::string_view why) {
    return Error{Code::Tampered, entryName(entry) + " does not count: " + std::string(why)};
}

}  // namespace coffer
