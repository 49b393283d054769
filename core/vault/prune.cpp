// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/prune.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "format/layout.h"
#include "vault/deadpacks.h"
#include "vault/forget.h"

namespace coffer {
namespace {

using Pack = DeadPacks::Pack;
using Reason = MarkLedger::Obstacle::Reason;

constexpr std::string_view kPruneEvent = "prune";
/// In one entry, so that it stays far below its limit; the next prune marks the rest.
constexpr std::size_t kMostMarked = 100'000;

Result<void> requirePrunable(const OwnerVault& owner) {
    TRY_VOID(owner.requireWritable());
    return owner.authority().forked()
               ? Result<void>(Error{Code::Refused,
                                    "two owners have changed the ways to unlock at the same time; nothing is "
                                    "removed until that is settled"})
               : Result<void>();
}

void addWaiting(std::vector<WaitingPacks>& waiting, const MarkLedger& ledger,
                const MarkLedger::Obstacle& obstacle, const Pack& pack) {
    auto found = std::find_if(waiting.begin(), waiting.end(), [&](const WaitingPacks& other) {
        return other.computer == obstacle.computer && other.reason == obstacle.reason;
    });
    if (found == waiting.end()) {
        found = waiting.insert(found, {obstacle.computer, obstacle.reason, {}});
        const auto& flaw = ledger.flaw(obstacle.computer);
        found->flaw = obstacle.reason == Reason::BrokenLog && flaw ? flaw->detail : std::string();
    }
    ++found->packs;
    found->bytes += pack.size;
}

/// The dead packs that no mark names yet. Leftovers go along with packs of their domain: applying that mark
/// makes their computer throw away its unfinished runs, so nothing would ever name them again.
std::vector<Pack> packsToMark(const OwnerVault& owner, const DeadPacks& packs, const MarkLedger& ledger,
                              const std::optional<ComputerId>& self) {
    std::vector<Pack> result;
    const auto add = [&](const Pack& pack) {
        ledger.needsMark(pack.reference) ? result.push_back(pack) : void();
    };
    std::for_each(packs.dead().begin(), packs.dead().end(), add);
    const bool marksOwn = self && std::any_of(result.begin(), result.end(), [&](const Pack& pack) {
                              return owner.authority().shareDomain(pack.reference.computer, *self);
                          });
    if (marksOwn) {
        std::for_each(packs.leftovers().begin(), packs.leftovers().end(), add);
    }
    result.resize(std::min(result.size(), kMostMarked));
    return result;
}

/// One prune: everything it is doing and has done.
class Pruning {
public:
    Pruning(OwnerVault& owner, ComputerVault& computer, Progress& progress)
        : m_owner(owner), m_computer(computer), m_progress(progress) {}

    Result<PruneOutcome> run() {
        TRY_VOID(mark());
        TRY_VOID(m_owner.refresh());
        TRY_VOID(requirePrunable(m_owner));
        // The recheck: everything from here on was read after the acknowledgements that it relies on.
        TRY(DeadPacks packs, look());
        const MarkLedger ledger(m_owner, m_computer.now());
        TRY_VOID(removePacks(packs, ledger));
        TRY_VOID(removeIndexes(packs, ledger));
        TRY(m_outcome.removedTemporaries, m_owner.storage().removeStaleTemporaries());
        return std::move(m_outcome);
    }

private:
    Result<DeadPacks> look() {
        return DeadPacks::look(m_owner, m_reached, m_computer.capability().computer, m_progress);
    }

    Result<void> mark() {
        TRY_VOID(m_owner.refresh());
        TRY_VOID(requirePrunable(m_owner));
        TRY(const DeadPacks packs, look());
        const auto unmarked = packsToMark(m_owner, packs, MarkLedger(m_owner, m_computer.now()),
                                          m_computer.capability().computer);
        if (!unmarked.empty()) {
            format::LogPayload payload;
            payload.entry = format::kEntryMark;
            for (const Pack& pack : unmarked) {
                payload.packs.push_back(pack.reference);
            }
            m_outcome.marked = payload.packs;
            TRY_VOID(appendOwnerEntry(m_owner, m_computer, std::move(payload), std::nullopt));
        }
        return acknowledge(packs);
    }

    /// This computer has applied all marks that its next entry names as seen.
    Result<void> acknowledge(const DeadPacks& packs) {
        const MarkLedger ledger(m_owner, m_computer.now());
        const auto waitsForSelf = [&](const Pack& pack) {
            const auto obstacle =
                ledger.isMarked(pack.reference) ? ledger.obstacle(pack.reference) : std::nullopt;
            return obstacle && obstacle->reason == Reason::NotAcknowledged &&
                   obstacle->computer == m_computer.capability().computer;
        };
        const auto any = [&](const std::vector<Pack>& some) {
            return std::any_of(some.begin(), some.end(), waitsForSelf);
        };
        if (!any(packs.dead()) && !any(packs.leftovers())) {
            return {};
        }
        format::LogPayload payload;
        payload.entry = format::kEntryAudit;
        const format::AuditBody body{std::string(kPruneEvent), {}};
        TRY_VOID(m_computer.appendEntry(std::move(payload), format::encodeAuditBody(body)));
        return {};
    }

