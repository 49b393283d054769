// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "chunking/compression.h"
#include "container/opener.h"
#include "format/pack.h"
#include "storage/storage.h"
#include "vault/sealedobject.h"

namespace coffer {

/// One pack being read: any chunk, decrypting only the segments it touches. A const PackReader may be used by
/// several threads.
class PackReader {
public:
    /// Opens a pack and its session. Errors: NotFound when it is not there, Damaged, TooNew, Tampered,
    /// WrongKey as in openIndex. Whether the file's hash is its name is looked at only once something in it
    /// fails (that takes reading all of it): a pack that differs from its name is Damaged, whatever failed;
    /// one that does not, and does not open, is Tampered.
    static Result<PackReader> open(Storage& storage, const ComputerId& computer, const Hash& pack,
                                   SessionCache& sessions);

    /// The same for a pack whose file is open already, so that what is read can be looked at on its way.
    static Result<PackReader> openFrom(std::shared_ptr<ObjectReader> reader, const ComputerId& computer,
                                       const Hash& pack, SessionCache& sessions);

    /// The table of contents; proves that the pack ends where it was finished.
    [[nodiscard]] Result<format::PackContents> contents() const;

    /// The stored bytes of a chunk from `offset` in the pack's plaintext, as they are: possibly compressed.
    Result<void> read(std::uint64_t offset, ByteSpan stored) const;

    [[nodiscard]] const format::ComputerHeader& header() const { return m_header; }
    [[nodiscard]] std::uint64_t plainSize() const { return m_opener.plainSize(); }

private:
    class NameCheck;
    PackReader(std::shared_ptr<ObjectReader> reader, std::uint64_t bodyOffset, format::ComputerHeader header,
               std::shared_ptr<NameCheck> check, Opener opener);
    static Result<PackReader> openChecked(std::shared_ptr<ObjectReader> reader, const ComputerId& computer,
                                          const std::shared_ptr<NameCheck>& check, SessionCache& sessions);
    [[nodiscard]] Result<format::PackContents> readContents() const;
    [[nodiscard]] Opener::Fetch fetch() const;

    std::shared_ptr<ObjectReader> m_reader;
    std::shared_ptr<NameCheck> m_check;
    std::uint64_t m_bodyOffset;
    format::ComputerHeader m_header;
    Opener m_opener;
};

/// The plaintext of a stored chunk. Error Damaged when it does not decompress to exactly chunk.plain bytes.
Result<Bytes> unpackChunk(const format::Chunk& chunk, Bytes stored, Compressor& compressor);

}  // namespace coffer
