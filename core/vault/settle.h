// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "vault/clock.h"
#include "vault/owner.h"
#include "vault/ownerhistory.h"

/// Forks that a person has to decide: what each side says, and making one of them count (FORMAT.md section 7,
/// Setting aside).
namespace coffer {

/// What became of a way to unlock or a computer on one side of a fork, since the sides parted.
enum class Fate {
    Stays,      ///< on every side
    New,        ///< this side has added it
    Goes,       ///< this side has removed or retired it
    ComesBack,  ///< another side has removed or retired it, and choosing this one undoes that
};
/// For programs: "stays", "new", "goes", "comes-back".
std::string_view fateName(Fate fate);

struct SideThing {
    std::string id;      ///< its first eight digits
    std::string name;    ///< what it was called before the sides parted; for what is new, what this side says
    std::string called;  ///< what this side calls it, where that is something else
    Fate fate = Fate::Stays;
};

/// One side of a fork that a person has to decide.
struct ForkSide {
    Hash statement;         ///< its newest
    bool followed = false;  ///< by this reader
    std::vector<SideThing> ways, computers;
    std::vector<OwnerAct> acts;  ///< what it says and the others do not, oldest first, by the names of before
};

/// How many digits name a side.
inline constexpr std::size_t kSideDigits = 12;

/// The sides of such a fork, also where this reader follows one of them already; none where there is no fork,
/// one that merges by itself, or one that is settled for this reader.
std::vector<ForkSide> sidesToSettle(const OwnerVault& owner);

/// The side that a person names by the beginning of its digits. Errors: NotFound, Invalid when ambiguous.
Result<const ForkSide*> findSide(const std::vector<ForkSide>& sides, std::string_view digits);

/// Who sees a fork as settled.
enum class Settled { ForAll, ForThisReader };

/// What settling would do for the side that `owner` follows.
struct SettlementOutlook {
    Settled settled = Settled::ForAll;
    std::size_t othersLeft = 0;  ///< sides that will be set aside
    std::size_t lostBackups =
        0;  ///< of which the way that unlocked does not reach a key; they become unreadable
};
/// Requires: `owner` follows one side (OwnerVault::choose). Errors: those of reading the logs.
Result<SettlementOutlook> outlookOf(const OwnerVault& owner);

/// Whether backups may become unreadable by settling.
enum class LostKeys { Refuse, Accept };

/// Ends the fork: sets the other sides aside, in a new epoch that nobody of theirs reaches who is not listed
/// here. The vault keys of both sides are carried on; computers that only the others list are retired where
/// their logs end now. Returns whether every reader sees it so: a side on which the way that unlocked was
/// removed can only be left by each reader that has been told. Nothing is written when nothing is left to set
/// aside. Errors: Refused when backups would become unreadable; those of rotate().
Result<Settled> settleFork(OwnerVault& owner, const Clock& clock, LostKeys lost = LostKeys::Refuse);

}  // namespace coffer
