// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "vault/owner.h"

/// Which ways to unlock a vault seems to have, told while it is locked. Whoever can write to its folder can
/// put any slot files there; they must not steer what a person is asked for.
namespace coffer {

/// The slots that were seen in force; where nothing was, whatever lies there. They belong to `files`.
std::vector<const format::SlotHeader*> knownSlots(const KeyFiles& files, const SeenBefore& seen);

/// The methods of those.
std::set<std::string> knownMethods(const KeyFiles& files, const SeenBefore& seen);

/// The method of the part that is no password, in the first slot of the method both whose id begins with
/// `slot` and for whose part `canAsk` holds; that of security keys where there is none.
std::string partnerMethod(const KeyFiles& files, const SeenBefore& seen, const std::string& slot,
                          const std::function<bool(const std::string& method)>& canAsk);

}  // namespace coffer
