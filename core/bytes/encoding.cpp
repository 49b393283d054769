// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/encoding.h"

#include <cassert>

namespace coffer {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";
constexpr std::string_view kSixBits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

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

std::string toBase64Url(ByteView bytes) {
    std::string text;
    text.reserve((bytes.size() * 4 + 2) / 3);
    std::uint32_t waiting = 0;
    int bits = 0;
    for (const auto byte : bytes) {
        waiting = waiting << 8 | byte;
        for (bits += 8; bits >= 6; bits -= 6) {
            text.push_back(kSixBits[waiting >> (bits - 6) & 63]);
        }
    }
    if (bits > 0) {
        text.push_back(kSixBits[waiting << (6 - bits) & 63]);
    }
    return text;
}

std::optional<Bytes> fromBase64Url(std::string_view text) {
    Bytes bytes;
    bytes.reserve(text.size() / 4 * 3 + 2);
    std::uint32_t waiting = 0;
    int bits = 0;
    for (const char character : text) {
        const auto value = kSixBits.find(character);
        if (value == std::string_view::npos) {
            return std::nullopt;
        }
        waiting = waiting << 6 | static_cast<std::uint32_t>(value);
        if ((bits += 6) >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(waiting >> bits));
        }
    }
    const bool canonical = bits < 6 && (waiting & ((1U << bits) - 1)) == 0;
    return canonical ? std::optional(std::move(bytes)) : std::nullopt;
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
