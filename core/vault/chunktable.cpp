// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/chunktable.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>

namespace coffer {
namespace {

std::uint8_t partOf(const ChunkId& id) {
    return id.view().front();
}

auto orderOf(const ChunkPlace& place) {
    return std::tie(place.id, place.pack, place.offset);
}

}  // namespace

void ChunkTable::add(const ChunkPlace& place) {
    m_parts[partOf(place.id)].push_back(place);
}

bool ChunkTable::addPack(std::uint32_t pack, const std::vector<format::Chunk>& chunks) {
    const auto total =
        std::accumulate(chunks.begin(), chunks.end(), std::uint64_t{0},
                        [](std::uint64_t sum, const format::Chunk& chunk) { return sum + chunk.stored; });
    if (total > format::kMaximumPack) {
        return false;
    }
    std::uint32_t offset = 0;
    for (const auto& chunk : chunks) {
        add({chunk.id, pack, offset, chunk.stored, chunk.plain, chunk.kind, chunk.compression, false});
        offset += chunk.stored;
    }
    return true;
}

void ChunkTable::sort() {
    for (auto& part : m_parts) {
        std::sort(part.begin(), part.end(),
                  [](const ChunkPlace& a, const ChunkPlace& b) { return orderOf(a) < orderOf(b); });
        part.erase(std::unique(part.begin(), part.end(),
                               [](const ChunkPlace& a, const ChunkPlace& b) {
                                   return orderOf(a) == orderOf(b) && a.stored == b.stored;
                               }),
                   part.end());
        part.shrink_to_fit();
    }
}

std::span<ChunkPlace> ChunkTable::find(const ChunkId& id) {
    auto& part = m_parts[partOf(id)];
    const auto first =
        std::lower_bound(part.begin(), part.end(), id,
                         [](const ChunkPlace& place, const ChunkId& key) { return place.id < key; });
    auto last = first;
    while (last != part.end() && last->id == id) {
        ++last;
    }
    return {first, last};
}

std::size_t ChunkTable::size() const {
    return std::accumulate(m_parts.begin(), m_parts.end(), std::size_t{0},
                           [](std::size_t sum, const auto& part) { return sum + part.size(); });
}

std::vector<ChunkPlace> ChunkTable::inPack(std::uint32_t pack) const {
    std::vector<ChunkPlace> result;
    for (const auto& part : m_parts) {
        std::copy_if(part.begin(), part.end(), std::back_inserter(result),
                     [&](const ChunkPlace& place) { return place.pack == pack; });
    }
    std::sort(result.begin(), result.end(),
              [](const ChunkPlace& a, const ChunkPlace& b) { return a.offset < b.offset; });
    return result;
}

void ChunkTable::discardPack(std::uint32_t pack) {
    for (auto& part : m_parts) {
        for (auto& place : part) {
            place.bad = place.bad || place.pack == pack;
        }
    }
}

}  // namespace coffer
