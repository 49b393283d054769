// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "bytes/bytes.h"

/// Inside the room only: takes apart the CBOR (RFC 8949) that authenticators and browsers produce.
///
/// libfido2 1.12 cannot take an attestation object whole, and libcbor allocates what it is told to; so this
/// reads views, allocates nothing but lists of pairs, and believes no length that exceeds the input. It takes
/// what the canonical form of CTAP 2 has: definite lengths, keys that are integers or text, each key once,
/// at most kCborDepth levels and kCborItems entries. It is lenient only where well-known authenticators are:
/// the order of keys, and numbers that are written longer than needed.
namespace coffer {

inline constexpr int kCborDepth = 8;           ///< CTAP 2 allows 4
inline constexpr std::size_t kCborItems = 64;  ///< of one map or array

/// One entry of a map; its value still encoded.
struct CborPair {
    std::variant<std::int64_t, std::string_view> key;
    ByteView value;
};

using CborMap = std::vector<CborPair>;

/// The first item of `input`, still encoded, whatever it is; nothing where there is no well-formed one.
std::optional<ByteView> firstCborItem(ByteView input);

// What exactly one item is; nothing where it is something else or more follows. Views into `item`.
std::optional<std::int64_t> cborInteger(ByteView item);
std::optional<ByteView> cborBytes(ByteView item);
std::optional<std::string_view> cborText(ByteView item);
std::optional<bool> cborBoolean(ByteView item);
std::optional<std::vector<ByteView>> cborArray(ByteView item);
std::optional<CborMap> cborMap(ByteView item);

/// The encoded value under that key; nothing where there is none.
std::optional<ByteView> cborValue(const CborMap& map, std::string_view key);
std::optional<ByteView> cborValue(const CborMap& map, std::int64_t key);

// The same, and its value is of that type.
std::optional<std::int64_t> cborInteger(const CborMap& map, std::int64_t key);
std::optional<ByteView> cborBytes(const CborMap& map, std::int64_t key);

}  // namespace coffer
