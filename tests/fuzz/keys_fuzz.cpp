// SPDX-License-Identifier: GPL-3.0-or-later
#include <cassert>
#include <cstdint>

#include "keys/capability.h"
#include "keys/recoverykey.h"

/// What a person types as a recovery key, and what a keychain gives back as a capability.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const coffer::ByteView input(data, size);
    const auto key = coffer::RecoveryKey::parse(coffer::asText(input));
    if (key.ok()) {
        const auto text = key->text();
        const auto again = coffer::RecoveryKey::parse(coffer::asText(text.view()));
        assert(again.ok() && coffer::asText(again->secret()) == coffer::asText(key->secret()));
    }
    const auto capability = coffer::Capability::decode(input);
    assert(!capability.ok() || coffer::Capability::decode(capability->encode().view()).ok());
    return 0;
}
