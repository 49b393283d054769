// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/chunkingkey.h"

#include <utility>

#include "bytes/encoding.h"
#include "crypto/hkdf.h"

namespace coffer {

ChunkingKey ChunkingKey::derive(ByteView chunkIdKey) {
    return ChunkingKey(crypto::hkdfExpandSha256(chunkIdKey, asBytes(kChunkingLabel), kSize));
}

ChunkingKey::ChunkingKey(SecretBytes table) : m_words(std::move(table)) {
    assert(m_words.size() == kSize);
    for (std::size_t at = 0; at < kSize; at += 8) {
        const auto word = readBigEndian64(m_words.view().subspan(at, 8));
        std::memcpy(m_words.span().data() + at, &word, sizeof word);
    }
}

}  // namespace coffer
