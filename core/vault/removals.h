// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "vault/logjudge.h"

namespace coffer {

/// Whoever held a way to unlock that was removed still has its admin key, perhaps an old copy of the vault in
/// which it counts, and perhaps a computer that he enrolled and that adds to the vault. So a removal says how
/// far each log had come (FORMAT.md section 11): what needs an owner and is signed with the removed way
/// counts on the chain that ends there and nowhere else. Not below a missing link of it either, because he
/// can delete one and put his own in its place; only what protects a backup is kept there.
///
/// A way counts as removed by every statement that accepts logs and does not list it though one before does:
/// he may have replaced or removed ways himself, while he was an owner, and kept what they can sign. In a
/// fork that a person has to decide the removals of all sides do: whoever was removed could start one, and
/// what does not count meanwhile deletes nothing. The context must outlive it.
class Removals {
public:
    explicit Removals(const LogContext& context);

    /// The statements in force, and those they descend from, that have removed the way which signed an entry
    /// and say what was accepted; none where the entry needs no owner. Requires: the entry was judged.
    const std::vector<const KnownStatement*>& of(const LogRecord& record);
    /// Whether an entry comes after what one of them accepted of its log, as far as numbers tell.
    bool isAfter(const LogRecord& record);
    /// Of a whole log, also with what does not count by other rules, the entries that do not count.
    std::set<format::EntryReference> notAccepted(const std::vector<LogRecord>& entries);

private:
    [[nodiscard]] std::vector<const KnownStatement*> removalsOf(const format::ListedSlot& way) const;

    using Way = std::pair<SlotId, SignerKey>;
    const LogContext& m_context;
    std::vector<const KnownStatement*> m_statements;  ///< each after those that it follows
    std::map<Way, std::vector<const KnownStatement*>> m_known;
};

/// Why such an entry does not count.
Error signedAfterRemoval(const format::EntryReference& entry);

}  // namespace coffer
