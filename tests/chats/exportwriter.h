// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "chats/events.h"

/// Writes WhatsApp exports in every variant known, of any size, for tests and benches. It shares nothing with
/// the readers but the names of the orders.
namespace coffer::test {

/// How a phone writes its exports.
struct ExportStyle {
    enum class Family { Bracket, Dash, LongDash, Colon };

    const char* label = "";
    Family family = Family::Dash;
    chats::DateOrder order = chats::DateOrder::DayMonthYear;
    std::string dateSeparator = "/";
    std::string afterDate = ", ";  ///< Everything between date and time.
    std::string timeSeparator = ":";
    int yearDigits = 2;
    bool padded = true;
    bool seconds = false;
    /// Empty: a 24-hour clock. Otherwise the words for morning and evening, with their spaces.
    std::array<std::string, 2> halfDay{};
    bool halfDayFirst = false;    ///< The word stands before the time.
    std::string zeroDigit = "0";  ///< The digit zero of the script.
    std::string lineEnd = "\n";
    std::string lineStart{};  ///< E.g. a mark before every head.
    std::string mediaOmitted = "<Media omitted>";
    std::string attachmentBefore{};  ///< Around a file name, e.g. "<attached: " and ">".
    std::string attachmentAfter = " (file attached)";
};

/// A phone's clock, stepping through real calendar days.
struct PhoneClock {
    int year = 2021, month = 1, day = 1, hour = 0, minute = 0, second = 0;

    void addMinutes(int minutes);
    /// As isoText of a floating time, with seconds or without.
    [[nodiscard]] std::string iso(bool seconds) const;
};

class ExportWriter {
public:
    explicit ExportWriter(ExportStyle style) : m_style(std::move(style)) {}

    PhoneClock clock;

    void message(std::string_view name, std::string_view text) {
        line(std::string(name) + ": " + std::string(text));
    }
    void system(std::string_view text) { line(text); }
    void attachment(std::string_view name, std::string_view file, std::string_view caption = {});
    void omitted(std::string_view name) { message(name, m_style.mediaOmitted); }

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const ExportStyle& style() const { return m_style; }

private:
    void line(std::string_view rest);
    [[nodiscard]] std::string number(int value, bool pad) const;
    [[nodiscard]] std::string date() const;
    [[nodiscard]] std::string time() const;

    ExportStyle m_style;
    std::string m_text;
};

/// What `fillChat` wrote, counted while writing.
struct WrittenChat {
    std::uint64_t messages = 0, systemLines = 0, attachments = 0, omitted = 0;
    std::array<std::uint64_t, 3> byPerson{};
    std::string first, last;
};

/// The three people of the generated chats.
extern const std::array<std::string_view, 3> kPeople;

/// Writes `count` lines over more than a year: messages of one and more lines, continuation lines that look
/// like heads, attachments, omitted media and system lines.
WrittenChat fillChat(ExportWriter& writer, int count);

}  // namespace coffer::test
