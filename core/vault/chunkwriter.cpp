// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/chunkwriter.h"

#include <algorithm>

namespace coffer {
namespace {

constexpr std::size_t kMostChunksInPack = 32'768;  ///< bounds the memory of packs full of tiny chunks
constexpr std::size_t kLeastCompressed = 64;
constexpr std::size_t kProbed = std::size_t{64} << 10;
constexpr std::uint64_t kNodesFinishedEvery = std::uint64_t{512} << 20;
constexpr auto kNodesFinishedAfter = std::chrono::seconds(30);

Compression wantedFor(format::ChunkKind kind, ByteView plain, CompressionHint hint) {
    if (plain.size() < kLeastCompressed) {
        return Compression::None;
    }
    if (kind != format::ChunkKind::Data) {
        return Compression::Zlib;
    }
    const bool compress =
        hint == CompressionHint::Compress ||
        (hint == CompressionHint::Probe && looksCompressible(plain.first(std::min(plain.size(), kProbed))));
    return compress ? Compression::Zstd : Compression::None;
}

}  // namespace

Result<PackStore::OpenPack*> ChunkWriter::packOf(PackClass klass) {
    auto& pack = m_packs[static_cast<std::size_t>(klass)];
    if (pack.writer == nullptr) {
        TRY(pack, m_store.take(klass));
    }
    return &pack;
}

Result<PlacedChunk> ChunkWriter::put(format::ChunkKind kind, ByteView plain, PackClass klass,
                                     CompressionHint hint) {
    const ChunkId id = m_store.idOf(kind, plain);
    TRY(const auto claim, m_store.findOrClaim(id, m_packs[static_cast<std::size_t>(klass)].number));
    if (claim.stored) {
        return PlacedChunk{id, claim.pack};
    }
    TRY(PackStore::OpenPack* const pack, packOf(klass));
    if (claim.pack == 0) {
        m_store.assign(id, pack->number);
    }
    const Compression how = m_compressor.compress(wantedFor(kind, plain, hint), plain, m_packed);
    const ByteView stored = how == Compression::None ? plain : ByteView(m_packed);
    const PlacedChunk placed{id, pack->number};
    TRY_VOID(pack->writer->add(
        {id, kind, static_cast<format::CompressionNumber>(how), static_cast<std::uint32_t>(stored.size()),
         static_cast<std::uint32_t>(plain.size())},
        stored));
    if (pack->writer->full() || pack->writer->contents().chunks.size() >= kMostChunksInPack) {
        TRY_VOID(finish(klass));
    }
    return placed;
}

Result<void> ChunkWriter::finish(PackClass klass) {
    auto& pack = m_packs[static_cast<std::size_t>(klass)];
    return pack.writer == nullptr ? Result<void>() : m_store.finish(std::exchange(pack, {}));
}

void ChunkWriter::release() {
    for (std::size_t i = 0; i < kPackClasses; ++i) {
        if (m_packs[i].writer != nullptr) {
            m_store.giveBack(static_cast<PackClass>(i), std::exchange(m_packs[i], {}));
        }
    }
}

Result<PlacedChunk> NodeWriter::put(format::ChunkKind kind, ByteView plain) {
    const std::scoped_lock lock(m_mutex);
    auto placed = m_writer.put(kind, plain, PackClass::Tree, CompressionHint::Compress);
    TRY_VOID(finishIfDue());
    return placed;
}

Result<void> NodeWriter::finishIfDue() {
    const auto now = std::chrono::steady_clock::now();
    const bool due =
        now - m_begun > kNodesFinishedAfter || m_store.stored() - m_storedBefore > kNodesFinishedEvery;
    if (!due) {
        return {};
    }
    m_begun = now;
    m_storedBefore = m_store.stored();
    return m_writer.finish(PackClass::Tree);
}

Result<void> NodeWriter::finish() {
    const std::scoped_lock lock(m_mutex);
    return m_writer.finish(PackClass::Tree);
}

}  // namespace coffer
