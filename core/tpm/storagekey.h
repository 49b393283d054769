// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authenticators/outcome.h"
#include "bytes/secretbytes.h"
#include "tpm/sealedstate.h"
#include "tpm/tpmconnection.h"

namespace coffer::tpm {

/// The key of the owner's hierarchy under which secrets are sealed. The TPM derives it from its owner seed
/// and a fixed template, so it is the same each time until the TPM is cleared, which makes a new seed.
///
/// Every command that carries a secret, and every answer that does, is encrypted in a session of its own
/// whose key is sent to the TPM under this very key; who listens or changes bytes on the way learns nothing
/// and is noticed. That holds as far as the key is the right one: compare name() with the slot's.
///
/// Belongs to one connection, which outlives it. Leaves nothing in the TPM, whatever happens.
class StorageKey {
public:
    /// NoPermission where the owner's hierarchy has a password.
    static Outcome<StorageKey> derive(TpmConnection& connection);

    [[nodiscard]] const ObjectName& name() const { return m_name; }

    /// Seals `secret` so that `authorization` opens it.
    Outcome<SealedBlobs> seal(const SecretBytes& secret, const SecretBytes& authorization);
    /// Whether the TPM takes the blobs for its own. Uses up no try. Broken where they were changed.
    Outcome<void> canLoad(const SealedBlobs& blobs);
    /// PinWrong uses up one try of the TPM's; LockedOut none.
    Outcome<SecretBytes> unseal(const SealedBlobs& blobs, const SecretBytes& authorization);

private:
    StorageKey(TpmConnection& connection, Handle handle)
        : m_connection(&connection), m_handle(std::move(handle)) {}
    Outcome<Handle> beginSession(TPMA_SESSION attributes);
    Outcome<Handle> load(const SealedBlobs& blobs);

    TpmConnection* m_connection;
    Handle m_handle;
    ObjectName m_name;
};

}  // namespace coffer::tpm
