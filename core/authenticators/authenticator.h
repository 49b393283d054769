// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "authenticators/dialogue.h"
#include "authenticators/outcome.h"
#include "bytes/bytes.h"
#include "bytes/secretbytes.h"

namespace coffer {

/// Every WebAuthn credential of Coffer is scoped to this relying party, so that one that was enrolled
/// natively also opens through the page, on any port: an RP ID has no port.
inline constexpr std::string_view kRelyingPartyId = "localhost";
inline constexpr std::string_view kRelyingPartyName = "Coffer";

/// The input P of a slot (FORMAT.md section 6), before WebAuthn's hash.
using PrfInput = FixedBytes<struct PrfInputTag, 32>;

/// A credential to be made.
struct EnrolRequest {
    Bytes userId;          ///< 32 random bytes, new for every slot: a repeated one replaces a credential
    std::string userName;  ///< says what it opens and not to delete it; UTF-8, 64 bytes at most
    PrfInput input;        ///< of the slot
    std::vector<Bytes> exclude;  ///< credentials of the vault: none of their authenticators is enrolled twice
    std::string device;  ///< id of the one that is meant; empty: any, chosen by touch where there are several
};

/// How far what an authenticator says of itself is vouched for.
enum class Attestation {
    None,      ///< it says nothing, or in a form that is not understood
    Self,      ///< signed by the new credential itself: it is what made the credential, whatever that is
    Verified,  ///< signed by a certificate of its maker, which is not checked against any list of makers
};

/// What is known of an authenticator once it has made a credential. Facts for a person to see: no decision
/// about opening a vault rests on them.
struct Portrait {
    std::optional<Bytes> aaguid;  ///< 16 bytes; nothing where it is all zero
    Attestation attestation = Attestation::None;
    bool backupEligible = false;    ///< BE: the credential can be synced to other devices
    bool backedUp = false;          ///< BS: and is
    bool thisComputerOnly = false;  ///< it lives and dies with this computer
    std::uint64_t signCount = 0;    ///< at enrolment; advisory
};

/// A new credential, with the secret that it gave for the input.
struct Enrolment {
    SecretBytes secret;                   ///< 32 bytes
    Bytes credential;                     ///< its id; empty for a TPM
    std::vector<std::string> transports;  ///< WebAuthn's words: "usb", "nfc", "ble", "hybrid", "internal"
    Bytes state;      ///< deterministic CBOR map that the kind needs to open it again; empty for FIDO
    Bytes publicKey;  ///< COSE_Key that verifies its assertions; empty for a TPM
    Portrait portrait;
    Device device;  ///< the one that made it, for the second ceremony
};

/// One slot that an authenticator may hold.
struct Candidate {
    Bytes credential;
    PrfInput input;
    std::vector<std::string> transports;
    Bytes state;  ///< as in Enrolment
};

/// What WebAuthn signs, to be verified once the vault is open and its private part gives the public key (room
/// fido, assertion.h). Until then it proves nothing; the secret alone opens.
struct SignedAssertion {
    Bytes authenticatorData;
    Bytes clientDataHash;  ///< 32 bytes
    Bytes signature;
};

/// A slot that answered.
struct Unlocking {
    std::size_t candidate = 0;                 ///< index into the request
    SecretBytes secret;                        ///< 32 bytes
    std::optional<SignedAssertion> assertion;  ///< nothing for a TPM
    Device device;
};

struct UnlockRequest {
    std::vector<Candidate>
        candidates;      ///< never empty; any number, also more than an authenticator takes at once
    std::string device;  ///< as in EnrolRequest
};

/// One kind of authenticator. The same two verbs for each.
///
/// Threads: enrol() and unlock() block for as long as the person takes; call them on a thread that does not
/// draw, one ceremony of an object at a time. `stop` may be requested from any thread and ends them with
/// Fault::Cancelled within a second, where the device can be told to stop (Windows Hello cannot); an
/// abandoned device is told too, so none keeps blinking.
///
/// A failed ceremony changes nothing, except that enrol() may leave a credential behind that no slot names.
class Authenticator {
public:
    Authenticator() = default;
    Authenticator(const Authenticator&) = delete;
    Authenticator& operator=(const Authenticator&) = delete;
    virtual ~Authenticator() = default;

    /// The slot method it serves (format::kMethod…).
    [[nodiscard]] virtual std::string_view method() const = 0;
    /// Those that are here now. An empty list is no failure; NoPermission and the like are.
    virtual Outcome<std::vector<Device>> discover() = 0;
    /// Makes a credential and asks it for its secret once.
    virtual Outcome<Enrolment> enrol(const EnrolRequest& request, Dialogue& dialogue,
                                     std::stop_token stop) = 0;
    /// Asks for the secret of whichever candidate is here.
    virtual Outcome<Unlocking> unlock(const UnlockRequest& request, Dialogue& dialogue,
                                      std::stop_token stop) = 0;
};

}  // namespace coffer
