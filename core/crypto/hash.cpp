// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"

#include <openssl/crypto.h>

#include "crypto/evp.h"

namespace coffer::crypto {
namespace {

constexpr const char* kTask = "compute SHA-256";

}  // namespace

Hash sha256(ByteView bytes) {
    Hash hash;
    const int done =
        EVP_Digest(bytes.data(), bytes.size(), hash.span().data(), nullptr, sha256Algorithm(), nullptr);
    require(done == 1, kTask);
    return hash;
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new()) {
    require(m_context && EVP_DigestInit_ex2(m_context.get(), sha256Algorithm(), nullptr) == 1, kTask);
}

void Sha256::update(ByteView bytes) {
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1, kTask);
}

Hash Sha256::finish() {
    Hash hash;
    require(EVP_DigestFinal_ex(m_context.get(), hash.span().data(), nullptr) == 1, kTask);
    require(EVP_DigestInit_ex2(m_context.get(), sha256Algorithm(), nullptr) == 1, kTask);
    return hash;
}

bool constantTimeEqual(ByteView left, ByteView right) {
    return left.size() == right.size() &&
           (left.empty() || CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0);
}

}  // namespace coffer::crypto
