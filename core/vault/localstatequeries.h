// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/cbor.h"
#include "vault/localstate.h"

namespace coffer {

inline constexpr const char* kLocalStateFile = "state.db";  ///< within the folder of the state

/// The prepared statements of LocalState; only its own files include this.
struct LocalState::Queries {
    sqlite::Query getValue, setValue, heads, setHead, followed, setFollowed, keyFiles, keepKeyFile,
        dropKeyFile;
    sqlite::Query findChunk, findFile, lastPack, insertPack, insertChunk, foundChunk, insertFile;
    sqlite::Query withoutIndex, insertIndex, setIndex, unnamed, finishIndex, finishPacks;
};

/// Ascending numbers as an array of differences.
Bytes encodePackNumbers(const std::vector<PackNumber>& numbers);
Result<std::vector<PackNumber>> decodePackNumbers(ByteView bytes);

Bytes encodeStoredChats(const std::optional<StoredChats>& chats);
Result<std::optional<StoredChats>> decodeStoredChats(ByteView bytes);

Bytes encodeHead(const format::LogHead& head);
Result<format::LogHead> decodeHead(ByteView bytes);

}  // namespace coffer
