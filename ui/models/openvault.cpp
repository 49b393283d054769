// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/openvault.h"

#include <algorithm>

#include "storage/diskstorage.h"

namespace coffer::ui {
namespace {

std::string nameOfWay(const OwnerVault& owner) {
    const auto& slots = owner.secrets().slots;
    const auto found = std::find_if(slots.begin(), slots.end(),
                                    [&](const auto& slot) { return slot.slot == owner.slot().slot; });
    return found == slots.end() ? methodWords(owner.slot().method) : found->name;
}

}  // namespace

Result<Notices> rememberChange(const OwnerVault& owner, const Profile& profile) {
    Notices notices;
    TRY_VOID(profile.remember(owner, [&](const VaultNotice& notice) { notices.push_back(notice); }));
    return notices;
}

Result<std::unique_ptr<Storage>> openPlace(const std::string& folder) {
    TRY(auto disk, DiskStorage::open(folder, Root::MustExist));
    return std::unique_ptr<Storage>(std::move(disk));
}

Result<std::shared_ptr<OpenVault>> OpenVault::unlock(const Profile& profile, const std::string& folder,
                                                     const Profile::UnlockRequest& request, Notices& aside) {
    const std::shared_ptr<OpenVault> vault(new OpenVault);
    TRY(vault->m_storage, openPlace(folder));
    const auto tell = [&](const VaultNotice& notice) { vault->m_notices.push_back(notice); };
    auto owner = profile.unlock(*vault->m_storage, request, tell);
    if (!owner.ok()) {
        aside = std::move(vault->m_notices);
        return std::move(owner).error();
    }
    vault->m_owner = std::move(owner).value();
    vault->m_unlockedWith = nameOfWay(*vault->m_owner);
    return vault;
}

}  // namespace coffer::ui
