// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "vault/owner.h"

namespace coffer {

/// How many notices of one kind are told one by one. Strangers can put a hundred thousand files into a
/// vault's folder, and nobody reads that many sentences.
inline constexpr std::size_t kToldOneByOne = 20;

/// Keeps the first kToldOneByOne notices of each kind, in their order, and one sentence for the rest.
void tellInFew(std::vector<VaultNotice>& notices);

}  // namespace coffer
