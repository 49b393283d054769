// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/normalform.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace coffer {
namespace {

constexpr auto kForm = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);

/// The characters of `text`, as numbers in `to`; with no room, only how many there are. Negative when it is
/// no text. Done in steps, because utf8proc_map leaves an unwiped copy behind.
utf8proc_ssize_t decompose(const SecretBytes& text, ByteSpan to) {
    return utf8proc_decompose(text.view().data(), static_cast<utf8proc_ssize_t>(text.size()),
                              reinterpret_cast<utf8proc_int32_t*>(to.data()),
                              static_cast<utf8proc_ssize_t>(to.size() / sizeof(utf8proc_int32_t)), kForm);
}

}  // namespace

std::optional<SecretBytes> toNormalForm(const SecretBytes& text) {
    const auto count = decompose(text, {});
    if (count < 0) {
        return std::nullopt;
    }
    // One number for each character and a byte for the zero that utf8proc ends its text with.
    SecretBytes composed(static_cast<std::size_t>(count) * sizeof(utf8proc_int32_t) + 1);
    const auto written = decompose(text, composed.span());
    auto* characters = reinterpret_cast<utf8proc_int32_t*>(composed.span().data());
    const auto length = utf8proc_reencode(characters, written, kForm);
    if (written != count || length < 0) {
        return std::nullopt;
    }
    composed.truncate(static_cast<std::size_t>(length));
    return composed;
}

std::optional<std::string> toFoldedForm(std::string_view text) {
    utf8proc_uint8_t* folded = nullptr;
    const auto form = static_cast<utf8proc_option_t>(kForm | UTF8PROC_CASEFOLD);
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &folded, form);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(folded, &std::free);
    return length < 0 ? std::nullopt
                      : std::optional(std::string(reinterpret_cast<const char*>(folded),
                                                  static_cast<std::size_t>(length)));
}

}  // namespace coffer
