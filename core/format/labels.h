// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string_view>

#include "bytes/bytes.h"

namespace coffer::format {

/// L(label, a, b, …) of FORMAT.md section 2: the text that separates one use of a key from every other.
/// Requires: every part has a length that the label fixes.
Bytes label(std::string_view name, std::initializer_list<ByteView> parts = {});

}  // namespace coffer::format
