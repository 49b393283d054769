// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Inside the room only: text of headers, whose letters and blanks are those of ASCII whatever the locale
/// (RFC 9110, section 5).
namespace coffer::ascii {

/// Without spaces and tabs at both ends.
std::string_view trimmed(std::string_view text);

/// With A to Z in lower case; all other bytes as they are.
std::string lowered(std::string_view text);

}  // namespace coffer::ascii
