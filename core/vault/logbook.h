// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "format/logentry.h"
#include "keys/statementforks.h"
#include "storage/storage.h"

namespace coffer {

/// A log entry that counts: well formed, in its place, signed by its computer and, where needed, by an owner.
struct LogRecord {
    format::EntryReference reference;  ///< by its id (FORMAT.md section 11), whatever its file is called
    format::SessionHeader session;
    Bytes prefix;
    format::LogPayload payload;
    std::optional<format::OwnerSignature> owner;
    bool proven =
        false;  ///< the statement that it names is there and counts, and a retired log's chain names it
    std::uint64_t counted = 0;  ///< ms; its claimed time as far as that can be believed
};

/// What is wrong with a log. `kind` is stable, for programs.
struct LogProblem {
    enum class Kind {
        Unreadable,        ///< one file is damaged, malformed, of a newer version or in the wrong place
        Forged,            ///< a signature is not good, or the computer is not listed
        Gap,               ///< numbers are missing
        Clone,             ///< two entries of one computer with one number
        Beyond,            ///< entries of a retired computer beyond its accepted head; they do not count
        AfterRemoval,      ///< an owner's entry that a way signed after its removal; it does not count
        RolledBack,        ///< this reader, or an owner's statement, has seen a newer entry than there is
        Claimed,           ///< another computer says that it has seen a newer entry than there is
        MissingStatement,  ///< entries name a statement that is not there
    };
    Kind kind;
    ComputerId computer;  ///< whose log it is; of Claimed and MissingStatement the one that says so
    std::uint64_t sequence = 0;
    Error error;

    /// The kind as notices name it: "log", "forged", "gap", "clone", "beyond", "after-removal",
    /// "rolled-back", "claimed-gone", "missing-statement". A kind of its own for each, so that many of one do
    /// not hide another.
    [[nodiscard]] const char* kindName() const;
};

/// All logs of a vault, judged (FORMAT.md section 11). Built once, then read by any thread.
/// An entry is judged by the statement that it names; if that statement is absent or does not count, a backup
/// by the ones in force, and what needs an owner does not count. Without any statement in force, backups
/// count unproven.
class LogBook {
public:
    /// `highWater` are heads that the reader has seen before; may be empty. Errors: those of Storage::list on
    /// the computers folder.
    static Result<LogBook> read(Storage& storage, const VaultId& vault, const NoticeKey& notice,
                                const StatementBook& book, const Authority& authority,
                                const std::map<ComputerId, format::LogHead>& highWater);

    /// Valid entries of one computer by number, then hash; also those of clones.
    [[nodiscard]] const std::vector<LogRecord>& entries(const ComputerId& computer) const;
    [[nodiscard]] std::vector<ComputerId> computers() const;
    [[nodiscard]] const std::vector<LogProblem>& problems() const { return m_problems; }
    [[nodiscard]] const LogRecord* find(const format::EntryReference& reference) const;
    /// The newest valid entry of each computer.
    [[nodiscard]] std::map<ComputerId, format::LogHead> heads() const;
    /// The newest before which nothing is missing from number 0 on (logbranches.h), also one that does not
    /// count.
    [[nodiscard]] std::optional<format::LogHead> wholeEnd(const ComputerId& computer) const;
    [[nodiscard]] bool hasGap(const ComputerId& computer) const;  ///< from 0 to its head
    [[nodiscard]] bool isCloned(const ComputerId& computer) const;
    /// Whether each entry follows the one before, from number 0 on, also those that do not count.
    [[nodiscard]] bool isChain(const ComputerId& computer) const { return !m_unchained.contains(computer); }

    /// Valid backup entries, oldest first by the time they count as, in each computer's own order; with or
    /// without those forgotten.
    enum class Forgotten { Leave, Include };
    [[nodiscard]] std::vector<const LogRecord*> backups(Forgotten forgotten = Forgotten::Leave) const;
    [[nodiscard]] bool isForgotten(const format::EntryReference& backup) const {
        return m_forgotten.contains(backup);
    }
    [[nodiscard]] bool isHeld(const format::EntryReference& backup) const { return m_held.contains(backup); }

    /// Every pack under a mark, with the entry that marks it first.
    struct Mark {
        format::PackReference pack;
        format::EntryReference entry;
    };
    [[nodiscard]] const std::vector<Mark>& marks() const { return m_marks; }
    /// Whether `computer` has acknowledged an entry: a later entry of its own chain, or one whose `seen`
    /// reaches it. Retired computers count as having acknowledged.
    [[nodiscard]] bool acknowledged(const format::EntryReference& entry, const ComputerId& computer) const;

private:
    std::map<ComputerId, std::vector<LogRecord>> m_entries;
    std::set<ComputerId> m_retired;
    std::set<ComputerId> m_unchained;
    std::map<ComputerId, format::LogHead> m_wholeEnds;
    std::vector<LogProblem> m_problems;
    std::set<format::EntryReference> m_forgotten;
    std::set<format::EntryReference> m_held;
    std::vector<Mark> m_marks;
    friend class LogJudge;
};

}  // namespace coffer
