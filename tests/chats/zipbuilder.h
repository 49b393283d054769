// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "bytes/bytes.h"

namespace coffer::test {

struct ZipMember {
    std::string name{};
    std::string content{};
    bool stored = false;     ///< Not packed.
    std::string password{};  ///< Locked with it, unless empty.
};

/// A zip with these members, in this order, in memory.
Bytes zipOf(const std::vector<ZipMember>& members);

/// The same in the way of programs that write without going back: sizes stand after each member's bytes.
Bytes streamedZipOf(const std::vector<ZipMember>& members);

}  // namespace coffer::test
