// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "vault/computer.h"

/// Attempts to unlock a vault, or to add a way to unlock it, that failed: so that an owner sees that somebody
/// tried. They are noted at once in a signed file of their own in this computer's state folder, also while a
/// run is at work, and written into the vault's log when this computer next writes there anyway: with a
/// backup, a drill or a proof. Only where this computer adds to the vault, and its own signature is all that
/// stands behind them; whoever takes the vault's folder elsewhere can try there and leaves nothing here.
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
void countAttempt(std::vector<AttemptNote>& notes, const FailedAttempt& attempt, const Error& error,
                  std::uint64_t now);

/// How many attempts the notes tell of.
std::uint64_t attemptsIn(const std::vector<AttemptNote>& notes);

/// Notes the attempt below `base`, the folder of all states; waits a moment for another process that does the
/// same. Errors: Busy when it does not end; those of writing the file.
Result<void> noteFailedAttempt(const Capability& capability, const std::filesystem::path& base,
                               const FailedAttempt& attempt, const Error& error, std::uint64_t now);

/// Those that no log entry tells of yet. A file that this computer did not sign tells of none.
std::vector<AttemptNote> failedAttempts(const Capability& capability, const std::filesystem::path& base);

/// Writes them into the log, an audit entry (FORMAT.md section 11) for each kind, and forgets them: each is
/// written once, wherever a run is killed. Errors: those of appendEntry() and of writing the file.
Result<void> writeFailedAttempts(ComputerVault& computer);

}  // namespace coffer
