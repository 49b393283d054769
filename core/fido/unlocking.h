// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fido/key.h"

/// Inside the room only: the ceremony of unlocking, from the keys that are here to the one that answers.
namespace coffer {

Outcome<Unlocking> unlockWithAny(const UnlockRequest& request, KeyList& list, KeyPatience patience,
                                 Dialogue& dialogue, const std::stop_token& stop);

}  // namespace coffer
