// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "keys/statementbook.h"

namespace coffer {

/// A set of small numbers, a bit for each.
class NumberSet {
public:
    /// Of numbers below `size`.
    explicit NumberSet(std::size_t size) : m_words((size + 63) / 64) {}

    [[nodiscard]] bool contains(std::size_t number) const {
        return (m_words[number / 64] >> number % 64 & 1U) != 0;
    }
    /// Whether it is news.
    bool insert(std::size_t number) {
        const bool isNew = !contains(number);
        m_words[number / 64] |= std::uint64_t{1} << number % 64;
        return isNew;
    }
    void intersect(const NumberSet& other);
    void unite(const NumberSet& other);
    /// Its numbers that `other` lacks, ascending, until `found` is true of one; whether it was of any.
    template <typename Predicate>
    bool anyWithout(const NumberSet& other, const Predicate& found) const;

private:
    std::vector<std::uint64_t> m_words;
};

/// Heads of a fork, and what each descends from, side by side.
///
/// Whoever was an owner once can write any number of statements that compete, so that comparing heads must
/// not mean looking up their ancestors again and again. Statements and those who signed them are numbered
/// here once, and each head's line is a set of such numbers: to compare two heads costs one step for 64
/// statements, and one for each that only the first descends from.
class StatementLines {
public:
    /// Requires: the heads stem from `book`, which must outlive this; there is at least one.
    StatementLines(const StatementBook& book, const std::vector<const KnownStatement*>& heads);

    /// Whether the first head rests, since the two parted, on a signature by a slot that the other has
    /// removed: one that what both descend from lists, and the other head does not. Heads are named by their
    /// places in what was given. False for heads of different first statements.
    [[nodiscard]] bool restsOnRemoved(std::size_t head, std::size_t other) const;
    /// What all of them descend from; a head descends from itself.
    [[nodiscard]] std::set<Hash> common() const;
    /// What any of them descends from.
    [[nodiscard]] std::set<Hash> united() const;
    /// Whether all share an ancestor, and `isDecisive` is true of nothing since.
    template <typename Predicate>
    [[nodiscard]] bool agreeButFor(const Predicate& isDecisive) const;
    /// How many statements the book holds.
    [[nodiscard]] std::size_t statements() const { return m_statements.size(); }

private:
    struct Place {
        const KnownStatement* known;
        std::vector<std::size_t> parents;  ///< those that are there
        std::size_t signer;
    };
    void numberAll(const StatementBook& book);
    void noteListings();
    [[nodiscard]] NumberSet listedBy(const KnownStatement& known) const;
    [[nodiscard]] NumberSet lineOf(std::size_t statement) const;
    [[nodiscard]] NumberSet commonNumbers() const;
    [[nodiscard]] NumberSet unitedNumbers() const;
    [[nodiscard]] std::set<Hash> hashesOf(const NumberSet& numbers) const;

    std::vector<const KnownStatement*> m_heads;
    std::vector<NumberSet> m_lines;   ///< by head: statements
    std::vector<NumberSet> m_listed;  ///< by head: signers that it lists
    std::vector<Place> m_statements;  ///< by number
    std::map<SlotId, std::size_t> m_signers;
    /// By signer: the statements that list it although no parent does. What lists it descends from one of
    /// them, or is one.
    std::vector<std::vector<std::size_t>> m_listings;
};

template <typename Predicate>
bool NumberSet::anyWithout(const NumberSet& other, const Predicate& found) const {
    for (std::size_t place = 0; place < m_words.size(); ++place) {
        for (std::uint64_t left = m_words[place] & ~other.m_words[place]; left != 0; left &= left - 1) {
            if (found(place * 64 + static_cast<std::size_t>(std::countr_zero(left)))) {
                return true;
            }
        }
    }
    return false;
}

template <typename Predicate>
bool StatementLines::agreeButFor(const Predicate& isDecisive) const {
    const NumberSet common = commonNumbers();
    const auto any = [](std::size_t /*number*/) { return true; };
    return common.anyWithout(NumberSet(m_statements.size()), any) &&
           !unitedNumbers().anyWithout(
               common, [&](std::size_t number) { return isDecisive(m_statements[number].known->statement); });
}

}  // namespace coffer
