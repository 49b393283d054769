// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "vault/localstate.h"
#include "vault/localstatequeries.h"

namespace coffer {

Result<std::optional<PackNumber>> LocalState::findChunk(const ChunkId& id) {
    const std::scoped_lock lock(m_mutex);
    auto& query = m_queries->findChunk.reset().bind(1, id);
    auto found = query.step();
    if (!found.ok()) {
        noteDamage(found.error());
        return std::move(found).error();
    }
    std::optional<PackNumber> result;
    if (*found) {
        result = static_cast<PackNumber>(query.number(0));
    }
    query.reset();
    return result;
}

Result<std::optional<StoredFile>> LocalState::findFile(const PathKey& key) {
    const std::scoped_lock lock(m_mutex);
    auto& query = m_queries->findFile.reset().bind(1, key);
    auto found = query.step();
    if (!found.ok()) {
        noteDamage(found.error());
        return std::move(found).error();
    }
    if (!*found) {
        query.reset();
        return std::optional<StoredFile>();
    }
    StoredFile file;
    file.version.type = FileType::Regular;
    file.version.size = query.number(0);
    file.version.modified = query.signedNumber(1);
    file.version.changed = query.signedNumber(2);
    file.version.inode = query.number(3);
    file.version.device = query.number(4);
    file.size = query.number(5);
    const ByteView parts = query.bytes(6);
    file.parts.assign(parts.begin(), parts.end());
    TRY(file.chats, decodeStoredChats(query.bytes(7)));
    TRY(file.packs, decodePackNumbers(query.bytes(8)));
    file.seen = {static_cast<std::uint32_t>(query.number(9)), static_cast<std::uint32_t>(query.number(10))};
    query.reset();
    return std::optional(std::move(file));
}

Result<PackNumber> LocalState::lastPackNumber() {
    const std::scoped_lock lock(m_mutex);
    auto& query = m_queries->lastPack.reset();
    TRY(const bool found, query.step());
    const auto number = found ? static_cast<PackNumber>(query.number(0)) : PackNumber{0};
    query.reset();
    return number;
}

Result<void> LocalState::insertFiles(const std::vector<FileRow>& files) {
    for (const auto& [key, file] : files) {
        const Bytes chats = encodeStoredChats(file.chats);
        const Bytes packs = encodePackNumbers(file.packs);
        auto& query = m_queries->insertFile.reset().bind(1, key).bind(2, file.version.size);
        query.bindSigned(3, file.version.modified).bindSigned(4, file.version.changed);
        query.bind(5, file.version.inode).bind(6, file.version.device).bind(7, file.size);
        query.bind(8, file.parts).bind(9, chats).bind(10, packs);
        TRY_VOID(
            query.bind(11, std::uint64_t{file.seen.source}).bind(12, std::uint64_t{file.seen.run}).run());
    }
    return {};
}

Result<void> LocalState::recordPack(const RecordedPack& pack, const std::vector<FileRow>& files) {
    const std::scoped_lock lock(m_mutex);
    return guard([&]() -> Result<void> {
        TRY(auto transaction, sqlite::Transaction::begin(*m_database));
        const Bytes contents = format::encodeContents(pack.pack.contents);
        auto& insert = m_queries->insertPack.reset().bind(1, std::uint64_t{pack.number});
        TRY_VOID(insert.bind(2, pack.pack.pack).bind(3, pack.pack.size).bind(4, contents).run());
        for (const auto& chunk : pack.pack.contents.chunks) {
            auto& query = m_queries->insertChunk.reset().bind(1, chunk.id);
            TRY_VOID(query.bind(2, std::uint64_t{pack.number}).run());
            TRY_VOID(m_queries->foundChunk.reset().bind(1, chunk.id).run());
        }
        TRY_VOID(insertFiles(files));
        return transaction.commit();
    }());
}

Result<void> LocalState::recordFiles(const std::vector<FileRow>& files) {
    if (files.empty()) {
        return {};
    }
    const std::scoped_lock lock(m_mutex);
    return guard([&]() -> Result<void> {
        TRY(auto transaction, sqlite::Transaction::begin(*m_database));
        TRY_VOID(insertFiles(files));
        return transaction.commit();
    }());
}

Result<std::vector<RecordedPack>> LocalState::packsWithoutIndex(std::size_t chunks) {
    const std::scoped_lock lock(m_mutex);
    std::vector<RecordedPack> result;
    std::size_t total = 0;
    auto& query = m_queries->withoutIndex.reset();
    while (true) {
        TRY(const bool more, query.step());
        if (!more) {
            break;
        }
        RecordedPack pack{static_cast<PackNumber>(query.number(0)),
                          {query.fixed<Hash>(1), query.number(2), {}}};
        TRY(pack.pack.contents, format::decodeContents(query.bytes(3)));
        total += pack.pack.contents.chunks.size();
        if (!result.empty() && total > chunks) {
            break;
        }
        result.push_back(std::move(pack));
    }
    query.reset();
    return result;
}

Result<void> LocalState::recordIndex(const Hash& index, const std::vector<RecordedPack>& packs) {
    const std::scoped_lock lock(m_mutex);
    return guard([&]() -> Result<void> {
        TRY(auto transaction, sqlite::Transaction::begin(*m_database));
        TRY_VOID(m_queries->insertIndex.reset().bind(1, index).run());
        for (const auto& pack : packs) {
            auto& query = m_queries->setIndex.reset().bind(1, std::uint64_t{pack.number});
            TRY_VOID(query.bind(2, index).run());
        }
        return transaction.commit();
    }());
}

Result<std::vector<Hash>> LocalState::unnamedIndexes() {
    const std::scoped_lock lock(m_mutex);
    std::vector<Hash> result;
    auto& query = m_queries->unnamed.reset();
    while (true) {
        TRY(const bool more, query.step());
        if (!more) {
            return result;
        }
        result.push_back(query.fixed<Hash>(0));
    }
}

}  // namespace coffer
