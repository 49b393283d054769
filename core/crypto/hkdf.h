// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "bytes/bytes.h"
#include "bytes/secretbytes.h"

/// HKDF (RFC 5869): many independent keys from one secret.
///
/// Extract turns a secret of uneven quality into a uniform key; Expand turns a uniform key and a label into
/// as many bytes as are asked for. Every function may be called from any thread.
namespace coffer::crypto {

/// The longest `info` that every OpenSSL of the 3 series accepts, in bytes.
constexpr std::size_t kHkdfInfoLimit = 2048;

/// HKDF-Extract with SHA-256: 32 bytes. An empty salt means 32 zero bytes, as in the RFC.
SecretBytes hkdfExtractSha256(ByteView salt, ByteView inputKey);

/// HKDF-Expand with SHA-256 from a uniform key. Requires: 1 <= length <= 8160, info within kHkdfInfoLimit.
SecretBytes hkdfExpandSha256(ByteView key, ByteView info, std::size_t length);

/// HKDF-Expand with SHA-512. Requires: 1 <= length <= 16320, info within kHkdfInfoLimit.
SecretBytes hkdfExpandSha512(ByteView key, ByteView info, std::size_t length);

}  // namespace coffer::crypto
