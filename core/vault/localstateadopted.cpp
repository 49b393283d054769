// SPDX-License-Identifier: GPL-3.0-or-later
// Packs that deduplication relies on, also those of other computers, taken up after a hand-over.
#include "vault/localstatequeries.h"

namespace coffer {
namespace {

Result<KnownPacks> readKnownPacks(sqlite::Database& database, const ComputerId& self) {
    KnownPacks result;
    TRY(auto query,
        database.prepare("SELECT COALESCE(adopted.computer, ?1), packs.hash, packs.size FROM packs"
                         " LEFT JOIN adopted ON packs.number=adopted.pack"));
    query.bind(1, self);
    while (true) {
        TRY(const bool more, query.step());
        if (!more) {
            return result;
        }
        result[query.fixed<ComputerId>(0)][query.fixed<Hash>(1)] = query.number(2);
    }
}

/// Error Busy while a run is at work on it or was killed, NotFound where there is none.
Result<sqlite::Database> lookInto(const std::filesystem::path& folder) {
    std::error_code ignored;
    const auto file = folder / kLocalStateFile;
    if (std::filesystem::exists(file.string() + "-wal", ignored)) {
        return Error{Code::Busy, "a run is at work on the local state"};
    }
    if (!std::filesystem::exists(file, ignored)) {
        return Error{Code::NotFound, "there is no local state"};
    }
    return sqlite::Database::look(file);
}

Result<std::map<ComputerId, format::LogHead>> readHeads(sqlite::Database& database, const ComputerId& self) {
    std::map<ComputerId, format::LogHead> heads;
    TRY(auto query, database.prepare("SELECT computer, head FROM heads UNION ALL"
                                     " SELECT ?1, value FROM meta WHERE key='own-head'"));
    query.bind(1, self);
    while (true) {
        TRY(const bool more, query.step());
        if (!more) {
            return heads;
        }
        TRY(heads[query.fixed<ComputerId>(0)], decodeHead(query.bytes(1)));
    }
}

}  // namespace

Result<void> LocalState::adopt(const std::vector<AdoptedPack>& packs) {
    TRY(PackNumber number, lastPackNumber());
    const std::scoped_lock lock(m_mutex);
    return guard([&]() -> Result<void> {
        TRY(auto transaction, sqlite::Transaction::begin(*m_database));
        TRY(auto addPack,
            m_database->prepare("INSERT INTO packs(number,hash,size,finished) VALUES(?1,?2,?3,1)"));
        TRY(auto addOrigin, m_database->prepare("INSERT INTO adopted VALUES(?1,?2)"));
        TRY(auto addChunk, m_database->prepare("INSERT OR IGNORE INTO chunks VALUES(?1,?2)"));
        for (const auto& [computer, pack] : packs) {
            const std::uint64_t place = ++number;
            TRY_VOID(addPack.reset().bind(1, place).bind(2, pack.pack).bind(3, pack.size).run());
            TRY_VOID(addOrigin.reset().bind(1, place).bind(2, computer).run());
            for (const auto& chunk : pack.contents.chunks) {
                TRY_VOID(addChunk.reset().bind(1, chunk.id).bind(2, place).run());
            }
        }
        return transaction.commit();
    }());
}

Result<KnownPacks> LocalState::knownPacks(const ComputerId& self) {
    const std::scoped_lock lock(m_mutex);
    return readKnownPacks(*m_database, self);
}

std::optional<KnownPacks> LocalState::peekKnownPacks(const std::filesystem::path& folder,
                                                     const ComputerId& self) {
    auto database = lookInto(folder);
    auto packs = database.ok() ? readKnownPacks(*database, self) : Result<KnownPacks>(database.error());
    return packs.ok() ? std::optional(std::move(packs).value()) : std::nullopt;
}

std::map<ComputerId, format::LogHead> LocalState::peekHeads(const std::filesystem::path& folder,
                                                            const ComputerId& self) {
    auto database = lookInto(folder);
    auto heads = database.ok() ? readHeads(*database, self)
                               : Result<std::map<ComputerId, format::LogHead>>(database.error());
    return heads.ok() ? std::move(heads).value() : std::map<ComputerId, format::LogHead>();
}

std::optional<Hash> LocalState::peekPin(const std::filesystem::path& folder) {
    auto database = lookInto(folder);
    auto query = database.ok() ? database->prepare("SELECT value FROM meta WHERE key='pin'")
                               : Result<sqlite::Query>(database.error());
    const auto found = query.ok() ? query->step() : Result<bool>(query.error());
    return found.ok() && *found ? Hash::from(query->bytes(0)) : std::nullopt;
}

}  // namespace coffer
