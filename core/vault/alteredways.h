// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "vault/owner.h"

/// Ways to unlock of which the vault keeps something else than what they were added with. Only somebody who
/// could open the vault can have changed it, and nobody but the way itself can vouch for what is right: so a
/// new epoch is never sealed to them (keys/slotbinding.h).
namespace coffer {

/// Kind of the notice and of the error that names them.
inline constexpr std::string_view kAlteredWays = "altered-ways";

/// Those in force whose files can be read, except the one that opened the vault: what it keeps for that one
/// is set right with the next change (OwnerVault::commit).
std::vector<SlotId> alteredWays(const OwnerVault& owner);

/// The error that names them, kind kAlteredWays.
Error alteredWay(const OwnerVault& owner, const std::vector<SlotId>& ways);

/// Error Refused, kind kAlteredWays, naming them, when there are any among those that stay.
Result<void> requireTrueRest(const OwnerVault& owner, const SlotId& removed);

}  // namespace coffer
