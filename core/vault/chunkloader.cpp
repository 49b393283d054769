// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/chunkloader.h"

#include "bytes/encoding.h"
#include "format/layout.h"

namespace coffer {

Result<void> ChunkLoader::load(const Progress& progress) {
    TRY(const auto folders, m_source.m_owner.storage().list(format::kComputersFolder));
    for (const auto& folder : folders) {
        const auto computer = fixedFromHex<ComputerId>(folder.name);
        if (folder.isFolder && computer) {
            TRY_VOID(loadComputer(*computer, progress));
        }
    }
    m_source.m_table.sort();
    return {};
}

Result<void> ChunkLoader::loadComputer(const ComputerId& computer, const Progress& progress) {
    m_present.clear();
    m_known.clear();
    m_indexes.clear();
    Storage& storage = m_source.m_owner.storage();
    TRY(const auto packs, storage.list(format::packsFolder(computer)));
    for (const auto& pack : packs) {
        const auto hash = fixedFromHex<Hash>(pack.name);
        if (hash && !pack.isFolder) {
            m_present.emplace(*hash, pack.size);
        }
    }
    TRY(const auto indexes, storage.list(format::indexesFolder(computer)));
    for (const auto& index : indexes) {
        TRY_VOID(progress.check());
        const auto hash = fixedFromHex<Hash>(index.name);
        if (hash && !index.isFolder) {
            m_indexes.insert(*hash);
            loadIndex(computer, *hash);
        }
    }
    nameMissing(computer);
    return askPacks(computer, progress);
}

void ChunkLoader::loadIndex(const ComputerId& computer, const Hash& index) {
    const auto load = [&]() -> Result<std::vector<format::IndexedPack>> {
        const std::string name = format::indexName(computer, index);
        TRY(const Bytes file, m_source.m_owner.storage().read(name, format::kMaximumIndex));
        TRY(const Bytes plain, openIndex(file, index, computer, m_source.m_owner.sessions()));
        return format::decodeIndex(plain);
    };
    const auto packs = load();
    if (!packs.ok()) {
        m_source.addProblem(format::indexName(computer, index), packs.error());
        return;
    }
    for (const auto& pack : *packs) {
        takePack(computer, pack);
    }
}

void ChunkLoader::takePack(const ComputerId& computer, const format::IndexedPack& pack) {
    const auto number = static_cast<std::uint32_t>(m_source.m_packs.size());
    if (m_known.contains(pack.pack) || !m_source.m_table.addPack(number, pack.contents.chunks)) {
        return;
    }
    m_known.emplace(pack.pack, number);
    const auto found = m_present.find(pack.pack);
    SourcePack entry{computer, pack.pack, pack.size, SourcePack::State::Missing};
    if (found != m_present.end()) {
        entry.state = found->second == pack.size ? SourcePack::State::Present : SourcePack::State::WrongSize;
        entry.size = found->second;
    }
    m_source.m_packs.push_back(entry);
}

void ChunkLoader::nameMissing(const ComputerId& computer) {
    std::set<Hash> named;
    for (const LogRecord* backup : m_source.m_owner.log().backups()) {
        if (backup->reference.computer == computer) {
            named.insert(backup->payload.indexes.begin(), backup->payload.indexes.end());
        }
    }
    for (const auto& index : named) {
        if (!m_indexes.contains(index)) {
            const std::string name = format::indexName(computer, index);
            m_source.addProblem(name, {Code::NotFound, name + " is not there"});
        }
    }
}

Result<void> ChunkLoader::askPacks(const ComputerId& computer, const Progress& progress) {
    for (const auto& [pack, size] : m_present) {
        if (!m_known.contains(pack)) {
            TRY_VOID(progress.check());
            askPack(computer, pack, size);
        }
    }
    return {};
}

void ChunkLoader::askPack(const ComputerId& computer, const Hash& pack, std::uint64_t size) {
    const auto load = [&]() -> Result<format::PackContents> {
        TRY(const auto reader,
            PackReader::open(m_source.m_owner.storage(), computer, pack, m_source.m_owner.sessions()));
        return reader.contents();
    };
    const auto contents = load();
    const auto number = static_cast<std::uint32_t>(m_source.m_packs.size());
    const bool good = contents.ok() && m_source.m_table.addPack(number, contents->chunks);
    using State = SourcePack::State;
    m_source.m_packs.push_back({computer, pack, size, good ? State::Present : State::Unreadable});
    if (!good) {
        m_source.addProblem(format::packName(computer, pack),
                            contents.ok() ? Error{Code::Damaged, "a pack claims more than any pack holds"}
                                          : contents.error());
    }
}

}  // namespace coffer
