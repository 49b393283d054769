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

/// Judges one log file on its own: hash, place, grammar, signatures (FORMAT.md section 11). `name` is the
/// file's name, `computer` the folder's. Errors: Damaged, TooNew, and Tampered for whatever a signature or a
/// place contradicts.
Result<LogRecord> judgeLogFile(ByteView file, const format::EntryReference& name, const LogContext& context);

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
    void readEntry(const ComputerId& computer, const std::string& name);
    void keepAccepted(const ComputerId& computer, std::vector<LogRecord>& entries);
    static void countTimes(std::vector<LogRecord>& entries);
    void dropBackwards(std::vector<LogRecord>& entries);
    void findGapsAndClones(const ComputerId& computer, const std::vector<LogRecord>& entries);
    void expectHead(const ComputerId& computer, const format::LogHead& head);
    void expectSeen(const LogRecord& record);
    void tellRolledBack();
    void collect(const LogRecord& record, std::vector<const LogRecord*>& holds);
    void problem(LogProblem::Kind kind, const ComputerId& computer, std::uint64_t sequence, Error error);

    Storage& m_storage;
    const LogContext& m_context;
    LogBook& m_book;
    std::set<format::EntryReference> m_dropped;  ///< good entries that are not what was accepted: not gone
    std::map<ComputerId, std::uint64_t> m_gone;  ///< the highest number that was reached and is gone
};

}  // namespace coffer
