// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>

#include "bytes/bytes.h"
#include "result/result.h"

namespace coffer {

/// Prepares the process for holding secrets: a locked, guarded heap (OpenSSL's secure heap), no core dumps
/// and no attaching by other processes of the same user where the system allows it. Call once, first thing in
/// main(), before any thread starts. A program that cannot lock memory (a container with a tiny limit) still
/// runs, with a smaller heap or an ordinary one: false says so.
bool protectProcessMemory();

/// Bytes that are a secret: they live in locked memory, can be moved but not copied, and are wiped when they
/// go. Comparison goes through crypto::constantTimeEqual; there is no operator== on purpose.
class SecretBytes {
public:
    SecretBytes() = default;
    /// `size` zero bytes.
    explicit SecretBytes(std::size_t size);
    /// A copy of `bytes`; the caller wipes its own.
    static SecretBytes copyOf(ByteView bytes);

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] SecretBytes clone() const { return copyOf(view()); }
    [[nodiscard]] ByteView view() const { return {m_data, m_size}; }
    [[nodiscard]] ByteSpan span() { return {m_data, m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    /// Keeps the first `size` bytes and wipes the rest. Requires: size <= this->size().
    void truncate(std::size_t size);

private:
    void release() noexcept;

    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// Overwrites memory in a way the compiler may not remove.
void wipe(ByteSpan bytes);

/// A secret key of exactly N bytes; Tag makes keys of different purposes different types.
template <typename Tag, std::size_t N = 32>
class SecretKey {
public:
    static constexpr std::size_t kSize = N;

    /// Requires: bytes.size() == N.
    explicit SecretKey(SecretBytes bytes) : m_bytes(std::move(bytes)) { assert(m_bytes.size() == N); }

    /// Error Damaged unless `bytes` has exactly N bytes.
    static Result<SecretKey> from(ByteView bytes) {
        if (bytes.size() != N) {
            return Error{Code::Damaged, "a stored key has the wrong length"};
        }
        return SecretKey(SecretBytes::copyOf(bytes));
    }

    [[nodiscard]] SecretKey clone() const { return SecretKey(m_bytes.clone()); }
    [[nodiscard]] ByteView view() const { return m_bytes.view(); }
    [[nodiscard]] ByteSpan span() { return m_bytes.span(); }

private:
    SecretBytes m_bytes;
};

}  // namespace coffer
