// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/packreader.h"

#include <algorithm>
#include <mutex>
#include <numeric>
#include <optional>

#include "bytes/encoding.h"
#include "container/layout.h"
#include "format/layout.h"
#include "vault/objectparts.h"

namespace coffer {
namespace {

std::string packText(const Hash& pack) {
    return "pack " + toHex(pack).substr(0, 12);
}

Error damagedPack(const Hash& pack, std::string_view what) {
    return Error{Code::Damaged, packText(pack) + " is damaged: " + std::string(what)};
}

Result<void> checkContents(const format::PackContents& contents, std::uint64_t available, const Hash& pack) {
    const auto stored =
        std::accumulate(contents.chunks.begin(), contents.chunks.end(), std::uint64_t{0},
                        [](std::uint64_t sum, const format::Chunk& chunk) { return sum + chunk.stored; });
    return stored <= available ? Result<void>()
                               : damagedPack(pack, "its table of contents claims more than it holds");
}

}  // namespace

/// Whether a pack is what its name says: looked at once, when something in it has failed. Thread-safe.
class PackReader::NameCheck {
public:
    NameCheck(std::shared_ptr<ObjectReader> reader, const Hash& pack)
        : m_reader(std::move(reader)), m_pack(pack) {}

    /// What to say of an error in the pack. A failure of the storage, a later version or a key that this way
    /// to unlock lacks stays what it is.
    Error judge(Error error) {
        if (error.code != Code::Damaged && error.code != Code::Tampered) {
            return error;
        }
        const std::scoped_lock lock(m_mutex);
        if (!m_fits) {
            const auto hash = hashOf(*m_reader);
            if (!hash.ok()) {
                return hash.error();
            }
            m_fits = *hash == m_pack;
        }
        return *m_fits ? std::move(error) : damagedPack(m_pack, "its content is not what its name says");
    }
    /// The same for what the container says, which does not open.
    Error judgeSeal(Error error) {
        const bool refused = error.code == Code::Damaged || error.code == Code::WrongKey;
        return judge(refused ? Error{Code::Tampered, "pack " + toHex(m_pack).substr(0, 12) + " does not open"}
                             : std::move(error));
    }
    [[nodiscard]] const Hash& pack() const { return m_pack; }

private:
    std::shared_ptr<ObjectReader> m_reader;
    Hash m_pack;
    std::mutex m_mutex;
    std::optional<bool> m_fits;
};

PackReader::PackReader(std::shared_ptr<ObjectReader> reader, std::uint64_t bodyOffset,
                       format::ComputerHeader header, std::shared_ptr<NameCheck> check, Opener opener)
    : m_reader(std::move(reader)),
      m_check(std::move(check)),
      m_bodyOffset(bodyOffset),
      m_header(std::move(header)),
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
    const auto check = std::make_shared<NameCheck>(reader, pack);
    auto opened = openChecked(std::move(reader), computer, check, sessions);
    return opened.ok() ? std::move(opened) : check->judge(std::move(opened).error());
}

Result<PackReader> PackReader::openChecked(std::shared_ptr<ObjectReader> reader, const ComputerId& computer,
                                           const std::shared_ptr<NameCheck>& check, SessionCache& sessions) {
    TRY(const Bytes prefix, readPrefix(*reader, packText(check->pack())));
    TRY(const format::ObjectView object, format::splitObject(prefix));
    TRY(format::ComputerHeader header, format::decodeComputerHeader(object));
    TRY_VOID(checkPlace(header, format::kKindPack, sessions.ring().vault(), computer));
    TRY(const SessionKey* key, sessions.key(header.session));
    TRY(const std::uint64_t plain, coffer::plainSize(reader->size() - prefix.size()));
    static_cast<void>(plain);
    Bytes start(kSealedStartSize);
    TRY_VOID(reader->readAt(prefix.size(), start));
    auto opener = Opener::create(key->view(), prefix, reader->size() - prefix.size(), start);
    if (!opener.ok()) {
        return check->judgeSeal(std::move(opener).error());
    }
    return PackReader(std::move(reader), prefix.size(), std::move(header), check, std::move(opener).value());
}

Opener::Fetch PackReader::fetch() const {
    return
        [this](std::uint64_t offset, ByteSpan out) { return m_reader->readAt(m_bodyOffset + offset, out); };
}

Result<format::PackContents> PackReader::contents() const {
    const auto end = m_opener.verifyEnd(fetch());
    if (!end.ok()) {
        return m_check->judgeSeal(end.error());
    }
    auto contents = readContents();
    return contents.ok() ? std::move(contents) : m_check->judge(std::move(contents).error());
}

Result<format::PackContents> PackReader::readContents() const {
    const std::uint64_t size = m_opener.plainSize();
    if (size < format::kContentsLengthSize) {
        return damagedPack(m_check->pack(), "it is cut short");
    }
    Bytes length(format::kContentsLengthSize);
    TRY_VOID(read(size - length.size(), length));
    const std::uint64_t contentsSize = readBigEndian32(length);
    if (contentsSize > format::kMaximumContents || contentsSize > size - length.size()) {
        return damagedPack(m_check->pack(), "its table of contents has an impossible length");
    }
    Bytes encoded(static_cast<std::size_t>(contentsSize));
    const std::uint64_t begin = size - length.size() - contentsSize;
    TRY_VOID(read(begin, encoded));
    TRY(format::PackContents contents, format::decodeContents(encoded));
    TRY_VOID(checkContents(contents, begin, m_check->pack()));
    return contents;
}

Result<void> PackReader::read(std::uint64_t offset, ByteSpan stored) const {
    const auto done = m_opener.readAt(offset, stored, fetch());
    return done.ok() ? Result<void>() : m_check->judgeSeal(done.error());
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
