// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "keys/capability.h"
#include "vault/clock.h"
#include "vault/owner.h"

/// Which computers may add to a vault. Like ways to unlock, each change is one statement.
namespace coffer {

/// What a new computer's statement entries and capability are made of; used by set-up and enrolment.
struct NewComputer {
    format::ListedComputer listed;
    format::PrivateComputer secrets;
    Capability capability;  ///< its pin is set once the statement is written
};

/// Prepares a computer under the newest epoch of the ring, in a domain of its own.
NewComputer prepareComputer(const KeyRing& ring, const std::string& name);

/// Enrols a computer: a new id, signing key, PSK and domain. Store the capability where only this computer's
/// user can read it.
Result<Capability> enrolComputer(OwnerVault& owner, const std::string& name, const Clock& clock);

/// Nothing that a retired computer writes beyond what is there now counts. Errors: NotFound, Refused when it
/// is retired already.
Result<void> retireComputer(OwnerVault& owner, const ComputerId& computer, const Clock& clock);

/// Retires a computer and enrols its successor in the same domain. With takeOverState() (takeover.h) the
/// successor then stores nothing twice. Not for a computer whose key may be in other hands: what such a key
/// added would be relied on. Errors: NotFound, Refused when another computer continues that work already.
Result<Capability> handOver(OwnerVault& owner, const ComputerId& from, const std::string& name,
                            const Clock& clock);

/// The computer that a person names: its name, or the first digits of its id. Errors: NotFound, Invalid when
/// ambiguous.
Result<ComputerId> findComputer(const OwnerVault& owner, std::string_view name);
/// A computer's name as the owners gave it; empty when it has none.
std::string computerName(const OwnerVault& owner, const ComputerId& computer);

}  // namespace coffer
