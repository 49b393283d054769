// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

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

Result<void> OwnerVault::commit(StatementDraft draft, const KeyRing& ring) {
    TRY_VOID(requireWritable());
    const auto& slots = draft.statement.slots;
    const auto own = std::find_if(slots.begin(), slots.end(),
                                  [&](const format::ListedSlot& slot) { return slot.slot == m_slot.slot; });
    const std::optional<Hash> ownFile = own == slots.end() ? std::nullopt : std::optional(own->file);
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
