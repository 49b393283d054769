// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "keys/recoverykey.h"
#include "vault/clock.h"
#include "vault/independence.h"
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
/// The same for a vault that exists, at the usual cost, with its weakness noted. A password that opens the
/// vault already would be one way that looks like two; whether one does is told by trying it on each password
/// in force, a second each, because nothing else tells. That it is one half of a way of the method "both"
/// cannot be told, and makes no second way of it. Errors: Refused, kind kPasswordTaken, naming the way that
/// it opens; those of preparePassword().
Result<PreparedSlot> prepareAnotherPassword(const OwnerVault& owner, const SecretBytes& password);

/// Writes a slot file for the newest epoch of `ring`, reads it back and opens it with the secret once more.
/// Nothing counts until a statement lists it. Fills the entries that the statement needs.
struct WrittenSlot {
    format::ListedSlot listed;
    format::PrivateSlot secrets;
};
Result<WrittenSlot> writeNewSlot(Storage& storage, const PreparedSlot& slot, const KeyRing& ring,
                                 const std::string& name, const Clock& clock);

/// Adds a way to unlock. Errors: Refused unless the vault is writable; those of requireWayName() and
/// requireFreeName().
Result<SlotId> addWay(OwnerVault& owner, const PreparedSlot& slot, const std::string& name,
                      const Clock& clock);

/// Whether a way to unlock counts after adding it has failed: the statement may have been written all the
/// same, and where the storage does not answer nothing can be told.
enum class Standing { Counts, DoesNot, CannotBeTold };
Standing standingOf(OwnerVault& owner, const SlotId& slot);

/// A name stands beside kinds and ids where a person says which way is meant. Error Invalid for one that
/// could be mistaken: none at all, that of a kind (kNameIsKind), or one that looks like an id (kNameIsId).
Result<void> requireWayName(const std::string& name);
/// Whether a person takes the two for one name: in whatever case.
bool isSameName(const std::string& one, const std::string& other);
/// Error Refused, kind kNameTaken, when a way to unlock has that name, in whatever case.
Result<void> requireFreeName(const OwnerVault& owner, const std::string& name);
/// That name, or with a number behind it the first one that is free.
std::string freeWayName(const OwnerVault& owner, const std::string& wanted);

Result<void> renameWay(OwnerVault& owner, const SlotId& slot, const std::string& name, const Clock& clock);

/// Kinds of the errors that say why a way to unlock is not removed.
inline constexpr std::string_view kLastWay = "last-way";
inline constexpr std::string_view kUntestedRest = "untested-rest";
inline constexpr std::string_view kUnportableRest = "unportable-rest";
/// Kinds of the errors that say what is wrong with a name, and with a new password.
inline constexpr std::string_view kNameTaken = "name-taken";
Error nameTaken(const std::string& name);
inline constexpr std::string_view kNameIsKind = "name-is-kind";
inline constexpr std::string_view kNameIsId = "name-is-id";
inline constexpr std::string_view kPasswordTaken = "password-taken";

/// A proof or test entry (FORMAT.md section 11) of the last 90 days speaks for a way to unlock, by the
/// claimed time.
inline constexpr std::uint64_t kTestSpeaksFor = 90ULL * 86'400'000;

/// When a way to unlock was last shown to open the vault: the newest proof, or good test, that was signed
/// with that very way, in ms since 1970 as claimed. What claims to be later than `notAfter` is not believed.
std::optional<std::uint64_t> lastGoodTest(const OwnerVault& owner, const SlotId& slot,
                                          std::uint64_t notAfter);

/// Error Refused, kind kLastWay, when none would stay whose file can be read and was not altered.
Result<void> requireOthers(const OwnerVault& owner, const SlotId& removed);

/// Removing the last way but one asks for a test of the one that stays; having opened the vault with it just
/// now is one. Ways that need a computer or an account (independence.h) do not count beside one that does
/// not. Error Refused, kind kUntestedRest, naming it, when exactly one would stay and no test of the last
/// kTestSpeaksFor speaks for it.
Result<void> requireTestedRest(const OwnerVault& owner, const SlotId& removed, std::uint64_t now);

/// Error Refused, kind kUnportableRest, when every way that would stay needs a computer or an account
/// (independence.h): then a lost computer takes the vault with it. Else as requireOthers.
Result<void> requirePortableRest(const OwnerVault& owner, const SlotId& removed);

/// All three, and that none of those that stay was altered (requireTrueRest): what every removal asks for.
Result<void> requireEnoughRest(const OwnerVault& owner, const SlotId& removed, std::uint64_t now);

/// What a removal would leave, for a person to know before it is done: the names of the ways whose files can
/// be read and were not altered, in the order in which they were added, and how far they depend on each
/// other.
struct RestOfWays {
    std::vector<std::string> names;
    Independence independence = Independence::NoWay;
};
RestOfWays restWithout(const OwnerVault& owner, const std::set<SlotId>& removed);

/// What each loss would leave of the ways whose files can be read and were not altered: of all things of one
/// kind at once, for computers and for each kind that some way needs.
std::map<Need::Kind, std::size_t> leftAfterLosing(const OwnerVault& owner);

/// Whether what stays must be enough (requireEnoughRest), or a person insists.
enum class Rest { MustBeEnough, IsAccepted };

/// Removes a way to unlock, of which no other key need be present: starts a new epoch, seals it to all that
/// remain, and deletes the slot files that no longer count. Where a person insists, altered ways
/// (alteredways.h) go with it. The statement says how far each computer's log
/// had come, so that what the way still signs counts nowhere (removals.h). Errors: Refused for the last one
/// (kLastWay) and as requireEnoughRest(), and where an active computer's log has several ends
/// (severalEnds()), NotFound. What was backed up before each computer sees the removal stays readable for
/// whoever kept old copies.
Result<void> removeWay(OwnerVault& owner, SlotId slot, const Clock& clock, Rest rest = Rest::MustBeEnough);

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
