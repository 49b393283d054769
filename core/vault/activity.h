// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "vault/ownerhistory.h"

/// What was done to a vault, by whom: the logs of its computers and the statements of its owners in one
/// order.
namespace coffer {

/// One entry of a log, or one act of an owner: one of the two pointers is set.
struct Activity {
    std::uint64_t time = 0;  ///< ms since 1970; never before that of an earlier one in the same log
    const LogRecord* record = nullptr;  ///< of the owner's log: gone after refresh()
    const OwnerAct* act = nullptr;      ///< of `acts`
};

/// Everything, oldest first by the time that each claims; within one log and among the statements their own
/// order stays. What is returned points into `owner` and `acts`, which are those of ownerHistory(owner).
std::vector<Activity> activityOf(const OwnerVault& owner, const std::vector<OwnerAct>& acts);

/// What an entry of a log says beyond its kind, as far as it opens. Names and texts may be anything: a thief
/// of a computer's key can write them.
struct RecordDetail {
    std::string action;  ///< the entry's kind; for a hold that ends, kActionRelease
    std::string way;     ///< proof, test: the name of the way that signed, or empty where it is gone
    std::string reason;  ///< forget, hold: as whoever did it has put it
    std::optional<format::TestBody> test;
    std::optional<format::AuditBody> audit;
};
inline constexpr std::string_view kActionRelease = "release";

RecordDetail detailOf(const OwnerVault& owner, const LogRecord& record);

}  // namespace coffer
