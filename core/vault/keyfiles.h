// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <vector>

#include "format/slotfile.h"
#include "storage/storage.h"
#include "vault/statementfiles.h"

namespace coffer {

/// A slot file that decoded, or why it did not. Whoever can write to the folder can add any number of them,
/// of up to two megabytes each: small ones are kept whole, up to kSlotsAtOnce bytes together, and of the
/// others an outline: all of the header but the earlier vault keys, which is what asking and trying need.
struct FoundSlot {
    Hash name;
    Result<format::SlotFile> slot;
    bool isWhole = true;
};

inline constexpr std::uint64_t kSlotsAtOnce = std::uint64_t{16} << 20;

/// One slot file, from whichever folder has it whole. Errors: NotFound and Damaged when neither has; those of
/// decodeSlotFile and of an outage.
Result<format::SlotFile> readSlot(Storage& storage, const Hash& name);
/// The whole file of what was found: its own error when it did not decode, else as readSlot.
Result<format::SlotFile> wholeSlot(Storage& storage, const FoundSlot& found);

/// What lies in the two keys folders. A file that is good in one folder counts, whatever became of its copy.
struct KeyFiles {
    std::vector<FoundSlot> slots;
    std::vector<StatementFile> statements;
    std::vector<std::string> strangers;      ///< names that are no objects: conflicted copies and the like
    std::map<std::string, Hash> incomplete;  ///< good files that one of the folders lacks or has damaged

    /// The vaults that slot files and statements belong to, those of most files first. Whoever can write to
    /// the folder can make his own the first.
    [[nodiscard]] std::vector<VaultId> vaults() const;
    /// The first of them. Error NotFound when there are none: not a vault.
    [[nodiscard]] Result<VaultId> vault() const;
    [[nodiscard]] bool holdSomethingOf(const VaultId& vault) const;
};

/// Errors: those of Storage::list, and Unavailable, Busy or NoSpace when a file cannot be read because the
/// storage does not answer; anything else about single files is in the result.
Result<KeyFiles> readKeyFiles(Storage& storage);
/// The same with every statement of the owners whole, however many others have put beside them
/// (statementfiles.h).
Result<KeyFiles> readKeyFiles(Storage& storage, const StatementTrust& trust);

/// Whether an error says that the storage as a whole does not answer, so that nothing may be concluded from
/// it.
bool isOutage(const Error& error);

/// Error Damaged when no slot file is left, so that no way to unlock can open the vault.
Result<void> requireSlots(const KeyFiles& files);

/// Error Unavailable when neither folder holds anything any more: a drive or network folder went away while
/// it was read, so that what was not found says nothing. Asked before anything is called lost.
Result<void> requireStillThere(Storage& storage);

/// Writes a slot file or statement to both folders, durably, and reads both back.
Result<Hash> writeSlotFile(Storage& storage, ByteView file);
Result<Hash> writeStatementFile(Storage& storage, ByteView file);

/// Puts back what one of the two folders lacks of the `needed` files; strangers' files are not spread.
/// Returns how many were written. A damaged copy cannot be overwritten: it is removed first, once the good
/// one has been read.
Result<std::size_t> repairKeyFiles(Storage& storage, const KeyFiles& files, const std::set<Hash>& needed);

/// Removes slot files that `listed` does not hold, from both folders. Returns how many.
Result<std::size_t> removeUnlistedSlots(Storage& storage, const KeyFiles& files,
                                        const std::set<Hash>& listed);

}  // namespace coffer
