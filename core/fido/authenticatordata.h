// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "authenticators/authenticator.h"
#include "bytes/bytes.h"
#include "fido/cborreader.h"

/// Inside the room only: what an authenticator signs about itself (WebAuthn Level 3, section 6.1).
namespace coffer {

/// A new credential within authenticator data. Views into it.
struct AttestedCredential {
    ByteView aaguid;     ///< 16 bytes
    ByteView id;         ///< 1 to kCredentialIdLimit bytes
    ByteView publicKey;  ///< COSE_Key, encoded
};

/// Authenticator data, taken apart. Views into it.
struct AuthenticatorData {
    ByteView relyingPartyHash;  ///< 32 bytes
    bool userPresent = false;
    bool userVerified = false;
    bool backupEligible = false;
    bool backedUp = false;
    std::uint32_t signCount = 0;
    std::optional<AttestedCredential> credential;
    CborMap extensions;
};

/// Nothing unless `bytes` is authenticator data from the first byte to the last.
std::optional<AuthenticatorData> parseAuthenticatorData(ByteView bytes);

/// What holds of every ceremony of ours: for kRelyingPartyId, user present and verified, and not backed up
/// unless that is possible at all (Level 3, sections 7.1 and 7.2). Fault::Refused otherwise, and its detail
/// says which.
Outcome<void> checkAuthenticatorData(const AuthenticatorData& data);

}  // namespace coffer
