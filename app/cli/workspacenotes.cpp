// SPDX-License-Identifier: GPL-3.0-or-later
// What unlocking, failing to, and changing ways to unlock leave behind: in the vault's log, in this
// computer's status, and in what it remembers having seen.
#include "cli/workspace.h"
#include "vault/seenfile.h"
#include "vault/testnotes.h"
#include "vault/wayproofs.h"

namespace coffer::cli {
/// Where this computer adds to the vault, an unlock that is a proof is written down. A run at work does not
/// wait for it: the next unlock is as good.
void Workspace::noteProof(OwnerVault& owner, const SeenBefore& seen) const {
    if (!isProofDue(owner, clock()) || !mayBeEnrolled(owner.vault())) {
        return;
    }
    const auto written = [&]() -> Result<void> {
        TRY(const auto computer, openComputer(owner.storage()));
        if (computer->capability().vault != owner.vault()) {
            return {};
        }
        for (const auto& notice : computer->notices()) {
            if (!seen.statement) {  // otherwise unlocking has told them, with names
                console().warn(notice.kind, notice.error.detail);
            }
        }
        return recordProof(owner, *computer);
    }();
    tellUnwritten(written, "that this way to unlock works");
}

void Workspace::noteFailure(Storage& storage, const VaultId& id, const FailedAttempt& attempt,
                            const Error& error) const {
    if (!isFailedAttempt(error) || !mayBeEnrolled(id)) {
        return;
    }
    const auto written = [&]() -> Result<void> {
        TRY(const auto computer, openComputer(storage));
        return computer->capability().vault == id ? recordFailedAttempt(*computer, attempt, error)
                                                  : Result<void>();
    }();
    tellUnwritten(written, "that this attempt failed");
}

Result<void> Workspace::noteWays(const OwnerVault& owner) const {
    TRY(const Capability capability, loadCapability(owner.storage()));
    TRY(const std::string state, statePath());
    return capability.vault == owner.vault()
               ? amendStatus(capability, state,
                             [&](LocalStatus& status, const auto&) { status.ways = wayNotes(owner); })
               : Result<void>();
}

void Workspace::tellUnwritten(const Result<void>& written, std::string_view what) const {
    if (!written.ok() && written.error().code != Code::Busy && mayHaveKey(written.error())) {
        console().warn("not-recorded",
                       std::string(what) + " was not written down: " + written.error().detail);
    }
}

Result<void> Workspace::remember(const OwnerVault& owner) const {
    TRY(const std::string state, statePath());
    TRY(const SeenBefore seen, readSeenFile(state, owner.vault()));
    TRY_VOID(writeSeenFile(state, owner, seen));
    if (mayBeEnrolled(owner.vault())) {
        tellUnwritten(noteWays(owner), "which ways to unlock there are now");
    }
    return {};
}

}  // namespace coffer::cli
