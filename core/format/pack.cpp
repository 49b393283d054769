// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/pack.h"

#include <bit>

#include "format/fields.h"

namespace coffer::format {
namespace {

Error malformedPack() {
    return Error{Code::Damaged, "the table of contents of a pack is malformed"};
}

Result<void> read(Decoder& decoder, Chunk& to) {
    TRY_VOID(decoder.arrayOf(5));
    TRY(to.id, decoder.fixed<ChunkId>());
    TRY(const std::uint64_t kind, decoder.unsignedUpTo(static_cast<std::uint64_t>(ChunkKind::CatalogueNode)));
    TRY(const std::uint64_t compression, decoder.unsignedUpTo(kHighestCompression));
    TRY(const std::uint64_t stored, decoder.unsignedUpTo(kMaximumStoredChunk));
    TRY(const std::uint64_t plain, decoder.unsignedUpTo(kMaximumChunk));
    if (kind == 0 || (compression == 0 && stored != plain)) {
        return malformedPack();
    }
    to.kind = static_cast<ChunkKind>(kind);
    to.compression = static_cast<CompressionNumber>(compression);
    to.stored = static_cast<std::uint32_t>(stored);
    to.plain = static_cast<std::uint32_t>(plain);
    return {};
}

Result<void> readChunks(Decoder& decoder, std::vector<Chunk>& to) {
    return decoder.each([&] { return read(decoder, to.emplace_back()); });
}

void encodeChunks(const std::vector<Chunk>& chunks, Encoder& to) {
    to.array(chunks.size());
    for (const auto& chunk : chunks) {
        to.array(5)
            .bytes(chunk.id)
            .unsignedInteger(kindByte(chunk.kind))
            .unsignedInteger(chunk.compression)
            .unsignedInteger(chunk.stored)
            .unsignedInteger(chunk.plain);
    }
}

Result<void> read(Decoder& decoder, IndexedPack& to) {
    TRY_VOID(decoder.arrayOf(4));
    TRY(to.pack, decoder.fixed<Hash>());
    TRY(to.size, decoder.unsignedUpTo(kMaximumPack));
    TRY(to.contents.klass, decoder.text());
    return readChunks(decoder, to.contents.chunks);
}

}  // namespace

Bytes encodeContents(const PackContents& contents) {
    MapEncoder map;
    map.key("class").text(contents.klass);
    encodeChunks(contents.chunks, map.key("chunks"));
    return map.take();
}

Result<PackContents> decodeContents(ByteView contents) {
    PackContents result;
    Decoder decoder(contents);
    TRY_VOID(readFields(
        decoder, {required("class", decoder, result.klass),
                  {"chunks", Presence::Required, [&] { return readChunks(decoder, result.chunks); }}}));
    TRY_VOID(decoder.finish());
    return result;
}

Bytes encodeIndex(const std::vector<IndexedPack>& packs) {
    MapEncoder map;
    Encoder& list = map.key("packs").array(packs.size());
    for (const auto& pack : packs) {
        list.array(4).bytes(pack.pack).unsignedInteger(pack.size).text(pack.contents.klass);
        encodeChunks(pack.contents.chunks, list);
    }
    return map.take();
}

Result<std::vector<IndexedPack>> decodeIndex(ByteView plaintext) {
    std::vector<IndexedPack> packs;
    Decoder decoder(plaintext);
    const auto readPacks = [&] { return decoder.each([&] { return read(decoder, packs.emplace_back()); }); };
    TRY_VOID(readFields(decoder, {{"packs", Presence::Required, readPacks}}));
    TRY_VOID(decoder.finish());
    return packs;
}

std::uint64_t padmeSize(std::uint64_t size) {
    if (size < 2) {
        return size;
    }
    const auto exponent = static_cast<unsigned>(std::bit_width(size) - 1);
    const auto significant = static_cast<unsigned>(std::bit_width(exponent));
    const std::uint64_t mask = (std::uint64_t{1} << (exponent - significant)) - 1;
    return (size + mask) & ~mask;
}

std::uint8_t kindByte(ChunkKind kind) {
    return static_cast<std::uint8_t>(kind);
}

}  // namespace coffer::format
