// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

/// The head of a message in a WhatsApp text export: date and time, and how the line goes on.
///
/// Three families are known, in hundreds of locales each:
///
///     [21.05.19, 13:45:07] Name: text          iOS
///     5/21/19, 1:45 PM - Name: text            Android
///     21.05.19 13.45.07: Name: text            old versions
///
/// A date is three numbers with `/`, `-` or `.` between them, the year with two or four digits at any place;
/// a time is two or three numbers with `:` or `.`. A morning/evening word may stand before or after the time,
/// an "at" word before it. Digits may be Arabic-Indic, Persian, Devanagari or Bengali. Invisible marks and
/// odd spaces may stand anywhere.
namespace coffer::chats::whatsapp {

/// The morning/evening word of a twelve-hour clock.
enum class HalfDay : std::uint8_t { None, Morning, Evening, Noon, Unclear };

/// How a head is written, apart from its numbers. One export is written by one phone in one style, so a line
/// in another style is text that somebody pasted into a message.
struct HeadStyle {
    enum class Family : std::uint8_t { Bracket, Dash, Colon };

    Family family = Family::Dash;
    char dateSeparator = '/';
    char timeSeparator = ':';
    std::uint8_t yearPlace = kNoLongYear;  ///< 0 to 2: which part has four digits.
    bool comma = false;                    ///< Between date and time.
    bool seconds = false;

    static constexpr std::uint8_t kNoLongYear = 3;  ///< The year has two digits: its place is open.

    bool operator==(const HeadStyle&) const = default;
};

struct Head {
    HeadStyle style;
    std::array<std::uint16_t, 3> date{};  ///< The numbers in the order of the line.
    std::uint8_t hour = 0;                ///< As written, 0 to 24.
    std::uint8_t minute = 0;
    std::uint8_t second = 0;
    HalfDay halfDay = HalfDay::None;
    bool directionMark = false;  ///< U+200E stands before the head: the line has an attachment (iOS).
    std::uint16_t length =
        0;  ///< Bytes of the line until name or text, the one space after the head included.
};

/// No head is longer; a line shown in part needs at least so many bytes to be judged.
constexpr std::size_t kMaxHeadBytes = 160;

/// Whether a line that starts with this byte can have a head: rules out most lines at once.
bool canStartHead(char first);

/// The head of `line` (one line, or at least its first kMaxHeadBytes bytes); nothing when it has none.
std::optional<Head> parseHead(std::string_view line);

}  // namespace coffer::chats::whatsapp
