// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/retention.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>

#include "vault/clock.h"

namespace coffer {
namespace {

using History = std::vector<const RetentionBackup*>;

/// The backups of one computer that hold the same sources, oldest first.
struct Group {
    History all;      ///< with those forgotten
    History present;  ///< without
};
using CountedTimes = std::map<format::EntryReference, std::uint64_t>;

/// Names the calendar period of a day; equal for days of the same period.
using Period = std::int64_t (*)(std::chrono::sys_days);

std::int64_t dayOf(std::chrono::sys_days day) {
    return day.time_since_epoch().count();
}

std::int64_t weekOf(std::chrono::sys_days day) {
    return dayOf(day - (std::chrono::weekday(day) - std::chrono::Monday));
}

std::int64_t yearOf(std::chrono::sys_days day) {
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

std::int64_t monthOf(std::chrono::sys_days day) {
    constexpr std::int64_t kMonths = 12;
    const auto month = static_cast<unsigned>(std::chrono::year_month_day(day).month());
    return yearOf(day) * kMonths + month;
}

/// Times beyond what calendars can name count in the last period they can.
std::chrono::sys_days calendarDay(std::uint64_t time, std::chrono::minutes eastOfUtc) {
    constexpr std::uint64_t kLatest = 253'402'300'799'999;  // the end of the year 9999
    const std::chrono::milliseconds since(static_cast<std::int64_t>(std::min(time, kLatest)));
    return std::chrono::floor<std::chrono::days>(std::chrono::sys_time<std::chrono::milliseconds>(since) +
                                                 eastOfUtc);
}

/// Only those in which something is left.
std::vector<Group> groupsOf(const std::vector<RetentionBackup>& backups) {
    std::map<std::pair<ComputerId, Bytes>, Group> groups;
    for (const auto& backup : backups) {
        groups[{backup.reference.computer, backup.sources}].all.push_back(&backup);
    }
    std::vector<Group> result;
    for (auto& [key, group] : groups) {
        std::sort(group.all.begin(), group.all.end(), [](const RetentionBackup* a, const RetentionBackup* b) {
            return a->reference < b->reference;
        });
        std::copy_if(group.all.begin(), group.all.end(), std::back_inserter(group.present),
                     [](const RetentionBackup* backup) { return !backup->forgotten; });
        if (!group.present.empty()) {
            result.push_back(std::move(group));
        }
    }
    return result;
}

/// Of all its backups; one without a name where none is known.
std::set<std::string> sourcesOf(const Group& group) {
    std::set<std::string> sources;
    for (const RetentionBackup* backup : group.all) {
        for (const auto& [source, measure] : backup->content) {
            sources.insert(source);
        }
    }
    return sources.empty() ? std::set<std::string>{""} : sources;
}

bool collapsedSince(const RetentionBackup& before, const RetentionBackup& now, const std::string& source) {
    const auto measure = [&](const RetentionBackup& backup) {
        const auto found = backup.content.find(source);
        return found == backup.content.end() ? ContentMeasure() : found->second;
    };
    return hasCollapsed(measure(before), measure(now));
}

/// Those present that have content of a source, oldest first; never none.
History withContent(const Group& group, const std::string& source) {
    History found;
    for (History rest = group.all; found.empty();) {
        const RetentionBackup* last = rest.front();
        History collapsed;
        for (const RetentionBackup* backup : rest) {
            if (collapsedSince(*last, *backup, source)) {
                collapsed.push_back(backup);
                continue;
            }
            last = backup;
            backup->forgotten ? void() : found.push_back(backup);
        }
        rest = std::move(collapsed);
    }
    return found;
}

const RetentionBackup* newestVerifiedOf(const History& backups) {
    const auto found = std::find_if(backups.rbegin(), backups.rend(),
                                    [](const RetentionBackup* backup) { return backup->verified; });
    return found == backups.rend() ? nullptr : *found;
}

using Keeper = std::function<void(const RetentionBackup& backup, KeepReason reason)>;

void keepGood(const Group& group, const Keeper& keep) {
    const auto keepVerified = [&](const History& backups) {
        const RetentionBackup* verified = newestVerifiedOf(backups);
        verified != nullptr ? keep(*verified, KeepReason::NewestVerified) : void();
    };
    keepVerified(group.present);
    for (const std::string& source : sourcesOf(group)) {
        const History content = withContent(group, source);
        keep(*content.back(), KeepReason::NewestWithContent);
        keepVerified(content);
    }
}

/// One choice over all groups.
class Choice {
public:
    Choice(CountedTimes times, const format::RetentionRules& rules, const RetentionMoment& moment)
        : m_times(std::move(times)), m_rules(rules), m_moment(moment) {}

    void decide(const Group& group) {
        if (m_rules.empty()) {
            std::for_each(group.present.begin(), group.present.end(),
                          [&](const auto* backup) { keep(*backup, KeepReason::Everything); });
        }
        keepLast(group.present);
        keepPeriods(group.present, m_rules.daily, dayOf, KeepReason::Daily);
        keepPeriods(group.present, m_rules.weekly, weekOf, KeepReason::Weekly);
        keepPeriods(group.present, m_rules.monthly, monthOf, KeepReason::Monthly);
        keepPeriods(group.present, m_rules.yearly, yearOf, KeepReason::Yearly);
        for (const RetentionBackup* backup : group.present) {
            if (backup->held) {
                keep(*backup, KeepReason::Held);
            }
        }
        keepGood(group, [this](const RetentionBackup& backup, KeepReason reason) { keep(backup, reason); });
        if (group.present.size() == 1) {
            keep(*group.present.front(), KeepReason::OnlyOne);
        }
    }

    [[nodiscard]] RetentionVerdict verdict(const RetentionBackup& backup) const {
        const auto kept = m_kept.find(backup.reference);
        return {backup.reference, m_times.at(backup.reference),
                kept == m_kept.end() ? std::set<KeepReason>() : kept->second};
    }

private:
    void keep(const RetentionBackup& backup, KeepReason reason) { m_kept[backup.reference].insert(reason); }

    void keepLast(const History& group) {
        std::uint64_t left = m_rules.last.value_or(0);
        for (auto backup = group.rbegin(); backup != group.rend() && left > 0; ++backup, --left) {
            keep(**backup, KeepReason::Last);
        }
    }

    void keepPeriods(const History& group, std::optional<std::uint64_t> count, Period period,
                     KeepReason reason) {
        std::uint64_t left = count.value_or(0);
        std::optional<std::int64_t> latest;
        for (auto backup = group.rbegin(); backup != group.rend() && left > 0; ++backup) {
            const auto day = calendarDay(m_times.at((*backup)->reference), m_moment.eastOfUtc);
            if (const std::int64_t current = period(day); latest != current) {
                keep(**backup, reason);
                latest = current;
                --left;
            }
        }
    }

    CountedTimes m_times;
    const format::RetentionRules& m_rules;
    const RetentionMoment& m_moment;
    std::map<format::EntryReference, std::set<KeepReason>> m_kept;
};

}  // namespace

std::string_view keepReasonName(KeepReason reason) {
    switch (reason) {
        case KeepReason::Everything:
            return "everything";
        case KeepReason::Last:
            return "last";
        case KeepReason::Daily:
            return "daily";
        case KeepReason::Weekly:
            return "weekly";
        case KeepReason::Monthly:
            return "monthly";
        case KeepReason::Yearly:
            return "yearly";
        case KeepReason::Held:
            return "held";
        case KeepReason::NewestVerified:
            return "newest-verified";
        case KeepReason::NewestWithContent:
            return "newest-with-content";
        case KeepReason::OnlyOne:
            return "only-one";
    }
    return "unknown";
}

CountedTimes countedTimes(const std::vector<RetentionBackup>& backups, std::uint64_t now) {
    std::map<ComputerId, std::map<format::EntryReference, std::uint64_t>> logs;
    for (const auto& backup : backups) {
        logs[backup.reference.computer][backup.reference] = backup.time;
    }
    CountedTimes result;
    for (const auto& [computer, log] : logs) {
        std::vector<std::uint64_t> claimed;
        for (const auto& [reference, time] : log) {
            claimed.push_back(time);
        }
        const auto believed = believedTimes(claimed, now);
        std::size_t place = 0;
        for (const auto& [reference, time] : log) {
            result[reference] = believed[place++];
        }
    }
    return result;
}

std::set<format::EntryReference> newestGood(const std::vector<RetentionBackup>& backups) {
    std::set<format::EntryReference> result;
    for (const Group& group : groupsOf(backups)) {
        keepGood(group, [&](const RetentionBackup& backup, KeepReason) { result.insert(backup.reference); });
    }
    return result;
}

std::vector<RetentionVerdict> chooseBackups(const std::vector<RetentionBackup>& backups,
                                            const format::RetentionRules& rules,
                                            const RetentionMoment& moment) {
    Choice choice(countedTimes(backups, moment.now), rules, moment);
    for (const Group& group : groupsOf(backups)) {
        choice.decide(group);
    }
    std::vector<RetentionVerdict> result;
    for (const auto& backup : backups) {
        if (!backup.forgotten) {
            result.push_back(choice.verdict(backup));
        }
    }
    return result;
}

Result<void> requireSomethingKept(const format::RetentionRules& rules) {
    const auto keeps = [](const std::optional<std::uint64_t>& number) { return number.value_or(0) > 0; };
    return rules.empty() || keeps(rules.last) || keeps(rules.daily) || keeps(rules.weekly) ||
                   keeps(rules.monthly) || keeps(rules.yearly)
               ? Result<void>()
               : Error{Code::Invalid,
                       "rules whose numbers are all 0 keep nothing; give one above 0, or name "
                       "the backups to forget"};
}

}  // namespace coffer
