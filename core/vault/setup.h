// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "keys/capability.h"
#include "vault/clock.h"
#include "vault/computers.h"
#include "vault/waysin.h"

namespace coffer {

struct NewVault {
    VaultId vault;
    Hash genesis;           ///< printed on the recovery sheet: proves which vault it is
    Capability capability;  ///< what this computer adds backups with
};

/// What a new vault needs to know.
struct SetupRequest {
    std::string wayName;       ///< of the first way to unlock
    std::string computerName;  ///< of this computer
    /// Called before the vault exists, to keep what must not be missing once it does: the sheet with the
    /// recovery key, the computer's capability. An error leaves no vault. May be empty.
    std::function<Result<void>(const NewVault&)> beforeCommit = {};
};

/// A random id for a vault that is about to be made.
VaultId newVaultId();

/// A vault that is written but for the statement that makes it one: nobody has to trust it yet, and
/// everything that is to be printed about it is known. commit() brings it into being. When the draft goes
/// without that, or its process is killed, nothing counts; the next one in the same place clears away what is
/// left. The storage must outlive it. One thread at a time.
class VaultDraft {
public:
    /// One of the ways to unlock that a new vault begins with; both must outlive the call.
    struct Way {
        const PreparedSlot& slot;
        const std::string& name;
    };
    /// The computer that it is made on. Ways to unlock that live on it alone name its id (SlotFacts).
    struct Computer {
        std::string name;
        ComputerId id = newComputerId();
    };

    /// Writes the ways to unlock, which were prepared for `vault`, into an empty place, and the stand-alone
    /// reader beside them. Errors: Refused when a vault is there already, or for two ways of one name (kind
    /// kNameTaken); those of requireWayName() and of storage. Requires: a way.
    static Result<VaultDraft> prepare(Storage& storage, const VaultId& vault, const std::vector<Way>& ways,
                                      const Computer& first, const Clock& clock);

    /// What the vault will be; its computer's capability is to be kept before commit().
    [[nodiscard]] const NewVault& made() const { return m_made; }
    /// Writes the statement, durably. Once.
    Result<void> commit();
    /// Takes back what prepare() wrote, as far as that works. Requires: not committed.
    void discard();

private:
    VaultDraft(Storage& storage, NewVault made, Bytes statement)
        : m_storage(&storage), m_made(std::move(made)), m_statement(std::move(statement)) {}

    Storage* m_storage;
    NewVault m_made;
    Bytes m_statement;
};

/// Makes a vault in an empty place with one way to unlock and one computer: the draft, then
/// request.beforeCommit, then the commit. Errors: those of VaultDraft and of request.beforeCommit.
Result<NewVault> createVault(Storage& storage, const VaultId& vault, const PreparedSlot& first,
                             const SetupRequest& request, const Clock& clock);

}  // namespace coffer
