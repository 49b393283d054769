// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "keys/capability.h"
#include "keys/recoverykey.h"
#include "keys/slot.h"
#include "keys/statementwriter.h"
#include "storage/storage.h"
#include "vault/logwriter.h"

namespace coffer::test {

/// A vault made by hand in any storage, straight from the rooms `keys` and `format`, so that the tests of
/// what reads and writes vaults do not depend on the code that sets them up: one recovery key opens it, one
/// computer ("laptop") may add to it. What does not work aborts the test program. The storage must outlive
/// it. One thread.
class TestVault {
public:
    explicit TestVault(Storage& storage);

    /// A first computer is there from the start; its capability, pinned to the newest statement.
    [[nodiscard]] Capability capability() const { return m_first.clone(); }
    /// Enrols another computer, in a domain of its own.
    Capability addComputer(const std::string& name);
    /// Retires a computer; nothing in its log beyond `head` counts any more.
    void retire(const ComputerId& computer, std::optional<format::LogHead> head = std::nullopt);
    /// Begins a new epoch and writes the slot file anew.
    void rotate();
    /// Writes the next statement after `change` was applied to a draft of it.
    void change(const std::function<void(StatementDraft&)>& change);

    [[nodiscard]] const KeyRing& ring() const { return m_ring; }
    [[nodiscard]] const VaultId& vault() const { return m_ring.vault(); }
    [[nodiscard]] const Hash& statement() const { return m_statement; }  ///< the newest
    [[nodiscard]] const SlotId& slot() const { return m_slot; }
    [[nodiscard]] OwnerSigner owner() const { return {m_slot, &m_keys.admin}; }
    /// The 32 bytes that openSlot and UnlockSecret take.
    [[nodiscard]] SecretBytes secret() const { return SecretBytes::copyOf(m_recoveryKey.secret()); }
    /// What a person would type.
    [[nodiscard]] std::string recoveryKeyText() const;

private:
    [[nodiscard]] Capability makeCapability() const;
    [[nodiscard]] format::ListedComputer listed(const Capability& capability) const;
    Hash writeSlot();
    void writeGenesis();
    void putStatement(StatementDraft draft);

    Storage& m_storage;
    KeyRing m_ring;
    RecoveryKey m_recoveryKey;
    SlotId m_slot;
    SlotKeys m_keys;
    Capability m_first;
    Hash m_statement;
};

}  // namespace coffer::test
