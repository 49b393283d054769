// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

#include "keys/capability.h"
#include "vault/localstatus.h"

/// What proofs leave in this computer's status: a failure stays until a proof of at least its depth makes up
/// for it. A backup or a weaker proof clears nothing. Which packs a proof found damaged is doubtfulpacks.h.
namespace coffer {

/// Notes a drill of `backup`. A good one clears failures of that backup and of older ones of the same
/// computer, unless they were found by reading more.
void noteDrill(LocalStatus& status, const FailedDrill& drill, bool good);

/// Notes a run of verifying; `failed` says how far it went also when it was good. Structure reads no data
/// and Names knows no content, so neither makes up for the other.
void noteVerify(LocalStatus& status, const FailedVerify& failed, bool good);

/// Changes this computer's status while no run is at work for it; `base` is that of all local state. The
/// vault is not touched, so this also works where the vault is too damaged to be opened for adding. A status
/// that is damaged or not there begins anew, and says so; one that would not change is not written. Errors:
/// Busy, those of writing.
Result<void> amendStatus(const Capability& capability, const std::filesystem::path& base,
                         const std::function<void(LocalStatus&)>& change);

}  // namespace coffer
