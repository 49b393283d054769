// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>

#include "keys/statementbook.h"

namespace coffer {

/// What decided forks leave out (FORMAT.md section 7, Setting aside). A settlement names the heads that a
/// person has rejected. Their sides since the fork, and all that was built upon
/// these, do not count
///
/// * for a reader that has pinned the settlement or a descendant of it; and
/// * for every other one, if all that is rejected lists the way that signed the settlement: with the key that
///   it is signed with. Where some of it does not, the signer may have been removed before he decided; then
///   each reader is told by its person.
///
/// Of settlements that set each other aside, none counts for who has pinned neither.
class SetAside {
public:
    /// For a reader that has seen `pin`; a computer's is always there. `book` is only read here.
    SetAside(const StatementBook& book, const std::optional<Hash>& pin);

    [[nodiscard]] bool contains(const Hash& statement) const { return m_excluded.contains(statement); }
    /// Settlements that reject what was pinned, and count all the same: their signer is listed there too.
    [[nodiscard]] const std::set<Hash>& leadingAway() const { return m_leadingAway; }
    /// The statements in force: valid, not set aside and nobody's parent.
    [[nodiscard]] std::vector<const KnownStatement*> inForce() const;
    /// The same among what a reader may follow: descendants of the pin, or of what leads away from it.
    [[nodiscard]] std::vector<const KnownStatement*> inForceBelow() const;
    /// Whether `statement` is among those.
    [[nodiscard]] bool isBelow(const Hash& statement) const { return m_below.contains(statement); }

private:
    struct Settlement {
        const KnownStatement* statement;
        std::set<Hash> rejects;  ///< what does not count if this does
    };
    [[nodiscard]] std::optional<Settlement> settlementBy(const KnownStatement& known);
    void takePinned(const std::set<Hash>& line);
    [[nodiscard]] std::set<Hash> rejectedBy(const KnownStatement& settlement, const Hash& head) const;
    [[nodiscard]] bool binds(const KnownStatement& settlement, const std::set<Hash>& rejected) const;
    void decide(std::vector<Settlement> open);
    void collectBelow();

    /// So many settlements, by generation, are looked at for who has pinned none of them.
    static constexpr std::size_t kMostSettlements = 64;

    const StatementBook& m_book;
    const KnownStatement* m_pin;
    std::set<Hash> m_excluded;
    std::set<Hash> m_leadingAway;
    std::set<Hash> m_below;
    std::size_t m_lookedAt = 0;
};

}  // namespace coffer
