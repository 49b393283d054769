// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The room `bytes`: raw bytes, named bytes and secret bytes.
///
///  * bytes.h        views, buffers and fixed-size identifiers (this file)
///  * secretbytes.h  memory for secrets: locked, never dumped, wiped when it goes
///  * encoding.h     hexadecimal, base32 and big-endian numbers
///  * utf8.h         what is text, and normalform.h: one spelling for each
///
/// Views do not own; buffers do. Nothing here has a thread affinity.
namespace coffer {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;  ///< Read-only view; the owner must outlive it.
using ByteSpan = std::span<std::uint8_t>;        ///< Writable view; the owner must outlive it.

/// The bytes of a text, as they are. The text must outlive the view.
inline ByteView asBytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// The same bytes seen as text, whatever they hold. The bytes must outlive the view.
inline std::string_view asText(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// A copy that owns its bytes.
inline Bytes toBytes(ByteView bytes) {
    return {bytes.begin(), bytes.end()};
}

inline void append(Bytes& to, ByteView bytes) {
    to.insert(to.end(), bytes.begin(), bytes.end());
}

/// A public value of exactly N bytes. Tag makes a vault's id and a slot's id different types.
template <typename Tag, std::size_t N>
class FixedBytes {
public:
    static constexpr std::size_t kSize = N;

    constexpr FixedBytes() = default;
    constexpr explicit FixedBytes(const std::array<std::uint8_t, N>& bytes) : m_bytes(bytes) {}

    /// Nothing unless `bytes` has exactly N bytes.
    static std::optional<FixedBytes> from(ByteView bytes) {
        if (bytes.size() != N) {
            return std::nullopt;
        }
        FixedBytes result;
        std::copy(bytes.begin(), bytes.end(), result.m_bytes.begin());
        return result;
    }

    [[nodiscard]] ByteView view() const { return m_bytes; }
    [[nodiscard]] ByteSpan span() { return m_bytes; }
    operator ByteView() const { return m_bytes; }
    auto operator<=>(const FixedBytes&) const = default;

private:
    std::array<std::uint8_t, N> m_bytes{};
};

/// For unordered containers: N >= 8 random or hashed bytes need no further mixing.
struct FixedBytesHash {
    template <typename Tag, std::size_t N>
    std::size_t operator()(const FixedBytes<Tag, N>& value) const {
        static_assert(N >= sizeof(std::size_t));
        std::size_t result = 0;
        std::memcpy(&result, value.view().data(), sizeof result);
        return result;
    }
};

using VaultId = FixedBytes<struct VaultIdTag, 16>;
using SlotId = FixedBytes<struct SlotIdTag, 16>;
using ComputerId = FixedBytes<struct ComputerIdTag, 16>;
using DomainId = FixedBytes<struct DomainIdTag, 16>;    ///< A deduplication domain (one line of computers).
using SessionId = FixedBytes<struct SessionIdTag, 16>;  ///< One run of one computer.
using Hash = FixedBytes<struct HashTag, 32>;            ///< SHA-256 of something public.
using EpochName = FixedBytes<struct EpochNameTag, 32>;  ///< SHA-256 of the epoch's reading public key.
using ChunkId = FixedBytes<struct ChunkIdTag, 32>;      ///< HMAC-SHA256(chunk-id key, kind || plaintext).
using Signature = FixedBytes<struct SignatureTag, 64>;  ///< Ed25519.
using SignerKey = FixedBytes<struct SignerKeyTag, 32>;  ///< An Ed25519 public key.
using SealerKey = FixedBytes<struct SealerKeyTag, 32>;  ///< An X25519 public key to which HPKE seals.

}  // namespace coffer
