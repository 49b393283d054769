// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/evp.h"

#include <cstdio>
#include <cstdlib>

namespace coffer::crypto {
namespace {

template <typename Algorithm>
Algorithm* fetched(Algorithm* algorithm) {
    require(algorithm != nullptr, "provide an algorithm that Coffer needs");
    return algorithm;
}

}  // namespace

void Release::operator()(evp_cipher_ctx_st* object) const {
    EVP_CIPHER_CTX_free(object);
}
void Release::operator()(evp_mac_ctx_st* object) const {
    EVP_MAC_CTX_free(object);
}
void Release::operator()(evp_md_ctx_st* object) const {
    EVP_MD_CTX_free(object);
}
void Release::operator()(evp_pkey_st* object) const {
    EVP_PKEY_free(object);
}

void require(bool ok, const char* task) {
    if (!ok) {
        (void)std::fprintf(stderr, "coffer: stopped, because OpenSSL could not %s\n", task);
        std::abort();
    }
}

const EVP_MD* sha256Algorithm() {
    static const EVP_MD* const algorithm = fetched(EVP_MD_fetch(nullptr, "SHA2-256", nullptr));
    return algorithm;
}

EVP_MAC* hmacAlgorithm() {
    static EVP_MAC* const algorithm = fetched(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    return algorithm;
}

EVP_KDF* hkdfAlgorithm() {
    static EVP_KDF* const algorithm = fetched(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    return algorithm;
}

const EVP_CIPHER* aes256GcmAlgorithm() {
    static const EVP_CIPHER* const algorithm = fetched(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr));
    return algorithm;
}

const EVP_CIPHER* chacha20Poly1305Algorithm() {
    static const EVP_CIPHER* const algorithm =
        fetched(EVP_CIPHER_fetch(nullptr, "ChaCha20-Poly1305", nullptr));
    return algorithm;
}

OSSL_PARAM octets(const char* name, ByteView bytes) {
    static const std::uint8_t kNothing = 0;
    const std::uint8_t* data = bytes.empty() ? &kNothing : bytes.data();
    return OSSL_PARAM_construct_octet_string(name, const_cast<std::uint8_t*>(data), bytes.size());
}

OSSL_PARAM text(const char* name, const char* text) {
    return OSSL_PARAM_construct_utf8_string(name, const_cast<char*>(text), 0);
}

}  // namespace coffer::crypto
