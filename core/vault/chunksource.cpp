// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/chunksource.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "format/layout.h"
#include "vault/chunkloader.h"

namespace coffer {
namespace {

Error wrongContent(const ChunkId& id) {
    return Error{Code::Damaged, "chunk " + toHex(id).substr(0, 12) + " is not what its id says"};
}

}  // namespace

bool isPassing(Code code) {
    return code == Code::Unavailable || code == Code::Busy || code == Code::Denied || code == Code::Cancelled;
}

Result<std::unique_ptr<ChunkSource>> ChunkSource::load(OwnerVault& owner, const Progress& progress) {
    std::unique_ptr<ChunkSource> source(new ChunkSource(owner));
    TRY_VOID(ChunkLoader(*source).load(progress));
    return source;
}

Error ChunkSource::missingPack(const SourcePack& pack) const {
    return {Code::NotFound, "pack " + toHex(pack.hash).substr(0, 12) + " is not there"};
}

std::vector<SourceProblem> ChunkSource::problems() const {
    const std::scoped_lock lock(m_mutex);
    return m_problems;
}

void ChunkSource::addProblem(std::string object, Error error) {
    if (isPassing(error.code) && !m_unread) {
        m_unread = error;
    }
    if (m_problems.size() < kMostProblems) {
        m_problems.push_back({std::move(object), std::move(error)});
    }
}

/// Good places before those in packs that are not as they should be, so that the first is the best.
std::vector<ChunkPlace> ChunkSource::placesOf(const ChunkId& id) {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_table.find(id);
    std::vector<ChunkPlace> places(found.begin(), found.end());
    for (auto [learned, end] = m_learned.equal_range(id); learned != end; ++learned) {
        places.push_back(learned->second);
    }
    std::erase_if(places, [](const ChunkPlace& place) { return place.bad; });
    std::stable_partition(places.begin(), places.end(), [this](const ChunkPlace& place) {
        return m_packs[place.pack].state == SourcePack::State::Present;
    });
    return places;
}

Result<const crypto::HmacSha256*> ChunkSource::naming(const format::SessionHeader& session) {
    const std::scoped_lock lock(m_mutex);
    auto& slot = m_naming[{session.domainEpoch, session.domain}];
    if (!slot) {
        const EpochKey* epoch = m_owner.ring().find(session.domainEpoch);
        if (epoch == nullptr) {
            return Error{Code::WrongKey, "this way to unlock does not reach the key that names chunks"};
        }
        slot = std::make_unique<crypto::HmacSha256>(
            KeyRing::chunkIdKey(m_owner.vault(), epoch->key, session.domain).view());
    }
    return slot.get();
}

Result<ChunkSource::Held> ChunkSource::openPack(std::uint32_t pack) {
    const SourcePack& info = m_packs[pack];
    if (info.state == SourcePack::State::Missing) {
        return missingPack(info);
    }
    TRY(PackReader reader, PackReader::open(m_owner.storage(), info.computer, info.hash, m_owner.sessions()));
    TRY(const auto* ids, naming(reader.header().session));
    return std::make_shared<const OpenPack>(OpenPack{std::move(reader), ids});
}

Result<ChunkSource::Held> ChunkSource::hold(std::uint32_t pack) {
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto bad = m_unreadable.find(pack); bad != m_unreadable.end()) {
            return bad->second;
        }
        const auto found =
            std::find_if(m_open.begin(), m_open.end(), [&](const auto& open) { return open.first == pack; });
        if (found != m_open.end()) {
            m_open.splice(m_open.begin(), m_open, found);
            return found->second;
        }
    }
    auto opened = openPack(pack);
    const std::scoped_lock lock(m_mutex);
    if (opened.ok()) {
        m_open.emplace_front(pack, *opened);
        if (m_open.size() > kOpenPacks) {
            m_open.pop_back();
        }
    } else if (!isPassing(opened.error().code) && m_unreadable.emplace(pack, opened.error()).second) {
        addProblem(format::packName(m_packs[pack].computer, m_packs[pack].hash), opened.error());
    }
    return opened;
}

void ChunkSource::remember(const ChunkPlace& place, const Error& error) {
    if (isPassing(error.code)) {
        return;
    }
    const std::scoped_lock lock(m_mutex);
    if (m_unreadable.contains(place.pack)) {
        return;
    }
    for (auto& known : m_table.find(place.id)) {
        if (known.pack == place.pack && known.offset == place.offset && !known.bad) {
            known.bad = true;
            addProblem(format::packName(m_packs[place.pack].computer, m_packs[place.pack].hash), error);
        }
    }
}

