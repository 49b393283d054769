// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "crypto/hash.h"
#include "format/layout.h"
#include "vault/verifythreads.h"

namespace coffer {
namespace {

constexpr std::size_t kRun = std::size_t{4} << 20;    ///< stored bytes of whole chunks read at once
constexpr std::size_t kPiece = std::size_t{1} << 20;  ///< what is only hashed

/// Hashes what is read in ascending order, so that one pass over a pack gives its hash and its content.
/// Reading ahead (the table of contents) and reading again (segments at the borders of runs) do not count.
class HashingReader final : public ObjectReader {
public:
    HashingReader(std::unique_ptr<ObjectReader> inner, const Progress& progress)
        : m_inner(std::move(inner)), m_progress(progress) {}

    [[nodiscard]] std::uint64_t size() const override { return m_inner->size(); }
    Result<void> readAt(std::uint64_t offset, ByteSpan into) override {
        TRY_VOID(m_inner->readAt(offset, into));
        if (offset <= m_hashed && offset + into.size() > m_hashed) {
            m_hash.update(into.subspan(m_hashed - offset));
            m_hashed = offset + into.size();
        }
        return {};
    }
    /// Reads what nobody has read and gives the hash of all.
    Result<Hash> finish() {
        Bytes piece(kPiece);
        while (m_hashed < size()) {
            TRY_VOID(m_progress.check());
            TRY_VOID(
                readAt(m_hashed, ByteSpan(piece).first(std::min<std::uint64_t>(kPiece, size() - m_hashed))));
        }
        return m_hash.finish();
    }

private:
    std::unique_ptr<ObjectReader> m_inner;
    const Progress& m_progress;
    crypto::Sha256 m_hash;
    std::uint64_t m_hashed = 0;
};

class Scan {
public:
    Scan(ChunkSource& chunks, std::uint32_t pack, const Progress& progress)
        : m_chunks(chunks), m_number(pack), m_pack(chunks.packs()[pack]), m_progress(progress) {}

    Result<PackScan> run() {
        auto opened = m_chunks.owner().storage().open(format::packName(m_pack.computer, m_pack.hash));
        if (!opened.ok()) {
            return lost(opened.error());
        }
        const auto reader = std::make_shared<HashingReader>(std::move(opened).value(), m_progress);
        if (reader->size() > format::kMaximumPack) {
            return lost(tooLarge(format::packName(m_pack.computer, m_pack.hash), "pack"));
        }
        m_result.bytes = reader->size();
        const auto read = readContent(reader);
        if (!read.ok()) {
            return endsScan(read.error()) ? Result<PackScan>(read.error()) : lost(read.error());
        }
        const auto hash = reader->finish();
        if (!hash.ok()) {
            note(hash.error());
        } else if (*hash != m_pack.hash) {
            note({Code::Damaged, format::packName(m_pack.computer, m_pack.hash) +
                                     " is damaged: its content is not what its name says"});
        }
        return m_result;
    }

private:
    void note(const Error& error) { m_result.error = m_result.error ? m_result.error : error; }

    static bool endsScan(const Error& error) {
        return error.code == Code::Cancelled || error.code == Code::Unavailable;
    }

    Result<PackScan> lost(const Error& error) {
        note(error);
        isPassing(error.code) ? m_chunks.setAside(m_number, error) : m_chunks.discard(m_number);
        return m_result;
    }

    Result<void> readContent(const std::shared_ptr<HashingReader>& reader) {
        const auto pack =
            PackReader::openFrom(reader, m_pack.computer, m_pack.hash, m_chunks.owner().sessions());
        if (!pack.ok()) {
            TRY_VOID(lost(pack.error()));
            return {};
        }
        const auto contents = pack->contents();
        const auto naming = m_chunks.naming(pack->header().session);
        if (!naming.ok()) {
            TRY_VOID(lost(naming.error()));
            return {};
        }
        m_naming = *naming;
        if (!contents.ok() && isPassing(contents.error().code)) {
            return contents.error();
        }
        if (!contents.ok()) {
            note(contents.error());
            return readIndexed(*pack);
        }
        return readChunks(*pack, contents->chunks);
    }

    /// The table of contents is gone: what an index knows of may still be good.
    Result<void> readIndexed(const PackReader& pack) {
        for (const auto& place : m_chunks.placesIn(m_number)) {
            TRY_VOID(m_progress.check());
            const format::Chunk chunk = place.chunk();
            TRY_VOID(readRun(pack, place.offset, place.stored, {&chunk, 1}));
        }
        return {};
    }

    Result<void> readChunks(const PackReader& pack, std::span<const format::Chunk> chunks) {
        std::uint64_t offset = 0;
        while (!chunks.empty()) {
            TRY_VOID(m_progress.check());
            std::size_t count = 0;
            std::size_t bytes = 0;
            while (count < chunks.size() && (count == 0 || bytes + chunks[count].stored <= kRun)) {
                bytes += chunks[count++].stored;
            }
            TRY_VOID(readRun(pack, offset, bytes, chunks.first(count)));
            offset += bytes;
            chunks = chunks.subspan(count);
        }
        return {};
    }

    Result<void> readRun(const PackReader& pack, std::uint64_t offset, std::size_t bytes,
                         std::span<const format::Chunk> chunks) {
        m_stored.resize(bytes);
        const bool whole = pack.read(offset, m_stored).ok();
        std::size_t at = 0;
        for (const auto& chunk : chunks) {
            const ByteSpan stored = ByteSpan(m_stored).subspan(at, chunk.stored);
            // After an error in the run each chunk is read alone: damage costs only what it touches.
            const auto got = whole ? Result<void>() : pack.read(offset + at, stored);
            if (!got.ok() && isPassing(got.error().code)) {
                return got;
            }
            at += chunk.stored;
            if (got.ok() && isGood(chunk, stored)) {
                ++m_result.chunks;
            } else {
                ++m_result.badChunks;
                note({Code::Damaged,
                      format::packName(m_pack.computer, m_pack.hash) + " holds damaged chunks"});
                m_chunks.discard(m_number, chunk.id);
            }
        }
        return {};
    }

    bool isGood(const format::Chunk& chunk, ByteView stored) {
        ByteView plain = stored;
        if (chunk.compression != 0) {
            m_plain.resize(chunk.plain);
            const auto how = static_cast<Compression>(chunk.compression);
            if (!m_compressor.decompress(how, stored, m_plain).ok()) {
                return false;
            }
            plain = m_plain;
        }
        const std::uint8_t kind = format::kindByte(chunk.kind);
        return plain.size() == chunk.plain &&
               crypto::constantTimeEqual(m_naming->compute({{&kind, 1}, plain}), chunk.id);
    }

    ChunkSource& m_chunks;
    std::uint32_t m_number;
    const SourcePack m_pack;
    const Progress& m_progress;
    const crypto::HmacSha256* m_naming = nullptr;
    Compressor m_compressor;
    Bytes m_stored;
    Bytes m_plain;
    PackScan m_result;
};

}  // namespace

Result<PackScan> scanPack(ChunkSource& chunks, std::uint32_t pack, const Progress& progress) {
    return Scan(chunks, pack, progress).run();
}

}  // namespace coffer
