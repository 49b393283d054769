// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "bytes/bytes.h"
#include "crypto/handles.h"
#include "result/result.h"

namespace coffer::crypto {

constexpr std::size_t kGcmTagSize = 16;
using GcmNonce = std::array<std::uint8_t, 12>;  ///< Never twice under one key when sealing.

/// AES-256-GCM (NIST SP 800-38D) with 96-bit nonces, 128-bit tags and no associated data.
///
/// Keyed once and reused for many segments: a segment costs no key schedule and no allocation. The key lies
/// in OpenSSL's own, ordinary memory; it is wiped with the object. Can be moved; one thread at a time.
class Aes256Gcm {
public:
    /// `key` is copied. Requires: key.size() == 32.
    explicit Aes256Gcm(ByteView key);

    /// Writes ciphertext ‖ tag. Requires: out.size() == plaintext.size() + kGcmTagSize, and at most 1 GiB.
    /// `out` may begin where `plaintext` begins, and must not overlap it otherwise.
    void seal(const GcmNonce& nonce, ByteView plaintext, ByteSpan out);

    /// Writes the plaintext of ciphertext ‖ tag. Error Damaged when it does not verify (or is shorter than a
    /// tag); `out` then holds zeros, never unverified bytes. Requires: out.size() + kGcmTagSize ==
    /// ciphertext.size(), and at most 1 GiB. `out` may begin where `ciphertext` begins.
    Result<void> open(const GcmNonce& nonce, ByteView ciphertext, ByteSpan out);

private:
    Owned<evp_cipher_ctx_st> m_context;
};

}  // namespace coffer::crypto
