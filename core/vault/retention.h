// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "format/logentry.h"
#include "vault/contentloss.h"

/// Which backups to keep. Pure: no vault, no clock; the same input gives the same answer.
///
/// Rules apply to each group by itself: the backups of one computer that hold the same sources. Backups are
/// ordered by their place in the computer's log, never by the time they claim: whoever writes to a log with a
/// wrong clock, or with a stolen key, must not be able to make other backups expire. Claimed times only say
/// in which calendar period a backup counts, and only as far as they agree with the order of the log.
namespace coffer {

/// What choosing needs to know of a backup.
struct RetentionBackup {
    format::EntryReference reference;
    Bytes sources;           ///< equal for backups of the same sources
    std::uint64_t time = 0;  ///< ms since 1970 UTC, as claimed
    bool held = false;
    bool verified = false;   ///< the last test of it by an owner found it good
    bool forgotten = false;  ///< already: gets no verdict, but still says at which times the others count
    std::map<std::string, ContentMeasure> content;  ///< of each source, by its path
};

/// Why a backup is kept; kinds are stable, for programs, in the order in which they are told.
enum class KeepReason {
    Everything,  ///< no rule is set
    Last,        ///< among the newest ones
    Daily,       ///< the newest of its day; likewise the next three
    Weekly,      ///< ISO weeks: from Monday
    Monthly,
    Yearly,
    Held,               ///< an owner said so
    NewestVerified,     ///< the newest of its group that a test found good
    NewestWithContent,  ///< the newest of its group in which one of its sources did not collapse, tested or
                        ///< not
    OnlyOne,            ///< there is no other of its group
};

/// "last", "daily", …: as it appears in `--json` output.
std::string_view keepReasonName(KeepReason reason);

struct RetentionVerdict {
    format::EntryReference reference;
    std::uint64_t countedAt = 0;   ///< ms since 1970: the time at which the rules counted it
    std::set<KeepReason> reasons;  ///< empty: to be forgotten
    [[nodiscard]] bool keep() const { return !reasons.empty(); }
};

/// When the choice is made and by which calendar.
struct RetentionMoment {
    std::uint64_t now = 0;              ///< ms since 1970 UTC
    std::chrono::minutes eastOfUtc{0};  ///< of the calendar in which days begin
};

/// One verdict for each backup that is not forgotten, in the order given. Held backups, the newest good ones
/// of each group and the only one of a group are kept whatever the rules say, so no group ever becomes empty.
std::vector<RetentionVerdict> chooseBackups(const std::vector<RetentionBackup>& backups,
                                            const format::RetentionRules& rules,
                                            const RetentionMoment& moment);

/// Error Invalid for rules whose numbers are all 0, which would forget everything that may be forgotten: a
/// slip more often than a wish. No rules at all are fine: they keep everything.
Result<void> requireSomethingKept(const format::RetentionRules& rules);

/// What is never forgotten unless somebody insists, in each group: the newest verified backup and, for each
/// source, the newest one with content and the newest verified one with content. A backup has content of a
/// source if that did not collapse since the newest earlier one with content, so that emptying a source never
/// makes the last backup expire that holds it, however much lies in the others. Backups that are forgotten
/// still count as such earlier ones, so repeating a choice changes nothing; when somebody insisted on
/// forgetting all of them, those that had collapsed are measured by each other.
std::set<format::EntryReference> newestGood(const std::vector<RetentionBackup>& backups);

/// The times at which backups count: those claimed, but never before a predecessor in the same log. A time in
/// the future counts as the predecessor's; without one as the next believable time of the log, or as now.
std::map<format::EntryReference, std::uint64_t> countedTimes(const std::vector<RetentionBackup>& backups,
                                                             std::uint64_t now);

}  // namespace coffer
