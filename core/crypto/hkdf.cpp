// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hkdf.h"

#include <array>
#include <cassert>
#include <memory>

#include "crypto/evp.h"

namespace coffer::crypto {
namespace {

constexpr std::size_t kSha256Size = 32;
constexpr std::size_t kSha512Size = 64;
constexpr std::size_t kMostBlocks = 255;

struct ReleaseKdf {
    void operator()(EVP_KDF_CTX* context) const { EVP_KDF_CTX_free(context); }
};

/// `valueName` and `value` are the salt of Extract or the info of Expand; an empty one is left out.
SecretBytes derive(int mode, const char* digest, ByteView key, const char* valueName, ByteView value,
                   std::size_t length) {
    const std::unique_ptr<EVP_KDF_CTX, ReleaseKdf> context(EVP_KDF_CTX_new(hkdfAlgorithm()));
    const std::array<OSSL_PARAM, 5> parameters{
        OSSL_PARAM_construct_int(OSSL_KDF_PARAM_MODE, &mode), text(OSSL_KDF_PARAM_DIGEST, digest),
        octets(OSSL_KDF_PARAM_KEY, key),
        value.empty() ? OSSL_PARAM_construct_end() : octets(valueName, value), OSSL_PARAM_construct_end()};
    SecretBytes out(length);
    require(context && EVP_KDF_derive(context.get(), out.span().data(), length, parameters.data()) == 1,
            "derive a key");
    return out;
}

SecretBytes expand(const char* digest, ByteView key, ByteView info, std::size_t length) {
    assert(info.size() <= kHkdfInfoLimit);
    return derive(EVP_KDF_HKDF_MODE_EXPAND_ONLY, digest, key, OSSL_KDF_PARAM_INFO, info, length);
}

}  // namespace

SecretBytes hkdfExtractSha256(ByteView salt, ByteView inputKey) {
    return derive(EVP_KDF_HKDF_MODE_EXTRACT_ONLY, "SHA2-256", inputKey, OSSL_KDF_PARAM_SALT, salt,
                  kSha256Size);
}

SecretBytes hkdfExpandSha256(ByteView key, ByteView info, std::size_t length) {
    assert(length >= 1 && length <= kMostBlocks * kSha256Size);
    return expand("SHA2-256", key, info, length);
}

SecretBytes hkdfExpandSha512(ByteView key, ByteView info, std::size_t length) {
    assert(length >= 1 && length <= kMostBlocks * kSha512Size);
    return expand("SHA2-512", key, info, length);
}

}  // namespace coffer::crypto
