// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// What the name of a file says about a WhatsApp export.
namespace coffer::chats::whatsapp {

enum class NameHint : std::uint8_t {
    None,    ///< Nothing.
    Some,    ///< It speaks of WhatsApp or of a chat.
    Export,  ///< It is a name that WhatsApp gives: "_chat.txt", "WhatsApp Chat with Ann.txt" in any language.
};

NameHint nameHint(std::string_view fileName);

/// The chat's title in a name that WhatsApp gives, e.g. "Ann" in "WhatsApp Chat with Ann.zip"; empty when the
/// name has none. Underscores that stand for spaces are put right.
std::string titleIn(std::string_view fileName);

/// Whether the name ends so, small or capital. Requires: `ending` is small ASCII, e.g. ".txt".
bool hasEnding(std::string_view fileName, std::string_view ending);

}  // namespace coffer::chats::whatsapp
