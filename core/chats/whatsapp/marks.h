// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Invisible marks and odd spaces, with which WhatsApp's exports are strewn: direction marks before
/// attachments and system texts, narrow spaces before AM and PM, joiners in names. They are passed over when
/// something is recognised and stay in every text that is handed on.
namespace coffer::chats::whatsapp {

/// The length of the invisible mark (U+200B–U+200F, U+202A–U+202E, U+2060, U+2066–U+2069, U+FEFF) at the
/// start of `text`; 0 when there is none.
inline std::size_t markLength(std::string_view text) {
    std::size_t foreignMarkLength(std::string_view text);
    return text.empty() || static_cast<unsigned char>(text.front()) < 0x80 ? 0 : foreignMarkLength(text);
}

/// The length of the space (U+0020, tab, U+00A0, U+2009, U+202F) at the start of `text`; 0 when there is
/// none.
inline std::size_t spaceLength(std::string_view text) {
    std::size_t foreignSpaceLength(std::string_view text);
    if (text.empty() || static_cast<unsigned char>(text.front()) < 0x80) {
        return !text.empty() && (text.front() == ' ' || text.front() == '\t') ? 1 : 0;
    }
    return foreignSpaceLength(text);
}

/// Whether U+200E stands at the start: before system texts and attachments of iOS, and attachments of
/// Android.
bool startsWithDirectionMark(std::string_view text);

/// Whether the text has the two bytes with which marks and odd spaces start, leaving U+FEFF aside: most have
/// none.
bool mayHoldMarks(std::string_view text);

/// Without marks and spaces around it.
std::string_view trimmed(std::string_view text);

/// The form in which texts are compared: marks gone, every space a plain one, no spaces around, ASCII letters
/// small, no full stop at the end.
std::string comparable(std::string_view text);

}  // namespace coffer::chats::whatsapp
