// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true of the ways to unlock that stay when one is removed.
#include <algorithm>

#include "files/names.h"
#include "vault/alteredways.h"
#include "vault/independence.h"
#include "vault/wayproofs.h"
#include "vault/waysin.h"

namespace coffer {
namespace {

constexpr std::uint64_t kClocksDiffer = 86'400'000;  ///< a claimed time further ahead is not believed

/// The signature shows that the way was really used: only it gives that admin key.
bool isGoodTest(const OwnerVault& owner, const LogRecord& record, const SlotId& slot) {
    if (!record.owner || record.owner->slot != slot) {
        return false;
    }
    if (record.payload.entry != format::kEntryTest) {
        return record.payload.entry == format::kEntryProof;
    }
    const auto body = owner.sealedBody(record);
    const auto test = body.ok() ? format::decodeTestBody(*body) : Result<format::TestBody>(body.error());
    return test.ok() && test->slot == slot && test->result == "good";
}

std::set<Need> needsOfWay(const OwnerVault& owner, const FoundSlot& file) {
    const auto& header = file.slot->header;
    const auto notes = wayNotes(owner);
    const auto note =
        std::find_if(notes.begin(), notes.end(), [&](const auto& one) { return one.slot == header.slot; });
    return needsOf(header, note == notes.end() ? std::nullopt : std::optional(*note));
}

/// Whether it opens the vault with neither a computer nor an account.
bool isPortable(const OwnerVault& owner, const SlotId& slot) {
    const auto* file = owner.slotFile(slot);
    return file != nullptr && opensAnywhere(needsOfWay(owner, *file));
}

/// Those that stay, as far as their files can be read and hold what they were made with.
std::vector<const format::PrivateSlot*> waysWithout(const OwnerVault& owner,
                                                    const std::set<SlotId>& removed) {
    const std::vector<SlotId> altered = alteredWays(owner);
    std::vector<const format::PrivateSlot*> rest;
    for (const auto& slot : owner.secrets().slots) {
        const bool isTrue = std::find(altered.begin(), altered.end(), slot.slot) == altered.end();
        if (!removed.contains(slot.slot) && isTrue && owner.slotFile(slot.slot) != nullptr) {
            rest.push_back(&slot);
        }
    }
    return rest;
}

std::vector<std::set<Need>> needsOfWays(const OwnerVault& owner,
                                        const std::vector<const format::PrivateSlot*>& ways) {
    std::vector<std::set<Need>> needs;
    std::transform(ways.begin(), ways.end(), std::back_inserter(needs),
                   [&](const auto* slot) { return needsOfWay(owner, *owner.slotFile(slot->slot)); });
    return needs;
}

}  // namespace

std::optional<std::uint64_t> lastGoodTest(const OwnerVault& owner, const SlotId& slot,
                                          std::uint64_t notAfter) {
    std::optional<std::uint64_t> newest;
    for (const auto& computer : owner.log().computers()) {
        for (const auto& record : owner.log().entries(computer)) {
            if (record.payload.time <= notAfter && isGoodTest(owner, record, slot)) {
                newest = std::max(newest.value_or(0), record.payload.time);
            }
        }
    }
    return newest;
}

Result<void> requireOthers(const OwnerVault& owner, const SlotId& removed) {
    if (!waysWithout(owner, {removed}).empty()) {
        return {};
    }
    const bool alone = owner.authority().slots.size() == 1;
    return Error{Code::Refused,
                 std::string(alone ? "this is the last way to unlock"
                                   : "no other way to unlock has a file that can be read and relied on") +
                     ": without this one nobody could ever open the vault again; add another one first",
                 kLastWay};
}

Result<void> requireTestedRest(const OwnerVault& owner, const SlotId& removed, std::uint64_t now) {
    const auto rest = waysWithout(owner, {removed});
    const bool takesPortable = isPortable(owner, removed);
    std::vector<const format::PrivateSlot*> portable;
    std::copy_if(rest.begin(), rest.end(), std::back_inserter(portable),
                 [&](const auto* slot) { return isPortable(owner, slot->slot); });
    const auto& relied = takesPortable && !portable.empty() ? portable : rest;
    if (relied.size() != 1 || relied.front()->slot == owner.slot().slot) {
        return {};
    }
    const auto& last = *relied.front();
    const auto tested = lastGoodTest(owner, last.slot, now + kClocksDiffer);
    const bool recent = tested && *tested + kTestSpeaksFor >= now;
    return recent ? Result<void>()
                  : Error{Code::Refused,
                          "only \"" + displayPath(last.name) + "\" would be left" +
                              (rest.size() == 1 ? "" : " that opens this vault on any computer") +
                              ", and no test of the last 90 days shows that it works; "
                              "unlock with it and run \"coffer key test\" first",
                          kUntestedRest};
}

Result<void> requirePortableRest(const OwnerVault& owner, const SlotId& removed) {
    TRY_VOID(requireOthers(owner, removed));
    const auto rest = waysWithout(owner, {removed});
    const bool any = std::any_of(rest.begin(), rest.end(),
                                 [&](const auto* slot) { return isPortable(owner, slot->slot); });
    if (any) {
        return {};
    }
    const std::string left = "what would be left needs a computer or a password manager, such as \"" +
                             displayPath(rest.back()->name) +
                             "\": when that is lost, nobody can open the vault";
    return Error{Code::Refused, left + "; add a printed recovery key first", kUnportableRest};
}

RestOfWays restWithout(const OwnerVault& owner, const std::set<SlotId>& removed) {
    const auto staying = waysWithout(owner, removed);
    RestOfWays rest;
    std::transform(staying.begin(), staying.end(), std::back_inserter(rest.names),
                   [](const auto* slot) { return slot->name; });
    rest.independence = judgeIndependence(needsOfWays(owner, staying));
    return rest;
}

std::map<Need::Kind, std::size_t> leftAfterLosing(const OwnerVault& owner) {
    return leftAfterLosing(needsOfWays(owner, waysWithout(owner, {})));
}

Result<void> requireEnoughRest(const OwnerVault& owner, const SlotId& removed, std::uint64_t now) {
    TRY_VOID(requireTrueRest(owner, removed));
    TRY_VOID(requireOthers(owner, removed));
    TRY_VOID(requireTestedRest(owner, removed, now));
    return requirePortableRest(owner, removed);
}

}  // namespace coffer
