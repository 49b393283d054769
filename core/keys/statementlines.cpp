// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/statementlines.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <unordered_map>

namespace coffer {

void NumberSet::intersect(const NumberSet& other) {
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_and<>());
}

void NumberSet::unite(const NumberSet& other) {
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_or<>());
}

StatementLines::StatementLines(const StatementBook& book, const std::vector<const KnownStatement*>& heads)
    : m_heads(heads) {
    assert(!heads.empty());
    numberAll(book);
    noteListings();
    std::unordered_map<const KnownStatement*, std::size_t> numbers;
    for (std::size_t number = 0; number < m_statements.size(); ++number) {
        numbers.emplace(m_statements[number].known, number);
    }
    for (const KnownStatement* head : heads) {
        m_lines.push_back(lineOf(numbers.at(head)));
        m_listed.push_back(listedBy(*head));
    }
}

void StatementLines::numberAll(const StatementBook& book) {
    std::map<Hash, std::size_t> numbers;
    for (const KnownStatement* known : book.all()) {
        const auto signer = m_signers.try_emplace(known->statement.signer, m_signers.size()).first->second;
        numbers.emplace(known->hash, m_statements.size());
        m_statements.push_back({known, {}, signer});
    }
    for (Place& place : m_statements) {
        for (const Hash& parent : place.known->statement.parents) {
            if (const auto found = numbers.find(parent); found != numbers.end()) {
                place.parents.push_back(found->second);
            }
        }
    }
}

void StatementLines::noteListings() {
    m_listings.resize(m_signers.size());
    std::vector<NumberSet> listed;
    for (const Place& place : m_statements) {
        listed.push_back(listedBy(*place.known));
    }
    for (std::size_t number = 0; number < m_statements.size(); ++number) {
        NumberSet before(m_signers.size());
        for (const std::size_t parent : m_statements[number].parents) {
            before.unite(listed[parent]);
        }
        listed[number].anyWithout(before, [&](std::size_t signer) {
            m_listings[signer].push_back(number);
            return false;
        });
    }
}

NumberSet StatementLines::listedBy(const KnownStatement& known) const {
    NumberSet listed(m_signers.size());
    for (const auto& slot : known.statement.slots) {
        if (const auto signer = m_signers.find(slot.slot); signer != m_signers.end()) {
            listed.insert(signer->second);
        }
    }
    return listed;
}

NumberSet StatementLines::lineOf(std::size_t statement) const {
    NumberSet line(m_statements.size());
    std::vector<std::size_t> waiting{statement};
    while (!waiting.empty()) {
        const std::size_t next = waiting.back();
        waiting.pop_back();
        if (line.insert(next)) {
            const auto& parents = m_statements[next].parents;
            waiting.insert(waiting.end(), parents.begin(), parents.end());
        }
    }
    return line;
}

bool StatementLines::restsOnRemoved(std::size_t head, std::size_t other) const {
    if (m_heads[head]->genesis != m_heads[other]->genesis) {
        return false;
    }
    const NumberSet& line = m_lines[head];
    const NumberSet& others = m_lines[other];
    NumberSet lookedAt = m_listed[other];
    return line.anyWithout(others, [&](std::size_t statement) {
        const std::size_t signer = m_statements[statement].signer;
        const auto& listings = m_listings[signer];
        return lookedAt.insert(signer) &&
               std::any_of(listings.begin(), listings.end(), [&](std::size_t listing) {
                   return line.contains(listing) && others.contains(listing);
               });
    });
}

NumberSet StatementLines::commonNumbers() const {
    NumberSet numbers = m_lines.front();
    for (const NumberSet& line : m_lines) {
        numbers.intersect(line);
    }
    return numbers;
}

NumberSet StatementLines::unitedNumbers() const {
    NumberSet numbers = m_lines.front();
    for (const NumberSet& line : m_lines) {
        numbers.unite(line);
    }
    return numbers;
}

std::set<Hash> StatementLines::hashesOf(const NumberSet& numbers) const {
    std::set<Hash> hashes;
    numbers.anyWithout(NumberSet(m_statements.size()), [&](std::size_t number) {
        hashes.insert(m_statements[number].known->hash);
        return false;
    });
    return hashes;
}

std::set<Hash> StatementLines::common() const {
    return hashesOf(commonNumbers());
}

std::set<Hash> StatementLines::united() const {
    return hashesOf(unitedNumbers());
}

}  // namespace coffer
