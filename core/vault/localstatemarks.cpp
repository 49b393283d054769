// SPDX-License-Identifier: GPL-3.0-or-later
// What logs say about the packs of a computer's domain, applied to its local state.
#include <algorithm>
#include <unordered_set>

#include "vault/localstate.h"
#include "vault/localstatequeries.h"

namespace coffer {

Result<void> LocalState::apply(const LogProgress& progress) {
    const std::scoped_lock lock(m_mutex);
    return guard([&]() -> Result<void> {
        TRY(auto transaction, sqlite::Transaction::begin(*m_database));
        TRY_VOID(finishIndexes(progress.namedIndexes));
        if (!progress.markedPacks.empty() || !progress.lostPacks.empty()) {
            TRY_VOID(dropPacks(progress));
        }
        for (const auto& [computer, head] : progress.heads) {
            const Bytes encoded = encodeHead(head);
            TRY_VOID(m_queries->setHead.reset().bind(1, computer).bind(2, encoded).run());
        }
        for (const auto& [computer, statement] : progress.followed) {
            TRY_VOID(m_queries->setFollowed.reset().bind(1, computer).bind(2, statement).run());
        }
        if (progress.ownHead) {
            TRY_VOID(setValue("own-head", encodeHead(*progress.ownHead)));
        }
        return transaction.commit();
    }());
}

Result<void> LocalState::finishIndexes(const std::vector<Hash>& indexes) {
    for (const Hash& index : indexes) {
        TRY_VOID(m_queries->finishPacks.reset().bind(1, index).run());
        TRY_VOID(m_queries->finishIndex.reset().bind(1, index).run());
    }
    return {};
}

// Packs of a run that was never finished go first: the owner who marked could not have seen them in use.
Result<void> LocalState::dropPacks(const LogProgress& progress) {
    TRY_VOID(
        m_database->execute("CREATE TEMP TABLE IF NOT EXISTS dropped(number INTEGER PRIMARY KEY);"
                            "DELETE FROM dropped;"
                            "INSERT INTO dropped SELECT number FROM packs WHERE finished=0;"
                            "DELETE FROM indexes"));
    TRY(auto want, m_database->prepare(
                       "INSERT OR REPLACE INTO wanting SELECT chunks.id, packs.hash FROM packs JOIN chunks "
                       "ON chunks.pack=packs.number WHERE packs.hash=?1 AND packs.finished=1"));
    for (const Hash& pack : progress.lostPacks) {
        TRY_VOID(want.reset().bind(1, pack).run());
    }
    TRY(auto add,
        m_database->prepare("INSERT OR IGNORE INTO dropped SELECT number FROM packs WHERE hash=?1"));
    TRY(auto forget, m_database->prepare("DELETE FROM wanting WHERE pack=?1"));
    for (const Hash& pack : progress.markedPacks) {
        TRY_VOID(forget.reset().bind(1, pack).run());  // no backup needs it any more
    }
    for (const auto* packs : {&progress.markedPacks, &progress.lostPacks}) {
        for (const Hash& pack : *packs) {
            TRY_VOID(add.reset().bind(1, pack).run());
        }
    }
    TRY_VOID(m_database->execute("DELETE FROM chunks WHERE pack IN dropped"));
    TRY_VOID(dropFilesOfDroppedPacks());
    return m_database->execute(
        "DELETE FROM adopted WHERE pack IN dropped;"
        "DELETE FROM packs WHERE number IN dropped; DELETE FROM dropped");
}

Result<std::set<Hash>> LocalState::stillLost(const std::set<Hash>& lost) {
    const std::scoped_lock lock(m_mutex);
    std::set<Hash> result;
    TRY(auto transaction, sqlite::Transaction::begin(*m_database));
    TRY(auto packs, m_database->prepare("SELECT DISTINCT pack FROM wanting"));
    std::vector<Hash> wanting;
    while (true) {
        TRY(const bool more, packs.step());
        if (!more) {
            break;
        }
        wanting.push_back(packs.fixed<Hash>(0));
    }
    packs.reset();
    TRY(auto forget, m_database->prepare("DELETE FROM wanting WHERE pack=?1"));
    for (const Hash& pack : wanting) {
        if (lost.contains(pack)) {
            result.insert(pack);
        } else {
            TRY_VOID(forget.reset().bind(1, pack).run());
        }
    }
    TRY_VOID(transaction.commit());
    return result;
}

Result<void> LocalState::dropFilesOfDroppedPacks() {
    std::unordered_set<PackNumber> dropped;
    TRY(auto numbers, m_database->prepare("SELECT number FROM dropped"));
    while (true) {
        TRY(const bool more, numbers.step());
        if (!more) {
            break;
        }
        dropped.insert(static_cast<PackNumber>(numbers.number(0)));
    }
    std::vector<PathKey> lost;
    TRY(auto files, m_database->prepare("SELECT path, packs FROM files"));
    while (true) {
        TRY(const bool more, files.step());
        if (!more) {
            break;
        }
        TRY(const auto packs, decodePackNumbers(files.bytes(1)));
        const auto isDropped = [&](PackNumber number) { return dropped.contains(number); };
        if (std::any_of(packs.begin(), packs.end(), isDropped)) {
            lost.push_back(files.fixed<PathKey>(0));
        }
    }
    files.reset();
    TRY(auto remove, m_database->prepare("DELETE FROM files WHERE path=?1"));
    for (const PathKey& path : lost) {
        TRY_VOID(remove.reset().bind(1, path).run());
    }
    return {};
}

}  // namespace coffer
