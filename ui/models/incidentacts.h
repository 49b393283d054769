// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "keys/recoverykey.h"
#include "models/openvault.h"
#include "models/subjectsmodel.h"
#include "vault/independence.h"
#include "vault/progress.h"

/// What is done about an incident, on the thread that works with the vault. Each act checks all that can be
/// checked before it changes anything, asks for a fresh proof as the core does, and remembers what it did for
/// a locked status.
namespace coffer::ui {

/// How an incident ended.
struct IncidentOutcome {
    /// Names of what counts no more: what it was about, then the ways that went with it.
    std::vector<std::string> shutOut;
    std::vector<std::string> staying = {};  ///< names of the ways that still open the backup
    Independence rest = Independence::Enough;
    std::uint64_t files = 0;  ///< read back for the test; 0 where there is no version yet
    std::uint64_t messages = 0;
    std::optional<Error> untested = std::nullopt;  ///< why the test at the end was not good, or not made
    bool recorded =
        false;  ///< the test stands in the backup, or the notices say why not; no: nothing here adds
    Notices notices = {};  ///< for the session to tell
};

/// What an incident can be about, newest first. Each asks for a fresh proof.
enum class WaysOf { Lost, Account, Paper };
Result<std::vector<SubjectsModel::Row>> waysAffected(const OwnerVault& owner, WaysOf which);
/// The ways that live in a computer: whoever has it, has them.
std::vector<SlotId> waysIn(const OwnerVault& owner, const ComputerId& computer);
/// All that still add, but for this computer. Where they are shut out (not only followed), the ways that live
/// in them go, too.
enum class Computers { ShutOut, Followed };
Result<std::vector<SubjectsModel::Row>> otherComputers(const OwnerVault& owner, const Profile& profile,
                                                       Computers fate);
Result<std::vector<SubjectsModel::Row>> recentVersions(const OwnerVault& owner);

/// Removes a way to unlock. Error Refused when what would stay is too little (waysin.h).
Result<IncidentOutcome> shutOutWay(OwnerVault& owner, const Profile& profile, const SlotId& way);
/// Retires a computer and removes the ways to unlock that live in it. Errors: as above, before anything.
Result<IncidentOutcome> shutOutComputer(OwnerVault& owner, const Profile& profile,
                                        const ComputerId& computer);
/// Continues a computer's work on this one. Errors: Refused when this one adds already or the name is taken;
/// those of handOver() and takeOverState().
Result<IncidentOutcome> moveHere(OwnerVault& owner, const Profile& profile, const ComputerId& from,
                                 const std::string& name, Progress& progress);
/// Protects a version from ever being forgotten. Error NotFound when this computer does not add.
Result<IncidentOutcome> keepVersion(OwnerVault& owner, const Profile& profile, const Hash& version);

/// A recovery key that takes the place of another one.
struct Replacement {
    RecoveryKey key = RecoveryKey::create();
    std::string name;  ///< what to call it, unless something is called so
    SlotId old{};
    bool added = false;
    std::shared_ptr<Notices> aside = {};  ///< what a failure could not write down goes there (Aside)
};
/// Adds the new key, opens the backup with it, and removes the old one as whoever holds the new one: so the
/// new one is proven before the old one goes. May be tried again after an error. Returns the vault as the new
/// key opened it, beside the outcome.
struct Replaced {
    std::shared_ptr<OpenVault> vault;
    IncidentOutcome outcome;
};
Result<Replaced> replaceKey(const std::shared_ptr<OpenVault>& vault, const Profile& profile,
                            const std::string& folder, Replacement& replacement);

/// Tests the way that the vault was opened with (vault/waytest.h); what went wrong with that stands in the
/// outcome.
void testWhatIsLeft(OwnerVault& owner, const Profile& profile, Progress& progress, IncidentOutcome& outcome);

}  // namespace coffer::ui
