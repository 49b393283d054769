// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/signing.h"
#include "format/slotfile.h"
#include "format/statement.h"

/// What ties the keys that owners keep for a slot to its holder (FORMAT.md section 7). A new epoch is sealed
/// to them without the slot's secret, so whoever could put others in their place would get that epoch, and
/// the slot's holder would not.
namespace coffer {

/// Signs the slot's private part (all but its name) and its header (all but the epoch and the earlier keys).
Signature bindSlot(const format::SlotHeader& header, const format::PrivateSlot& slot,
                   const crypto::SigningKey& admin);

/// Whether they are what the holder of that admin key signed.
bool isBound(const format::SlotHeader& header, const format::PrivateSlot& slot, const SignerKey& admin);

}  // namespace coffer
