// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "bytes/bytes.h"

/// Bytes as text and numbers as bytes. Text forms of secrets are never made here; see keys/recoverykey.h.
namespace coffer {

/// Lower-case hexadecimal.
std::string toHex(ByteView bytes);

/// Lower-case hexadecimal only, an even number of digits; nothing otherwise. Object names are compared as
/// bytes, so that one object cannot go by two spellings.
std::optional<Bytes> fromHex(std::string_view text);

/// A FixedBytes from exactly its number of hexadecimal digits; nothing otherwise.
template <typename Fixed>
std::optional<Fixed> fixedFromHex(std::string_view text) {
    const auto bytes = fromHex(text);
    return bytes ? Fixed::from(*bytes) : std::nullopt;
}

/// base64url without padding (RFC 4648 section 5), as WebAuthn and JOSE write bytes.
std::string toBase64Url(ByteView bytes);

/// The same back; nothing for any other character, padding, a length that cannot be, or bits left over that
/// are not zero: bytes have one spelling only.
std::optional<Bytes> fromBase64Url(std::string_view text);

/// Big-endian numbers, as everywhere in the stored format.
void appendBigEndian32(Bytes& to, std::uint32_t value);
void appendBigEndian64(Bytes& to, std::uint64_t value);
/// Requires: bytes.size() >= 4 (or 8).
std::uint32_t readBigEndian32(ByteView bytes);
std::uint64_t readBigEndian64(ByteView bytes);

}  // namespace coffer
