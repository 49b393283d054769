// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/statementaside.h"

#include <algorithm>

namespace coffer {
namespace {

/// Whether `statement` lists the way that signed `settlement`, with the key that signed it.
bool listsSigner(const KnownStatement& statement, const KnownStatement& settlement) {
    const auto* slot = findListed(statement.statement.slots, settlement.statement.signer);
    return slot != nullptr && slot->admin == settlement.admin;
}

const KnownStatement* validOne(const StatementBook& book, const std::optional<Hash>& hash) {
    const KnownStatement* known = hash ? book.find(*hash) : nullptr;
    return known != nullptr && known->valid ? known : nullptr;
}

}  // namespace

SetAside::SetAside(const StatementBook& book, const std::optional<Hash>& pin)
    : m_book(book), m_pin(validOne(book, pin)) {
    const std::set<Hash> line = m_pin == nullptr ? std::set<Hash>() : book.ancestry(m_pin->hash);
    takePinned(line);
    std::vector<Settlement> open;
    for (const KnownStatement* known : book.all()) {
        const bool isOpen = known->valid && !line.contains(known->hash) && !m_excluded.contains(known->hash);
        auto settlement = isOpen ? settlementBy(*known) : std::nullopt;
        if (settlement) {
            open.push_back(std::move(*settlement));
        }
    }
    decide(std::move(open));
    collectBelow();
}

// Whoever is listed can write any number of them, and each costs as much as looking through the statements.
std::optional<SetAside::Settlement> SetAside::settlementBy(const KnownStatement& known) {
    Settlement settlement{&known, {}};
    bool isLookedAt = false;
    for (const Hash& hash : known.statement.aside) {
        const KnownStatement* head = validOne(m_book, hash);
        if (head == nullptr || head->genesis != known.genesis || !listsSigner(*head, known) ||
            m_lookedAt >= kMostSettlements) {
            continue;
        }
        isLookedAt = true;
        auto rejected = rejectedBy(known, hash);
        if (binds(known, rejected)) {
            settlement.rejects.merge(rejected);
        }
    }
    m_lookedAt += isLookedAt ? 1U : 0U;
    const bool isOfPin = m_pin == nullptr || known.genesis == m_pin->genesis;
    return isOfPin && !settlement.rejects.empty() ? std::optional(std::move(settlement)) : std::nullopt;
}

void SetAside::takePinned(const std::set<Hash>& line) {
    for (const Hash& hash : line) {
        const KnownStatement& known = *m_book.find(hash);
        for (const Hash& head : known.statement.aside) {
            m_excluded.merge(rejectedBy(known, head));
        }
    }
    std::erase_if(m_excluded, [&](const Hash& hash) { return line.contains(hash); });
}

std::set<Hash> SetAside::rejectedBy(const KnownStatement& settlement, const Hash& head) const {
    const std::set<Hash> line = m_book.ancestry(settlement.hash);
    const auto isOfLine = [&](const Hash& hash) { return line.contains(hash); };
    std::set<Hash> side = m_book.ancestry(head);
    std::erase_if(side, isOfLine);
    std::set<Hash> rejected = m_book.descendants(side);
    std::erase_if(rejected, isOfLine);
    return rejected;
}

// Nothing tells whether what removes the signer was written before or after the settlement. If it was
// before, he had been removed, and must decide nothing.
bool SetAside::binds(const KnownStatement& settlement, const std::set<Hash>& rejected) const {
    return std::all_of(rejected.begin(), rejected.end(),
                       [&](const Hash& hash) { return listsSigner(*m_book.find(hash), settlement); });
}

// A settlement counts when everything that sets it aside is set aside by one that counts.
void SetAside::decide(std::vector<Settlement> open) {
    bool news = true;
    while (news) {
        std::erase_if(open, [&](const Settlement& one) { return m_excluded.contains(one.statement->hash); });
        const auto free = std::find_if(open.begin(), open.end(), [&](const Settlement& one) {
            return std::none_of(open.begin(), open.end(), [&](const Settlement& other) {
                return other.rejects.contains(one.statement->hash);
            });
        });
        news = free != open.end();
        if (news) {
            if (m_pin != nullptr && free->rejects.contains(m_pin->hash)) {
                m_leadingAway.insert(free->statement->hash);
            }
            m_excluded.merge(free->rejects);
            open.erase(free);
        }
    }
}

void SetAside::collectBelow() {
    std::set<Hash> from = m_leadingAway;
    if (m_pin != nullptr) {
        from.insert(m_pin->hash);
    }
    m_below = m_book.descendants(from);
    std::erase_if(m_below, [&](const Hash& hash) { return m_excluded.contains(hash); });
}

std::vector<const KnownStatement*> SetAside::inForce() const {
    std::set<Hash> counted;
    for (const KnownStatement* known : m_book.all()) {
        if (known->valid && !m_excluded.contains(known->hash)) {
            counted.insert(known->hash);
        }
    }
    return m_book.headsAmong(counted);
}

std::vector<const KnownStatement*> SetAside::inForceBelow() const {
    return m_book.headsAmong(m_below);
}

}  // namespace coffer
