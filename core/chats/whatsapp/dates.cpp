// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/whatsapp/dates.h"

#include <algorithm>
#include <tuple>

namespace coffer::chats::whatsapp {
namespace {

constexpr int kFirstYear = 2009;                 // WhatsApp's own first year
constexpr std::uint64_t kEnoughImpossible = 32;  // dates against an order, after which it is out for good
constexpr std::uint64_t kClearly = 4;  // how many times more, or how many more, is a clear difference

constexpr std::array kAllOrders{DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay,
                                DateOrder::YearDayMonth, DateOrder::DayYearMonth, DateOrder::MonthYearDay};

struct Places {
    std::uint8_t year;
    std::uint8_t month;
    std::uint8_t day;
};

constexpr Places placesOf(DateOrder order) {
    switch (order) {
        case DateOrder::DayMonthYear:
            return {2, 1, 0};
        case DateOrder::MonthDayYear:
            return {2, 0, 1};
        case DateOrder::YearMonthDay:
            return {0, 1, 2};
        case DateOrder::YearDayMonth:
            return {0, 2, 1};
        case DateOrder::DayYearMonth:
            return {1, 2, 0};
        case DateOrder::MonthYearDay:
            return {1, 0, 2};
    }
    return {2, 1, 0};
}

int daysIn(int year, int month) {
    static constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return kDays[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

struct Day {
    int year;
    int month;
    int day;
};

std::optional<Day> dayOf(const std::array<std::uint16_t, 3>& date, DateOrder order) {
    const Places places = placesOf(order);
    const int year = date[places.year] < 100 ? 2000 + date[places.year] : date[places.year];
    const int month = date[places.month];
    const int day = date[places.day];
    if (year < kFirstYear || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
        return std::nullopt;
    }
    return Day{year, month, day};
}

std::uint8_t hourOf(const Head& head) {
    const int hour = head.hour % 24;
    const bool afternoon = head.halfDay == HalfDay::Evening && hour < 12;
    const bool afterNoon = head.halfDay == HalfDay::Noon && hour < 10;
    const bool midnight = head.halfDay == HalfDay::Morning && hour == 12;
    return static_cast<std::uint8_t>(midnight ? 0 : afternoon || afterNoon ? hour + 12 : hour);
}

}  // namespace

std::optional<ChatTime> timeOf(const Head& head, DateOrder order) {
    const auto day = dayOf(head.date, order);
    if (!day) {
        return std::nullopt;
    }
    ChatTime time;
    time.year = static_cast<std::int16_t>(day->year);
    time.month = static_cast<std::uint8_t>(day->month);
    time.day = static_cast<std::uint8_t>(day->day);
    time.hour = hourOf(head);
    time.minute = head.minute;
    time.second = head.second;
    time.precision = head.halfDay == HalfDay::Unclear ? Precision::HalfDay
                     : head.style.seconds             ? Precision::Second
                                                      : Precision::Minute;
    return time;
}

void DateEvidence::add(const Head& head) {
    m_style = head.style;
    m_twelveHours = m_twelveHours || head.halfDay != HalfDay::None;
    for (std::size_t part = 0; part < 3; ++part) {
        m_changes[part] += m_count > 0 && head.date[part] != m_lastDate[part] ? 1U : 0U;
        m_differs[part] += head.date[part] != head.date[(part + 1) % 3] ? 1U : 0U;
    }
    if (m_count++ > 0 && head.date == m_lastDate) {
        return;
    }
    m_lastDate = head.date;
    for (const DateOrder order : kAllOrders) {
        Candidate& candidate = m_candidates[static_cast<std::size_t>(order)];
        const auto day = dayOf(head.date, order);
        if (!day) {
            ++candidate.impossible;
            continue;
        }
        const std::int32_t number = day->year * 372 + day->month * 31 + day->day;
        candidate.backwards += number < candidate.lastDay ? 1 : 0;
        candidate.lastDay = number;
    }
}

bool DateEvidence::possible(DateOrder order) const {
    if (m_style.yearPlace == HeadStyle::kNoLongYear) {
        return order == DateOrder::DayMonthYear || order == DateOrder::MonthDayYear ||
               order == DateOrder::YearMonthDay;
    }
    return placesOf(order).year == m_style.yearPlace;
}

std::uint64_t DateEvidence::unlikeliness(DateOrder order) const {
    const Places places = placesOf(order);
    const auto day = m_changes[places.day];
    const auto month = m_changes[places.month];
    const auto year = m_changes[places.year];
    return (month > day ? month - day : 0) + (year > month ? year - month : 0);
}

bool DateEvidence::customary(DateOrder order) const {
    switch (order) {
        case DateOrder::DayMonthYear:
            return m_style.dateSeparator == '.';
        case DateOrder::YearMonthDay:
            return m_style.yearPlace == 0;
        default:
            return false;
    }
}

/// Two digits for a year in front are so rare that only hard facts speak for them.
bool DateEvidence::farFetched(DateOrder order) const {
    return order == DateOrder::YearMonthDay && m_style.yearPlace == HeadStyle::kNoLongYear;
}

DateOrder DateEvidence::likeliest() const {
    const DateOrder habit =
        m_style.dateSeparator == '/' && m_twelveHours ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
    const auto rank = [&](DateOrder order) {
        return std::make_tuple(!possible(order), of(order).impossible, of(order).backwards,
                               unlikeliness(order), !customary(order), order != habit);
    };
    return *std::min_element(kAllOrders.begin(), kAllOrders.end(),
                             [&](DateOrder left, DateOrder right) { return rank(left) < rank(right); });
}

bool DateEvidence::beats(DateOrder best, DateOrder other) const {
    const Places left = placesOf(best);
    const Places right = placesOf(other);
    // m_differs[p] counts the dates in which numbers p and p+1 are not the same.
    const std::uint64_t swapped = left.year == right.year ? m_differs[left.year == 2   ? 0
                                                                      : left.year == 0 ? 1
                                                                                       : 2]
                                                          : m_differs[0] + m_differs[1] + m_differs[2];
    const auto clearlyMore = [](std::uint64_t more, std::uint64_t less) { return more > less * kClearly; };
    return swapped == 0 || clearlyMore(of(other).impossible, of(best).impossible) ||
           clearlyMore(of(other).backwards, of(best).backwards) ||
           unlikeliness(other) >= unlikeliness(best) + kClearly || (customary(best) && !customary(other)) ||
           farFetched(other);
}

bool DateEvidence::settled() const {
    const DateOrder best = likeliest();
    return m_count > 0 && of(best).impossible == 0 &&
           std::all_of(kAllOrders.begin(), kAllOrders.end(), [&](DateOrder other) {
               return other == best || !possible(other) || of(other).impossible >= kEnoughImpossible;
           });
}

ChosenOrder DateEvidence::choose() const {
    const DateOrder best = likeliest();
    const bool certain = std::all_of(kAllOrders.begin(), kAllOrders.end(), [&](DateOrder other) {
        return other == best || !possible(other) || beats(best, other);
    });
    return {.order = best, .certainty = certain ? OrderCertainty::Certain : OrderCertainty::Ambiguous};
}

}  // namespace coffer::chats::whatsapp
