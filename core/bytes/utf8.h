// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Text that may be anything, judged as UTF-8 (RFC 3629): shortest forms only, no surrogates, nothing above
/// U+10FFFF. The only place of the project that decides this.
namespace coffer {

/// One character of such a text.
struct Utf8Sequence {
    std::size_t length = 1;       ///< 1 for a byte that begins no well-formed sequence.
    bool wellFormed = false;      ///< By table 3-7 of the Unicode standard.
    std::uint32_t character = 0;  ///< Only when well formed.
};

/// The character at that place. Requires: index < text.size().
Utf8Sequence utf8At(std::string_view text, std::size_t index);

/// Whether all of `text` is well formed. Runs of ASCII are passed eight bytes at a time.
bool isUtf8(std::string_view text);

}  // namespace coffer
