// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

#include "authenticators/authenticator.h"
#include "vault/owner.h"
#include "vault/waysin.h"

/// Ways to unlock that need an authenticator (room authenticators): asking it for a slot's secret, and making
/// a slot from it. Text that a person types needs nothing of this.
///
/// Both block for as long as the person takes. Errors of the authenticator keep their kind in Error::kind.
namespace coffer {

/// An authenticator and the person before it; all must outlive the call.
struct Encounter {
    Authenticator& authenticator;
    Dialogue& dialogue;
    std::stop_token stop = {};
};

/// Which slots an authenticator is asked for.
struct SlotWish {
    std::string slot;                       ///< first digits of a slot's id; empty: any that fits
    const SecretBytes* password = nullptr;  ///< for slots of the method "both", of which it is the other part
};

/// Asks for the secret of one of the slots that `files` holds. An authenticator for security keys is asked
/// for those of the method browser as well, and the other way round: both stand for the same function. With a
/// password, slots of the method "both" are meant, and no others.
///
/// What was seen in force comes first. Of what nothing vouches for, which strangers may have put there, a TPM
/// is asked for two at most, because each costs a try, and for none when it holds something seen; a browser
/// for as many as it takes. A slot that an answer does not open is left out and the rest asked again, four
/// times in all, so that a forged one with a genuine credential hides nothing and nobody touches a key for
/// ever.
///
/// Errors: NotFound when no slot fits; those of the authenticator; WrongKey when it answered and nothing
/// opens.
Result<UnlockSecret> askForSlot(const KeyFiles& files, const SeenBefore& seen, const SlotWish& wish,
                                const Encounter& ceremony);

/// A credential to be made for a vault.
struct EnrolmentWish {
    std::string label;           ///< what a person calls the vault; goes into the name of the credential
    std::vector<Bytes> exclude;  ///< enrolledCredentials() of the vault
    std::optional<ComputerId> computer;     ///< this one, for kinds that live on one only
    const SecretBytes* password = nullptr;  ///< to need both, this password and the authenticator
};

/// The credentials of all ways to unlock that are in force. Error Refused while the file of one is missing or
/// damaged: its authenticator could be enrolled twice, and one thing would pass for two.
Result<std::vector<Bytes>> enrolledCredentials(const OwnerVault& owner);

/// Makes a credential, then asks it once more, as unlocking will, and compares; a PIN is typed once for both.
/// Nothing is written to the vault; addWay() or createVault() does that with the result. What a failure
/// leaves is at most a credential that no slot names. Errors: those of the authenticator, kind
/// "different-secret" when the second answer differs.
Result<PreparedSlot> prepareAuthenticator(const VaultId& vault, const EnrolmentWish& wish,
                                          const Encounter& ceremony);

/// What a person sees in the list of passkeys of an authenticator or password manager; at most 64 bytes of
/// UTF-8.
std::string credentialName(const VaultId& vault, const std::string& label);

}  // namespace coffer
