// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "vault/computer.h"

/// Attempts to unlock a vault, or to add a way to unlock it, that failed, in its log: so that an owner sees
/// that somebody tried. Written only where this computer adds to the vault, whose own signature is all that
/// stands behind it; whoever takes the vault's folder elsewhere can try there and leaves nothing here.
namespace coffer {

inline constexpr std::string_view kUnlockFailed = "unlock-failed";
inline constexpr std::string_view kEnrolmentFailed = "enrolment-failed";

struct FailedAttempt {
    std::string_view event;  ///< kUnlockFailed or kEnrolmentFailed
    std::string way;         ///< the kind or name that was tried; empty where none was chosen
};

/// Whether an error tells of an attempt with a wrong secret, PIN, finger or authenticator, and not of a
/// person who stopped, of a machine without such a thing, or of a damaged vault.
bool isFailedAttempt(const Error& error);

/// Writes an audit entry (FORMAT.md section 11); at most one an hour, so that whoever tries a thousand times
/// fills no log: attempts in between are counted, and the next entry says how many there were. Errors: those
/// of appendEntry() and of writing the status.
Result<void> recordFailedAttempt(ComputerVault& computer, const FailedAttempt& attempt, const Error& error);

}  // namespace coffer
