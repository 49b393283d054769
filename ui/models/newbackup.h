// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "keys/recoverykey.h"
#include "models/newway.h"
#include "profile/profile.h"
#include "vault/setup.h"

namespace coffer::ui {

/// A backup in the making: its recovery key, and the vault that needs only commit() to exist. Made and
/// committed on a worker's thread; between the two the thread that draws reads what is const. Keys are wiped
/// when it goes; what it wrote at the place stays unless discard() took it back, and counts for nothing.
class NewBackup {
public:
    struct Wish {
        std::string folder;
        /// A way in beside the recovery key, made for a backup that is about to be set up: the backup gets
        /// the id that it was made for. Null: none.
        std::shared_ptr<const NewWay> way;
        std::string wayName;
        std::string recoveryKeyName;
    };

    /// Looks at the places and writes everything but the statement. Errors: those of requireRoomForVault,
    /// Profile::canStoreCapability and VaultDraft::prepare.
    static Result<std::shared_ptr<NewBackup>> prepare(const Profile& profile, const Wish& wish);

    [[nodiscard]] const RecoveryKey& recoveryKey() const { return m_recoveryKey; }
    [[nodiscard]] const NewVault& made() const { return m_draft->made(); }

    /// Keeps this computer's key, then brings the vault into being. When that does not work the key is taken
    /// back. Errors: those of the keychain and of storage.
    Result<void> commit(const Profile& profile);
    /// Without the recovery key, which nobody has on paper: prepares everything but that way anew, then
    /// commits. Requires: prepared with another way.
    Result<void> commitWithoutRecoveryKey(const Profile& profile);
    /// Takes back what was written. Requires: not committed.
    void discard();

private:
    explicit NewBackup(Wish wish);
    Result<void> draft(const Profile& profile, const std::vector<VaultDraft::Way>& ways);

    Wish m_wish;
    std::unique_ptr<Storage> m_storage;
    VaultId m_vault;
    ComputerId m_computer;
    RecoveryKey m_recoveryKey;
    std::optional<VaultDraft> m_draft;
};

}  // namespace coffer::ui
