// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "bytes/bytes.h"
#include "format/cbor.h"
#include "result/result.h"

/// What every object begins with: magic, header length, header (FORMAT.md section 4). The exact bytes of the
/// prefix are the context of the body.
namespace coffer::format {

inline constexpr std::uint64_t kVersion = 1;

inline constexpr std::string_view kKindSlot = "slot";
inline constexpr std::string_view kKindStatement = "statement";
inline constexpr std::string_view kKindPack = "pack";
inline constexpr std::string_view kKindIndex = "index";
inline constexpr std::string_view kKindLog = "log";

/// Bytes that must be read to know how long the prefix is.
inline constexpr std::size_t kPrefixStart = 12;
inline constexpr std::size_t kMaximumHeader = std::size_t{1} << 20;
/// Of everything but slot files: the prefix is a context, and those are short.
inline constexpr std::size_t kMaximumShortHeader = 1800;

/// An object cut into its parts. The views point into the bytes given to splitObject().
struct ObjectView {
    ByteView prefix;  ///< magic, length and header: the context of the body
    ByteView header;  ///< the header map, encoded
    ByteView body;    ///< everything after the prefix
    std::string kind;
    VaultId vault;
};

/// The length of the prefix, from the first kPrefixStart bytes. Error Damaged when this is not an object.
Result<std::size_t> prefixSize(ByteView start);

/// Cuts an object (or the beginning of one that holds the whole prefix). Errors: Damaged when it is not an
/// object or malformed; TooNew when it is of a newer version or requires a feature that this version does not
/// know, by name.
Result<ObjectView> splitObject(ByteView bytes);

/// A header map with its first three keys set; the caller adds its own.
MapEncoder beginHeader(std::string_view kind, const VaultId& vault);

/// The prefix for a complete header map.
Bytes encodePrefix(const MapEncoder& header);

}  // namespace coffer::format
