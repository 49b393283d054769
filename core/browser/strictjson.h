// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "bytes/bytes.h"

/// Inside the room only: JSON (RFC 8259) from a browser, read so that two readers cannot differ.
namespace coffer {

/// The deepest nesting that is read. What browsers write has two levels.
inline constexpr int kJsonDepth = 8;

/// The object that `text` is, from the first byte to the last; nothing where it is no JSON object, not UTF-8,
/// nested deeper than kJsonDepth, or names a member twice at any level. Members that nobody asked for are
/// welcome: browsers add them on purpose.
std::optional<nlohmann::json> parseStrictJson(std::string_view text);

// A member of an object that is of that type; nothing where it is absent or anything else.
std::optional<std::string> jsonText(const nlohmann::json& object, const char* name);
std::optional<bool> jsonBoolean(const nlohmann::json& object, const char* name);
/// Bytes written as base64url.
std::optional<Bytes> jsonBytes(const nlohmann::json& object, const char* name);

}  // namespace coffer
