// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "bytes/bytes.h"
#include "bytes/secretbytes.h"

/// Random bytes from OpenSSL's generator, which the operating system seeds.
///
/// There is no error to handle: should the generator be unusable, the program ends with a message, because
/// nothing that could follow would be safe. Every function may be called from any thread.
namespace coffer::crypto {

/// Fills `out` with bytes that may become public: ids, salts, nonces.
void randomBytes(ByteSpan out);

/// `size` secret bytes, from a generator whose output is never published.
SecretBytes randomSecret(std::size_t size);

/// A new identifier: `const auto id = randomId<VaultId>();`
template <typename Fixed>
Fixed randomId() {
    Fixed result;
    randomBytes(result.span());
    return result;
}

}  // namespace coffer::crypto
