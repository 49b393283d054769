// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "format/slotfile.h"
#include "vault/localstatus.h"

/// Which ways to unlock are lost together: the rule behind "protected".
///
/// Each way needs some things. Two ways are independent when they have none in common, so that one accident
/// takes at most one of them. A vault is protected when two ways are independent and at least one of those
/// two needs neither a computer nor an account: it opens on a new computer, without a password manager.
///
/// A way that lives in one computer alone (a TPM, a Secure Enclave, a security key or passkey that is built
/// in, or a combined way with such a part) is never one of those two. It is a convenience: a reinstallation
/// or a repair takes it, without anybody having lost anything.
///
/// What cannot be known is taken for the worse: a passkey of a browser counts as living in the person's
/// account, and as living in a computer too unless it is known to be synced; several such passkeys count as
/// one account. Security keys count one by one, though nobody can see whether they hang on one ring.
namespace coffer {

/// One thing that a way to unlock needs.
struct Need {
    enum class Kind {
        Paper,     ///< a sheet with a recovery key
        Memory,    ///< what the person knows by heart
        Key,       ///< a security key
        Account,   ///< a password manager or the account that syncs it
        Computer,  ///< a computer, which is lost or reinstalled
    };
    Kind kind;
    std::optional<SlotId> which = {};  ///< tells sheets and keys apart
    auto operator<=>(const Need&) const = default;
};

/// What one way needs; `known` tells more of it, where that is known.
std::set<Need> needsOf(const format::SlotHeader& slot, const std::optional<WayNote>& known);

/// Whether such a way is known to live and die with one computer. A passkey of which nothing is known is not.
bool livesInOneComputer(const std::set<Need>& way);

/// Whether such a way opens on a new computer, without a password manager.
bool opensAnywhere(const std::set<Need>& way);

/// What is missing to be protected, from the worst to the best: what the best two ways lack.
enum class Independence {
    NoWay,
    OneWay,        ///< there is only one
    LostTogether,  ///< every two of them need one thing in common
    AllHere,       ///< every two that are independent need a computer or an account each
    OnlyBeside,    ///< of every two that would do, one lives in one computer alone
    Enough,
};

Independence judgeIndependence(const std::vector<std::set<Need>>& ways);

/// How many of the ways still open the vault after all things of one kind are lost at once (every sheet of
/// paper, the bag with every security key, …), for computers and for each kind that some way needs.
std::map<Need::Kind, std::size_t> leftAfterLosing(const std::vector<std::set<Need>>& ways);

}  // namespace coffer
