// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"

#include <openssl/rand.h>

#include <cassert>
#include <climits>

#include "crypto/evp.h"

namespace coffer::crypto {

void randomBytes(ByteSpan out) {
    assert(out.size() <= INT_MAX);
    require(RAND_bytes(out.data(), static_cast<int>(out.size())) == 1, "produce random bytes");
}

SecretBytes randomSecret(std::size_t size) {
    assert(size <= INT_MAX);
    SecretBytes secret(size);
    require(RAND_priv_bytes(secret.span().data(), static_cast<int>(size)) == 1, "produce random bytes");
    return secret;
}

}  // namespace coffer::crypto
