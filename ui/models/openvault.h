// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "profile/profile.h"
#include "storage/storage.h"

namespace coffer::ui {

/// What a person should know of a piece of work that was done; the session tells it (Session::tell).
using Notices = std::vector<VaultNotice>;

/// An unlocked vault with its storage, which several pieces of work share, one after the other: an OwnerVault
/// belongs to one thread at a time. Keys are wiped when the last of them lets go. Any thread.
class OpenVault {
public:
    /// Unlocks the vault in `folder`; what a person should know of it goes to notices(), or to `aside` where
    /// it stays locked. Slow. Errors: those of DiskStorage::open and Profile::unlock.
    static Result<std::shared_ptr<OpenVault>> unlock(const Profile& profile, const std::string& folder,
                                                     const Profile::UnlockRequest& request, Notices& aside);

    /// Calls `work` with the vault while nobody else works with it, and returns what it returns. What it
    /// points to inside the vault ends with the call.
    template <typename Work>
    auto use(Work&& work) {
        const std::scoped_lock lock(m_mutex);
        return std::forward<Work>(work)(*m_owner);
    }

    [[nodiscard]] const Notices& notices() const { return m_notices; }
    /// The name that the person gave the way that unlocked.
    [[nodiscard]] const std::string& unlockedWith() const { return m_unlockedWith; }

private:
    OpenVault() = default;

    std::unique_ptr<Storage> m_storage;
    std::mutex m_mutex;  ///< guards m_owner
    std::unique_ptr<OwnerVault> m_owner;
    Notices m_notices;
    std::string m_unlockedWith;
};

/// After a change by this owner, Profile::remember. Errors: those of it.
Result<Notices> rememberChange(const OwnerVault& owner, const Profile& profile);

/// The vault's storage in that folder of this computer. Error NotFound when the folder is not there.
Result<std::unique_ptr<Storage>> openPlace(const std::string& folder);

}  // namespace coffer::ui
