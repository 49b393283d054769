// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "crypto/signing.h"
#include "format/logentry.h"
#include "vault/contentloss.h"
#include "vault/localstate.h"

namespace coffer {

/// What one source held in this computer's last backup of it.
struct SourceMeasure {
    PathKey source;           ///< a keyed hash of its path
    ContentMeasure last;      ///< in the last backup
    ContentMeasure expected;  ///< in the last backup in which it had not collapsed: what the next one is
                              ///< measured by
    std::optional<format::LogHead> holder = std::nullopt;  ///< the entry of that backup, where it was noted
    std::uint64_t backedUp = 0;      ///< ms since 1970: when its last backup was finished; 0: not noted
    std::string newestMessage = {};  ///< in its last backup, as in LocalStatus

    bool operator==(const SourceMeasure&) const = default;
};

/// How much verifying looked at. Numbers are those of the file.
enum class CheckDepth : std::uint8_t { Names = 0, Structure = 1, All = 2 };

/// This computer's last drill, whose result the log tells only to an owner.
struct DrillNote {
    std::uint64_t time = 0;  ///< ms since 1970
    bool good = false;

    bool operator==(const DrillNote&) const = default;
};

/// A drill on this computer that found a backup damaged, and that no later one has made up for.
struct FailedDrill {
    std::uint64_t time = 0;  ///< ms since 1970
    bool all = false;        ///< false: a sample
    format::EntryReference backup;

    bool operator==(const FailedDrill&) const = default;
};

/// The last time that verifying found the vault not whole, until a run of that depth, or of all, finds it
/// whole.
struct FailedVerify {
    std::uint64_t time = 0;  ///< ms since 1970
    CheckDepth depth = CheckDepth::Names;
    bool costs = true;  ///< false: every backup is whole all the same

    bool operator==(const FailedVerify&) const = default;
};

/// What an unlocked reader saw of a way to unlock and a locked one cannot: nothing that names it.
struct WayNote {
    SlotId slot;
    bool weak = false;              ///< a password that is easy to guess
    bool synced = false;            ///< WebAuthn's BS: it is backed up by its provider
    bool thisComputerOnly = false;  ///< it lives in one computer

    bool operator==(const WayNote&) const = default;
};

/// Attempts of one kind that failed and that no log entry tells of yet (failedattempts.h).
struct AttemptNote {
    std::string event, method, reason;
    std::uint64_t count = 0;
    std::uint64_t first = 0, last = 0;  ///< ms since 1970

    bool operator==(const AttemptNote&) const = default;
};

/// What a home page shows without a touch: written after each run of a computer beside its local state, and
/// signed, so that a changed file is not believed. It holds figures and dates, no names.
struct LocalStatus {
    VaultId vault;
    ComputerId computer;
    std::uint64_t lastBackup = 0;           ///< ms since 1970; when the newest backup was finished
    std::optional<format::LogHead> newest;  ///< the computer's newest log entry
    format::Figures figures;                ///< of the newest backup
    std::string newestMessage;  ///< of the newest backup; local time, "2024-11-03T18:20"; empty when no chats
                                ///< are known
    std::vector<SourceMeasure> sources;  ///< also of sources that the newest backup does not hold
    std::optional<DrillNote> drill;      ///< nothing when none was run here
    std::vector<FailedDrill> failedDrills;
    std::optional<FailedVerify> failedVerify;
    std::set<Hash> damagedPacks;        ///< found by reading; until backups have stored their content again
    std::set<Hash> lostPacks;           ///< found to be gone or cut off; the same holds
    bool begunAnew = false;             ///< what was noted before was lost: nothing to measure sources by
    std::vector<WayNote> ways;          ///< as they were when the vault was last unlocked here
    std::vector<AttemptNote> attempts;  ///< only in the file of failedattempts.h
    std::vector<std::string> problems;  ///< kinds of notices: "rolled-back", "clone", "gap", …

    bool operator==(const LocalStatus&) const = default;
};

/// Where the status lies within a computer's state folder.
std::filesystem::path localStatusFile(const std::filesystem::path& stateFolder);

/// Replaces the file (privatefile.h). Errors: Denied, NoSpace, Unavailable.
Result<void> writeLocalStatus(const std::filesystem::path& file, const LocalStatus& status,
                              const crypto::SigningKey& signer);

/// Errors: NotFound; Damaged when malformed; Tampered when `signerKey` did not sign it.
Result<LocalStatus> readLocalStatus(const std::filesystem::path& file, const SignerKey& signerKey);

}  // namespace coffer
