// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "authenticators/authenticator.h"

/// The room `tpm`: the TPM 2.0 of this computer as a way to unlock, with a PIN. Linux only.
///
///  * tpmauthenticator.h  the two ceremonies behind the interface of `authenticators` (start here)
///  * sealedstate.h       what a slot keeps of it (FORMAT.md section 6)
///  * pinauthorization.h  how a PIN becomes the value that the TPM compares
///  * storagekey.h        the key in the TPM under which secrets are sealed, and sealing
///  * tpmconnection.h     one conversation with a TPM
///  * devicefile.h        whether its device file is there and may be opened
///  * templates.h         the fixed public areas
///  * tpmfailure.h        response codes as failures that a person can understand
///
/// Standards: TPM 2.0 Library Specification (Trusted Computing Group) revision 1.38, through the Enhanced
/// System API of tpm2-tss.
///
/// How it works. Under a storage key that the TPM makes anew each time from its owner seed (so nothing is
/// stored in the TPM and nothing has to be set up), 32 random bytes are sealed with the PIN as their
/// authorization. The sealed object lies in the slot; only this TPM can open it, and only until it is
/// cleared.
///
/// What limits guesses is the TPM's protection against dictionary attacks, which is why the sealed object is
/// never exempt from it and why a TPM whose protection is switched off is not used. It counts for the whole
/// TPM: too many wrong PINs here also lock out a disk's PIN, and the other way round. It is not bound to the
/// state of the computer's software (PCRs): an update would destroy the way in.
///
/// The PIN and the secret cross the bus encrypted, in a session that is salted with the storage key; a
/// storage key other than the slot's is refused before the PIN is asked for.
///
/// Secrets. What this room holds of them is in SecretBytes, and what tpm2-tss keeps of them is wiped as far
/// as it can be reached: its buffers of commands and responses, stored inputs and authorizations.
namespace coffer {

class TpmAuthenticator final : public Authenticator {
public:
    /// The fewest characters of a new PIN. TPMs commonly let one wrong PIN be tried every 10 minutes to 2
    /// hours once their first tries are used up, so the thief of a computer needs years for a million PINs.
    static constexpr unsigned kShortestPin = 6;
    /// The kernel's resource manager, which lets several programs use the TPM at once.
    static constexpr const char* kThisComputer = "device:/dev/tpmrm0";

    /// `tcti` says how to reach the TPM, as tctildr reads it: "device:/dev/tpmrm0" or
    /// "swtpm:host=127.0.0.1,port=2321". All but "device:" counts as a simulator.
    explicit TpmAuthenticator(std::string tcti = kThisComputer) : m_tcti(std::move(tcti)) {}

    [[nodiscard]] std::string_view method() const override { return "tpm"; }
    /// Asks the TPM for its maker; changes and uses up nothing. NoPermission where it is there but this
    /// person may not open it.
    Outcome<std::vector<Device>> discover() override;
    /// Asks for a new PIN once (that it is typed twice is the Dialogue's affair), seals, and unseals again
    /// with that PIN. Uses neither the user's name, nor the input, nor the list of exclusions: one TPM may
    /// hold any number of slots. PinPolicy for a PIN that is too short or no text.
    Outcome<Enrolment> enrol(const EnrolRequest& request, Dialogue& dialogue, std::stop_token stop) override;
    /// Candidates that this TPM cannot load cost no try. One that is malformed is Broken and one of another
    /// TPM, or of the time before this one was cleared, is Gone; that is reported if no candidate is left.
    ///
    /// Each answer to the question for the PIN is tried on every candidate that is left, in their order; the
    /// tries that are told count such answers. After a wrong one the person is asked again, and who then
    /// gives no answer gets PinWrong. LockedOut comes before the question where the TPM would refuse any
    /// answer, and names the time it takes to forget one wrong PIN.
    Outcome<Unlocking> unlock(const UnlockRequest& request, Dialogue& dialogue,
                              std::stop_token stop) override;

private:
    std::string m_tcti;
};

}  // namespace coffer
