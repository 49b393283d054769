// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/removals.h"

#include <algorithm>

#include "vault/logbranches.h"
#include "vault/lognames.h"

namespace coffer {
namespace {

bool lists(const std::vector<format::ListedSlot>& slots, const format::ListedSlot& way) {
    const auto* listed = findListed(slots, way.slot);
    return listed != nullptr && listed->admin == way.admin;
}

std::optional<format::LogHead> acceptedHead(const KnownStatement& removal, const ComputerId& computer) {
    const auto* listed = findListed(removal.statement.computers, computer);
    return listed == nullptr ? std::nullopt : listed->head;
}

bool protects(const LogRecord& record) {
    return record.payload.entry == format::kEntryHold && record.payload.held.value_or(false);
}

}  // namespace

Removals::Removals(const LogContext& context) : m_context(context) {
    for (const Hash& hash : context.authority.ancestry) {
        m_statements.push_back(context.book.find(hash));
    }
    std::sort(m_statements.begin(), m_statements.end(),
              [](const auto* a, const auto* b) { return a->statement.generation < b->statement.generation; });
}

std::vector<const KnownStatement*> Removals::removalsOf(const format::ListedSlot& way) const {
    std::vector<const KnownStatement*> removals;
    std::set<Hash> listed;  // statements that list the way or descend from one that does
    for (const KnownStatement* known : m_statements) {
        const auto& parents = known->statement.parents;
        const bool before = std::any_of(parents.begin(), parents.end(),
                                        [&](const Hash& parent) { return listed.contains(parent); });
        const bool now = lists(known->statement.slots, way);
        if (before && !now && known->statement.accepted) {
            removals.push_back(known);
        }
        if (before || now) {
            listed.insert(known->hash);
        }
    }
    return removals;
}

const std::vector<const KnownStatement*>& Removals::of(const LogRecord& record) {
    static const std::vector<const KnownStatement*> none;
    const KnownStatement* named = m_context.book.find(record.payload.statement);
    if (!format::needsOwner(record.payload.entry) || !record.owner || named == nullptr) {
        return none;
    }
    const auto* way = findListed(named->statement.slots, record.owner->slot);
    if (way == nullptr) {
        return none;
    }
    const Way key(way->slot, way->admin);
    const auto known = m_known.find(key);
    return known != m_known.end() ? known->second : m_known.emplace(key, removalsOf(*way)).first->second;
}

bool Removals::isAfter(const LogRecord& record) {
    const auto& removals = of(record);
    return std::any_of(removals.begin(), removals.end(), [&](const KnownStatement* removal) {
        return isBeyond(record.reference, acceptedHead(*removal, record.reference.computer));
    });
}

std::set<format::EntryReference> Removals::notAccepted(const std::vector<LogRecord>& entries) {
    std::set<format::EntryReference> left;
    std::map<format::LogHead, AcceptedLog> accepted;
    for (const LogRecord& record : entries) {
        for (const KnownStatement* removal : of(record)) {
            const auto head = acceptedHead(*removal, record.reference.computer);
            if (!head) {
                left.insert(record.reference);
                continue;
            }
            const AcceptedLog& log = accepted.try_emplace(*head, entries, *head).first->second;
            if (!log.isLinked(record) && !(protects(record) && log.counts(record))) {
                left.insert(record.reference);
            }
        }
    }
    return left;
}

Error signedAfterRemoval(const format::EntryReference& entry) {
    return forged(entry, "the way to unlock that signed it was removed before");
}

}  // namespace coffer
