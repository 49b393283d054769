// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

/// Inside the room only: what writing and reading CBOR share (RFC 8949, section 3.1).
namespace coffer::format {

// Major types, the upper three bits of a value's first byte.
inline constexpr std::uint8_t kUnsigned = 0;
inline constexpr std::uint8_t kNegative = 1;
inline constexpr std::uint8_t kByteString = 2;
inline constexpr std::uint8_t kTextString = 3;
inline constexpr std::uint8_t kArray = 4;
inline constexpr std::uint8_t kMap = 5;

// Whole values of major type 7.
inline constexpr std::uint8_t kFalse = 0xf4;
inline constexpr std::uint8_t kTrue = 0xf5;
inline constexpr std::uint8_t kNull = 0xf6;

/// Text keys in the bytewise order of their encodings: shorter first, then by bytes.
inline bool keyLess(std::string_view a, std::string_view b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

}  // namespace coffer::format
