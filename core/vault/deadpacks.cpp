// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/deadpacks.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "format/layout.h"

namespace coffer {
namespace {

bool holdsReached(const format::PackContents& contents, const Reachability& reached) {
    return std::any_of(contents.chunks.begin(), contents.chunks.end(),
                       [&](const format::Chunk& chunk) { return reached.contains(chunk.id); });
}

/// Whether everything in `contents` that is reached can be read from somewhere.
Result<bool> readable(ChunkSource& chunks, const format::PackContents& contents, const Reachability& reached,
                      const Progress& progress) {
    for (const auto& chunk : contents.chunks) {
        if (!reached.contains(chunk.id)) {
            continue;
        }
        TRY_VOID(progress.check());
        const auto plain = chunks.get(chunk.id, chunk.kind);
        if (!plain.ok()) {
            return isPassing(plain.error().code) ? Result<bool>(plain.error()) : Result<bool>(false);
        }
    }
    return true;
}

}  // namespace

Result<DeadPacks> DeadPacks::look(OwnerVault& owner, Reachability& reached,
                                  const std::optional<ComputerId>& idle, Progress& progress) {
    DeadPacks result(owner);
    TRY(result.m_chunks, ChunkSource::load(owner, progress));
    TRY_VOID(result.readIndexes(progress));
    TRY_VOID(reached.addBackups(*result.m_chunks, progress));
    TRY_VOID(result.sort(reached, idle, progress));
    return result;
}

std::set<std::pair<ComputerId, Hash>> DeadPacks::namedIndexes(LogBook::Forgotten forgotten) const {
    std::set<std::pair<ComputerId, Hash>> result;
    for (const LogRecord* backup : m_owner.log().backups(forgotten)) {
        for (const Hash& index : backup->payload.indexes) {
            result.emplace(backup->reference.computer, index);
        }
    }
    return result;
}

Result<void> DeadPacks::readIndexes(Progress& progress) {
    for (const auto& computer : m_owner.authority().computers) {
        TRY_VOID(progress.check());
        TRY_VOID(readIndexesOf(computer.computer));
    }
    const auto finished = namedIndexes(LogBook::Forgotten::Include);
    const auto needed = namedIndexes(LogBook::Forgotten::Leave);
    for (FoundIndex& index : m_indexes) {
        index.needed = needed.contains({index.computer, index.hash});
        for (const Hash& pack : index.packs) {
            if (finished.contains({index.computer, index.hash})) {
                m_finished.insert({index.computer, pack});
            }
        }
    }
    return {};
}

/// An index that does not open finishes no pack and is left alone.
Result<void> DeadPacks::readIndexesOf(const ComputerId& computer) {
    TRY(const auto files, m_owner.storage().list(format::indexesFolder(computer)));
    for (const auto& file : files) {
        const auto hash = fixedFromHex<Hash>(file.name);
        if (!hash || file.isFolder) {
            continue;
        }
        const auto bytes = m_owner.storage().read(format::indexName(computer, *hash), format::kMaximumIndex);
        if (!bytes.ok() && isPassing(bytes.error().code)) {
            return bytes.error();
        }
        const auto plain = bytes.ok() ? openIndex(*bytes, *hash, computer, m_owner.sessions())
                                      : Result<Bytes>(bytes.error());
        const auto packs = plain.ok() ? format::decodeIndex(*plain)
                                      : Result<std::vector<format::IndexedPack>>(plain.error());
        if (!packs.ok()) {
            continue;
        }
        m_indexes.push_back({computer, *hash, file.size, {}, false});
        for (const auto& pack : *packs) {
            m_indexes.back().packs.push_back(pack.pack);
        }
    }
    return {};
}

Result<void> DeadPacks::sort(const Reachability& reached, const std::optional<ComputerId>& idle,
                             Progress& progress) {
    TRY(const auto holding, reached.packs(*m_chunks));
    std::uint32_t number = 0;
    for (const SourcePack& found : m_chunks->packs()) {
        const Pack pack{{found.computer, found.hash}, found.size, number++};
        const auto* listed = m_owner.authority().computer(found.computer);
        const bool isThere =
            found.state == SourcePack::State::Present || found.state == SourcePack::State::WrongSize;
        if (!isThere || listed == nullptr) {
            continue;
        }
        TRY_VOID(progress.check());
        if (holding.contains(pack.reference)) {
            m_live.push_back(pack);
            continue;
        }
        const bool finished =
            m_finished.contains(pack.reference) || listed->status == format::ComputerStatus::Retired;
        if (!finished && idle != found.computer) {
            continue;
        }
        TRY(const auto contents, contentsOf(pack));
        if (!contents) {
            continue;
        }
        auto& where = holdsReached(*contents, reached) ? m_live : finished ? m_dead : m_leftovers;
        where.push_back(pack);
    }
    return {};
}

Result<std::optional<format::PackContents>> DeadPacks::contentsOf(const Pack& pack) const {
    const auto reader =
        PackReader::open(m_owner.storage(), pack.reference.computer, pack.reference.pack, m_owner.sessions());
    auto contents = reader.ok() ? reader->contents() : Result<format::PackContents>(reader.error());
    if (!contents.ok()) {
        return isPassing(contents.error().code)
                   ? Result<std::optional<format::PackContents>>(contents.error())
                   : Result<std::optional<format::PackContents>>(std::nullopt);
    }
    return std::optional(std::move(contents).value());
}

Result<std::vector<DeadPacks::Pack>> DeadPacks::coveredElsewhere(const std::vector<Pack>& packs,
                                                                 const Reachability& reached,
                                                                 Progress& progress) {
    for (const Pack& pack : packs) {
        m_chunks->discard(pack.number);
    }
    std::vector<Pack> result;
    for (const Pack& pack : packs) {
        TRY(const auto contents, contentsOf(pack));
        if (contents) {
            TRY(const bool covered, readable(*m_chunks, *contents, reached, progress));
            covered ? result.push_back(pack) : void();
        }
    }
    return result;
}

}  // namespace coffer
