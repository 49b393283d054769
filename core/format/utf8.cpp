// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "format/cbor.h"

namespace coffer::format {
namespace {

/// The number of continuation bytes after a UTF-8 lead byte and the smallest code point it may encode.
struct Utf8Lead {
    int following;
    std::uint32_t bits;
    std::uint32_t smallest;
};

std::optional<Utf8Lead> utf8Lead(std::uint8_t byte) {
    if (byte < 0x80) {
        return Utf8Lead{0, byte, 0};
    }
    if ((byte & 0xe0) == 0xc0) {
        return Utf8Lead{1, byte & 0x1fU, 0x80};
    }
    if ((byte & 0xf0) == 0xe0) {
        return Utf8Lead{2, byte & 0x0fU, 0x800};
    }
    if ((byte & 0xf8) == 0xf0) {
        return Utf8Lead{3, byte & 0x07U, 0x10000};
    }
    return std::nullopt;
}

bool isScalarValue(std::uint32_t point) {
    return point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
}

}  // namespace

bool isUtf8(ByteView bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        const auto lead = utf8Lead(bytes[i++]);
        if (!lead || bytes.size() - i < static_cast<std::size_t>(lead->following)) {
            return false;
        }
        std::uint32_t point = lead->bits;
        for (int k = 0; k < lead->following; ++k, ++i) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return false;
            }
            point = point << 6 | (bytes[i] & 0x3fU);
        }
        if (point < lead->smallest || !isScalarValue(point)) {
            return false;
        }
    }
    return true;
}

}  // namespace coffer::format
