// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authenticators/outcome.h"
#include "bytes/bytes.h"

namespace coffer::tpm {

/// A TPM Name: the identifier of SHA-256 as two bytes, then the SHA-256 of a public area.
using ObjectName = FixedBytes<struct ObjectNameTag, 34>;
using PinSalt = FixedBytes<struct PinSaltTag, 16>;

/// A sealed object as the TPM gave it out, both parts with their length before them (as tpm2_create writes
/// files). Neither is secret: only the TPM that made them can use them.
struct SealedBlobs {
    Bytes publicArea;   ///< TPM2B_PUBLIC
    Bytes privateArea;  ///< TPM2B_PRIVATE
};

/// What a slot keeps to ask a TPM again: the map "tpm" of FORMAT.md section 6, as Enrolment::state and
/// Candidate::state hold it.
struct SealedState {
    ObjectName parent;  ///< of the storage key: a TPM with another one is another TPM, or was cleared
    PinSalt salt;
    SealedBlobs blobs;
};

Bytes encodeState(const SealedState& state);

/// Reads what may come from anybody: Failure Broken, with what is wrong, unless it is exactly what
/// encodeState writes, apart from fields that are not known here. A public area that is not the one of this
/// room (templates.h) is refused too, so no state can take a sealed object out of the TPM's protection
/// against guessing.
Outcome<SealedState> decodeState(ByteView bytes);

}  // namespace coffer::tpm
