// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/wayproofs.h"

#include "vault/failedattempts.h"
#include "vault/forget.h"
#include "vault/waysin.h"

namespace coffer {
namespace {

constexpr std::uint64_t kDay = 86'400'000;

}  // namespace

bool isProofDue(const OwnerVault& owner, std::uint64_t now) {
    if (!owner.proven()) {
        return false;
    }
    const auto last = lastGoodTest(owner, owner.slot().slot, now);
    return !last || *last + kDay <= now;
}

Result<void> recordProof(OwnerVault& owner, ComputerVault& computer) {
    TRY_VOID(writeFailedAttempts(computer));
    format::LogPayload payload;
    payload.entry = format::kEntryProof;
    TRY_VOID(appendOwnerEntry(owner, computer, std::move(payload), std::nullopt));
    LocalStatus status = computer.statusToAmend();
    status.ways = wayNotes(owner);
    return computer.writeStatus(status);
}

std::vector<WayNote> wayNotes(const OwnerVault& owner) {
    std::vector<WayNote> notes;
    for (const auto& slot : owner.secrets().slots) {
        const auto& facts = slot.facts;
        notes.push_back({slot.slot, facts.has(format::kFlagWeak), facts.has(format::kFlagBackedUp),
                         facts.computer.has_value() || slot.method == format::kMethodTpm});
    }
    return notes;
}

}  // namespace coffer
