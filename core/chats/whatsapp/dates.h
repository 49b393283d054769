// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "chats/events.h"
#include "chats/whatsapp/head.h"

/// Which number of a date is the day. The exports do not say, so the whole file is asked:
///
///  1. An order under which dates do not exist (month 17, or years before WhatsApp did) is out.
///  2. Of the rest, the one under which the chat does not jump backwards wins.
///  3. Days change oftener than months, and months oftener than years.
///  4. Points between the numbers mean day first; a year in front means month before day.
///
/// When none of this decides, the likelier order is used and called ambiguous.
namespace coffer::chats::whatsapp {

/// The moment of a head under an order; nothing when there is no such day. Two-digit years are of this
/// century.
std::optional<ChatTime> timeOf(const Head& head, DateOrder order);

/// What an order was chosen on.
struct ChosenOrder {
    DateOrder order = DateOrder::DayMonthYear;
    OrderCertainty certainty = OrderCertainty::Certain;
};

/// Collects heads of one style, in the order of the file, and judges.
class DateEvidence {
public:
    void add(const Head& head);
    /// Whether more heads can hardly change the answer.
    [[nodiscard]] bool settled() const;
    [[nodiscard]] ChosenOrder choose() const;

private:
    struct Candidate {
        std::uint64_t impossible = 0;  ///< Dates that do not exist under this order.
        std::uint64_t backwards = 0;   ///< Steps back by a day or more.
        std::int32_t lastDay = 0;      ///< Comparable number of the last date seen; 0 before the first.
    };

    static constexpr std::size_t kOrders = 6;  ///< As in DateOrder.

    [[nodiscard]] bool possible(DateOrder order) const;
    [[nodiscard]] const Candidate& of(DateOrder order) const {
        return m_candidates[static_cast<std::size_t>(order)];
    }
    [[nodiscard]] std::uint64_t unlikeliness(DateOrder order) const;
    [[nodiscard]] DateOrder likeliest() const;
    [[nodiscard]] bool beats(DateOrder best, DateOrder other) const;
    [[nodiscard]] bool customary(DateOrder order) const;
    [[nodiscard]] bool farFetched(DateOrder order) const;

    std::array<Candidate, kOrders> m_candidates{};
    std::array<std::uint64_t, 3> m_changes{};  ///< How often each of the three numbers changed.
    std::array<std::uint64_t, 3> m_differs{};  ///< How often numbers (0,1), (1,2), (0,2) were not the same.
    std::array<std::uint16_t, 3> m_lastDate{};
    HeadStyle m_style;
    bool m_twelveHours = false;
    std::uint64_t m_count = 0;
};

}  // namespace coffer::chats::whatsapp
