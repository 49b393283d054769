// SPDX-License-Identifier: GPL-3.0-or-later
#include "authenticators/pin.h"

#include "bytes/normalform.h"
#include "bytes/utf8.h"

namespace coffer {

std::optional<Pin> Pin::from(const SecretBytes& typed) {
    auto text = toNormalForm(typed);
    return text && !text->empty() ? std::optional(Pin(*std::move(text))) : std::nullopt;
}

std::size_t Pin::length() const {
    const std::string_view text = asText(view());
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += utf8At(text, at).length) {
        ++count;
    }
    return count;
}

}  // namespace coffer
