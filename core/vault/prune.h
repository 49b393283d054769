// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "vault/computer.h"
#include "vault/markledger.h"
#include "vault/owner.h"
#include "vault/progress.h"

/// Removing what no backup needs any more (FORMAT.md section 14). Only whole packs go, and only in three
/// steps that computers which add backups at the same time can follow without a lock:
///
///  1. Packs that hold nothing an unforgotten backup reaches are **dead** and are named by a mark.
///  2. The computer that made them, and any other active one of its domain, reads the mark, never again
///  refers
///     to those packs, and says so by its next entry. For this very computer that is one entry in the same
///     run.
///  3. A later prune reads everything anew and removes the marked packs that are still dead and whose mark is
///     acknowledged.
///
/// If anything that an unforgotten backup reaches is missing or unreadable, nothing is marked or removed. A
/// pack's own table of contents decides what it holds, not an index. Packs of a run that is not finished are
/// never dead. A prune that is killed anywhere leaves a vault in which every unforgotten backup is whole; the
/// next one goes on.
namespace coffer {

/// Dead packs that must stay for now, and what they wait for.
struct WaitingPacks {
    ComputerId computer;  ///< whose acknowledgement or whole log is missing
    MarkLedger::Obstacle::Reason reason;
    std::string flaw;  ///< BrokenLog: a sentence that names what is missing or damaged in it
    std::size_t packs = 0;
    std::uint64_t bytes = 0;
};

struct PruneOutcome {
    std::vector<format::PackReference> marked;  ///< named by a new mark
    std::vector<format::PackReference> removed;
    std::size_t removedIndexes = 0;      ///< those that named only removed packs
    std::size_t removedTemporaries = 0;  ///< leftovers of killed runs
    std::uint64_t freedBytes = 0;
    std::vector<WaitingPacks> waiting;  ///< by computer
    /// Backups need these packs although their mark was acknowledged: somebody added against the rules. They
    /// stay; the person should know.
    std::vector<format::PackReference> neededAgain;
};

/// What prune() would do now, without doing it: `removed` holds what would go, including packs of `self`,
/// which one run marks and removes. Takes as long as looking through all trees. Errors as prune().
Result<PruneOutcome> previewPrune(OwnerVault& owner, const std::optional<ComputerId>& self,
                                  const Clock& clock, Progress& progress);

/// Marks, acknowledges for `computer`, and removes. Errors: Refused (something needed is missing or
/// unreadable: it is named; the vault is forked or open for reading only), Cancelled, those of storage.
/// `owner` and `computer` must work on the same storage. One thread.
Result<PruneOutcome> prune(OwnerVault& owner, ComputerVault& computer, Progress& progress);

}  // namespace coffer
