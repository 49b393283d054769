// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/alteredways.h"

#include <algorithm>

#include "files/names.h"
#include "keys/slotbinding.h"

namespace coffer {
namespace {

/// As a person reads them.
std::string namesOf(const OwnerVault& owner, const std::vector<SlotId>& ways) {
    std::vector<std::string> names;
    for (const auto& slot : owner.secrets().slots) {
        if (std::find(ways.begin(), ways.end(), slot.slot) != ways.end()) {
            names.push_back(slot.name);
        }
    }
    return displayNames(names);
}

}  // namespace

std::vector<SlotId> alteredWays(const OwnerVault& owner) {
    std::vector<SlotId> altered;
    for (const auto& slot : owner.secrets().slots) {
        const auto* listed = owner.authority().slot(slot.slot);
        const FoundSlot* file = owner.slotFile(slot.slot);
        const bool isJudged = listed != nullptr && file != nullptr && slot.slot != owner.slot().slot;
        if (isJudged && !isBound(file->slot->header, slot, listed->admin)) {
            altered.push_back(slot.slot);
        }
    }
    return altered;
}

Error alteredWay(const OwnerVault& owner, const std::vector<SlotId>& ways) {
    return {
        Code::Refused,
        "somebody who could open the vault has changed what it keeps for " + namesOf(owner, ways) +
            ", so that new keys of the vault might reach him and not its holder; unlock with that way and "
            "rename it, which sets this right, or remove it",
        kAlteredWays};
}

Result<void> requireTrueRest(const OwnerVault& owner, const SlotId& removed) {
    std::vector<SlotId> altered = alteredWays(owner);
    std::erase(altered, removed);
    return altered.empty() ? Result<void>() : alteredWay(owner, altered);
}

}  // namespace coffer
