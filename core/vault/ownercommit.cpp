// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "keys/slotbinding.h"
#include "vault/owner.h"

namespace coffer {
namespace {

/// What stays: slot files that count, and those that no statement has listed yet, which may be of another
/// owner who is about to write his statement.
std::set<Hash> keptSlots(const StatementBook& book, const Authority& authority, const KeyFiles& files) {
    std::set<Hash> kept;
    for (const auto& found : files.slots) {
        kept.insert(found.name);
    }
    for (const Hash& hash : authority.ancestry) {
        for (const auto& slot : book.find(hash)->statement.slots) {
            kept.erase(slot.file);
        }
    }
    kept.merge(authority.neededFiles());
    return kept;
}

}  // namespace

void OwnerVault::vouchForOwn(StatementDraft& draft) const {
    for (auto& own : draft.secrets.slots) {
        if (own.slot == m_slot.slot && !isBound(m_slot, own, m_keys.admin.publicKey())) {
            own.publicKey = m_keys.kem.publicKey();
            own.psk = m_keys.psk.clone();
            own.method = m_slot.method;
            own.binding = bindSlot(m_slot, own, m_keys.admin);
        }
    }
}

Result<void> OwnerVault::requireOpens(const Hash& file, const KeyRing& ring) const {
    TRY(const format::SlotFile whole, readSlot(m_storage, file));
    TRY(const KeyRing opened, openSlot(whole, m_keys));
    return opened.find(ring.newest().name) != nullptr
               ? Result<void>()
               : Error{Code::Tampered, "the new slot file does not give the newest key of the vault"};
}

Result<void> OwnerVault::commit(StatementDraft draft, const KeyRing& ring) {
    TRY_VOID(requireWritable());
    const auto& slots = draft.statement.slots;
    const auto own = std::find_if(slots.begin(), slots.end(),
                                  [&](const format::ListedSlot& slot) { return slot.slot == m_slot.slot; });
    const std::optional<Hash> ownFile = own == slots.end() ? std::nullopt : std::optional(own->file);
    if (ownFile && *ownFile != m_slotFile) {
        TRY_VOID(requireOpens(*ownFile, ring));
    }
    vouchForOwn(draft);
    draft.statement.computer = m_computer;
    const auto [written, statement] = sealStatement(std::move(draft), ring, m_slot.slot, m_keys.admin);
    TRY_VOID(writeStatementFile(m_storage, statement));
    m_ring.merge(ring);
    m_slotFile = ownFile.value_or(m_slotFile);
    m_seen.statement = written;
    m_seen.chosen.reset();
    TRY_VOID(refresh());
    if (!m_authority.ancestry.contains(written)) {
        return Error{Code::Unavailable,
                     "the storage does not show the statement that was just written to it"};
    }
    TRY_VOID(removeUnlistedSlots(m_storage, m_keyFiles, keptSlots(m_book, m_authority, m_keyFiles)));
    return refresh();
}

}  // namespace coffer
