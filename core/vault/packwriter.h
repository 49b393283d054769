// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include "container/sealer.h"
#include "crypto/hash.h"
#include "format/pack.h"
#include "keys/session.h"
#include "storage/storage.h"

namespace coffer {

/// One pack being written: chunks are sealed and hashed as they come and go to storage in bounded memory
/// (about one write buffer), so many packs may be open at once. Nobody sees the pack until finish() returned.
/// One thread at a time; storage and session must outlive it. Destroyed unfinished, it leaves nothing.
class PackWriter {
public:
    static constexpr std::uint64_t kTargetSize = std::uint64_t{32}
                                                 << 20;  ///< plaintext bytes after which a pack is full

    static Result<std::unique_ptr<PackWriter>> begin(Storage& storage, const Session& session,
                                                     std::uint64_t ordinal, std::string_view klass);

    /// Adds a chunk whose stored form is `stored`. Requires: chunk.stored == stored.size(). After an error
    /// the pack is lost.
    Result<void> add(const format::Chunk& chunk, ByteView stored);

    [[nodiscard]] std::uint64_t size() const { return m_plainSize; }
    [[nodiscard]] bool full() const { return m_plainSize >= kTargetSize; }
    [[nodiscard]] const format::PackContents& contents() const { return m_contents; }

    /// Pads, writes the table of contents and commits. Durable on return. Requires: at least one chunk.
    Result<format::IndexedPack> finish();

private:
    PackWriter(const ComputerId& computer, std::string_view klass, Sealer sealer,
               std::unique_ptr<ObjectWriter> writer);
    Result<void> seal(ByteView plaintext);
    Result<void> write(ByteView sealed);

    ComputerId m_computer;
    Sealer m_sealer;
    crypto::Sha256 m_hash;
    std::unique_ptr<ObjectWriter> m_writer;
    format::PackContents m_contents;
    Bytes m_sealed;  ///< reused between calls
    std::uint64_t m_plainSize = 0;
    std::uint64_t m_fileSize = 0;
};

}  // namespace coffer
