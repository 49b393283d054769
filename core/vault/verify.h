// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "vault/chunksource.h"
#include "vault/clock.h"
#include "vault/owner.h"
#include "vault/progress.h"

/// Finding out whether a vault is whole. Three depths:
///
///  * **Names** needs no key: every object's bytes against the SHA-256 in its name (verifyNames).
///  * **Structure** reads statements, logs, indexes and trees, and sees that every chunk that a backup needs
///    lies in a pack that is there and has the right size.
///  * **All** also reads every pack whole, once: its hash, every segment, every chunk's id.
///
/// Whatever is wrong is listed by object, with a word for it (FORMAT.md section 13), and by what it costs.
/// A damaged pack of which every chunk has a good copy in another one costs nothing and is no damage.
/// An index that names packs which were removed since is nothing wrong: a pack is missing only when a backup
/// that was not forgotten needs it.
namespace coffer {

struct DamagedObject {
    std::string object;   ///< its name in the vault
    std::string verdict;  ///< "damaged", "newer-version", "tampered", "unknown-epoch", "missing",
                          ///< "still-arriving", "unreadable"
    Error error;
};

/// What one backup has lost.
struct BackupLoss {
    static constexpr std::size_t kMostListed = 100;

    format::EntryReference backup;
    std::uint64_t files = 0;         ///< that cannot be restored, as far as their names can be read
    std::uint64_t directories = 0;   ///< whose entries cannot all be read
    std::uint64_t arriving = 0;      ///< of all: those that wait for an object that is still arriving
    std::uint64_t unread = 0;        ///< of all: those that need an object which cannot be read now
    std::uint64_t chatLists = 0;     ///< parts of the catalogue that cannot be read
    std::vector<std::string> paths;  ///< the first kMostListed; "" is the whole backup

    [[nodiscard]] std::uint64_t count() const { return files + directories + chatLists; }
    [[nodiscard]] bool isGone() const { return arriving + unread < count(); }  ///< some of it at least
};

struct VerifyReport {
    static constexpr std::size_t kMostListed = 1000;

    std::uint64_t objects = 0;  ///< that were read
    std::uint64_t bytes = 0;
    std::uint64_t chunks = 0;  ///< whose content was checked
    std::uint64_t damagedCount = 0;
    std::vector<DamagedObject> damaged;  ///< the first kMostListed
    std::vector<DamagedObject> arriving;
    std::vector<DamagedObject> unread;    ///< the system did not let them be read: nothing is known of them
    std::vector<DamagedObject> replaced;  ///< damaged packs of which all is stored again in good ones
    std::vector<BackupLoss> losses;       ///< backups that are not whole
    std::vector<format::EntryReference> whole;
    std::vector<std::string> strangers;  ///< files that are no part of a vault; harmless. Only of
                                         ///< verifyNames(): unlocking tells of those among the keys

    /// What is wrong with packs and other objects, for doubtPacks() (doubtfulpacks.h).
    [[nodiscard]] std::vector<SourceProblem> problems() const;
    [[nodiscard]] bool good() const {
        return damagedCount == 0 && arriving.empty() && unread.empty() && losses.empty();
    }
    /// Nothing is known to be wrong, and not everything could be read.
    [[nodiscard]] bool undecided() const;
    /// What kept the first thing from being read; Unavailable when a backup misses what no object is named
    /// for. Requires: undecided().
    [[nodiscard]] Error whyUndecided() const;
};

/// Reads every object. Errors: NotFound when the folder holds no object of a vault; those of
/// Storage::list on the vault's folders, Cancelled, Unavailable.
Result<VerifyReport> verifyNames(Storage& storage, Progress& progress);

enum class VerifyDepth { Structure, All };

/// Verifies what an owner can see. `clock` tells what may still be arriving: what is needed by a backup of
/// the last day. Errors: Cancelled, Unavailable (also when a device reports a fault), Damaged (an endless
/// tree); what is damaged is in the report.
Result<VerifyReport> verifyVault(OwnerVault& owner, VerifyDepth depth, const Clock& clock,
                                 Progress& progress);

}  // namespace coffer
