// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <utility>
#include <vector>

#include "vault/logjudge.h"

namespace coffer {

/// What somebody has seen of a vault and is not there: newer entries of a log, and statements. What this
/// reader itself has seen, and what an owner has signed, is certain. What a computer says of another one's
/// log is only its word: whoever has its key can say anything. So each computer's word is kept apart and
/// neither raises nor hides what is certain. That of a retired computer counts no more, so that retiring it
/// ends what its key was abused for; and of computers that nobody listed a thief could name any number.
///
/// Everything given must outlive it; `book` holds the logs without what does not count, which `dropped`
/// names: that is there.
class LogAbsences {
public:
    LogAbsences(const LogContext& context, const LogBook& book,
                const std::set<format::EntryReference>& dropped)
        : m_context(context), m_book(book), m_dropped(dropped) {}

    /// For certain. Of several of one computer the highest number is told.
    void expectHead(const ComputerId& computer, const format::LogHead& head);
    /// What an entry names: the heads of others that its computer has seen, and its statement.
    void expectNamed(const LogRecord& record);
    /// Of the kinds RolledBack, Claimed and MissingStatement.
    [[nodiscard]] std::vector<LogProblem> problems() const;

private:
    [[nodiscard]] bool isThere(const format::EntryReference& seen) const;
    void expectSeen(const LogRecord& record);

    /// What one computer says of another: the highest number, and the entry that says so.
    struct Claim {
        std::uint64_t gone = 0, saidIn = 0;
    };
    const LogContext& m_context;
    const LogBook& m_book;
    const std::set<format::EntryReference>& m_dropped;
    std::map<ComputerId, std::uint64_t> m_gone;
    std::map<std::pair<ComputerId, ComputerId>, Claim> m_claims;
    std::map<ComputerId, std::pair<std::uint64_t, Hash>> m_unknown;  ///< the newest that each names
};

/// That `by` names a statement which is not there.
Error statementMissing(const ComputerId& by, const Hash& statement);

}  // namespace coffer
