// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/newbackup.h"

#include "crypto/argon2id.h"
#include "profile/places.h"
#include "profile/statefolder.h"
#include "storage/diskstorage.h"

namespace coffer::ui {

Result<std::shared_ptr<NewBackup>> NewBackup::prepare(const Profile& profile, Wish wish, const Names& names) {
    TRY_VOID(requireRoomForVault(wish.folder));
    TRY_VOID(profile.canStoreCapability(wish.folder));
    const std::shared_ptr<NewBackup> made(new NewBackup);
    made->m_names = names;
    TRY(made->m_storage, DiskStorage::open(wish.folder, Root::Create));
    if (wish.password) {
        TRY(made->m_password, preparePassword(made->m_vault, *wish.password, crypto::kArgon2idDefault));
    }
    const PreparedSlot recoveryKey = prepareRecoveryKey(made->m_vault, made->m_recoveryKey);
    std::vector<VaultDraft::Way> ways;
    if (made->m_password) {
        ways.push_back({*made->m_password, made->m_names.password});
    }
    ways.push_back({recoveryKey, made->m_names.recoveryKey});
    TRY_VOID(made->draft(profile, ways));
    return made;
}

Result<void> NewBackup::draft(const Profile& profile, const std::vector<VaultDraft::Way>& ways) {
    TRY(m_draft, VaultDraft::prepare(*m_storage, m_vault, ways, hostName(), profile.clock()));
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
    assert(m_password);
    TRY_VOID(draft(profile, {{*m_password, m_names.password}}));
    return commit(profile);
}

void NewBackup::discard() {
    m_draft->discard();
}

}  // namespace coffer::ui
