// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include "bytes/bytes.h"
#include "crypto/handles.h"

/// Inside the room only: what its files share of OpenSSL's EVP interface.
///
/// Algorithms are fetched once per process and kept until it ends: a fetch takes a lock and a search.
/// Everything here may be called from any thread.
namespace coffer::crypto {

/// Ends the program with a message when `ok` is false. For steps that only fail when OpenSSL is unusable or
/// memory has run out: no answer would be safe to return. `task` completes "OpenSSL could not …".
void require(bool ok, const char* task);

const EVP_MD* sha256Algorithm();
EVP_MAC* hmacAlgorithm();
EVP_KDF* hkdfAlgorithm();
const EVP_CIPHER* aes256GcmAlgorithm();
const EVP_CIPHER* chacha20Poly1305Algorithm();

/// OpenSSL's parameters take writable pointers, though it only reads through those that are set, and it takes
/// a null pointer for "absent" even where the length is zero. `name` and `bytes` must outlive the result.
OSSL_PARAM octets(const char* name, ByteView bytes);
/// `text` must outlive the result.
OSSL_PARAM text(const char* name, const char* text);

}  // namespace coffer::crypto
