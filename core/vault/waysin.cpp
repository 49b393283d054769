// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/waysin.h"

#include <algorithm>
#include <array>

#include "bytes/encoding.h"
#include "crypto/random.h"
#include "vault/lognames.h"

namespace coffer {
namespace {

constexpr std::size_t kPasswordSalt = 16;

KeyRing copyOf(const KeyRing& ring) {
    KeyRing copy(ring.vault());
    copy.merge(ring);
    return copy;
}

/// Proves that what was written can be read and opens: a separate unlock.
Result<void> proveSlot(Storage& storage, const Hash& hash, ByteView secret, const EpochName& epoch) {
    TRY(const KeyFiles files, readKeyFiles(storage));
    const auto found = std::find_if(files.slots.begin(), files.slots.end(),
                                    [&](const FoundSlot& slot) { return slot.name == hash; });
    if (found == files.slots.end() || !found->slot.ok()) {
        return Error{Code::Unavailable, "the storage did not give back the new slot file"};
    }
    TRY(const format::SlotFile whole, wholeSlot(storage, *found));
    TRY(const OpenedSlot opened, openSlot(whole, secret));
    return opened.header.epoch == epoch
               ? Result<void>()
               : Error{Code::Tampered, "the new slot file is not the one that was written"};
}

Result<format::SlotFile> slotFileInForce(const OwnerVault& owner, const format::PrivateSlot& slot) {
    const FoundSlot* found = owner.slotFile(slot.slot);
    return found != nullptr
               ? wholeSlot(owner.storage(), *found)
               : Error{Code::Damaged, "the slot file of \"" + slot.name +
                                          "\" is missing or damaged in both folders; remove that way to "
                                          "unlock first"};
}

/// Seals the newest epoch of `ring` to one slot without its secret, and writes the new slot file.
Result<Hash> resealSlot(OwnerVault& owner, const format::PrivateSlot& slot, const KeyRing& ring) {
    TRY(format::SlotFile old, slotFileInForce(owner, slot));
    old.header.epoch = ring.newest().name;
    TRY(const Bytes file, sealSlot(std::move(old.header), {slot.publicKey, slot.psk.view()}, ring));
    return writeSlotFile(owner.storage(), file);
}

/// A name stands beside kinds and ids where a person says which way is meant.
Result<void> checkWayName(const std::string& name) {
    TRY_VOID(requirePlainName(name, "a way to unlock"));
    const bool isKind =
        std::find(format::kMethods.begin(), format::kMethods.end(), name) != format::kMethods.end();
    const bool isId =
        name.size() >= kFewestDigits && name.find_first_not_of("0123456789abcdef") == std::string::npos;
    return isKind || isId
               ? Error{Code::Invalid,
                       "\"" + name + "\" cannot be the name of a way to unlock: it means a kind or an id"}
               : Result<void>();
}

template <typename Item>
void eraseSlot(std::vector<Item>& items, const SlotId& slot) {
    std::erase_if(items, [&](const Item& item) { return item.slot == slot; });
}

}  // namespace

Result<void> startEpoch(OwnerVault& owner, StatementDraft draft, KeyRing ring) {
    ring.addNewEpoch();
    for (auto& listed : draft.statement.slots) {
        const auto secrets = std::find_if(draft.secrets.slots.begin(), draft.secrets.slots.end(),
                                          [&](const auto& slot) { return slot.slot == listed.slot; });
        if (secrets == draft.secrets.slots.end()) {
            return Error{Code::Damaged,
                         "the statement in force does not hold the keys of all its ways to unlock"};
        }
        TRY(listed.file, resealSlot(owner, *secrets, ring));
    }
    return owner.commit(std::move(draft), ring);
}

PreparedSlot prepareRecoveryKey(const VaultId& vault, const RecoveryKey& key) {
    format::SlotHeader header;
    header.vault = vault;
    header.slot = crypto::randomId<SlotId>();
    header.method = format::kMethodRecoveryKey;
    return {std::move(header), SecretBytes::copyOf(key.secret())};
}

Result<PreparedSlot> preparePassword(const VaultId& vault, const SecretBytes& password,
                                     const crypto::Argon2idParameters& cost) {
    format::SlotHeader header;
    header.vault = vault;
    header.slot = crypto::randomId<SlotId>();
    header.method = format::kMethodPassword;
    header.salt = Bytes(kPasswordSalt);
    crypto::randomBytes(*header.salt);
    header.argon2id = format::Argon2idCost{cost.memoryKib, cost.passes, cost.lanes};
    TRY(SecretBytes secret, passwordSecret(header, password));
    return PreparedSlot{std::move(header), std::move(secret)};
}

Result<WrittenSlot> writeNewSlot(Storage& storage, const PreparedSlot& slot, const KeyRing& ring,
                                 const std::string& name, const Clock& clock) {
    const SlotKeys keys = deriveSlotKeys(ring.vault(), slot.header.slot, slot.secret.view());
    format::SlotHeader header = slot.header;
    header.check = keys.check;
    header.epoch = ring.newest().name;
    TRY(const Bytes file, sealSlot(header, {keys.kem.publicKey(), keys.psk.view()}, ring));
    TRY(const Hash hash, writeSlotFile(storage, file));
    TRY_VOID(proveSlot(storage, hash, slot.secret.view(), header.epoch));
    format::PrivateSlot secrets;
    secrets.slot = header.slot;
    secrets.publicKey = keys.kem.publicKey();
    secrets.psk = keys.psk.clone();
    secrets.name = name;
    secrets.method = header.method;
    secrets.created = clock();
    secrets.facts = slot.facts;
    return WrittenSlot{{header.slot, hash, keys.admin.publicKey()}, std::move(secrets)};
}

Result<SlotId> addWay(OwnerVault& owner, const PreparedSlot& slot, const std::string& name,
                      const Clock& clock) {
    TRY_VOID(checkWayName(name));
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    const auto& known = owner.secrets().slots;
    if (std::any_of(known.begin(), known.end(), [&](const auto& other) { return other.name == name; })) {
        return Error{Code::Refused, "there is already a way to unlock named \"" + name + "\""};
    }
    TRY(StatementDraft draft, nextDraft(owner.authority(), owner.ring(), clock()));
    TRY(WrittenSlot written, writeNewSlot(owner.storage(), slot, owner.ring(), name, clock));
    draft.statement.slots.push_back(written.listed);
    draft.secrets.slots.push_back(std::move(written.secrets));
    TRY_VOID(owner.commit(std::move(draft), copyOf(owner.ring())));
    return slot.header.slot;
}

Result<void> renameWay(OwnerVault& owner, const SlotId& slot, const std::string& name, const Clock& clock) {
    TRY_VOID(checkWayName(name));
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    TRY(StatementDraft draft, nextDraft(owner.authority(), owner.ring(), clock()));
    for (auto& secrets : draft.secrets.slots) {
        if (secrets.slot == slot) {
            secrets.name = name;
        } else if (secrets.name == name) {
            return Error{Code::Refused, "there is already a way to unlock named \"" + name + "\""};
        }
    }
    return owner.commit(std::move(draft), copyOf(owner.ring()));
}

Result<void> removeWay(OwnerVault& owner, const SlotId& slot, const Clock& clock, LastWay lastWay) {
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    if (owner.authority().slot(slot) == nullptr) {
        return Error{Code::NotFound, "there is no such way to unlock"};
    }
    if (owner.authority().slots.size() == 1) {
        return Error{Code::Refused,
                     "this is the last way to unlock: without it nobody could ever open the vault again; add "
                     "another one first"};
    }
    if (lastWay == LastWay::MustBeTested) {
        TRY_VOID(requireTestedRest(owner, slot, clock()));
    }
    TRY(StatementDraft draft, nextDraft(owner.authority(), owner.ring(), clock()));
    eraseSlot(draft.statement.slots, slot);
    eraseSlot(draft.secrets.slots, slot);
    return startEpoch(owner, std::move(draft), copyOf(owner.ring()));
}

Result<void> rotate(OwnerVault& owner, const Clock& clock) {
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    TRY(StatementDraft draft, nextDraft(owner.authority(), owner.ring(), clock()));
    return startEpoch(owner, std::move(draft), copyOf(owner.ring()));
}

Result<void> setRules(OwnerVault& owner, const format::RetentionRules& rules, const Clock& clock) {
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    TRY(StatementDraft draft, nextDraft(owner.authority(), owner.ring(), clock()));
    draft.secrets.rules = rules;
    return owner.commit(std::move(draft), copyOf(owner.ring()));
}

Result<const format::PrivateSlot*> findWay(const OwnerVault& owner, std::string_view name) {
    const format::PrivateSlot* match = nullptr;
    for (const auto& slot : owner.secrets().slots) {
        if (slot.name == name) {
            return &slot;
        }
        if (name.size() >= kFewestDigits && toHex(slot.slot).starts_with(name)) {
            if (match != nullptr) {
                return Error{Code::Invalid, "\"" + std::string(name) + "\" fits more than one way to unlock"};
            }
            match = &slot;
        }
    }
    if (match == nullptr) {
        return Error{Code::NotFound, "there is no way to unlock named \"" + std::string(name) + "\""};
    }
    return match;
}

}  // namespace coffer
