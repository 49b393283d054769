// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/secretbytes.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cassert>
#include <new>

#ifdef __linux__
#include <sys/prctl.h>
#endif
#ifndef _WIN32
#include <sys/resource.h>
#endif

namespace coffer {
namespace {

constexpr std::size_t kSecureHeapSize = std::size_t{512} * 1024;
constexpr std::size_t kSmallSecureHeapSize = std::size_t{32} * 1024;
constexpr std::size_t kSmallestBlock = 32;

void forbidCoreDumps() {
#ifndef _WIN32
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

}  // namespace

bool protectProcessMemory() {
    forbidCoreDumps();
    if (CRYPTO_secure_malloc_initialized() != 0) {
        return true;
    }
    // 1 means locked; 2 means usable but not locked, which a smaller heap may still manage to be.
    if (CRYPTO_secure_malloc_init(kSecureHeapSize, kSmallestBlock) == 1) {
        return true;
    }
    if (CRYPTO_secure_malloc_done() != 1) {
        return false;
    }
    return CRYPTO_secure_malloc_init(kSmallSecureHeapSize, kSmallestBlock) == 1;
}

SecretBytes::SecretBytes(std::size_t size) : m_size(size), m_capacity(size) {
    if (size == 0) {
        return;
    }
    m_data = static_cast<std::uint8_t*>(OPENSSL_secure_zalloc(size));
    if (m_data == nullptr) {
        // The locked heap is full. Ordinary memory, wiped all the same, beats a backup that cannot be opened.
        m_data = static_cast<std::uint8_t*>(OPENSSL_zalloc(size));
    }
    if (m_data == nullptr) {
        throw std::bad_alloc();
    }
}

SecretBytes SecretBytes::copyOf(ByteView bytes) {
    SecretBytes result(bytes.size());
    std::copy(bytes.begin(), bytes.end(), result.m_data);
    return result;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)),
      m_size(std::exchange(other.m_size, 0)),
      m_capacity(std::exchange(other.m_capacity, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() {
    release();
}

void SecretBytes::truncate(std::size_t size) {
    assert(size <= m_size);
    OPENSSL_cleanse(m_data + size, m_size - size);
    m_size = size;
}

void SecretBytes::release() noexcept {
    OPENSSL_secure_clear_free(m_data, m_capacity);
    m_data = nullptr;
}

void wipe(ByteSpan bytes) {
    OPENSSL_cleanse(bytes.data(), bytes.size());
}

}  // namespace coffer
