// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wayrows.h"

#include <algorithm>
#include <filesystem>

#include "bytes/encoding.h"
#include "fido/aaguids.h"
#include "models/pathtext.h"
#include "models/times.h"
#include "models/waykinds.h"
#include "vault/computer.h"
#include "vault/computers.h"
#include "vault/waysin.h"

namespace coffer::ui {
namespace {

WaysModel::Place placeOf(WaysModel::Kind kind, const format::SlotFacts& facts, bool here) {
    if (kind == WaysModel::RecoveryKey) {
        return WaysModel::OnPaper;
    }
    if (kind == WaysModel::Password) {
        return WaysModel::InYourHead;
    }
    if (facts.computer || kind == WaysModel::Tpm) {
        return here ? WaysModel::OnlyThisComputer : WaysModel::OnlyOneComputer;
    }
    if (facts.has(format::kFlagBackedUp)) {
        return WaysModel::Synced;
    }
    return facts.has(format::kFlagBackupEligible) ? WaysModel::MayBeSynced : WaysModel::OnTheKey;
}

WaysModel::Row rowOf(const OwnerVault& owner, const format::PrivateSlot& slot, const std::string& stateFolder,
                     std::uint64_t now) {
    const auto proven = lastGoodTest(owner, slot.slot, now);
    const auto& computer = slot.facts.computer;
    WaysModel::Row row;
    row.slot = QString::fromStdString(toHex(slot.slot));
    row.name = shownName(slot.name);
    row.kind = kindOfMethod(slot.method);
    row.place = placeOf(row.kind, slot.facts, computer && isThisComputer(owner, stateFolder, *computer));
    row.computer = computer ? shownName(computerName(owner, *computer)) : QString();
    row.created = asTime(slot.created);
    row.lastProven = asTime(proven);
    row.proofIsOld = std::max(proven.value_or(0), slot.created) + kTestSpeaksFor < now;
    row.weak = slot.facts.has(format::kFlagWeak);
    row.usedNow = slot.slot == owner.slot().slot;
    const auto maker = slot.facts.aaguid ? authenticatorName(*slot.facts.aaguid) : std::string_view();
    row.maker = QString::fromUtf8(maker.data(), static_cast<qsizetype>(maker.size()));
    return row;
}

}  // namespace

bool isThisComputer(const OwnerVault& owner, const std::string& stateFolder, const ComputerId& computer) {
    std::error_code ignored;
    return std::filesystem::exists(ComputerVault::stateFolderOf(stateFolder, owner.vault(), computer),
                                   ignored);
}

std::vector<WaysModel::Row> wayRows(const OwnerVault& owner, const std::string& stateFolder,
                                    std::uint64_t now) {
    std::vector<WaysModel::Row> rows;
    for (const auto& slot : owner.secrets().slots) {
        rows.push_back(rowOf(owner, slot, stateFolder, now));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& one, const auto& other) { return one.created < other.created; });
    return rows;
}

}  // namespace coffer::ui
