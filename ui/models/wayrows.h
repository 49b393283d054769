// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "models/waysmodel.h"

namespace coffer::ui {

/// The ways to unlock of an open vault, in the order in which they were added, as the list shows them. By
/// what lies in `stateFolder` this computer knows itself. On the thread that works with the vault.
std::vector<WaysModel::Row> wayRows(const OwnerVault& owner, const std::string& stateFolder,
                                    std::uint64_t now);

/// Whether a way that needs this computer is at home here: on the computer that has `stateFolder`.
bool isThisComputer(const OwnerVault& owner, const std::string& stateFolder, const ComputerId& computer);

}  // namespace coffer::ui
