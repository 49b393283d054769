// SPDX-License-Identifier: GPL-3.0-or-later
// How fresh each source is: its newest backup and its newest message, as this computer's notes tell them.
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <map>

#include "files/names.h"
#include "vault/protectionjudge.h"
#include "vault/sourcepath.h"

namespace coffer {
namespace {

using Date = std::chrono::year_month_day;

/// The day of a local time such as "2024-05-18T18:20"; nothing when it is none.
std::optional<Date> dayOf(std::string_view time) {
    constexpr std::array<std::size_t, 3> kStarts{0, 5, 8};
    constexpr std::array<std::size_t, 3> kLengths{4, 2, 2};
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto digits = time.substr(std::min(kStarts[i], time.size()), kLengths[i]);
        if (std::from_chars(digits.data(), digits.data() + digits.size(), numbers[i]).ec != std::errc()) {
            return std::nullopt;
        }
    }
    const Date date{std::chrono::year(numbers[0]), std::chrono::month(static_cast<unsigned>(numbers[1])),
                    std::chrono::day(static_cast<unsigned>(numbers[2]))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string dateText(const Date& date) {
    constexpr std::array<const char*, 12> kMonths{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};
    return std::to_string(static_cast<unsigned>(date.day())) + " " +
           kMonths.at(static_cast<unsigned>(date.month()) - 1) + " " +
           std::to_string(static_cast<int>(date.year()));
}

/// Whole days, to within the difference of local time and UTC; 0 for a time to come.
std::uint64_t daysSince(const Date& date, std::uint64_t now) {
    const auto day = std::chrono::sys_days(date).time_since_epoch().count();
    const auto today = static_cast<std::int64_t>(now / ProtectionQuestion::kDay);
    return today > day ? static_cast<std::uint64_t>(today - day) : 0;
}

std::string andMore(std::size_t found) {
    return found < 2 ? "" : ", and " + std::to_string(found - 1) + " more like it";
}

}  // namespace

/// What the caller calls the sources that are kept; empty when he knows none of those that were noted.
std::map<PathKey, std::string> ProtectionJudge::namesOfSources() const {
    std::map<PathKey, std::string> names;
    for (const auto& path : m_question.sources) {
        names.emplace(sourceKey(m_capability, sourcePath(path)), displayPath(path));
    }
    const auto& noted = m_result.status->sources;
    const bool any = std::any_of(noted.begin(), noted.end(),
                                 [&](const auto& source) { return names.contains(source.source); });
    return any ? names : std::map<PathKey, std::string>();
}

/// Notes of a version that wrote down no times name the entry of that backup all the same.
std::optional<std::uint64_t> ProtectionJudge::backedUp(const SourceMeasure& source) const {
    if (source.backedUp > 0) {
        return source.backedUp;
    }
    const auto* entry =
        source.holder && m_log
            ? m_log->find({m_capability.computer, source.holder->sequence, source.holder->hash})
            : nullptr;
    return entry == nullptr ? std::nullopt : std::optional(entry->payload.time);
}

/// Sources that the caller does not keep any more are forgotten.
void ProtectionJudge::readSources() {
    if (!m_result.status) {
        return;
    }
    const auto names = namesOfSources();
    auto& noted = m_result.status->sources;
    if (!names.empty()) {
        std::erase_if(noted, [&](const auto& source) { return !names.contains(source.source); });
    }
    for (const auto& source : noted) {
        const auto name = names.find(source.source);
        m_result.sources.push_back({name == names.end() ? std::string() : name->second, backedUp(source),
                                    source.newestMessage, source.last});
    }
}

std::string ProtectionJudge::nameOf(const SourceProtection& source) const {
    const std::size_t all = m_result.sources.size();
    return !source.path.empty() ? source.path
           : all == 1           ? "what is kept"
                                : "one of the " + std::to_string(all) + " sources";
}

void ProtectionJudge::judgeSources() {
    judgeSourceAges();
    judgeMessages();
}

/// What was part of the newest backup is as old as that, which judgeAge() tells.
void ProtectionJudge::judgeSourceAges() {
    const std::uint64_t newest = m_result.status ? m_result.status->lastBackup : 0;
    const auto isOld = [&](const SourceProtection& source) {
        return source.lastBackup && *source.lastBackup < newest &&
               *source.lastBackup + m_question.attentionAfter <= m_question.now;
    };
    const auto& sources = m_result.sources;
    const auto found = static_cast<std::size_t>(std::count_if(sources.begin(), sources.end(), isOld));
    const auto first = std::find_if(sources.begin(), sources.end(), isOld);
    if (first != sources.end()) {
        const std::uint64_t days = (m_question.now - *first->lastBackup) / ProtectionQuestion::kDay;
        attention(
            "old-source",
            nameOf(*first) + " was last backed up " + std::to_string(days) + " days ago" + andMore(found),
            "back it up; if it is no longer kept, back up what is with \"coffer backup --only\"");
    }
}

void ProtectionJudge::judgeMessages() {
    const auto isOld = [&](const SourceProtection& source) {
        const auto day = source.held.messages == 0 ? std::nullopt : dayOf(source.newestMessage);
        return day && daysSince(*day, m_question.now) >= m_question.messagesAfter / ProtectionQuestion::kDay;
    };
    const auto& sources = m_result.sources;
    const auto found = static_cast<std::size_t>(std::count_if(sources.begin(), sources.end(), isOld));
    const auto first = std::find_if(sources.begin(), sources.end(), isOld);
    if (first != sources.end()) {
        attention("old-messages",
                  "the newest message of " + nameOf(*first) + " is of " +
                      dateText(*dayOf(first->newestMessage)) + andMore(found),
                  "export the chats again where they were written, and back up the new export");
    }
}

std::string newestMessageOf(const Protection& protection) {
    std::string newest;
    for (const auto& source : protection.sources) {
        newest = std::max(newest, source.newestMessage);
    }
    return newest.empty() && protection.status ? protection.status->newestMessage : newest;
}

}  // namespace coffer
