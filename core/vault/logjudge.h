// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/logbook.h"

namespace coffer {

/// What judging one log file needs to know.
struct LogContext {
    VaultId vault;
    const NoticeKey& notice;
    const StatementBook& book;
    const Authority& authority;
};

/// A log file that opened. Whoever has a notice key can make its outer layer anew, with other signatures, so
/// many files may hold one entry: those are one, and one good copy is enough.
struct OpenedEntry {
    LogRecord record;
    format::LogEnvelope envelope;
};

/// Opens one log file: hash, place, grammar (FORMAT.md section 11). `name` is the file's name and folder.
/// Errors: Damaged, TooNew, and Tampered where it contradicts its place.
Result<OpenedEntry> openLogFile(ByteView file, const format::EntryReference& name, const LogContext& context);
/// Its signatures. Error Tampered when one is not good.
Result<LogRecord> judgeEntry(OpenedEntry entry, const LogContext& context);
/// Both.
Result<LogRecord> judgeLogFile(ByteView file, const format::EntryReference& name, const LogContext& context);

/// Takes up log files one by one, those of one entry as one.
class EntryCopies {
public:
    explicit EntryCopies(const LogContext& context) : m_context(context) {}
    /// The entry, the first time that a copy of it is good; nothing for further copies and for bad files.
    std::optional<LogRecord> add(const Result<Bytes>& file, const format::EntryReference& name);
    /// What is wrong with files that are no copies of something good, in their order.
    struct Problem {
        std::uint64_t sequence;
        Error error;
    };
    [[nodiscard]] std::vector<Problem> problems() const;

private:
    const LogContext& m_context;
    std::set<Hash> m_good;
    std::vector<std::pair<std::optional<Hash>, Problem>> m_bad;  ///< by the entry that they open as, if any
};

/// Whether an entry comes after the last accepted one of a retired computer, or takes its place.
bool isBeyond(const format::EntryReference& entry, const std::optional<format::LogHead>& head);

/// The order in which the statements named along one log may follow each other: only on to descendants. What
/// needs an owner does not count when its computer knew a newer statement already: that owner may have been
/// removed since. Whoever reads logs asks here, owners and computers alike.
class StatementOrder {
public:
    /// `newest` is what newest() was after the entries before those that follow.
    explicit StatementOrder(const LogContext& context, const std::optional<Hash>& newest = {});

    /// Takes up the next entry by number. Error Tampered when it does not count.
    Result<void> follow(const LogRecord& record);
    /// The newest statement that an entry has followed, as far as it is known.
    [[nodiscard]] const std::optional<Hash>& newest() const { return m_newest; }

private:
    void moveOn(const Hash& statement);

    const LogContext& m_context;
    std::optional<Hash> m_newest;
    std::set<Hash> m_passed;  ///< older than a statement that an entry has followed
};

/// Reads and judges all logs of a vault into a book.
class LogJudge {
public:
    LogJudge(Storage& storage, const LogContext& context, LogBook& book)
        : m_storage(storage), m_context(context), m_book(book) {}

    Result<void> readAll();
    /// What follows from all entries together: gaps, clones, roll-backs, forgotten, held, marks.
    void concludeAll(const std::map<ComputerId, format::LogHead>& highWater);

private:
    Result<void> readComputer(const ComputerId& computer);
    void keepAccepted(const ComputerId& computer, std::vector<LogRecord>& entries);
    static void countTimes(std::vector<LogRecord>& entries);
    void dropBackwards(std::vector<LogRecord>& entries);
    void dropAfterRemoval(std::vector<LogRecord>& entries, const std::set<format::EntryReference>& left);
    void drop(const LogRecord& record, LogProblem::Kind kind, Error error);
    void findGapsAndClones(const ComputerId& computer, const std::vector<LogRecord>& entries);
    void findAbsences(const std::map<ComputerId, format::LogHead>& highWater);
    void collect(const LogRecord& record, std::vector<const LogRecord*>& holds);
    void problem(LogProblem::Kind kind, const ComputerId& computer, std::uint64_t sequence, Error error);

    Storage& m_storage;
    const LogContext& m_context;
    LogBook& m_book;
    std::set<format::EntryReference> m_dropped;  ///< good entries that are not what was accepted: not gone
};

}  // namespace coffer
