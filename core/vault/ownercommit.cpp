// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "vault/owner.h"

namespace coffer {

Result<void> OwnerVault::commit(StatementDraft draft, KeyRing ring) {
    TRY_VOID(requireWritable());
    const auto& slots = draft.statement.slots;
    const auto own = std::find_if(slots.begin(), slots.end(),
                                  [&](const format::ListedSlot& slot) { return slot.slot == m_slot.slot; });
    const std::optional<Hash> ownFile = own == slots.end() ? std::nullopt : std::optional(own->file);
    std::set<Hash> listed;
    for (const auto& slot : slots) {
        listed.insert(slot.file);
    }
    const Bytes statement = sealStatement(std::move(draft), ring, m_slot.slot, m_keys.admin);
    TRY_VOID(writeStatementFile(m_storage, statement));
    m_ring.merge(ring);
    m_slotFile = ownFile.value_or(m_slotFile);
    m_seen.statement.reset();
    TRY_VOID(refresh());
    // Only once the statement has been read back: until then the old slot files are the ones that count.
    TRY_VOID(removeUnlistedSlots(m_storage, m_keyFiles, listed));
    return refresh();
}

}  // namespace coffer
