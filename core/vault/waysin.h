// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "keys/recoverykey.h"
#include "vault/clock.h"
#include "vault/owner.h"

/// Adding, renaming and removing ways to unlock, and rotation. Each is one statement: until it is durable
/// nothing has changed, afterwards everything has.
namespace coffer {

/// A way to unlock that is about to be added: what its slot file will say, and its secret.
struct PreparedSlot {
    format::SlotHeader header;  ///< without epoch, check and earlier keys, which sealing fills in
    SecretBytes secret;         ///< what the slot is opened with
    format::SlotFacts facts = {};
};

PreparedSlot prepareRecoveryKey(const VaultId& vault, const RecoveryKey& key);
/// Takes about a second. Errors: Invalid when it is not UTF-8 or empty; those of Argon2id. Weakness is judged
/// by the caller (passwordStrength).
Result<PreparedSlot> preparePassword(const VaultId& vault, const SecretBytes& password,
                                     const crypto::Argon2idParameters& cost);

/// Writes a slot file for the newest epoch of `ring`, reads it back and opens it with the secret once more.
/// Nothing counts until a statement lists it. Fills the entries that the statement needs.
struct WrittenSlot {
    format::ListedSlot listed;
    format::PrivateSlot secrets;
};
Result<WrittenSlot> writeNewSlot(Storage& storage, const PreparedSlot& slot, const KeyRing& ring,
                                 const std::string& name, const Clock& clock);

/// Adds a way to unlock. Errors: Refused unless the vault is writable or when the name is taken; Invalid for
/// a name that could be mistaken: none at all, that of a kind, or one that looks like an id.
Result<SlotId> addWay(OwnerVault& owner, const PreparedSlot& slot, const std::string& name,
                      const Clock& clock);

Result<void> renameWay(OwnerVault& owner, const SlotId& slot, const std::string& name, const Clock& clock);

/// A proof or test entry (FORMAT.md section 11) of the last 90 days speaks for a way to unlock, by the
/// claimed time.
inline constexpr std::uint64_t kTestSpeaksFor = 90ULL * 86'400'000;

/// When a way to unlock was last shown to open the vault: the newest proof, or good test, that was signed
/// with that very way, in ms since 1970 as claimed. What claims to be later than `notAfter` is not believed.
std::optional<std::uint64_t> lastGoodTest(const OwnerVault& owner, const SlotId& slot,
                                          std::uint64_t notAfter);

/// Removing the last way but one asks for a test of the one that stays; having opened the vault with it just
/// now is one. Ways that need a computer or an account (independence.h) do not count beside one that does
/// not. Error Refused, naming it, when exactly one would stay and no test of the last kTestSpeaksFor speaks
/// for it.
Result<void> requireTestedRest(const OwnerVault& owner, const SlotId& removed, std::uint64_t now);

/// Error Refused when every way that would stay needs a computer or an account (independence.h): then a lost
/// computer takes the vault with it.
Result<void> requirePortableRest(const OwnerVault& owner, const SlotId& removed);

/// Whether the way that stays must have been tested when only one stays.
enum class LastWay { MustBeTested, IsTrusted };

/// Removes a way to unlock, of which no other key need be present: starts a new epoch, seals it to all that
/// remain, and deletes the slot files that no longer count. Errors: Refused for the last one and as
/// requireTestedRest(), NotFound. What was backed up before each computer sees the removal stays readable for
/// whoever kept old copies.
Result<void> removeWay(OwnerVault& owner, const SlotId& slot, const Clock& clock,
                       LastWay lastWay = LastWay::MustBeTested);

/// Starts a new epoch with the same ways to unlock.
Result<void> rotate(OwnerVault& owner, const Clock& clock);

/// Commits a draft under a new epoch, to which `ring` is added: seals it, and every other key of the ring, to
/// the slots of the draft, of which no secret need be present.
Result<void> startEpoch(OwnerVault& owner, StatementDraft draft, KeyRing ring);

/// Sets the rules by which `coffer forget` chooses.
Result<void> setRules(OwnerVault& owner, const format::RetentionRules& rules, const Clock& clock);

/// The slot that a person names: its name, or the first digits of its id. Errors: NotFound, Invalid when
/// ambiguous.
Result<const format::PrivateSlot*> findWay(const OwnerVault& owner, std::string_view name);

}  // namespace coffer
