// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "vault/owner.h"

/// Finding the slot file that a person's secret opens (FORMAT.md section 6, "Which file").
///
/// Whoever can write to the vault's folder can put slot files of his own beside the real ones and have them
/// name the highest cost that the format allows, minutes each. So files that this reader has seen in force
/// come first, cheap ones before dear ones, and what nothing vouches for is tried only up to kUnknownWork,
/// unless the person asks to go on: on a computer that has seen nothing the real one may be among the rest.
namespace coffer {

/// KiB of memory times passes: what files that nothing vouches for may cost together, sixteen times a new
/// password. When no file is known, the cheapest is tried whatever it costs.
inline constexpr std::uint64_t kUnknownWork =
    std::uint64_t{16} * crypto::kArgon2idDefault.memoryKib * crypto::kArgon2idDefault.passes;

/// Slot files that are left, and what they would cost together, in KiB times passes.
struct Untried {
    std::size_t count = 0;
    std::uint64_t work = 0;
};

/// Which slot files of a method to try, in that order, and what is left. `only` is the one slot that is
/// meant, where that is known.
struct TrialPlan {
    std::vector<const FoundSlot*> order;  ///< into the KeyFiles given
    Untried untried;
};
TrialPlan planTrials(const KeyFiles& files, std::string_view method, const std::set<Hash>& known,
                     SlotTrials trials = SlotTrials::WithinReason, const std::optional<SlotId>& only = {});

/// The slot file to go on with.
struct TriedSlot {
    OpenedSlot opened;
    Hash file;
    Untried untried;
};

/// Of the files that the secret opens, the first that is in force, what was seen in force before others and
/// then those of the highest epoch first; or else that of the highest epoch. Slow work ends as soon as one in
/// force is open. Errors: WrongKey when no file opens, with a word on those left untried; or what else was
/// wrong with the first that did not.
Result<TriedSlot> trySlots(Storage& storage, const KeyFiles& files, const UnlockSecret& secret,
                           const SeenBefore& seen, SlotTrials trials);

/// What a person should know of files left untried, and the ways out.
std::string untriedText(const Untried& untried);

}  // namespace coffer
