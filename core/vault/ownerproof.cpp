// SPDX-License-Identifier: GPL-3.0-or-later
// What shows that an owner is there: proofs and their age, and what an authenticator signed.
#include <algorithm>

#include "fido/assertion.h"
#include "files/names.h"
#include "vault/owner.h"
#include "vault/slottrial.h"

namespace coffer {

Result<void> OwnerVault::requireFreshProof() const {
    const ProofTime now = m_proofClock();
    const auto fresh = [](auto before, auto after) {
        return after >= before && after - before <= kProofIsFresh;
    };
    const bool isFresh = fresh(m_provedAt.running, now.running) && fresh(m_provedAt.wall, now.wall);
    return isFresh
               ? Result<void>()
               : Error{Code::Refused,
                       "this asks for a way to unlock once more, because the vault was opened a while ago",
                       kStaleProof};
}

Result<void> OwnerVault::prove(const UnlockSecret& secret) {
    TRY(const KeyFiles files, readKeyFiles(m_storage));
    SeenBefore seen = m_seen;
    for (const auto& listed : m_authority.slots) {
        seen.slots.insert(listed.file);
    }
    TRY(const TriedSlot tried, trySlots(m_storage, files, secret, seen, SlotTrials::WithinReason));
    const auto* listed = m_authority.slot(tried.opened.header.slot);
    if (listed == nullptr || listed->admin != tried.opened.keys.admin.publicKey()) {
        return Error{Code::Refused, "this way to unlock is not in force"};
    }
    m_provedAt = m_proofClock();
    return {};
}

Result<KeyRing> OwnerVault::keysOn(const KnownStatement& side) const {
    const auto* listed = findListed(side.statement.slots, m_slot.slot);
    if (listed == nullptr || listed->admin != m_keys.admin.publicKey()) {
        return Error{Code::Refused, "that side does not list the way to unlock that was used"};
    }
    const auto& files = m_keyFiles.slots;
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const FoundSlot& found) { return found.name == listed->file; });
    if (file == files.end()) {
        return Error{Code::NotFound, "the slot file of that side for the way that was used is not there"};
    }
    TRY(const format::SlotFile whole, wholeSlot(m_storage, *file));
    return openSlot(whole, m_keys);
}

Result<void> OwnerVault::choose(const Hash& side) {
    const KnownStatement* head = m_book.find(side);
    if (head == nullptr || !head->valid) {
        return Error{Code::NotFound, "there is no such side"};
    }
    TRY(KeyRing ring, keysOn(*head));
    m_slotFile = findListed(head->statement.slots, m_slot.slot)->file;
    m_ring = std::move(ring);
    m_sessions = std::make_unique<SessionCache>(m_ring);
    m_seen.chosen = side;
    return refresh();
}

void OwnerVault::measureProofsWith(std::function<ProofTime()> now) {
    m_proofClock = std::move(now);
    m_provedAt = m_proofClock();
}

void OwnerVault::judgeAssertion(const SignedAssertion& assertion) {
    const auto& slots = m_secrets.slots;
    const auto own =
        std::find_if(slots.begin(), slots.end(), [&](const auto& slot) { return slot.slot == m_slot.slot; });
    if (own == slots.end() || !own->facts.credentialKey) {
        return;
    }
    const auto verified = verifyAssertion(assertion, *own->facts.credentialKey);
    if (!verified.ok()) {
        m_notices.push_back({"assertion",
                             {Code::Tampered, "\"" + displayPath(own->name) +
                                                  "\" opened the vault, but what it signed is not good: " +
                                                  asError(verified.failure()).detail}});
        return;
    }
    if (verified->backupEligible != own->facts.has(format::kFlagBackupEligible)) {
        m_notices.push_back({"assertion",
                             {Code::Tampered, "\"" + own->name +
                                                  "\" opened the vault, but says something else of being "
                                                  "synced than when it was added"}});
    }
    if (counterWentBack(own->facts.signCount.value_or(0), verified->signCount)) {
        m_notices.push_back(
            {"counter",
             {Code::Tampered, "the counter of \"" + own->name +
                                  "\" did not grow since it was added: it may have been copied"}});
    }
}

}  // namespace coffer
