// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/utf8.h"

#include <array>
#include <bit>
#include <cassert>
#include <cstring>

namespace coffer {
namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080;

/// Length, bits that the first byte carries, and the least character that needs this length.
struct Form {
    std::uint8_t mask;
    std::uint8_t lead;
    std::uint8_t length;
    std::uint32_t least;
};

constexpr std::array kForms{
    Form{0x80, 0x00, 1, 0},
    Form{0xE0, 0xC0, 2, 0x80},
    Form{0xF0, 0xE0, 3, 0x800},
    Form{0xF8, 0xF0, 4, 0x10000},
};

Utf8Sequence decode(std::string_view text, std::size_t index, const Form& form) {
    if (text.size() - index < form.length) {
        return {};
    }
    std::uint32_t character = static_cast<std::uint8_t>(text[index]) & static_cast<std::uint8_t>(~form.mask);
    for (std::size_t next = 1; next < form.length; ++next) {
        const auto byte = static_cast<std::uint8_t>(text[index + next]);
        if ((byte & 0xC0U) != 0x80U) {
            return {};
        }
        character = (character << 6U) | (byte & 0x3FU);
    }
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < form.least || character > 0x10FFFF || surrogate) {
        return {};
    }
    return {form.length, true, character};
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

Utf8Sequence utf8At(std::string_view text, std::size_t index) {
    assert(index < text.size());
    const auto first = static_cast<std::uint8_t>(text[index]);
    for (const auto& form : kForms) {
        if ((first & form.mask) == form.lead) {
            return decode(text, index, form);
        }
    }
    return {};
}

bool isUtf8(std::string_view text) {
    for (text.remove_prefix(asciiLength(text)); !text.empty(); text.remove_prefix(asciiLength(text))) {
        while (!text.empty() && (static_cast<std::uint8_t>(text.front()) & 0x80) != 0) {
            const Utf8Sequence sequence = utf8At(text, 0);
            if (!sequence.wellFormed) {
                return false;
            }
            text.remove_prefix(sequence.length);
        }
    }
    return true;
}

}  // namespace coffer
