// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tss2/tss2_tpm2_types.h>

#include "bytes/bytes.h"

/// The public areas that this room asks a TPM for. They are part of the stored format (FORMAT.md section 6):
/// one changed bit makes another storage key, under which no slot opens.
namespace coffer::tpm {

/// AES-128 in CFB mode, to which TPM 2.0 confines what protects children of a storage key and parameters of a
/// session.
TPMT_SYM_DEF_OBJECT storageCipher();

/// The storage key: ECC on NIST P-256, as the Trusted Computing Group's own template for a storage root key
/// has it. It has an empty authorization and is exempt from the protection against guessing, so lockouts
/// strike only what has a PIN.
TPM2B_PUBLIC storageTemplate();

/// The sealed object: opened by its authorization alone, fixed to this TPM and storage key, and subject to
/// the protection against guessing. `unique` is 32 zero bytes, which the TPM replaces.
TPM2B_PUBLIC sealedTemplate();

/// A TPM2B_PUBLIC as it is stored.
Bytes marshalled(const TPM2B_PUBLIC& area);

}  // namespace coffer::tpm
