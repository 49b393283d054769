// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/packwriter.h"

#include <algorithm>
#include <cassert>

#include "bytes/encoding.h"
#include "format/layout.h"

namespace coffer {
namespace {

// Sealed, hashed and handed on in pieces that stay in a core's cache from one step to the next.
constexpr std::size_t kPiece = std::size_t{128} << 10;

}  // namespace

PackWriter::PackWriter(const ComputerId& computer, std::string_view klass, Sealer sealer,
                       std::unique_ptr<ObjectWriter> writer)
    : m_computer(computer), m_sealer(std::move(sealer)), m_writer(std::move(writer)) {
    m_contents.klass = klass;
    m_sealed.reserve(kPiece + kSealedSegmentSize);
}

Result<std::unique_ptr<PackWriter>> PackWriter::begin(Storage& storage, const Session& session,
                                                      std::uint64_t ordinal, std::string_view klass) {
    const Bytes prefix =
        format::encodeComputerPrefix({std::string(format::kKindPack), ordinal, session.header});
    TRY(auto writer, storage.create(format::packsFolder(session.header.computer)));
    auto pack = std::unique_ptr<PackWriter>(new PackWriter(
        session.header.computer, klass, Sealer(session.key.view(), prefix), std::move(writer)));
    TRY_VOID(pack->write(prefix));
    Bytes start;
    pack->m_sealer.begin(start);
    TRY_VOID(pack->write(start));
    return pack;
}

Result<void> PackWriter::write(ByteView sealed) {
    m_hash.update(sealed);
    m_fileSize += sealed.size();
    return m_writer->append(sealed);
}

Result<void> PackWriter::seal(ByteView plaintext) {
    m_plainSize += plaintext.size();
    while (!plaintext.empty()) {
        const ByteView piece = plaintext.first(std::min(plaintext.size(), kPiece));
        // The memory stays as large as the largest need: shrinking and growing it would fill it with zeros.
        m_sealed.resize(std::max(m_sealed.size(), m_sealer.updateSize(piece.size())));
        if (const std::size_t written = m_sealer.updateInto(piece, m_sealed); written > 0) {
            TRY_VOID(write(ByteView(m_sealed).first(written)));
        }
        plaintext = plaintext.subspan(piece.size());
    }
    return {};
}

Result<void> PackWriter::add(const format::Chunk& chunk, ByteView stored) {
    assert(chunk.stored == stored.size());
    m_contents.chunks.push_back(chunk);
    return seal(stored);
}

Result<format::IndexedPack> PackWriter::finish() {
    assert(!m_contents.chunks.empty());
    Bytes contents = format::encodeContents(m_contents);
    appendBigEndian32(contents, static_cast<std::uint32_t>(contents.size()));
    const std::uint64_t unpadded = m_plainSize + contents.size();
    const Bytes padding(format::padmeSize(unpadded) - unpadded);
    TRY_VOID(seal(padding));
    TRY_VOID(seal(contents));
    m_sealed.clear();
    m_sealer.finish(m_sealed);
    TRY_VOID(write(m_sealed));
    const Hash hash = m_hash.finish();
    TRY_VOID(m_writer->commit(toHex(hash)));
    return format::IndexedPack{hash, m_fileSize, std::move(m_contents)};
}

}  // namespace coffer
