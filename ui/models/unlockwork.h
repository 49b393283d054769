// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>
#include <string>

#include "models/openvault.h"
#include "models/taskprogress.h"
#include "models/waysmodel.h"
#include "models/windowdialogue.h"
#include "vault/waytest.h"

/// What UnlockFlow does on a worker's thread.
namespace coffer::ui {

/// One attempt to unlock: where, with which kind of way, and what was typed.
struct UnlockAttempt {
    Profile profile;
    std::string folder;
    WaysModel::Kind kind = WaysModel::OtherKind;
    std::string slot;   ///< id of the only way that is meant, in hexadecimal; empty: any of the kind
    SecretBytes typed;  ///< the recovery key's 32 bytes, or the password; empty for what is only asked
    std::shared_ptr<CeremonyDesk> desk;  ///< where the person is asked; null for what is only typed
    std::shared_ptr<Notices> aside;      ///< what a failure could not write down goes there (Aside)
};

/// The kinds of ways that the backup there has: what can be typed as far as any lies there, as typing the
/// wrong kind costs nothing, and of what has to be asked for only what was seen in force (knownslots.h).
Result<std::set<WaysModel::Kind>> waysAt(const Profile& profile, const std::string& folder);

/// Unlocks. Errors: those of OpenVault::unlock and of askForSlot(); what was typed and is wrong has one of
/// the kinds in errorwords.h.
Result<std::shared_ptr<OpenVault>> unlockWith(const UnlockAttempt& attempt, const TaskProgress& progress);

/// Proves once more that the owner is there. While a person is asked, others may use the vault. Errors: those
/// of askForSlot() and OwnerVault::prove().
Result<void> proveWith(const UnlockAttempt& attempt, OpenVault& vault, const TaskProgress& progress);

/// Opens the backup a second time, with the one way that the attempt names, and tests it (vault/waytest.h).
Result<WayTest> testWith(const UnlockAttempt& attempt, TaskProgress& progress);

}  // namespace coffer::ui
