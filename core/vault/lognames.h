// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "bytes/encoding.h"
#include "files/names.h"
#include "format/logentry.h"

/// Internal to the room: how log entries are named in messages to a person, ids by a person, and what a
/// person may call things.
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

/// The kind of the error of requirePlainName().
inline constexpr std::string_view kNameNotPlain = "name-not-plain";

/// A name that a person gives stands in lists of one line each. Error Invalid, kind kNameNotPlain, for one
/// that is empty, too long, or shown otherwise than it is written; `whose` begins the sentence, e.g. "a
/// computer".
inline Result<void> requirePlainName(const std::string& name, const std::string& whose) {
    constexpr std::size_t kLongest = 200;
    return !name.empty() && name.size() <= kLongest && displayPath(name) == name
               ? Result<void>()
               : Error{Code::Invalid,
                       whose +
                           " needs a name of 1 to 200 bytes, without line breaks, backslashes "
                           "and characters that cannot be seen",
                       kNameNotPlain};
}

}  // namespace coffer
