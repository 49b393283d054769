// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/activity.h"

#include <algorithm>

namespace coffer {
namespace {

/// What `decode` makes of the entry's sealed body; nothing where it does not open.
template <typename Decode>
auto opened(const OwnerVault& owner, const LogRecord& record, Decode decode) {
    using Body = typename decltype(decode(ByteView()))::Value;
    const auto sealed = owner.sealedBody(record);
    const auto body = sealed.ok() ? decode(*sealed) : Result<Body>(sealed.error());
    return body.ok() ? std::optional<Body>(*body) : std::nullopt;
}

std::string nameOfWay(const OwnerVault& owner, const LogRecord& record) {
    if (!record.owner) {
        return {};
    }
    const auto& slots = owner.secrets().slots;
    const auto found = std::find_if(slots.begin(), slots.end(),
                                    [&](const auto& slot) { return slot.slot == record.owner->slot; });
    return found == slots.end() ? std::string() : found->name;
}

}  // namespace

std::vector<Activity> activityOf(const OwnerVault& owner, const std::vector<OwnerAct>& acts) {
    std::vector<Activity> all;
    std::uint64_t latest = 0;
    for (const auto& act : acts) {
        latest = std::max(latest, act.time);
        all.push_back({latest, nullptr, &act});
    }
    for (const auto& computer : owner.log().computers()) {
        latest = 0;
        for (const auto& record : owner.log().entries(computer)) {
            latest = std::max(latest, record.payload.time);
            all.push_back({latest, &record, nullptr});
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Activity& one, const Activity& other) { return one.time < other.time; });
    return all;
}

RecordDetail detailOf(const OwnerVault& owner, const LogRecord& record) {
    const auto& payload = record.payload;
    RecordDetail detail;
    const bool releases = payload.entry == format::kEntryHold && !payload.held.value_or(true);
    detail.action = releases ? std::string(kActionRelease) : payload.entry;
    if (payload.entry == format::kEntryProof || payload.entry == format::kEntryTest) {
        detail.way = nameOfWay(owner, record);
    }
    if (payload.entry == format::kEntryTest) {
        detail.test = opened(owner, record, format::decodeTestBody);
    } else if (payload.entry == format::kEntryAudit) {
        detail.audit = opened(owner, record, format::decodeAuditBody);
    } else if (payload.sealed &&
               (payload.entry == format::kEntryForget || payload.entry == format::kEntryHold)) {
        detail.reason = opened(owner, record, format::decodeReason).value_or(std::string());
    }
    return detail;
}

}  // namespace coffer