    Result<void> removePacks(DeadPacks& packs, const MarkLedger& ledger) {
        std::vector<Pack> going;
        sortMarked(packs.dead(), ledger, going);
        sortMarked(packs.leftovers(), ledger, going);
        std::vector<Pack> returned;
        std::copy_if(packs.live().begin(), packs.live().end(), std::back_inserter(returned),
                     [&](const Pack& pack) {
                         return ledger.isMarked(pack.reference) && !ledger.obstacle(pack.reference);
                     });
        TRY(const auto covered, packs.coveredElsewhere(returned, m_reached, m_progress));
        for (const Pack& pack : returned) {
            const bool spare = std::any_of(covered.begin(), covered.end(), [&](const Pack& other) {
                return other.reference == pack.reference;
            });
            spare ? going.push_back(pack) : m_outcome.neededAgain.push_back(pack.reference);
        }
        for (const Pack& pack : going) {
            TRY_VOID(m_progress.check());
            TRY_VOID(removePack(pack));
        }
        return {};
    }

    /// Tells marked packs that can go from those that wait.
    void sortMarked(const std::vector<Pack>& packs, const MarkLedger& ledger, std::vector<Pack>& going) {
        for (const Pack& pack : packs) {
            if (!ledger.isMarked(pack.reference)) {
                continue;
            }
            const auto obstacle = ledger.obstacle(pack.reference);
            obstacle ? addWaiting(m_outcome.waiting, ledger, *obstacle, pack) : going.push_back(pack);
        }
    }

    Result<void> removePack(const Pack& pack) {
        const auto name = format::packName(pack.reference.computer, pack.reference.pack);
        TRY_VOID(removeOnce(name));
        m_outcome.removed.push_back(pack.reference);
        m_outcome.freedBytes += pack.size;
        m_progress.report({.phase = "removing",
                           .filesDone = m_outcome.removed.size(),
                           .bytesDone = m_outcome.freedBytes,
                           .current = {}});
        return {};
    }

    /// Somebody else's prune may have been faster.
    Result<void> removeOnce(const std::string& name) {
        auto removed = m_owner.storage().remove(name);
        return removed.ok() || removed.error().code == Code::NotFound ? Result<void>() : removed;
    }

    Result<void> removeIndexes(const DeadPacks& packs, const MarkLedger& ledger) {
        TRY(const auto present, presentPacks(packs));
        for (const FoundIndex& index : packs.indexes()) {
            const auto isGone = [&](const Hash& pack) {
                const format::PackReference reference{index.computer, pack};
                return !present.contains(reference) && ledger.isMarked(reference) &&
                       !ledger.obstacle(reference);
            };
            const bool gone = std::all_of(index.packs.begin(), index.packs.end(), isGone);
            if (gone && !index.needed && !index.packs.empty()) {
                TRY_VOID(removeOnce(format::indexName(index.computer, index.hash)));
                ++m_outcome.removedIndexes;
                m_outcome.freedBytes += index.size;
            }
        }
        return {};
    }

    Result<std::set<format::PackReference>> presentPacks(const DeadPacks& packs) {
        std::set<ComputerId> computers;
        for (const FoundIndex& index : packs.indexes()) {
            computers.insert(index.computer);
        }
        std::set<format::PackReference> result;
        for (const ComputerId& computer : computers) {
            TRY(const auto files, m_owner.storage().list(format::packsFolder(computer)));
            for (const auto& file : files) {
                if (const auto hash = fixedFromHex<Hash>(file.name)) {
                    result.insert({computer, *hash});
                }
            }
        }
        return result;
    }

    OwnerVault& m_owner;
    ComputerVault& m_computer;
    Progress& m_progress;
    Reachability m_reached;
    PruneOutcome m_outcome;
};

}  // namespace

Result<PruneOutcome> previewPrune(OwnerVault& owner, const std::optional<ComputerId>& self,
                                  const Clock& clock, Progress& progress) {
    TRY_VOID(owner.refresh());
    Reachability reached;
    TRY(const DeadPacks packs, DeadPacks::look(owner, reached, self, progress));
    const MarkLedger ledger(owner, clock());
    PruneOutcome outcome;
    for (const Pack& pack : packsToMark(owner, packs, ledger, self)) {
        outcome.marked.push_back(pack.reference);
        if (const auto obstacle = ledger.obstacleAfterMark(pack.reference, self)) {
            addWaiting(outcome.waiting, ledger, *obstacle, pack);
        } else {
            outcome.removed.push_back(pack.reference);
            outcome.freedBytes += pack.size;
        }
    }
    for (const Pack& pack : packs.dead()) {
        if (ledger.needsMark(pack.reference)) {
            continue;
        }
        const auto obstacle = ledger.obstacle(pack.reference);
        const bool selfCan =
            obstacle && obstacle->reason == Reason::NotAcknowledged && obstacle->computer == self;
        if (obstacle && !selfCan) {
            addWaiting(outcome.waiting, ledger, *obstacle, pack);
        } else {
            outcome.removed.push_back(pack.reference);
            outcome.freedBytes += pack.size;
        }
    }
    return outcome;
}

Result<PruneOutcome> prune(OwnerVault& owner, ComputerVault& computer, Progress& progress) {
    TRY_VOID(owner.requireFreshProof());
    return Pruning(owner, computer, progress).run();
}

}  // namespace coffer
