// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "container/container.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "format/layout.h"
#include "keys/session.h"
#include "storage/memorystorage.h"
#include "vault/computers.h"
#include "vault/logwriter.h"
#include "vault/setup.h"

/// What the tests of the vault's foundation share: a small real vault and log entries of every kind.
namespace coffer::test {

inline Clock clock() {
    return [] { return std::uint64_t{1'700'000'000'000}; };
}

inline UnlockSecret secretOf(const RecoveryKey& key) {
    return {std::string(format::kMethodRecoveryKey), SecretBytes::copyOf(key.secret())};
}

inline std::unique_ptr<OwnerVault> unlockWith(Storage& storage, const RecoveryKey& key) {
    return OwnerVault::unlock(storage, secretOf(key)).value();
}

inline bool hasNotice(const OwnerVault& owner, std::string_view kind) {
    const auto& notices = owner.notices();
    return std::any_of(notices.begin(), notices.end(),
                       [&](const auto& notice) { return notice.kind == kind; });
}

/// A vault in memory with one recovery key, "key", and one computer, "laptop".
struct Made {
    MemoryStorage storage;
    VaultId vault = newVaultId();
    RecoveryKey key = RecoveryKey::create();
    NewVault created =
        createVault(storage, vault, prepareRecoveryKey(vault, key), {"key", "laptop"}, clock()).value();

    [[nodiscard]] std::unique_ptr<OwnerVault> unlock() { return unlockWith(storage, key); }
};

/// Who stands behind an entry, which backups it means, and which statement it names instead of the first.
struct Signers {
    std::optional<OwnerSigner> owner;
    std::vector<format::EntryReference> entries;
    std::optional<Hash> statement;
    const crypto::SigningKey* certified = nullptr;  ///< signs in the owner's place, who vouches for it
    std::vector<format::PackReference> packs = {};
    std::optional<std::uint64_t> time = {};  ///< claimed, instead of the number
    std::optional<bool> held = {};
    std::vector<format::EntryReference> seen = {};  ///< entries of others
};

/// The same entry, signed by a key that the owner vouches for.
inline Bytes certifiedEntry(const Session& session, const Capability& capability, const Bytes& file,
                            const Signers& signers) {
    const auto object = format::splitObject(file).value();
    auto envelope =
        format::decodeLogEnvelope(open(capability.notice.view(), object.prefix, object.body).value()).value();
    const auto payload = format::decodeLogPayload(envelope.payload).value();
    const Hash prefixHash = crypto::sha256(object.prefix);
    const auto& key = *signers.certified;
    envelope.owner->signature = key.sign(format::ownerSignatureInput(prefixHash, envelope.payload));
    envelope.owner->certificate =
        format::OwnerCertificate{key.publicKey(), signers.owner->key->sign(format::certificateInput(
                                                      session.header, payload.statement, key.publicKey()))};
    Bytes result(object.prefix.begin(), object.prefix.end());
    append(result, seal(capability.notice.view(), object.prefix, format::encodeLogEnvelope(envelope)));
    return result;
}

/// Writes a log entry with the given computer's capability, whatever it says.
inline format::EntryReference entry(Storage& storage, const Capability& capability, const Hash& statement,
                                    std::uint64_t sequence, const std::optional<Hash>& previous,
                                    std::string_view kind, const Signers& signers) {
    format::SessionHeader header;
    header.vault = capability.vault;
    header.computer = capability.computer;
    header.enrolled = capability.enrolled;
    header.reading = capability.enrolled;
    header.domain = capability.domain;
    header.domainEpoch = capability.domainEpoch;
    const auto reading = crypto::KemKeyPair::deriveKeyPair(crypto::randomSecret(32).view());
    const auto session = createSession(header, reading.publicKey(), capability.psk).value();
    format::LogPayload payload;
    payload.sequence = sequence;
    payload.previous = previous;
    payload.statement = statement;
    payload.time = signers.time.value_or(sequence);
    payload.held = signers.held;
    payload.entry = kind;
    payload.entries = signers.entries;
    payload.packs = signers.packs;
    payload.seen = signers.seen;
    auto sealed = sealLogEntry(session, capability, payload, std::nullopt, signers.owner);
    if (signers.certified != nullptr) {
        sealed.file = certifiedEntry(session, capability, sealed.file, signers);
        sealed.name = crypto::sha256(sealed.file);
    }
    const std::string name =
        format::logFolder(capability.computer) + "/" + format::logFileName(sequence, sealed.name);
    return storage.write(name, sealed.file).ok() ? sealed.reference : format::EntryReference();
}

inline format::EntryReference backup(Storage& storage, const Capability& capability, const Hash& statement,
                                     std::uint64_t sequence, const std::optional<Hash>& previous) {
    return entry(storage, capability, statement, sequence, previous, format::kEntryBackup, {});
}

}  // namespace coffer::test
