// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/localstatus.h"

namespace coffer {

/// What the status file holds below its signature: one CBOR map. Keys that a later version adds are passed
/// over. Decoding errors: Damaged.
Bytes encodeLocalStatus(const LocalStatus& status);
Result<LocalStatus> decodeLocalStatus(ByteView payload);

}  // namespace coffer
