// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fido.h>

#include "fido/cborreader.h"

/// Inside the room only: tells libfido2 which extensions to expect in signed bytes.
///
/// fido_cred_verify() and fido_assert_verify() compare the extensions that the caller set with those that the
/// authenticator data has, exactly, and call any difference a wrong parameter. What was asked for does not
/// settle it: browsers leave hmac-secret out, old authenticators ignore credProtect. So the expectation is
/// set from the signed bytes themselves. False where they hold what libfido2 has no name for.
namespace coffer {

bool expectExtensions(fido_cred_t& credential, const CborMap& extensions);
bool expectExtensions(fido_assert_t& assertion, const CborMap& extensions);

}  // namespace coffer
