// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/newway.h"

#include "fido/aaguids.h"
#include "models/waykinds.h"
#include "profile/places.h"
#include "vault/ceremonies.h"
#include "vault/setup.h"

namespace coffer::ui {
namespace {

/// What is needed of the vault before anybody is asked for anything.
struct Ground {
    VaultId vault;
    Hash genesis;
    std::vector<Bytes> enrolled;
    std::optional<ComputerId> computer;
};

Result<Ground> groundOf(OwnerVault& owner, const Profile& profile) {
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    TRY(auto enrolled, enrolledCredentials(owner));
    return Ground{owner.vault(), owner.genesis(), std::move(enrolled), profile.thisComputer(owner)};
}

Result<PreparedSlot> askFor(const NewWay::Wish& wish, const Ground& ground, const std::stop_token& stop) {
    const auto asked = wish.kind == WaysModel::Both ? WaysModel::SecurityKey : wish.kind;
    TRY(const auto authenticator, wish.profile.authenticator(methodOfKind(asked)));
    WindowDialogue dialogue(wish.desk, stop);
    const SecretBytes* password = wish.password ? &*wish.password : nullptr;
    return prepareAuthenticator(ground.vault, {wish.label, ground.enrolled, ground.computer, password},
                                {*authenticator, dialogue, stop});
}

void noteFailure(const NewWay::Wish& wish, const Error& error) {
    const auto storage = openPlace(wish.folder);
    if (storage.ok()) {
        wish.profile.noteFailure(**storage, {kEnrolmentFailed, methodOfKind(wish.kind)}, error,
                                 [&](const VaultNotice& notice) { wish.aside->push_back(notice); });
    }
}

/// Its maker's name tells a key from others; where a password goes with it that has to be said as well.
std::string nameFor(const NewWay::Wish& wish, const format::SlotFacts& facts) {
    const bool telling = facts.aaguid && !wish.password;
    const std::string_view known = telling ? authenticatorName(*facts.aaguid) : std::string_view();
    return known.empty() ? wish.name : std::string(known);
}

}  // namespace

Result<std::shared_ptr<NewWay>> NewWay::make(const Wish& wish, OpenVault& vault,
                                             const TaskProgress& progress) {
    TRY(const Ground ground, vault.use([&](OwnerVault& owner) { return groundOf(owner, wish.profile); }));
    std::optional<Sheet> sheet;
    if (wish.kind == WaysModel::RecoveryKey) {
        sheet = Sheet{.vault = ground.vault, .genesis = ground.genesis};
    }
    auto slot = sheet       ? prepareRecoveryKey(ground.vault, sheet->key)
                : wish.desk ? askFor(wish, ground, progress.stopToken())
                            : vault.use([&](const OwnerVault& owner) {
                                  return prepareAnotherPassword(owner, *wish.password);
                              });
    if (!slot.ok()) {
        noteFailure(wish, slot.error());
        return std::move(slot).error();
    }
    std::shared_ptr<NewWay> made(new NewWay(std::move(slot).value()));
    made->m_sheet = std::move(sheet);
    made->m_name = vault.use(
        [&](const OwnerVault& owner) { return freeWayName(owner, nameFor(wish, made->m_slot.facts)); });
    return made;
}

Result<std::shared_ptr<NewWay>> NewWay::makeFirst(const Wish& wish, const TaskProgress& progress) {
    TRY_VOID(requireRoomForVault(wish.folder));
    TRY_VOID(wish.profile.canStoreCapability(wish.folder));
    const Ground ground{newVaultId(), Hash(), {}, newComputerId()};
    TRY(PreparedSlot slot, wish.desk
                               ? askFor(wish, ground, progress.stopToken())
                               : preparePassword(ground.vault, *wish.password, crypto::kArgon2idDefault));
    std::shared_ptr<NewWay> made(new NewWay(std::move(slot)));
    made->m_name = nameFor(wish, made->m_slot.facts);
    return made;
}

Result<Notices> NewWay::add(const Profile& profile, OpenVault& vault, const std::string& name) const {
    return vault.use([&](OwnerVault& owner) -> Result<Notices> {
        const SlotId& slot = m_slot.header.slot;
        if (standingOf(owner, slot) != Standing::Counts) {
            const auto added = addWay(owner, m_slot, name, profile.clock());
            if (!added.ok() && standingOf(owner, slot) != Standing::Counts) {
                return added.error();
            }
        }
        return rememberChange(owner, profile);
    });
}

}  // namespace coffer::ui
