// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keys/capability.h"
#include "storage/storage.h"
#include "vault/localstatus.h"
#include "vault/logbook.h"
#include "vault/owner.h"

/// Whether a vault protects its owner now, as far as that can be told while it is locked: with a computer's
/// capability alone, and without changing anything. Names and sources are sealed, so they are not told here;
/// figures, and whether a drill went well, come from this computer's own signed status (localstatus.h); of a
/// drill on another computer only the time is seen. Times are those that computers claim.
namespace coffer {

/// Something that speaks against the vault's protection, and the one thing to do about it.
struct ProtectionReason {
    enum class Weight {
        Attention,  ///< protected still, but something should be done
        Danger,     ///< not protected
    };
    Weight weight;
    /// Stable, for programs: "no-backup", "old-backup", "rolled-back", "claimed-gone", "missing-statement",
    /// "after-removal", "forked", "gap", "clone", "log", "behind", "one-way", "no-way", "lost-way",
    /// "lost-together", "all-here", "only-beside", "weak-password", "unproven-way", "retired", "one-copy",
    /// "same-disk", "unreadable-files", "collapsed", "drill-failed", "verify-failed", "never-drilled",
    /// "status", "clock", "missing-packs", "old-source", "old-messages",
    /// "source-gone".
    std::string kind;
    std::string sentence;  ///< what is so
    std::string remedy;    ///< what to do
};

/// One computer, as its log shows it.
struct ComputerProtection {
    ComputerId computer;
    bool isThisOne = false;
    bool active = true;
    std::optional<std::uint64_t> lastBackup;  ///< ms since 1970, claimed; of those not forgotten
    std::optional<std::uint64_t> lastEntry;   ///< the same for entries of any kind
    bool seesNewest = true;  ///< false: its last entry names an older statement than the newest
};

/// A computer that a statement lists, as its log shows it to a locked reader and to an owner alike;
/// isThisOne is for the caller to say.
ComputerProtection computerInLog(const format::ListedComputer& listed, const Authority& authority,
                                 const LogBook& log);

/// One way to unlock, as a locked reader knows it.
struct WayProtection {
    SlotId slot;
    std::string method;  ///< "recovery-key", "password", …
    std::optional<std::uint64_t>
        lastProof;                ///< ms since 1970, claimed: when it was last shown to open the vault
    std::optional<WayNote> note;  ///< what was seen of it at the last unlock on this computer
};

/// One path that this computer backs up, as its notes tell.
struct SourceProtection {
    std::string path;  ///< printable, as the caller calls it; empty when he did not: notes hold no names
    std::optional<std::uint64_t> lastBackup;  ///< ms since 1970; nothing when that was not noted
    std::string newestMessage;                ///< local time; empty when it holds no chats
    ContentMeasure held;                      ///< in its last backup
};

struct Protection {
    enum class Verdict { Protected, NeedsAttention, NotProtected };
    Verdict verdict = Verdict::Protected;
    std::vector<ProtectionReason> reasons;  ///< dangers first
    std::vector<ComputerProtection> computers;
    std::vector<WayProtection> ways;         ///< in force, with a readable file
    std::vector<SourceProtection> sources;   ///< those that count
    std::optional<std::uint64_t> lastDrill;  ///< ms since 1970, claimed; on whatever computer
    std::optional<LocalStatus> status;       ///< of this computer's last run
    std::uint64_t failedAttempts = 0;        ///< on this computer, and not in the log yet
};

struct ProtectionQuestion {
    std::uint64_t now = 0;    ///< ms since 1970
    std::string stateFolder;  ///< base of the local state; empty: none
    SeenBefore seen;          ///< what this reader has seen before
    std::string vaultFolder;  ///< on disk; empty when it is elsewhere
    /// Paths that are backed up, where the caller knows them. Then only these count: what was backed up once
    /// and is no longer kept is not asked for. When none of them was ever backed up, all that were do count.
    std::vector<std::string> sources;
    std::uint64_t attentionAfter = 7 * kDay;  ///< ms without a backup of this computer, or of one source
    std::uint64_t dangerAfter = 30 * kDay;    ///< ms without a backup of this computer
    /// Age in ms of a source's newest message: nobody is asked for a new export every week, and a chat that
    /// is alive says something within two months.
    std::uint64_t messagesAfter = 60 * kDay;
    static constexpr std::uint64_t kDay = 86'400'000;
};

/// Errors: those of reading the vault's folders; whatever is wrong with its content is a reason.
Result<Protection> judgeProtection(Storage& storage, const Capability& capability,
                                   const ProtectionQuestion& question);

/// Whether two folders or files that exist lie on one file system of this computer, as far as that tells
/// disks apart.
bool liesOnSameDisk(const std::string& one, const std::string& other);

/// The date of the newest message of all sources that count; local time, empty when they hold no chats.
std::string newestMessageOf(const Protection& protection);

/// "protected", "needs-attention", "not-protected".
std::string_view verdictName(Protection::Verdict verdict);

}  // namespace coffer
