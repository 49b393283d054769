// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the copies of chunks without reading them.
#include <algorithm>

#include "vault/chunksource.h"

namespace coffer {

std::vector<SourcePack> ChunkSource::packsOf(const ChunkId& id) {
    const std::scoped_lock lock(m_mutex);
    std::vector<SourcePack> result;
    for (const auto& place : m_table.find(id)) {
        result.push_back(m_packs[place.pack]);
    }
    return result;
}

std::vector<ChunkPlace> ChunkSource::placesIn(std::uint32_t pack) {
    const std::scoped_lock lock(m_mutex);
    return m_table.inPack(pack);
}

bool ChunkSource::isReplaced(std::uint32_t pack) {
    const std::scoped_lock lock(m_mutex);
    const auto held = m_table.inPack(pack);
    const auto isGoodCopy = [&](const ChunkPlace& place) {
        return place.pack != pack && !place.bad && !m_unreadable.contains(place.pack) &&
               m_packs[place.pack].state == SourcePack::State::Present;
    };
    return !held.empty() && std::all_of(held.begin(), held.end(), [&](const ChunkPlace& chunk) {
        const auto places = m_table.find(chunk.id);
        return std::any_of(places.begin(), places.end(), isGoodCopy);
    });
}

void ChunkSource::discard(std::uint32_t pack) {
    const std::scoped_lock lock(m_mutex);
    m_table.discardPack(pack);
}

void ChunkSource::setAside(std::uint32_t pack, const Error& error) {
    const std::scoped_lock lock(m_mutex);
    m_unreadable.emplace(pack, error);
}

void ChunkSource::discard(std::uint32_t pack, const ChunkId& id) {
    const std::scoped_lock lock(m_mutex);
    for (auto& place : m_table.find(id)) {
        place.bad = place.bad || place.pack == pack;
    }
}

}  // namespace coffer
