// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "vault/computer.h"

/// Attempts to unlock a vault, or to add a way to unlock it, that failed: so that an owner sees that somebody
/// tried. They are noted in this computer's status at once, and written into the vault's log when this
/// computer next writes there anyway: with a backup, a drill or a proof. Only where this computer adds to the
/// vault, and its own signature is all that stands behind them; whoever takes the vault's folder elsewhere
/// can try there and leaves nothing here.
namespace coffer {

inline constexpr std::string_view kUnlockFailed = "unlock-failed";
inline constexpr std::string_view kEnrolmentFailed = "enrolment-failed";

struct FailedAttempt {
    std::string_view event;  ///< kUnlockFailed or kEnrolmentFailed
    std::string way;         ///< what was tried, as far as it was chosen; only a kind is kept, no name
};

/// Whether an error tells of an attempt with a wrong secret, PIN, finger or authenticator, and not of a
/// person who stopped, of a machine without such a thing, or of a damaged vault.
bool isFailedAttempt(const Error& error);

/// Counts the attempt among those of its kind, so that whoever tries a thousand times fills nothing.
void noteFailedAttempt(LocalStatus& status, const FailedAttempt& attempt, const Error& error,
                       std::uint64_t now);

/// How many attempts the status holds.
std::uint64_t failedAttempts(const LocalStatus& status);

/// Writes what the status holds into the log, an audit entry (FORMAT.md section 11) for each kind, and
/// clears it there. Errors: those of appendEntry() and of writing the status.
Result<void> writeFailedAttempts(ComputerVault& computer);

}  // namespace coffer
