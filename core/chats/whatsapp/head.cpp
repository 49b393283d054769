// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/whatsapp/head.h"

#include <algorithm>

#include "chats/whatsapp/halfday.h"
#include "chats/whatsapp/marks.h"

namespace coffer::chats::whatsapp {
namespace {

constexpr std::size_t kMaxWordBytes = 40;  // the longest "at" or morning/evening word with its spaces

bool isLetterOrDot(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 || byte == '.' || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/// Walks along one line. Every step says whether it found what it looks for, and stays put when it did not.
class Walker {
public:
    explicit Walker(std::string_view line) : m_line(line), m_rest(line) {}

    [[nodiscard]] std::size_t position() const { return m_line.size() - m_rest.size(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    [[nodiscard]] bool isAfterBlank() const {
        const std::string_view before = m_line.substr(0, position());
        for (std::size_t length = 1; length <= std::min<std::size_t>(before.size(), 3); ++length) {
            if (spaceLength(before.substr(before.size() - length)) == length) {
                return true;
            }
        }
        return false;
    }

    bool character(char wanted) {
        const bool found = !m_rest.empty() && m_rest.front() == wanted;
        m_rest.remove_prefix(found ? 1 : 0);
        return found;
    }

    bool text(std::string_view wanted) {
        const bool found = m_rest.starts_with(wanted);
        m_rest.remove_prefix(found ? wanted.size() : 0);
        return found;
    }

    bool marks() { return skip(markLength); }

    bool blanks() {
        bool spaces = false;
        while (skip(spaceLength) || (marks() && (spaces || spaceLength(m_rest) != 0))) {
            spaces = true;
        }
        return spaces;
    }

    /// A digit of any of the five scripts.
    std::optional<int> digit() {
        if (m_rest.empty()) {
            return std::nullopt;
        }
        if (m_rest.front() >= '0' && m_rest.front() <= '9') {
            const int value = m_rest.front() - '0';
            m_rest.remove_prefix(1);
            return value;
        }
        return static_cast<unsigned char>(m_rest.front()) < 0x80 ? std::nullopt : foreignDigit();
    }

    /// One to `most` digits; says how many. 0 when there is none, or more than `most`.
    int number(int most, std::uint16_t& value) {
        int count = 0;
        unsigned sum = 0;
        while (!m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9' && count <= most) {
            sum = sum * 10 + static_cast<unsigned>(m_rest.front() - '0');
            m_rest.remove_prefix(1);
            ++count;
        }
        value = static_cast<std::uint16_t>(sum);
        const bool foreign = !m_rest.empty() && static_cast<unsigned char>(m_rest.front()) >= 0x80;
        return foreign && count == 0 ? foreignNumber(most, value) : count <= most ? count : 0;
    }

    /// Letters, dots and spaces up to the next digit or anything else; may be empty.
    std::string_view words() {
        const std::string_view start = m_rest;
        std::size_t length = 0;
        while (!m_rest.empty() && length <= kMaxWordBytes &&
               (spaceLength(m_rest) != 0 || (isLetterOrDot(m_rest.front()) && !nextIsDigit()))) {
            if (m_rest.starts_with("\u2013") || m_rest.starts_with("\u2014")) {
                break;  // a dash is no letter
            }
            m_rest.remove_prefix(1);
            length = start.size() - m_rest.size();
        }
        return start.substr(0, length);
    }

private:
    bool skip(std::size_t (*lengthOf)(std::string_view)) {
        bool found = false;
        while (const std::size_t length = lengthOf(m_rest)) {
            m_rest.remove_prefix(length);
            found = true;
        }
        return found;
    }

    [[nodiscard]] bool nextIsDigit() const {
        return static_cast<unsigned char>(m_rest.front()) >= 0x80 &&
               Walker(m_rest).foreignDigit().has_value();
    }

    int foreignNumber(int most, std::uint16_t& value) {
        int count = 0;
        unsigned sum = 0;
        for (auto next = digit(); next && count <= most; next = digit()) {
            sum = sum * 10 + static_cast<unsigned>(*next);
            ++count;
        }
        value = static_cast<std::uint16_t>(sum);
        return count <= most ? count : 0;
    }

    std::optional<int> foreignDigit() {
        struct Script {
            std::string_view zero;
        };
        static constexpr std::array<Script, 4> kScripts{{{"\u0660"}, {"\u06F0"}, {"\u0966"}, {"\u09E6"}}};
        for (const Script& script : kScripts) {
            const std::size_t last = script.zero.size() - 1;
            if (m_rest.size() > last && m_rest.starts_with(script.zero.substr(0, last))) {
                const int value =
                    static_cast<unsigned char>(m_rest[last]) - static_cast<unsigned char>(script.zero[last]);
                if (value >= 0 && value <= 9) {
                    m_rest.remove_prefix(last + 1);
                    return value;
                }
            }
        }
        return std::nullopt;
    }

    std::string_view m_line;
    std::string_view m_rest;
};

bool isDateSeparator(char byte) {
    return byte == '/' || byte == '-' || byte == '.';
}

/// One of the three numbers of a date with what follows it. Notes which one has four digits.
bool datePart(Walker& walker, Head& head, std::uint8_t place) {
    const int digits = walker.number(4, head.date[place]);
    if (digits == 4 && head.style.yearPlace == HeadStyle::kNoLongYear) {
        head.style.yearPlace = place;
        return true;
    }
    return digits == 1 || digits == 2;
}

bool separatorAfter(Walker& walker, Head& head, std::uint8_t place) {
    walker.marks();
    if (place == 0) {
        if (walker.rest().empty() || !isDateSeparator(walker.rest().front())) {
            return false;
        }
        head.style.dateSeparator = walker.rest().front();
    }
    const bool found = walker.character(head.style.dateSeparator);
    if (found && head.style.dateSeparator == '.') {
        walker.blanks();
    }
    walker.marks();
    return found || place == 2;  // a stop after the last part is a matter of locale
}

bool parseDate(Walker& walker, Head& head) {
    for (std::uint8_t place = 0; place < 3; ++place) {
        if (!datePart(walker, head, place)) {
            return false;
        }
        // Only a stop may close a date; "21/5/19/" is none.
        const bool last = place == 2;
        if ((!last || head.style.dateSeparator == '.') && !separatorAfter(walker, head, place)) {
            return false;
        }
    }
    return true;
}

bool parseGap(Walker& walker, Head& head) {
    walker.marks();
    head.style.comma = walker.character(',') || walker.text("\u060C") || walker.text("\uFF0C");
    walker.blanks();
    walker.marks();
    const std::string_view words = walker.words();
    head.halfDay = words.empty() ? HalfDay::None : halfDayBefore(words);
    return words.size() <= kMaxWordBytes;
}

bool parseTime(Walker& walker, Head& head) {
    std::uint16_t hour = 0;
    std::uint16_t minute = 0;
    std::uint16_t second = 0;
    if (walker.number(2, hour) == 0 || hour > 24) {
        return false;
    }
    walker.marks();
    head.style.timeSeparator = walker.rest().starts_with('.') ? '.' : ':';
    if (!walker.character(head.style.timeSeparator) || walker.number(2, minute) != 2 || minute > 59) {
        return false;
    }
    Walker ahead = walker;
    if (ahead.character(head.style.timeSeparator) && ahead.number(2, second) == 2 && second <= 60) {
        head.style.seconds = true;
        walker = ahead;
    }
    head.hour = static_cast<std::uint8_t>(hour);
    head.minute = static_cast<std::uint8_t>(minute);
    head.second = head.style.seconds ? static_cast<std::uint8_t>(second) : 0;
    return true;
}

/// The word after the time, if any; it may not contradict one before it.
bool parseHalfDay(Walker& walker, Head& head) {
    const std::string_view words = walker.words();
    if (trimmed(words).empty()) {
        return true;
    }
    const HalfDay after = halfDayAfter(words);
    head.halfDay = head.halfDay == HalfDay::None ? after : head.halfDay;
    return words.size() <= kMaxWordBytes;
}

bool parseEnd(Walker& walker, Head& head, bool bracket) {
    walker.marks();
    if (bracket) {
        head.style.family = HeadStyle::Family::Bracket;
        const bool closed = walker.character(']');
        walker.character(' ');
        return closed;
    }
    // "21.05.19 13.45 Bob: x" is what people write; only a word for half of the day may stand before the
    // colon.
    if (head.halfDay != HalfDay::Unclear && walker.text(": ")) {
        head.style.family = HeadStyle::Family::Colon;
        return true;
    }
    head.style.family = HeadStyle::Family::Dash;
    const bool apart = walker.blanks() || walker.isAfterBlank();
    return apart && (walker.text("- ") || walker.text("\u2013 ") || walker.text("\u2014 "));
}

}  // namespace

bool canStartHead(char first) {
    const auto value = static_cast<unsigned char>(first);
    return first == '[' || (first >= '0' && first <= '9') || value == 0xE2 || value == 0xD9 ||
           value == 0xDB || value == 0xE0 || value == 0xEF;
}

std::optional<Head> parseHead(std::string_view line) {
    if (line.empty() || !canStartHead(line.front())) {
        return std::nullopt;
    }
    Walker walker(line.substr(0, kMaxHeadBytes));
    std::optional<Head> result(std::in_place);
    Head& head = *result;
    walker.marks();
    head.directionMark =
        walker.position() > 0 && line.substr(0, walker.position()).find("\u200E") != std::string_view::npos;
    const bool bracket = walker.character('[');
    walker.marks();
    const bool whole = parseDate(walker, head) && parseGap(walker, head) && parseTime(walker, head) &&
                       parseHalfDay(walker, head) && parseEnd(walker, head, bracket);
    head.length = static_cast<std::uint16_t>(walker.position());
    return whole ? result : std::nullopt;
}

}  // namespace coffer::chats::whatsapp
