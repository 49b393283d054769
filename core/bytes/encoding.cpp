// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/encoding.h"

#include <cassert>

namespace coffer {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

template <typename Number>
void appendBigEndian(Bytes& to, Number value) {
    for (int shift = static_cast<int>(sizeof value) * 8 - 8; shift >= 0; shift -= 8) {
        to.push_back(static_cast<std::uint8_t>(value >> shift));
    }
}

template <typename Number>
Number readBigEndian(ByteView bytes) {
    assert(bytes.size() >= sizeof(Number));
    Number value = 0;
    for (std::size_t i = 0; i < sizeof value; ++i) {
        value = static_cast<Number>(value << 8) | bytes[i];
    }
    return value;
}

}  // namespace

std::string toHex(ByteView bytes) {
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text.push_back(kDigits[byte >> 4]);
        text.push_back(kDigits[byte & 15]);
    }
    return text;
}

std::optional<Bytes> fromHex(std::string_view text) {
    if (text.size() % 2 != 0) {
        return std::nullopt;
    }
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const auto high = kDigits.find(text[i]);
        const auto low = kDigits.find(text[i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<std::uint8_t>(high << 4 | low));
    }
    return bytes;
}

void appendBigEndian32(Bytes& to, std::uint32_t value) {
    appendBigEndian(to, value);
}
void appendBigEndian64(Bytes& to, std::uint64_t value) {
    appendBigEndian(to, value);
}
std::uint32_t readBigEndian32(ByteView bytes) {
    return readBigEndian<std::uint32_t>(bytes);
}
std::uint64_t readBigEndian64(ByteView bytes) {
    return readBigEndian<std::uint64_t>(bytes);
}

}  // namespace coffer
