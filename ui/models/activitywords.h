// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "models/activityrow.h"
#include "models/seenactivity.h"
#include "vault/progress.h"

namespace coffer::ui {

/// Everything that was done to an open vault, newest first, in words. On the thread that works with the
/// vault; takes as long as opening every line of its log.
std::vector<ActivityRow> activityRows(const OwnerVault& owner, const std::vector<OwnerAct>& acts,
                                      const SeenActivity& seen, const Progress& progress);

}  // namespace coffer::ui
