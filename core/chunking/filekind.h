// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "bytes/bytes.h"

namespace coffer {

/// How many leading bytes fileKind wants to see.
inline constexpr std::size_t kHeadSize = 4096;

/// What the head of a file says it is, as far as that matters for cutting.
enum class FileKind : std::uint8_t {
    Sqlite,          ///< Begins like an SQLite database.
    WriteAheadLog,   ///< Begins like SQLite's write-ahead log.
    EncryptedPages,  ///< Named like a database and random from the first byte: SQLCipher, 4096-byte pages.
    Zip,             ///< Begins like a zip archive (also office documents, apps, books).
    Media,           ///< Picture, sound or film in a compressed form.
    Packed,          ///< Compressed or encrypted as a whole.
    Text,            ///< No control characters in the head.
    Unknown,
};

/// Judges by the first bytes (at most kHeadSize of them) and, only for formats that are random from their
/// first byte, by the end of the name. Pure; thread-safe.
FileKind fileKind(std::string_view name, ByteView head);

}  // namespace coffer
