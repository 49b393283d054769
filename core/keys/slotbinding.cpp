// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/slotbinding.h"

#include "crypto/hash.h"
#include "format/labels.h"

namespace coffer {
namespace {

Bytes bindingInput(format::SlotHeader header, const format::PrivateSlot& slot) {
    header.epoch = {};
    header.number = 0;
    header.earlier.clear();
    const Hash kept = crypto::sha256(format::encodeBoundSlot(slot).view());
    const Hash shown = crypto::sha256(format::encodeSlotPrefix(header));
    return format::label("slot-binding", {kept, shown});
}

}  // namespace

Signature bindSlot(const format::SlotHeader& header, const format::PrivateSlot& slot,
                   const crypto::SigningKey& admin) {
    return admin.sign(bindingInput(header, slot));
}

bool isBound(const format::SlotHeader& header, const format::PrivateSlot& slot, const SignerKey& admin) {
    return slot.binding && crypto::verify(admin, bindingInput(header, slot), *slot.binding);
}

}  // namespace coffer
