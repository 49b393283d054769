// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "vault/logbook.h"

/// Logs that were continued twice, by a computer and by a copy of its key or an older state of it. Only an
/// owner can say which continuation counts: by retiring the computer at the end of that one (FORMAT.md
/// section 11). Entries are those of one computer.
namespace coffer {

/// What of a log counts when it is accepted up to one entry: the chain of predecessors that ends there.
/// Where a link of it is missing, nothing tells what stood before, and all entries of lower numbers count.
class AcceptedLog {
public:
    AcceptedLog(const std::vector<LogRecord>& entries, const format::LogHead& end);
    [[nodiscard]] bool counts(const LogRecord& entry) const;
    /// Whether it is one of the chain, which names it by its hash: nobody can have added it since.
    [[nodiscard]] bool isLinked(const LogRecord& entry) const {
        return m_chain.contains(entry.reference.hash);
    }

private:
    std::set<Hash> m_chain;
    std::uint64_t m_below = 0;  ///< entries of lower numbers count
};

/// One way in which a log can be read to its end.
struct LogBranch {
    const LogRecord* end;
    std::size_t entries;  ///< how many count, with it
};

/// By number, then hash of the end: none for an empty log, one for a log that was never forked. Points into
/// `entries`, which come by number, then hash. Takes as long as sorting them, however many ends there are.
std::vector<LogBranch> logBranches(const std::vector<LogRecord>& entries);

/// Those with most entries first, for a person to choose from: a thief of the key can have made any number of
/// others.
std::vector<LogBranch> longestFirst(std::vector<LogBranch> branches);

/// Which of several ends is the computer's own and which its clone's cannot be told without a person, and
/// choosing wrongly would give up what counts. `log` begins the sentence, e.g. "that computer's log".
Error severalEnds(const std::string& log, std::size_t count);

/// The entry of the highest number from which all predecessors are there, back to number 0: beyond a missing
/// one, nobody knows yet what it says. Null where there is none. Points into `entries`, in the same order.
const LogRecord* wholeEnd(const std::vector<LogRecord>& entries);

}  // namespace coffer
