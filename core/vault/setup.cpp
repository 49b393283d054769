// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/setup.h"

#include <algorithm>
#include <cassert>

#include "crypto/hash.h"
#include "crypto/random.h"
#include "format/layout.h"
#include "vault/computers.h"
#include "vault/lognames.h"
#include "vault/readercopies.h"

namespace coffer {
namespace {

/// Slot files without any statement are what a killed set-up leaves; beside backups they may be all that
/// opens them.
Result<void> clearUnfinished(Storage& storage) {
    TRY(const KeyFiles files, readKeyFiles(storage));
    TRY(const auto computers, storage.list(format::kComputersFolder));
    if (!files.statements.empty() || !computers.empty()) {
        return Error{Code::Refused, "there is a vault here already"};
    }
    TRY(const std::size_t removed, removeUnlistedSlots(storage, files, {}));
    static_cast<void>(removed);
    return {};
}

Result<void> requireNames(const std::vector<VaultDraft::Way>& ways, const VaultDraft::Computer& computer) {
    for (auto way = ways.begin(); way != ways.end(); ++way) {
        TRY_VOID(requireWayName(way->name));
        if (std::any_of(ways.begin(), way,
                        [&](const auto& one) { return isSameName(one.name, way->name); })) {
            return nameTaken(way->name);
        }
    }
    return requirePlainName(computer.name, "a computer");
}

}  // namespace

VaultId newVaultId() {
    return crypto::randomId<VaultId>();
}

Result<VaultDraft> VaultDraft::prepare(Storage& storage, const VaultId& vault, const std::vector<Way>& ways,
                                       const Computer& first, const Clock& clock) {
    assert(!ways.empty());
    TRY_VOID(requireNames(ways, first));
    TRY_VOID(clearUnfinished(storage));
    TRY_VOID(ensureReaderCopies(storage));
    const KeyRing ring = KeyRing::create(vault);
    StatementDraft draft = genesisDraft(ring, clock());
    for (const Way& way : ways) {
        TRY(WrittenSlot slot, writeNewSlot(storage, way.slot, ring, way.name, clock));
        draft.statement.slots.push_back(slot.listed);
        draft.secrets.slots.push_back(std::move(slot.secrets));
    }
    NewComputer computer = prepareComputer(ring, first.name, first.id);
    draft.statement.computers.push_back(computer.listed);
    draft.secrets.computers.push_back(computer.secrets);
    draft.statement.computer = computer.listed.computer;
    const PreparedSlot& signer = ways.front().slot;
    const SlotKeys keys = deriveSlotKeys(vault, signer.header.slot, signer.secret.view());
    SealedStatement statement = sealStatement(std::move(draft), ring, signer.header.slot, keys.admin);
    NewVault made{vault, statement.id, std::move(computer.capability)};
    made.capability.pin = made.genesis;
    return VaultDraft(storage, std::move(made), std::move(statement.file));
}

Result<void> VaultDraft::commit() {
    TRY_VOID(writeStatementFile(*m_storage, m_statement));
    return {};
}

void VaultDraft::discard() {
    static_cast<void>(clearUnfinished(*m_storage));
}

Result<NewVault> createVault(Storage& storage, const VaultId& vault, const PreparedSlot& first,
                             const SetupRequest& request, const Clock& clock) {
    TRY(VaultDraft draft,
        VaultDraft::prepare(storage, vault, {{first, request.wayName}}, {request.computerName}, clock));
    if (request.beforeCommit) {
        TRY_VOID(request.beforeCommit(draft.made()));
    }
    TRY_VOID(draft.commit());
    return NewVault{draft.made().vault, draft.made().genesis, draft.made().capability.clone()};
}

}  // namespace coffer
