// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/exportwriter.h"

#include <cstdio>

namespace coffer::test {
namespace {

int daysIn(int year, int month) {
    if (month == 2) {
        return year % 4 == 0 ? 29 : 28;  // good until 2100
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

}  // namespace

const std::array<std::string_view, 3> kPeople{"Ann Bell", "Zoë 🤓", "\u202A+49\u00A0151\u20111234\u202C"};

void PhoneClock::addMinutes(int minutes) {
    minute += minutes;
    hour += minute / 60;
    minute %= 60;
    day += hour / 24;
    hour %= 24;
    while (day > daysIn(year, month)) {
        day -= daysIn(year, month);
        year += month == 12 ? 1 : 0;
        month = month % 12 + 1;
    }
}

std::string PhoneClock::iso(bool seconds) const {
    std::array<char, 96> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d", year, month,
                                     day, hour, minute, second);
    return {text.data(), static_cast<std::size_t>(seconds ? length : length - 3)};
}

std::string ExportWriter::number(int value, bool pad) const {
    const std::string ascii = (pad && value < 10 ? "0" : "") + std::to_string(value);
    std::string result;
    for (const char digit : ascii) {
        std::string written = m_style.zeroDigit;
        written.back() = static_cast<char>(written.back() + (digit - '0'));
        result += written;
    }
    return result;
}

std::string ExportWriter::date() const {
    const std::string year = number(m_style.yearDigits == 2 ? clock.year % 100 : clock.year, true);
    const std::string month = number(clock.month, m_style.padded);
    const std::string day = number(clock.day, m_style.padded);
    const auto joined = [&](const std::string& one, const std::string& two, const std::string& three) {
        return one + m_style.dateSeparator + two + m_style.dateSeparator + three;
    };
    switch (m_style.order) {
        case chats::DateOrder::DayMonthYear:
            return joined(day, month, year);
        case chats::DateOrder::MonthDayYear:
            return joined(month, day, year);
        case chats::DateOrder::YearMonthDay:
            return joined(year, month, day);
        case chats::DateOrder::YearDayMonth:
            return joined(year, day, month);
        case chats::DateOrder::DayYearMonth:
            return joined(day, year, month);
        case chats::DateOrder::MonthYearDay:
            return joined(month, year, day);
    }
    return {};
}

std::string ExportWriter::time() const {
    const bool twelve = !m_style.halfDay[0].empty();
    const int hour = twelve ? (clock.hour + 11) % 12 + 1 : clock.hour;
    std::string text = number(hour, !twelve) + m_style.timeSeparator + number(clock.minute, true);
    if (m_style.seconds) {
        text += m_style.timeSeparator + number(clock.second, true);
    }
    const std::string& word = m_style.halfDay[clock.hour < 12 ? 0 : 1];
    return m_style.halfDayFirst ? word + text : text + word;
}

void ExportWriter::line(std::string_view rest) {
    const std::string head = date() + m_style.afterDate + time();
    m_text += m_style.lineStart;
    switch (m_style.family) {
        case ExportStyle::Family::Bracket:
            m_text += "[" + head + "] ";
            break;
        case ExportStyle::Family::Dash:
            m_text += head + " - ";
            break;
        case ExportStyle::Family::LongDash:
            m_text += head + " \u2013 ";
            break;
        case ExportStyle::Family::Colon:
            m_text += head + ": ";
            break;
    }
    m_text += std::string(rest) + m_style.lineEnd;
}

void ExportWriter::attachment(std::string_view name, std::string_view file, std::string_view caption) {
    const std::string more = caption.empty() ? std::string() : m_style.lineEnd + std::string(caption);
    message(name, m_style.attachmentBefore + std::string(file) + m_style.attachmentAfter + more);
}

WrittenChat fillChat(ExportWriter& writer, int count) {
    WrittenChat written;
    for (int index = 0; index < count; ++index) {
        const auto person = static_cast<std::size_t>(index % 7 % 3);
        const std::string now = writer.clock.iso(writer.style().seconds);
        const bool system = index % 50 == 0;
        if (system) {
            writer.system("Ann Bell changed something in the group");
            ++written.systemLines;
        } else if (index % 9 == 1) {
            writer.attachment(kPeople[person], "IMG-20210101-WA" + std::to_string(1000 + index) + ".jpg");
            ++written.attachments;
        } else if (index % 11 == 1) {
            writer.omitted(kPeople[person]);
            ++written.omitted;
        } else if (index % 5 == 1) {
            writer.message(kPeople[person], "several lines" + writer.style().lineEnd + "2016-04-29 10:30:00" +
                                                writer.style().lineEnd + "12/12/19: Departure: gate 7");
        } else {
            writer.message(kPeople[person], "message: number " + std::to_string(index) + " (of many)");
        }
        if (!system) {
            ++written.messages;
            ++written.byPerson[person];
            written.first = written.first.empty() ? now : written.first;
            written.last = now;
        }
        writer.clock.addMinutes(count < 1000 ? 1501 : 13);
    }
    return written;
}

}  // namespace coffer::test
