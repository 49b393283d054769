// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include "authenticators/authenticator.h"
#include "result/result.h"

namespace coffer {

/// The authenticator of this computer that serves a method of slots (format::kMethod…). In a build with
/// COFFER_DEV_TRANSPORTS the environment variable COFFER_TPM_SIMULATOR puts a software TPM, as tctildr names
/// one, in the place of the real one. Error Invalid when this program has none for the method. Any thread.
Result<std::unique_ptr<Authenticator>> authenticatorFor(std::string_view method);

}  // namespace coffer
