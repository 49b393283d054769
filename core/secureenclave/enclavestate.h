// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authenticators/outcome.h"
#include "bytes/bytes.h"

namespace coffer {

/// Finds a key again in the keychain of the Mac that made it: its application tag.
using EnclaveKeyId = FixedBytes<struct EnclaveKeyIdTag, 16>;

/// What a slot keeps to ask a Secure Enclave again: the map "tpm" of FORMAT.md section 6 for the method
/// "secure-enclave", as Enrolment::state and Candidate::state hold it. Nothing in it is secret.
struct EnclaveState {
    EnclaveKeyId key;
    Bytes sealed;  ///< the slot's secret, which that key alone decrypts
};

Bytes encodeEnclaveState(const EnclaveState& state);

/// Reads what may come from anybody: Failure Broken, with what is wrong, unless it is what
/// encodeEnclaveState writes, apart from fields that are not known here.
Outcome<EnclaveState> decodeEnclaveState(ByteView bytes);

}  // namespace coffer
