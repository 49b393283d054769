// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "bytes/encoding.h"
#include "models/incidentacts.h"
#include "models/pathtext.h"
#include "models/times.h"
#include "vault/computers.h"
#include "vault/ownerhistory.h"
#include "vault/waysin.h"

namespace coffer::ui {
namespace {

constexpr std::size_t kMostVersions = 12;

using Rows = std::vector<SubjectsModel::Row>;

SubjectsModel::Kind kindOf(std::string_view method) {
    if (method == format::kMethodRecoveryKey) {
        return SubjectsModel::Paper;
    }
    if (method == format::kMethodPassword) {
        return SubjectsModel::Password;
    }
    return method == format::kMethodBrowser || method == format::kMethodTpm ? SubjectsModel::Passkey
                                                                            : SubjectsModel::SecurityKey;
}

/// What stays when those are removed, and how independent of each other that is.
void tellRest(const OwnerVault& owner, const std::vector<SlotId>& removed, SubjectsModel::Row& row) {
    const RestOfWays rest = restWithout(owner, {removed.begin(), removed.end()});
    row.staying = shownNames(rest.names);
    row.rest = restFor(rest.independence);
}

bool concerns(const OwnerVault& owner, const format::PrivateSlot& slot, WaysOf which) {
    if (which == WaysOf::Paper) {
        return slot.method == format::kMethodRecoveryKey;
    }
    // What has just opened the backup is not lost.
    const bool usedNow = slot.slot == owner.slot().slot;
    return !usedNow && (which == WaysOf::Lost || slot.method == format::kMethodBrowser);
}

Rows newestFirst(Rows rows) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& one, const auto& other) { return one.time > other.time; });
    return rows;
}

}  // namespace

std::vector<SlotId> waysIn(const OwnerVault& owner, const ComputerId& computer) {
    std::vector<SlotId> ways;
    for (const auto& slot : owner.secrets().slots) {
        if (slot.facts.computer == computer) {
            ways.push_back(slot.slot);
        }
    }
    return ways;
}

Result<Rows> waysAffected(const OwnerVault& owner, WaysOf which) {
    TRY_VOID(owner.requireFreshProof());
    Rows rows;
    const auto acts = ownerHistory(owner);
    for (const auto& slot : owner.secrets().slots) {
        if (concerns(owner, slot, which)) {
            rows.push_back({QString::fromStdString(toHex(slot.slot)), shownName(slot.name),
                            asTime(slot.created), kindOf(slot.method)});
            tellRest(owner, {slot.slot}, rows.back());
            if (const auto renaming = renamedByAnother(owner, acts, slot.slot)) {
                rows.back().renamedWith = shownName(renaming->signer);
                rows.back().nameBefore = shownName(renaming->nameBefore);
            }
            if (which == WaysOf::Paper) {  // a new key takes its place
                rows.back().rest = restFor(restWithout(owner, {}).independence);
            }
        }
    }
    return newestFirst(std::move(rows));
}

Result<Rows> otherComputers(const OwnerVault& owner, const Profile& profile, Computers fate) {
    TRY_VOID(owner.requireFreshProof());
    const auto own = profile.loadCapability(owner.storage());
    Rows rows;
    for (const auto& computer : owner.authority().computers) {
        const auto& entries = owner.log().entries(computer.computer);
        if (computer.status == format::ComputerStatus::Active &&
            !(own.ok() && own->computer == computer.computer)) {
            rows.push_back({QString::fromStdString(toHex(computer.computer)),
                            shownName(computerName(owner, computer.computer)),
                            entries.empty() ? QDateTime() : asTime(entries.back().payload.time),
                            SubjectsModel::Computer});
            const auto removed =
                fate == Computers::ShutOut ? waysIn(owner, computer.computer) : std::vector<SlotId>();
            tellRest(owner, removed, rows.back());
            for (const auto& slot : owner.secrets().slots) {
                if (std::find(removed.begin(), removed.end(), slot.slot) != removed.end()) {
                    rows.back().goingToo << shownName(slot.name);
                }
            }
        }
    }
    return newestFirst(std::move(rows));
}

Result<Rows> recentVersions(const OwnerVault& owner) {
    TRY_VOID(owner.requireFreshProof());
    Rows rows;
    for (const auto& computer : owner.log().computers()) {
        for (const auto& record : owner.log().entries(computer)) {
            if (record.payload.entry == format::kEntryBackup && owner.backupBody(record).ok()) {
                rows.push_back({QString::fromStdString(toHex(record.reference.hash)), QString(),
                                asTime(record.payload.time), SubjectsModel::Version});
            }
        }
    }
    rows = newestFirst(std::move(rows));
    rows.resize(std::min(rows.size(), kMostVersions));
    return rows;
}

}  // namespace coffer::ui
