// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/fields.h"
#include "format/logentry.h"

/// Internal to the room: what log entries and their bodies share.
namespace coffer::format {

inline Result<void> read(Decoder& decoder, EntryReference& to) {
    TRY_VOID(decoder.arrayOf(3));
    TRY(to.computer, decoder.fixed<ComputerId>());
    TRY(to.sequence, decoder.unsignedInteger());
    TRY(to.hash, decoder.fixed<Hash>());
    return {};
}

inline void encodeReference(const EntryReference& reference, Encoder& to) {
    to.array(3).bytes(reference.computer).unsignedInteger(reference.sequence).bytes(reference.hash);
}

}  // namespace coffer::format
