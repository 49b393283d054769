// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "format/statement.h"
#include "keys/keys.h"
#include "result/result.h"

namespace coffer {

/// The vault key of one epoch.
struct EpochKey {
    std::uint64_t number = 0;
    EpochName name;
    VaultKey key;
};

/// All vault keys that a way to unlock has opened: the newest epoch's and every earlier one's.
/// Whoever holds a KeyRing can read. Move-only; reading is thread-safe.
class KeyRing {
public:
    explicit KeyRing(const VaultId& vault) : m_vault(vault) {}

    /// A new vault: one random vault key, epoch number 0.
    static KeyRing create(const VaultId& vault);
    /// Adds a new random vault key with the next number and returns its name: rotation.
    EpochName addNewEpoch();

    /// The name of the epoch that a vault key makes: SHA-256 of its reading public key.
    static EpochName nameOf(const VaultId& vault, const VaultKey& key);

    /// Adds a key under the name it really has. A key that is there already is ignored.
    void add(std::uint64_t number, VaultKey key);
    /// Adds all keys of another ring of the same vault: branches that meet.
    void merge(const KeyRing& other);

    [[nodiscard]] const VaultId& vault() const { return m_vault; }
    /// Null when this ring does not reach that epoch.
    [[nodiscard]] const EpochKey* find(const EpochName& name) const;
    /// By number, then name. Requires: at least one key.
    [[nodiscard]] const EpochKey& newest() const;
    [[nodiscard]] const EpochKey& first() const;
    [[nodiscard]] std::vector<const EpochKey*> all() const;

    /// The public list for statements: every epoch, by number, then name.
    [[nodiscard]] std::vector<format::Epoch> epochs() const;

    [[nodiscard]] NoticeKey noticeKey() const;

    // Derivations of FORMAT.md section 5 from one epoch's vault key.
    [[nodiscard]] static crypto::KemKeyPair readingKeyPair(const VaultId& vault, const VaultKey& key);
    [[nodiscard]] static MetadataKey metadataKey(const VaultId& vault, const VaultKey& key);
    [[nodiscard]] static StatementMacKey statementMacKey(const VaultId& vault, const VaultKey& key);
    [[nodiscard]] static ComputerPsk computerPsk(const VaultId& vault, const VaultKey& key,
                                                 const ComputerId& computer);
    [[nodiscard]] static ChunkIdKey chunkIdKey(const VaultId& vault, const VaultKey& key,
                                               const DomainId& domain);

    /// The `earlier` field of a slot file for `epoch`: every key of this ring but that one, sealed under it.
    /// Requires: find(epoch).
    [[nodiscard]] Bytes sealEarlier(const EpochName& epoch, const SlotId& slot) const;
    /// Opens such a field with the vault key of `epoch` and adds what it holds. Errors: Tampered, Damaged.
    Result<void> openEarlier(const EpochName& epoch, const SlotId& slot, ByteView sealed);

private:
    [[nodiscard]] Bytes earlierContext(const EpochName& epoch, const SlotId& slot) const;

    VaultId m_vault;
    std::map<std::pair<std::uint64_t, EpochName>, EpochKey> m_keys;
};

}  // namespace coffer
