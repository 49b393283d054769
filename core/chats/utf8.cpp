// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/utf8.h"

#include <bit>
#include <cstdint>
#include <cstring>

namespace coffer::chats {
namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080;

struct Lead {
    std::uint8_t length;       // of the whole sequence; 0 for a byte that starts none
    std::uint8_t secondFirst;  // the second byte lies in [secondFirst, secondLast]
    std::uint8_t secondLast;
};

/// RFC 3629, section 4: the narrowed second bytes rule out overlong forms, surrogates and what is too large.
constexpr Lead leadOf(std::uint8_t byte) {
    if (byte < 0xC2)
        return {0, 0, 0};
    if (byte < 0xE0)
        return {2, 0x80, 0xBF};
    if (byte == 0xE0)
        return {3, 0xA0, 0xBF};
    if (byte == 0xED)
        return {3, 0x80, 0x9F};
    if (byte < 0xF0)
        return {3, 0x80, 0xBF};
    if (byte == 0xF0)
        return {4, 0x90, 0xBF};
    if (byte < 0xF4)
        return {4, 0x80, 0xBF};
    if (byte == 0xF4)
        return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

/// The length of the well-formed sequence at `at`, which is not ASCII; 0 when there is none.
std::size_t sequenceLength(const char* at, std::size_t left) {
    const Lead lead = leadOf(static_cast<std::uint8_t>(at[0]));
    if (lead.length == 0 || left < lead.length) {
        return 0;
    }
    const auto second = static_cast<std::uint8_t>(at[1]);
    bool good = second >= lead.secondFirst && second <= lead.secondLast;
    for (std::size_t index = 2; index < lead.length; ++index) {
        good = good && (static_cast<std::uint8_t>(at[index]) & 0xC0) == 0x80;
    }
    return good ? lead.length : 0;
}

/// How many ASCII bytes `text` starts with, passing eight at a time.
std::size_t asciiLength(std::string_view text) {
    std::size_t index = 0;
    std::uint64_t word = 0;
    for (; text.size() - index >= sizeof word; index += sizeof word) {
        std::memcpy(&word, text.data() + index, sizeof word);
        if (const std::uint64_t high = word & kHighBits; high != 0) {
            const int bits =
                std::endian::native == std::endian::little ? std::countr_zero(high) : std::countl_zero(high);
            return index + static_cast<std::size_t>(bits) / 8;
        }
    }
    while (index < text.size() && (static_cast<std::uint8_t>(text[index]) & 0x80) == 0) {
        ++index;
    }
    return index;
}

}  // namespace

bool isUtf8(std::string_view text) {
    while (true) {
        text.remove_prefix(asciiLength(text));
        if (text.empty()) {
            return true;
        }
        while (!text.empty() && (static_cast<std::uint8_t>(text.front()) & 0x80) != 0) {
            const std::size_t length = sequenceLength(text.data(), text.size());
            if (length == 0) {
                return false;
            }
            text.remove_prefix(length);
        }
    }
}

}  // namespace coffer::chats
