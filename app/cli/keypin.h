// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/workspace.h"

namespace coffer::cli {

/// The verb `key pin`: gives a security key a first or another PIN, whatever it opens. It needs no vault.
void addPinVerb(Arguments keys, Workspace& workspace, Verb& chosen);

}  // namespace coffer::cli
