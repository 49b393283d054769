// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/utf8.h"

#include <array>
#include <cassert>

namespace coffer {
namespace {

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

}  // namespace coffer
