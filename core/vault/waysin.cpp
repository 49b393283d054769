// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/waysin.h"

#include <algorithm>
#include <array>

#include "bytes/encoding.h"
#include "bytes/normalform.h"
#include "crypto/random.h"
#include "keys/slotbinding.h"
#include "vault/alteredways.h"
#include "vault/logbranches.h"
#include "vault/lognames.h"

namespace coffer {
namespace {

KeyRing copyOf(const KeyRing& ring) {
    KeyRing copy(ring.vault());
    copy.merge(ring);
    return copy;
}

/// Proves that what was written can be read and opens: a separate unlock.
Result<void> proveSlot(Storage& storage, const Hash& hash, ByteView secret, const EpochName& epoch) {
    TRY(const format::SlotFile whole, readSlot(storage, hash));
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
/// Error Refused, kind kAlteredWays, where they are not those of the slot's holder.
Result<Hash> resealSlot(OwnerVault& owner, const format::PrivateSlot& slot, const SignerKey& admin,
                        const KeyRing& ring) {
    TRY(format::SlotFile old, slotFileInForce(owner, slot));
    if (!isBound(old.header, slot, admin)) {
        return alteredWay(owner, {slot.slot});
    }
    old.header.epoch = ring.newest().name;
    TRY(const Bytes file, sealSlot(std::move(old.header), {slot.publicKey, slot.psk.view()}, ring));
    return writeSlotFile(owner.storage(), file);
}

/// What the way signs from now on counts in no log (removals.h). What a missing entry says, its holder may
/// know, and any head that stands there may be his.
void acceptLogs(format::Statement& statement, const LogBook& log) {
    for (auto& computer : statement.computers) {
        if (computer.status == format::ComputerStatus::Active) {
            computer.head = log.wholeEnd(computer.computer);
        }
    }
    statement.accepted = true;
}

Result<void> requireOneEndEach(const OwnerVault& owner) {
    for (const auto& listed : owner.authority().computers) {
        const std::size_t ends = logBranches(owner.log().entries(listed.computer)).size();
        if (ends > 1 && listed.status == format::ComputerStatus::Active) {
            return severalEnds("the log of computer " + shortName(listed.computer), ends);
        }
    }
    return {};
}

bool isTaken(const OwnerVault& owner, const std::string& name) {
    const auto& slots = owner.secrets().slots;
    return std::any_of(slots.begin(), slots.end(),
                       [&](const auto& slot) { return isSameName(slot.name, name); });
}

template <typename Item>
void eraseSlot(std::vector<Item>& items, const SlotId& slot) {
    std::erase_if(items, [&](const Item& item) { return item.slot == slot; });
}

}  // namespace

Result<void> startEpoch(OwnerVault& owner, StatementDraft draft, KeyRing ring) {
    if (ring.all().size() >= format::kMaximumEpochs) {
        return Error{Code::Refused, "this vault has had " + std::to_string(format::kMaximumEpochs) +
                                        " keys and takes no more: make a new one"};
    }
    owner.vouchForOwn(draft);
    ring.addNewEpoch();
    for (auto& listed : draft.statement.slots) {
        const auto secrets = std::find_if(draft.secrets.slots.begin(), draft.secrets.slots.end(),
                                          [&](const auto& slot) { return slot.slot == listed.slot; });
        if (secrets == draft.secrets.slots.end()) {
            return Error{Code::Damaged,
                         "the statement in force does not hold the keys of all its ways to unlock"};
        }
        TRY(listed.file, resealSlot(owner, *secrets, listed.admin, ring));
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
    secrets.binding = bindSlot(header, secrets, keys.admin);
    return WrittenSlot{{header.slot, hash, keys.admin.publicKey()}, std::move(secrets)};
}

Result<void> requireWayName(const std::string& name) {
    TRY_VOID(requirePlainName(name, "a way to unlock"));
    if (std::find(format::kMethods.begin(), format::kMethods.end(), name) != format::kMethods.end()) {
        return Error{Code::Invalid,
                     "\"" + name +
                         "\" is the word for a kind of way to unlock, so it cannot be the name of one; add "
                         "something to it, such as where it is kept",
                     kNameIsKind};
    }
    if (name.size() >= kFewestDigits && name.find_first_not_of("0123456789abcdef") == std::string::npos) {
        return Error{
            Code::Invalid,
            "\"" + name +
                "\" could be the beginning of the id of a way to unlock, so it cannot be the name of "
                "one; add a word to it",
            kNameIsId};
    }
    return {};
}

// What is no UTF-8 is the same only byte for byte.
bool isSameName(const std::string& one, const std::string& other) {
    const auto folded = toFoldedForm(one);
    return one == other || (folded && folded == toFoldedForm(other));
}

Error nameTaken(const std::string& name) {
    return {Code::Refused, "there is already a way to unlock named \"" + name + "\"", kNameTaken};
}

Result<void> requireFreeName(const OwnerVault& owner, const std::string& name) {
    return isTaken(owner, name) ? nameTaken(name) : Result<void>();
}

std::string freeWayName(const OwnerVault& owner, const std::string& wanted) {
    std::string name = wanted;
    for (unsigned number = 2; isTaken(owner, name); ++number) {
        name = wanted + " " + std::to_string(number);
    }
    return name;
}

Result<SlotId> addWay(OwnerVault& owner, const PreparedSlot& slot, const std::string& name,
                      const Clock& clock) {
    TRY_VOID(requireWayName(name));
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    TRY_VOID(requireFreeName(owner, name));
    TRY(StatementDraft draft, nextDraft(owner.authority(), owner.ring(), clock()));
    TRY(WrittenSlot written, writeNewSlot(owner.storage(), slot, owner.ring(), name, clock));
    draft.statement.slots.push_back(written.listed);
    draft.secrets.slots.push_back(std::move(written.secrets));
    TRY_VOID(owner.commit(std::move(draft), copyOf(owner.ring())));
    return slot.header.slot;
}

Standing standingOf(OwnerVault& owner, const SlotId& slot) {
    if (!owner.refresh().ok()) {
        return Standing::CannotBeTold;
    }
    const auto statements = owner.book().all();
    return std::any_of(statements.begin(), statements.end(),
                       [&](const KnownStatement* known) {
                           return known->valid && findListed(known->statement.slots, slot) != nullptr;
                       })
               ? Standing::Counts
               : Standing::DoesNot;
}

Result<void> renameWay(OwnerVault& owner, const SlotId& slot, const std::string& name, const Clock& clock) {
    TRY_VOID(requireWayName(name));
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    TRY(StatementDraft draft, nextDraft(owner.authority(), owner.ring(), clock()));
    for (auto& secrets : draft.secrets.slots) {
        if (secrets.slot == slot) {
            secrets.name = name;
        } else if (isSameName(secrets.name, name)) {
            return nameTaken(name);
        }
    }
    return owner.commit(std::move(draft), copyOf(owner.ring()));
}

Result<void> removeWay(OwnerVault& owner, SlotId slot, const Clock& clock, Rest rest) {
    TRY_VOID(owner.refresh());  // what computers have added meanwhile is accepted
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    if (owner.authority().slot(slot) == nullptr) {
        return Error{Code::NotFound, "there is no such way to unlock"};
    }
    TRY_VOID(requireOthers(owner, slot));
    TRY_VOID(requireOneEndEach(owner));
    if (rest == Rest::MustBeEnough) {
        TRY_VOID(requireEnoughRest(owner, slot, clock()));
    }
    TRY(StatementDraft draft, nextDraft(owner.authority(), owner.ring(), clock()));
    std::vector<SlotId> leaving = alteredWays(owner);
    leaving.push_back(slot);
    for (const SlotId& one : leaving) {
        eraseSlot(draft.statement.slots, one);
        eraseSlot(draft.secrets.slots, one);
    }
    acceptLogs(draft.statement, owner.log());
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
