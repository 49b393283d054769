// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "authenticators/outcome.h"

namespace coffer::tpm {

/// Whether the device file of a TPM can be opened, by opening it for a moment, because tpm2-tss does not say
/// why it could not. Sends nothing to the TPM.
///
/// NoneFound where there is none. NoPermission where this person may not, with what helps: joining the group
/// that may, or a rule for the system that there is no such group. Busy where somebody else has it.
Outcome<void> probeDeviceFile(const std::string& path);

}  // namespace coffer::tpm
