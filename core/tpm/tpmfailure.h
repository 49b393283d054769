// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tss2/tss2_common.h>

#include <chrono>
#include <string>

#include "authenticators/outcome.h"

namespace coffer::tpm {

/// What a response code of a command means to a person, whatever layer of the stack or resource manager it
/// came through. PinWrong and LockedOut come without their counters, which whoever knows them adds. Requires:
/// not success.
Failure tpmFailure(TSS2_RC code, const char* command);

/// LockedOut, with the time it takes the TPM to forget one wrong PIN.
Failure lockedOut(std::chrono::seconds recovery);

}  // namespace coffer::tpm
