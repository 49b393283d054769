// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/newbackup.h"

#include "profile/places.h"
#include "profile/statefolder.h"
#include "storage/diskstorage.h"

namespace coffer::ui {

NewBackup::NewBackup(Wish wish)
    : m_wish(std::move(wish)),
      m_vault(m_wish.way ? m_wish.way->slot().header.vault : newVaultId()),
      m_computer(m_wish.way ? m_wish.way->slot().facts.computer.value_or(newComputerId()) : newComputerId()),
      m_recoveryKey(RecoveryKey::create()) {}

Result<std::shared_ptr<NewBackup>> NewBackup::prepare(const Profile& profile, const Wish& wish) {
    TRY_VOID(requireRoomForVault(wish.folder));
    TRY_VOID(profile.canStoreCapability(wish.folder));
    const std::shared_ptr<NewBackup> made(new NewBackup(wish));
    TRY(made->m_storage, DiskStorage::open(wish.folder, Root::Create));
    const PreparedSlot recoveryKey = prepareRecoveryKey(made->m_vault, made->m_recoveryKey);
    std::vector<VaultDraft::Way> ways;
    if (wish.way) {
        ways.push_back({wish.way->slot(), wish.wayName});
    }
    ways.push_back({recoveryKey, wish.recoveryKeyName});
    TRY_VOID(made->draft(profile, ways));
    return made;
}

Result<void> NewBackup::draft(const Profile& profile, const std::vector<VaultDraft::Way>& ways) {
    TRY(m_draft, VaultDraft::prepare(*m_storage, m_vault, ways, {hostName(), m_computer}, profile.clock()));
    return {};
}

Result<void> NewBackup::commit(const Profile& profile) {
    const KeyPlace place = profile.keyPlace();
    TRY_VOID(place.keep(m_draft->made().capability));
    auto committed = m_draft->commit();
    if (!committed.ok()) {
        place.takeBack();
    }
    return committed;
}

Result<void> NewBackup::commitWithoutRecoveryKey(const Profile& profile) {
    assert(m_wish.way);
    TRY_VOID(draft(profile, {{m_wish.way->slot(), m_wish.wayName}}));
    return commit(profile);
}

void NewBackup::discard() {
    m_draft->discard();
}

}  // namespace coffer::ui
