// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/packreader.h"

#include <algorithm>
#include <numeric>

#include "bytes/encoding.h"
#include "format/layout.h"

namespace coffer {
namespace {

Error damagedPack(const Hash& pack, std::string_view what) {
    return Error{Code::Damaged, "pack " + toHex(pack).substr(0, 12) + " is damaged: " + std::string(what)};
}

/// The prefix of an object, read in two steps because its length stands in it.
Result<Bytes> readPrefix(ObjectReader& reader, const Hash& pack) {
    Bytes prefix(format::kPrefixStart);
    if (reader.size() < prefix.size()) {
        return damagedPack(pack, "it is cut short");
    }
    TRY_VOID(reader.readAt(0, prefix));
    TRY(const std::size_t size, format::prefixSize(prefix));
    if (reader.size() < size) {
        return damagedPack(pack, "it is cut short");
    }
    prefix.resize(size);
    TRY_VOID(reader.readAt(0, prefix));
    return prefix;
}

Result<void> checkContents(const format::PackContents& contents, std::uint64_t available, const Hash& pack) {
    const auto stored =
        std::accumulate(contents.chunks.begin(), contents.chunks.end(), std::uint64_t{0},
                        [](std::uint64_t sum, const format::Chunk& chunk) { return sum + chunk.stored; });
    return stored <= available ? Result<void>()
                               : damagedPack(pack, "its table of contents claims more than it holds");
}

}  // namespace

PackReader::PackReader(std::shared_ptr<ObjectReader> reader, std::uint64_t bodyOffset,
                       format::ComputerHeader header, Hash pack, Opener opener)
    : m_reader(std::move(reader)),
      m_bodyOffset(bodyOffset),
      m_header(std::move(header)),
      m_pack(pack),
      m_opener(std::move(opener)) {}

Result<PackReader> PackReader::open(Storage& storage, const ComputerId& computer, const Hash& pack,
                                    SessionCache& sessions) {
    TRY(std::shared_ptr<ObjectReader> reader, storage.open(format::packName(computer, pack)));
    return openFrom(std::move(reader), computer, pack, sessions);
}

Result<PackReader> PackReader::openFrom(std::shared_ptr<ObjectReader> reader, const ComputerId& computer,
                                        const Hash& pack, SessionCache& sessions) {
    if (reader->size() > format::kMaximumPack) {
        return damagedPack(pack, "it is larger than any pack may be");
    }
    TRY(const Bytes prefix, readPrefix(*reader, pack));
    TRY(const format::ObjectView object, format::splitObject(prefix));
    TRY(format::ComputerHeader header, format::decodeComputerHeader(object));
    TRY_VOID(checkPlace(header, format::kKindPack, sessions.ring().vault(), computer));
    TRY(const SessionKey* key, sessions.key(header.session));
    Bytes start(kSealedStartSize);
    if (reader->size() < prefix.size() + start.size()) {
        return damagedPack(pack, "it is cut short");
    }
    TRY_VOID(reader->readAt(prefix.size(), start));
    auto opener = Opener::create(key->view(), prefix, reader->size() - prefix.size(), start);
    if (!opener.ok()) {
        const bool altered = opener.error().code == Code::WrongKey;
        return altered ? Error{Code::Tampered, "pack " + toHex(pack).substr(0, 12) + " does not open"}
                       : std::move(opener).error();
    }
    return PackReader(std::move(reader), prefix.size(), std::move(header), pack, std::move(opener).value());
}

Opener::Fetch PackReader::fetch() const {
    return
        [this](std::uint64_t offset, ByteSpan out) { return m_reader->readAt(m_bodyOffset + offset, out); };
}

Result<format::PackContents> PackReader::contents() const {
    TRY_VOID(m_opener.verifyEnd(fetch()));
    const std::uint64_t size = m_opener.plainSize();
    if (size < format::kContentsLengthSize) {
        return damagedPack(m_pack, "it is cut short");
    }
    Bytes length(format::kContentsLengthSize);
    TRY_VOID(m_opener.readAt(size - length.size(), length, fetch()));
    const std::uint64_t contentsSize = readBigEndian32(length);
    if (contentsSize > format::kMaximumContents || contentsSize > size - length.size()) {
        return damagedPack(m_pack, "its table of contents has an impossible length");
    }
    Bytes encoded(static_cast<std::size_t>(contentsSize));
    const std::uint64_t begin = size - length.size() - contentsSize;
    TRY_VOID(m_opener.readAt(begin, encoded, fetch()));
    TRY(format::PackContents contents, format::decodeContents(encoded));
    TRY_VOID(checkContents(contents, begin, m_pack));
    return contents;
}

Result<void> PackReader::read(std::uint64_t offset, ByteSpan stored) const {
    return m_opener.readAt(offset, stored, fetch());
}

Result<Bytes> unpackChunk(const format::Chunk& chunk, Bytes stored, Compressor& compressor) {
    if (stored.size() != chunk.stored) {
        return Error{Code::Damaged, "a chunk is cut short"};
    }
    if (chunk.compression == static_cast<format::CompressionNumber>(Compression::None)) {
        return stored;
    }
    Bytes plain(chunk.plain);
    TRY_VOID(compressor.decompress(static_cast<Compression>(chunk.compression), stored, plain));
    return plain;
}

}  // namespace coffer
