// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "models/versionsmodel.h"

namespace coffer::ui {

/// The versions of an open vault, newest first, as the list shows them. One whose own entry is damaged stays
/// in the list and says so. On the thread that works with the vault.
std::vector<VersionsModel::Row> versionRows(const OwnerVault& owner);

}  // namespace coffer::ui
