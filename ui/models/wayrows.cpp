// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wayrows.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "bytes/encoding.h"
#include "fido/aaguids.h"
#include "models/pathtext.h"
#include "models/times.h"
#include "vault/computer.h"
#include "vault/computers.h"
#include "vault/waysin.h"

namespace coffer::ui {
namespace {

struct MethodKind {
    std::string_view method;
    WaysModel::Kind kind;
};
constexpr std::array kKinds{MethodKind{format::kMethodRecoveryKey, WaysModel::RecoveryKey},
                            MethodKind{format::kMethodPassword, WaysModel::Password},
                            MethodKind{format::kMethodSecurityKey, WaysModel::SecurityKey},
                            MethodKind{format::kMethodBrowser, WaysModel::Browser},
                            MethodKind{format::kMethodTpm, WaysModel::Tpm},
                            MethodKind{format::kMethodBoth, WaysModel::Both}};

WaysModel::Kind kindOf(const std::string& method) {
    const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&](const MethodKind& known) { return known.method == method; });
    return found == kKinds.end() ? WaysModel::OtherKind : found->kind;
}

bool isThisComputer(const OwnerVault& owner, const std::string& stateFolder, const ComputerId& computer) {
    std::error_code ignored;
    return std::filesystem::exists(ComputerVault::stateFolderOf(stateFolder, owner.vault(), computer),
                                   ignored);
}

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
    row.kind = kindOf(slot.method);
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
