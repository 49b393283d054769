// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/pinauthorization.h"

#include "crypto/hash.h"
#include "format/labels.h"

namespace coffer::tpm {

SecretBytes pinAuthorization(const PinSalt& salt, const Pin& pin) {
    crypto::Sha256 hash;
    hash.update(format::label("tpm-pin", {salt}));
    hash.update(pin.view());
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

Outcome<Pin> newPin(const SecretBytes& typed, unsigned shortest) {
    auto pin = Pin::from(typed);
    if (!pin) {
        return Failure{Fault::PinPolicy, {}, "a PIN is text, and not empty"};
    }
    if (pin->length() < shortest) {
        return Failure{Fault::PinPolicy, {}, "it needs at least " + std::to_string(shortest) + " characters"};
    }
    return *std::move(pin);
}

}  // namespace coffer::tpm
