// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authenticators/authenticator.h"

/// The room `secureenclave`: the Secure Enclave of a Mac as a way to unlock, with Touch ID or the login
/// password.
///
///  * secureenclave.h  the two ceremonies behind the interface of `authenticators` (this file), macOS only
///  * enclavestate.h   what a slot keeps (FORMAT.md section 6); everywhere
///
/// UNVERIFIED: the ceremonies follow Apple's documentation of Security.framework and LocalAuthentication and
/// have never been compiled or run. What the slot keeps is tested.
///
/// How it works. A P-256 key that never leaves the Secure Enclave is made for each slot, and 32 random bytes
/// are encrypted to it (ECIES with cofactor ECDH, the X9.63 KDF on SHA-256 and AES-GCM). Decrypting takes the
/// owner: a fingerprint, or the login password where there is none or it is not recognised. Not bound to the
/// set of fingerprints, because adding a finger would destroy the way in.
///
/// The key lives in the keychain, which only a signed program with the entitlements application-identifier
/// and keychain-access-groups may use so; an unsigned build is told NoPermission. It dies with an erased or
/// replaced Mac.
namespace coffer {

class SecureEnclaveAuthenticator final : public Authenticator {
public:
    [[nodiscard]] std::string_view method() const override { return "secure-enclave"; }
    /// Whether the owner can be asked at all; shows nothing.
    Outcome<std::vector<Device>> discover() override;
    /// The system asks, not the Dialogue, which is only told to. A key whose ceremony came to nothing is
    /// deleted.
    Outcome<Enrolment> enrol(const EnrolRequest& request, Dialogue& dialogue, std::stop_token stop) override;
    /// The first candidate whose key is in this Mac's keychain; Gone if none is.
    Outcome<Unlocking> unlock(const UnlockRequest& request, Dialogue& dialogue,
                              std::stop_token stop) override;
};

}  // namespace coffer
