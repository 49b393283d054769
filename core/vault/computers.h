// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

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

/// A random id for a computer that is about to be enrolled.
ComputerId newComputerId();

/// Prepares a computer under the newest epoch of the ring, in a domain of its own.
NewComputer prepareComputer(const KeyRing& ring, const std::string& name,
                            const ComputerId& computer = newComputerId());

/// Where a new computer's key is kept, so that only this computer's user can read it. It must be there before
/// the statement that names the computer: a crash between the two may leave a key that opens nothing, but no
/// computer that nobody can use. The key kept names the statement before that one as its pin.
struct KeyPlace {
    std::function<Result<void>(const Capability&)> keep;  ///< durably
    std::function<void()> takeBack;                       ///< undoes keep(), as far as that works
};

/// Enrols a computer: a new id, signing key, PSK and domain. Without a place, keep the capability yourself.
/// When the statement was not written, its key is taken back; when that cannot be told, or it was written in
/// part, the key stays and the error says so.
Result<Capability> enrolComputer(OwnerVault& owner, const std::string& name, const Clock& clock,
                                 const KeyPlace& place = {});

/// Nothing that a retired computer writes beyond what is there now counts. `newest` is the beginning of the
/// hash of the newest entry that is to count ("none" when there is none), which may be any of the log: what a
/// copy of the key has added after it is given up. It must be given when entries that were seen before are
/// gone, which would never count again, or when the log has more ends than one (logbranches.h). Errors:
/// NotFound, Invalid when it fits several entries, Refused when the computer is retired already or it is not
/// told which end counts.
Result<void> retireComputer(OwnerVault& owner, const ComputerId& computer, const Clock& clock,
                            std::string_view newest = {});

/// Retires a computer and enrols its successor in the same domain. With takeOverState() (takeover.h) the
/// successor then stores nothing twice. Not for a computer whose key may be in other hands: what such a key
/// added would be relied on. Errors: NotFound, Refused when another computer continues that work already or
/// the log to continue has more ends than one. The key is kept as by enrolComputer().
Result<Capability> handOver(OwnerVault& owner, const ComputerId& from, const std::string& name,
                            const Clock& clock, const KeyPlace& place = {});

/// Two computers of one name could not be told apart by it. Error Refused.
Result<void> requireNewComputerName(const OwnerVault& owner, const std::string& name);

/// The computer that a person names: its name, or the first digits of its id. Errors: NotFound, Invalid when
/// ambiguous.
Result<ComputerId> findComputer(const OwnerVault& owner, std::string_view name);
/// The active computers that a statement signed with this way has enrolled. Removing the way leaves them as
/// they are: they add backups until they are retired. Requires: the vault is proven.
std::vector<ComputerId> computersAddedBy(const OwnerVault& owner, const SlotId& way);
/// A computer's name as the owners gave it, to be shown with displayPath(): who signs can write anything.
/// Empty when it has none.
std::string computerName(const OwnerVault& owner, const ComputerId& computer);

}  // namespace coffer
