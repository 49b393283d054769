// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aesgcm.h"

#include <algorithm>
#include <cassert>

#include "bytes/secretbytes.h"
#include "crypto/evp.h"

namespace coffer::crypto {
namespace {

constexpr std::size_t kKeySize = 32;
constexpr std::size_t kLargestSegment = std::size_t{1} << 30;
constexpr int kSeal = 1;
constexpr int kOpen = 0;
constexpr const char* kTask = "run AES-256-GCM";

/// Encrypts or decrypts all of `in`; GCM gives every byte at once.
void transform(EVP_CIPHER_CTX* context, int direction, const GcmNonce& nonce, ByteView in,
               std::uint8_t* out) {
    assert(in.size() <= kLargestSegment);
    int written = 0;
    require(EVP_CipherInit_ex2(context, nullptr, nullptr, nonce.data(), direction, nullptr) == 1, kTask);
    if (!in.empty()) {
        require(EVP_CipherUpdate(context, out, &written, in.data(), static_cast<int>(in.size())) == 1, kTask);
    }
}

}  // namespace

Aes256Gcm::Aes256Gcm(ByteView key) : m_context(EVP_CIPHER_CTX_new()) {
    assert(key.size() == kKeySize);
    require(m_context && EVP_CipherInit_ex2(m_context.get(), aes256GcmAlgorithm(), key.data(), nullptr, kSeal,
                                            nullptr) == 1,
            kTask);
}

void Aes256Gcm::seal(const GcmNonce& nonce, ByteView plaintext, ByteSpan out) {
    assert(out.size() == plaintext.size() + kGcmTagSize);
    std::uint8_t* const tag = out.data() + plaintext.size();
    int written = 0;
    transform(m_context.get(), kSeal, nonce, plaintext, out.data());
    require(EVP_CipherFinal_ex(m_context.get(), tag, &written) == 1, kTask);
    require(EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_GET_TAG, kGcmTagSize, tag) == 1, kTask);
}

Result<void> Aes256Gcm::open(const GcmNonce& nonce, ByteView ciphertext, ByteSpan out) {
    if (ciphertext.size() < kGcmTagSize) {
        return Error{Code::Damaged, "an encrypted segment is shorter than its tag"};
    }
    assert(out.size() + kGcmTagSize == ciphertext.size());
    // Copied first: `out` may lie over the ciphertext, and OpenSSL asks for a writable tag.
    std::array<std::uint8_t, kGcmTagSize> tag{};
    std::copy_n(ciphertext.end() - kGcmTagSize, kGcmTagSize, tag.begin());
    int written = 0;
    transform(m_context.get(), kOpen, nonce, ciphertext.first(out.size()), out.data());
    require(EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_SET_TAG, kGcmTagSize, tag.data()) == 1, kTask);
    if (EVP_CipherFinal_ex(m_context.get(), tag.data(), &written) != 1) {
        wipe(out);
        return Error{Code::Damaged, "an encrypted segment does not match its tag"};
    }
    return {};
}

}  // namespace coffer::crypto
