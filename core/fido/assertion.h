// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "authenticators/authenticator.h"
#include "authenticators/outcome.h"
#include "bytes/bytes.h"

/// Verification of what WebAuthn signs, the same for a security key that this room talks to itself and for a
/// browser that hands over what it got (WebAuthn Level 3, sections 7.1 and 7.2).
///
/// These functions judge the bytes of the authenticator: relying party, user presence, user verification,
/// the flags of backup, algorithm, attestation, signature. What the browser wrote (clientDataJSON: type,
/// challenge, origin, cross-origin) is for whoever talked to the browser; it enters here as its SHA-256.
/// Whether the credential was asked for, and what to make of its counter, is for the caller too.
///
/// Signatures are checked by libfido2. Nothing blocks; any thread; nothing is kept.
///
/// Errors: Fault::Broken for bytes that are no attestation object, authenticator data or COSE_Key;
/// Fault::Refused for what contradicts the standard or a signature, with the rule in its detail;
/// Fault::Unsupported for a credential of another algorithm than kSignatureAlgorithms.
namespace coffer {

/// COSE's numbers of algorithms (RFC 9053, RFC 8812).
inline constexpr int kEs256 = -7, kEdDsa = -8, kEs384 = -35, kRs256 = -257;
/// The algorithms of credentials, in the order in which they are asked for: EdDSA is with Ed25519, RS256 with
/// 2048 bits (Windows Hello).
inline constexpr std::array<int, 4> kSignatureAlgorithms{kEs256, kEdDsa, kRs256, kEs384};

/// The longest credential id that WebAuthn allows, in bytes.
inline constexpr std::size_t kCredentialIdLimit = 1023;
/// The longest attestation object that is looked at, in bytes. Those of TPMs, the largest, take 6 KiB.
inline constexpr std::size_t kAttestationLimit = std::size_t{64} << 10;

/// A credential as its authenticator vouches for it.
struct Registration {
    Bytes credential;  ///< its id, 1 to kCredentialIdLimit bytes
    Bytes publicKey;   ///< COSE_Key, the bytes as signed; what verifyAssertion() takes
    Portrait portrait;
    bool hmacSecret = false;  ///< its signed extensions say that it has the secrets; browsers often leave
                              ///< that out, so only true means something
};

/// The three parts of an attestation object.
struct AttestationStatement {
    std::string format;       ///< "packed", "fido-u2f", "tpm", "none", …
    Bytes statement;          ///< CBOR map
    Bytes authenticatorData;  ///< as signed
};

/// Takes an attestation object apart. Members beside the three are passed over; one that comes twice makes it
/// Broken.
Outcome<AttestationStatement> splitAttestation(ByteView attestationObject);

/// Checks a registration. `clientDataHash` is SHA-256 of clientDataJSON.
///
/// portrait.attestation is Verified where the certificate in a statement of format packed, fido-u2f or tpm
/// signed this registration: its chain is checked against no list of makers. It is Self where the new key
/// signed. It is None for every other format ("none", "apple", "android-key", "compound", …) and for
/// statements that libfido2 cannot judge. A signature that can be judged and is wrong is Refused.
/// portrait.thisComputerOnly is what the authenticator's AAGUID tells (aaguids.h).
Outcome<Registration> verifyRegistration(const AttestationStatement& statement, const Hash& clientDataHash);
/// Both at once, as a browser's attestationObject needs it.
Outcome<Registration> verifyRegistration(ByteView attestationObject, const Hash& clientDataHash);

/// Checks what can be told of an assertion before the public key is known: that its authenticator data can be
/// read, are for kRelyingPartyId, with the user present and verified, and not backed up unless that is
/// possible.
Outcome<void> checkAuthenticatorData(ByteView authenticatorData);

/// What a verified assertion says. Advisory, like Portrait: no secret depends on it.
struct AssertionFacts {
    bool backupEligible = false;  ///< must equal what the registration said (7.2); for the caller to compare
    bool backedUp = false;
    std::uint64_t signCount = 0;  ///< see counterWentBack()
};

/// Checks that the holder of `publicKey` (a COSE_Key, as in Registration) signed `assertion`, for
/// kRelyingPartyId, with the user present and verified.
Outcome<AssertionFacts> verifyAssertion(const SignedAssertion& assertion, ByteView publicKey);

/// Whether a counter did not grow although one of the two is not zero: perhaps the authenticator was copied
/// (WebAuthn section 6.1.1). A warning for a person, no reason to refuse.
constexpr bool counterWentBack(std::uint64_t before, std::uint64_t now) {
    return (before != 0 || now != 0) && now <= before;
}

}  // namespace coffer
