// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "authenticators/authenticator.h"
#include "fido/keypatience.h"
#include "fido/transport.h"

/// The room `fido`: security keys and Windows Hello through libfido2, and what WebAuthn signs.
///
///  * securitykeys.h  enrol and unlock with a key; set and change its PIN (this file)
///  * assertion.h     verification of registrations and assertions, also those a browser brings
///  * aaguids.h       names of authenticators
///  * transport.h     the seam for what is no USB key: tests and simulators
///
/// Standards: CTAP 2.1 (and 2.0 keys), with its extensions hmac-secret and credProtect; WebAuthn Level 3 for
/// the PRF extension's hash and for what is signed.
///
/// What a credential of ours is like, and why:
///  * hmac-secret, always with user verification. A key has two secrets for each credential, one for
///    requests with PIN or fingerprint and one for those without; only the first opens anything.
///  * Discoverable where the key has room for it. Coffer itself finds credentials by their ids and needs
///    none; but Windows evaluates hmac-secret only for discoverable ones, and browsers prefer them. A key
///    without room makes one that is not, which opens natively all the same.
///  * credProtect level 2: it is not listed without its id, but may be looked for silently by those who know
///    the id. Level 3 would hide it from that search, and the person would have to touch key after key.
///  * The salt is SHA-256("WebAuthn PRF" || 0 || P), so that a browser's PRF gives the same secret.
namespace coffer {

class KeyList;

/// Security keys, behind the interface of all authenticators (see there for threads and stopping).
///
/// Finding the right key. Nothing plugged in: Step::Insert, and it waits. Unlocking looks silently which key
/// holds which candidate; where that leaves several, or several might be enrolled, all blink and the person
/// touches one (Step::Choose), then touches again to confirm. Keys that answer nothing without user
/// verification are asked for their PIN first. Candidates go out in as many requests as the key needs.
///
/// PINs. Asked for through the dialogue, again after a wrong one with the number of tries left. Enrolling
/// offers to set one on a key that has none (PinQuestion::Kind::Set); a key that insists on a new one gets it
/// (Change). When the dialogue has nothing more to offer after a wrong one, the failure is PinWrong; three
/// wrong ones in a row are PinReplug.
///
/// Windows Hello is one device that fronts all kinds of authenticators in a dialog of Windows; it cannot be
/// stopped by us, finds credentials only with that dialog, and is unverified on real Windows.
class SecurityKeys final : public Authenticator {
public:
    static constexpr std::string_view kMethod = "security-key";

    /// The keys of this computer; in a build with COFFER_DEV_TRANSPORTS also a simulator.
    SecurityKeys();
    /// Only those that `transports` lead to.
    explicit SecurityKeys(Transports transports, KeyPatience patience = {});
    ~SecurityKeys() override;

    [[nodiscard]] std::string_view method() const override { return kMethod; }
    Outcome<std::vector<Device>> discover() override;
    Outcome<Enrolment> enrol(const EnrolRequest& request, Dialogue& dialogue, std::stop_token stop) override;
    Outcome<Unlocking> unlock(const UnlockRequest& request, Dialogue& dialogue,
                              std::stop_token stop) override;

    enum class PinChange { First, Another };
    /// Gives a key a new PIN: a first one, or, after the one it has was entered, another. `device` as in
    /// EnrolRequest.
    Outcome<PinChange> setPin(const std::string& device, Dialogue& dialogue, const std::stop_token& stop);

private:
    std::unique_ptr<KeyList> m_keys;
    KeyPatience m_patience;
};

}  // namespace coffer
