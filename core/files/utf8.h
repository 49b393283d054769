// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace coffer {

/// One character of a text that may hold anything. For use inside this room.
struct Utf8Sequence {
    std::size_t length = 1;       ///< 1 for a byte that begins no well-formed sequence.
    bool wellFormed = false;      ///< By Unicode's table 3-7: shortest form, no surrogates, at most U+10FFFF.
    std::uint32_t character = 0;  ///< Only when well formed.
};

/// The character at that place. Requires: index < text.size().
Utf8Sequence utf8At(std::string_view text, std::size_t index);

}  // namespace coffer
