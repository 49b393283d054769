// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/pinauthorization.h"

#include "bytes/utf8.h"
#include "crypto/hash.h"
#include "format/labels.h"
#include "keys/password.h"

namespace coffer::tpm {
namespace {

Failure unusable() {
    return {Fault::PinPolicy, {}, "a PIN is text, and not empty"};
}

}  // namespace

Outcome<SecretBytes> pinAuthorization(const PinSalt& salt, const SecretBytes& pin) {
    const auto normal = normalisePassword(pin);
    if (!normal.ok()) {
        return unusable();
    }
    crypto::Sha256 hash;
    hash.update(format::label("tpm-pin", {salt}));
    hash.update(normal->view());
    Hash digest = hash.finish();
    SecretBytes value = SecretBytes::copyOf(digest);
    wipe(digest.span());
    std::size_t size = value.size();
    while (size > 0 && value.view()[size - 1] == 0) {
        --size;
    }
    value.truncate(size);
    return value;
}

Outcome<void> judgeNewPin(const SecretBytes& pin, unsigned shortest) {
    const auto normal = normalisePassword(pin);
    if (!normal.ok()) {
        return unusable();
    }
    const std::string_view text = asText(normal->view());
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); at += utf8At(text, at).length) {
        ++characters;
    }
    if (characters < shortest) {
        return Failure{Fault::PinPolicy, {}, "it needs at least " + std::to_string(shortest) + " characters"};
    }
    return {};
}

}  // namespace coffer::tpm
