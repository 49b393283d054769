// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>

#include "vault/chunkwriter.h"
#include "vault/threads.h"

namespace coffer {
namespace {

std::string_view className(PackClass klass) {
    switch (klass) {
        case PackClass::Tree:
            return format::kClassTree;
        case PackClass::Database:
            return format::kClassDatabase;
        case PackClass::Media:
            return format::kClassMedia;
        case PackClass::Data:
            break;
    }
    return format::kClassData;
}

}  // namespace

Result<std::unique_ptr<PackStore>> PackStore::create(ComputerVault& vault) {
    TRY(const PackNumber last, vault.state().lastPackNumber());
    return std::unique_ptr<PackStore>(new PackStore(vault, last));
}

PackStore::PackStore(ComputerVault& vault, PackNumber last)
    : m_vault(vault),
      m_idKey(vault.capability().chunkId.view()),
      m_journal(vault.state(), last),
      m_last(last) {}

ChunkId PackStore::idOf(format::ChunkKind kind, ByteView plain) const {
    const std::uint8_t byte = format::kindByte(kind);
    return *ChunkId::from(m_idKey.compute({ByteView(&byte, 1), plain}));
}

Result<PackStore::Claim> PackStore::findOrClaim(const ChunkId& id, PackNumber own) {
    const std::scoped_lock lock(m_claimMutex);
    const auto [claim, isNew] = m_claims.try_emplace(id, own);
    if (!isNew) {
        // Claimed, but without a pack yet: a second copy does no harm.
        return Claim{claim->second != 0, claim->second};
    }
    auto found = m_vault.state().findChunk(id);
    if (!found.ok() || *found) {
        m_claims.erase(claim);
    }
    TRY(const auto pack, std::move(found));
    return pack ? Claim{true, *pack} : Claim{false, own};
}

void PackStore::assign(const ChunkId& id, PackNumber own) {
    const std::scoped_lock lock(m_claimMutex);
    m_claims[id] = own;
}

Result<PackStore::OpenPack> PackStore::take(PackClass klass) {
    {
        const std::scoped_lock lock(m_poolMutex);
        auto& idle = m_idle[static_cast<std::size_t>(klass)];
        if (!idle.empty()) {
            OpenPack pack = std::move(idle.back());
            idle.pop_back();
            return pack;
        }
    }
    TRY(auto writer,
        PackWriter::begin(m_vault.storage(), m_vault.session(), m_vault.nextOrdinal(), className(klass)));
    return OpenPack{++m_last, std::move(writer)};
}

void PackStore::giveBack(PackClass klass, OpenPack pack) {
    const std::scoped_lock lock(m_poolMutex);
    m_idle[static_cast<std::size_t>(klass)].push_back(std::move(pack));
}

Result<void> PackStore::finish(OpenPack pack) {
    if (pack.writer->contents().chunks.empty()) {
        return {};
    }
    TRY(auto indexed, pack.writer->finish());
    m_stored += indexed.size;
    const RecordedPack recorded{pack.number, std::move(indexed)};
    TRY_VOID(m_journal.packDurable(recorded));
    const std::scoped_lock lock(m_claimMutex);
    for (const auto& chunk : recorded.pack.contents.chunks) {
        m_claims.erase(chunk.id);
    }
    return {};
}

Result<void> PackStore::finishAll(unsigned threads) {
    std::vector<OpenPack> open;
    for (auto& idle : m_idle) {
        std::move(idle.begin(), idle.end(), std::back_inserter(open));
        idle.clear();
    }
    TRY_VOID(onThreads(threads, open.size(), [&](std::size_t i) { return finish(std::move(open[i])); }));
    return m_journal.flush();
}

}  // namespace coffer
