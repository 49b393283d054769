// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <cstdint>

#include "bytes/bytes.h"

/// Little-endian numbers, as zip archives hold them. Coffer's own formats are big-endian (bytes/encoding.h).
namespace coffer {

/// Requires: at + sizeof(Number) <= bytes.size().
template <typename Number>
Number readLittleEndian(ByteView bytes, std::size_t at) {
    assert(at + sizeof(Number) <= bytes.size());
    std::uint64_t result = 0;
    for (std::size_t i = sizeof(Number); i > 0; --i) {
        result = result << 8 | bytes[at + i - 1];
    }
    return static_cast<Number>(result);
}

}  // namespace coffer
