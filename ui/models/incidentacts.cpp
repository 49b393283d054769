// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidentacts.h"

#include <algorithm>

#include "vault/computers.h"
#include "vault/forget.h"
#include "vault/takeover.h"
#include "vault/waysin.h"
#include "vault/waytest.h"

namespace coffer::ui {
namespace {

Result<const format::PrivateSlot*> listedWay(const OwnerVault& owner, const SlotId& id) {
    const auto& slots = owner.secrets().slots;
    const auto found =
        std::find_if(slots.begin(), slots.end(), [&](const auto& slot) { return slot.slot == id; });
    return found == slots.end() ? Result<const format::PrivateSlot*>(
                                      Error{Code::NotFound, "this way to unlock is gone already"})
                                : Result<const format::PrivateSlot*>(&*found);
}

/// That enough would stay, for each of them.
Result<void> requireEnoughLeft(const OwnerVault& owner, const std::vector<SlotId>& ways, std::uint64_t now) {
    for (const auto& way : ways) {
        TRY_VOID(listedWay(owner, way));
        TRY_VOID(requireEnoughRest(owner, way, now));
    }
    return {};
}

Result<void> removeEach(OwnerVault& owner, const Profile& profile, const std::vector<SlotId>& ways,
                        IncidentOutcome& outcome) {
    for (const auto& way : ways) {
        TRY(const format::PrivateSlot* slot, listedWay(owner, way));
        const std::string name = slot->name;
        TRY_VOID(removeWay(owner, way, profile.clock()));
        outcome.shutOut.push_back(name);
    }
    return {};
}

/// What was done stands, also where this computer cannot remember it: that is told.
IncidentOutcome finished(const OwnerVault& owner, const Profile& profile, IncidentOutcome outcome) {
    auto remembered = rememberChange(owner, profile);
    outcome.notices = remembered.ok() ? std::move(remembered).value()
                                      : Notices{{std::string(kNotRemembered), remembered.error()}};
    RestOfWays rest = restWithout(owner, {});
    outcome.staying = std::move(rest.names);
    outcome.rest = rest.independence;
    return outcome;
}

}  // namespace

Result<IncidentOutcome> shutOutWay(OwnerVault& owner, const Profile& profile, const SlotId& way) {
    TRY_VOID(owner.refresh());
    TRY_VOID(owner.requireFreshProof());
    TRY_VOID(requireEnoughLeft(owner, {way}, profile.now()));
    IncidentOutcome outcome;
    TRY_VOID(removeEach(owner, profile, {way}, outcome));
    return finished(owner, profile, std::move(outcome));
}

Result<IncidentOutcome> shutOutComputer(OwnerVault& owner, const Profile& profile,
                                        const ComputerId& computer) {
    TRY_VOID(owner.refresh());
    TRY_VOID(owner.requireFreshProof());
    const auto ways = waysIn(owner, computer);
    TRY_VOID(requireEnoughLeft(owner, ways, profile.now()));
    IncidentOutcome outcome;
    outcome.shutOut.push_back(computerName(owner, computer));
    // What opens goes first: whoever has the computer can write into its log what makes retiring it refuse.
    TRY_VOID(removeEach(owner, profile, ways, outcome));
    TRY_VOID(retireComputer(owner, computer, profile.clock()));
    return finished(owner, profile, std::move(outcome));
}

Result<IncidentOutcome> moveHere(OwnerVault& owner, const Profile& profile, const ComputerId& from,
                                 const std::string& name, Progress& progress) {
    TRY_VOID(owner.refresh());
    TRY_VOID(requireNewComputerName(owner, name));
    TRY_VOID(profile.requireNotEnrolled(owner));
    IncidentOutcome outcome;
    outcome.shutOut.push_back(computerName(owner, from));
    TRY(const Capability capability, handOver(owner, from, name, profile.clock(), profile.keyPlace()));
    TRY(const std::string state, profile.statePath());
    // Without it nothing is lost but space: the next backup stores everything once more.
    static_cast<void>(takeOverState(owner, capability, state, profile.clock(), progress));
    return finished(owner, profile, std::move(outcome));
}

Result<IncidentOutcome> keepVersion(OwnerVault& owner, const Profile& profile, const Hash& version) {
    TRY_VOID(owner.refresh());
    TRY(const auto computer, profile.openComputer(owner.storage()));
    for (const auto& id : owner.log().computers()) {
        for (const auto& record : owner.log().entries(id)) {
            if (record.reference.hash == version) {
                const auto reference = record.reference;
                TRY_VOID(holdBackups(owner, *computer, {reference}, Hold::Hold, "before a reinstall"));
                return finished(owner, profile, {});
            }
        }
    }
    return Error{Code::NotFound, "this version is not in the backup any more"};
}

Result<Replaced> replaceKey(const std::shared_ptr<OpenVault>& vault, const Profile& profile,
                            const std::string& folder, Replacement& replacement) {
    const auto add = [&](OwnerVault& owner) -> Result<void> {
        TRY_VOID(owner.refresh());
        TRY_VOID(listedWay(owner, replacement.old));
        const std::string name = freeWayName(owner, replacement.name);
        TRY_VOID(addWay(owner, prepareRecoveryKey(owner.vault(), replacement.key), name, profile.clock()));
        replacement.added = true;  // the unlocking that follows remembers it
        return {};
    };
    if (!replacement.added) {
        TRY_VOID(vault->use(add));
    }
    const auto obtain = [&](const KeyFiles&, const SeenBefore&) {
        return Result<UnlockSecret>(
            {std::string(format::kMethodRecoveryKey), SecretBytes::copyOf(replacement.key.secret())});
    };
    Replaced replaced;
    const Profile::UnlockRequest request{obtain, std::string(format::kMethodRecoveryKey)};
    TRY(replaced.vault, OpenVault::unlock(profile, folder, request, *replacement.aside));
    TRY(replaced.outcome,
        replaced.vault->use([&](OwnerVault& owner) { return shutOutWay(owner, profile, replacement.old); }));
    return replaced;
}

void testWhatIsLeft(OwnerVault& owner, const Profile& profile, Progress& progress, IncidentOutcome& outcome) {
    const auto openComputer = [&](Storage& storage) { return profile.openComputer(storage); };
    const auto test = testWay(owner, openComputer, progress);
    if (!test.ok()) {
        outcome.untested = test.error();
        return;
    }
    const auto& recorded = test->recorded;
    outcome.recorded = recorded.ok() || profile.mayHaveKey(recorded.error());
    if (!test->outcome) {
        return;
    }
    outcome.files = test->outcome->files;
    outcome.messages = test->outcome->messages;
    if (!test->good()) {
        outcome.untested = Error{Code::Damaged, "not everything of the newest version could be read back"};
    }
    if (!recorded.ok() && outcome.recorded) {
        outcome.notices.push_back({"not-recorded", recorded.error()});
    }
}

}  // namespace coffer::ui