Result<void> ChunkSource::readPlace(const ChunkPlace& place, format::ChunkKind kind, ByteSpan into,
                                    Compressor& compressor) {
    TRY(const Held pack, hold(place.pack));
    const auto how = static_cast<Compression>(place.compression);
    if (how == Compression::None) {
        if (place.stored != into.size()) {
            return wrongContent(place.id);
        }
        TRY_VOID(pack->reader.read(place.offset, into));
    } else {
        Bytes stored(place.stored);
        TRY_VOID(pack->reader.read(place.offset, stored));
        TRY_VOID(compressor.decompress(how, stored, into));
    }
    const std::uint8_t kindByte = format::kindByte(kind);
    const Hash id = pack->naming->compute({{&kindByte, 1}, into});
    return crypto::constantTimeEqual(id, place.id) ? Result<void>() : wrongContent(place.id);
}

Result<Bytes> ChunkSource::readCopy(const ChunkPlace& place, format::ChunkKind kind, Compressor& compressor) {
    Bytes plain(place.plain);
    auto result = readPlace(place, kind, plain, compressor);
    if (!result.ok()) {
        remember(place, result.error());
        return std::move(result).error();
    }
    return plain;
}

void ChunkSource::learnContents(std::uint32_t pack) {
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_asked.emplace(pack, std::nullopt).second) {
            return;
        }
    }
    const auto held = hold(pack);
    const auto contents = held.ok() ? (*held)->reader.contents() : Result<format::PackContents>(held.error());
    if (!contents.ok()) {
        return;
    }
    const std::scoped_lock lock(m_mutex);
    std::uint32_t offset = 0;
    for (const auto& chunk : contents->chunks) {
        m_learned.emplace(chunk.id, ChunkPlace{chunk.id, pack, offset, chunk.stored, chunk.plain, chunk.kind,
                                               chunk.compression, false});
        offset += chunk.stored;
    }
}

/// Places that only the packs themselves know of: an index may be wrong about them.
std::vector<ChunkPlace> ChunkSource::secondOpinion(const ChunkId& id, const std::vector<ChunkPlace>& tried) {
    for (const auto& place : tried) {
        learnContents(place.pack);
    }
    auto places = placesOf(id);
    std::erase_if(places, [&](const ChunkPlace& place) {
        return std::any_of(tried.begin(), tried.end(), [&](const ChunkPlace& other) {
            return other.pack == place.pack && other.offset == place.offset && other.stored == place.stored &&
                   other.plain == place.plain && other.compression == place.compression;
        });
    });
    return places;
}

Result<Bytes> ChunkSource::readAny(const ChunkId& id, format::ChunkKind kind, Compressor& compressor) {
    const auto places = placesOf(id);
    std::optional<Error> first;
    for (const auto& candidates : {places, std::vector<ChunkPlace>()}) {
        const bool again = candidates.empty();
        for (const auto& place : again ? secondOpinion(id, places) : candidates) {
            auto plain = readCopy(place, kind, compressor);
            if (plain.ok() || isPassing(plain.error().code)) {
                return plain;
            }
            first = first ? first : plain.error();
        }
    }
    if (first) {
        return *first;
    }
    TRY_VOID(locate(id));
    return wrongContent(id);
}

Result<Bytes> ChunkSource::get(const ChunkId& id, format::ChunkKind kind) {
    Compressor compressor;
    return readAny(id, kind, compressor);
}

Result<std::shared_ptr<const Bytes>> ChunkSource::node(const ChunkId& id, format::ChunkKind kind) {
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_nodesById.find(id); found != m_nodesById.end()) {
            m_nodes.splice(m_nodes.begin(), m_nodes, found->second);
            return found->second->bytes;
        }
    }
    TRY(Bytes plain, get(id, kind));
    auto bytes = std::make_shared<const Bytes>(std::move(plain));
    const std::scoped_lock lock(m_mutex);
    if (m_nodesById.contains(id)) {
        return bytes;
    }
    m_nodes.push_front({id, bytes});
    m_nodesById.emplace(id, m_nodes.begin());
    m_nodeBytes += bytes->size();
    while (m_nodeBytes > kNodeCache && m_nodes.size() > 1) {
        m_nodeBytes -= m_nodes.back().bytes->size();
        m_nodesById.erase(m_nodes.back().id);
        m_nodes.pop_back();
    }
    return bytes;
}

Result<void> ChunkSource::locate(const ChunkId& id) {
    const auto places = placesOf(id);
    const auto readable = [this](const ChunkPlace& place) {
        return m_packs[place.pack].state == SourcePack::State::Present && !m_unreadable.contains(place.pack);
    };
    const std::scoped_lock lock(m_mutex);
    if (std::any_of(places.begin(), places.end(), readable)) {
        return {};
    }
    if (places.empty()) {
        const bool known = !m_table.find(id).empty();
        return known      ? wrongContent(id)
               : m_unread ? *m_unread
                          : Error{Code::NotFound, "no pack holds chunk " + toHex(id).substr(0, 12)};
    }
    const SourcePack& pack = m_packs[places.front().pack];
    if (pack.state == SourcePack::State::Missing) {
        return missingPack(pack);
    }
    const auto bad = m_unreadable.find(places.front().pack);
    return bad != m_unreadable.end()
               ? bad->second
               : Error{Code::Damaged, "pack " + toHex(pack.hash).substr(0, 12) + " is damaged"};
}

}  // namespace coffer
