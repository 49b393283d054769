// SPDX-License-Identifier: GPL-3.0-or-later
// What the sides of a fork say, in words that none of them has chosen.
#include <algorithm>

#include "bytes/encoding.h"
#include "keys/statementaside.h"
#include "vault/lognames.h"
#include "vault/settle.h"

namespace coffer {
namespace {

template <typename Listed, typename Id>
std::vector<Id> idsOf(const std::vector<Listed>& items, Id Listed::*id) {
    std::vector<Id> ids;
    for (const auto& item : items) {
        ids.push_back(item.*id);
    }
    return ids;
}

bool counts(const format::ListedSlot& /*slot*/) {
    return true;  // a removed one is not listed
}

bool counts(const format::ListedComputer& computer) {
    return computer.status == format::ComputerStatus::Active;
}

template <typename Listed, typename Id>
bool holds(const std::vector<Listed>& items, const Id& id) {
    const auto* found = findListed(items, id);
    return found != nullptr && counts(*found);
}

template <typename Named, typename Id>
std::string nameAmong(const std::vector<Named>& items, Id Named::*member, const Id& id) {
    const auto found = std::ranges::find(items, id, member);
    return found == items.end() ? std::string() : found->name;
}

/// Compares the lists of one kind.
template <typename Listed, typename Named, typename Id>
class Lists {
public:
    using Things = std::vector<Listed> format::Statement::*;
    using Names = std::vector<Named> format::PrivateStatement::*;
    Lists(Things things, Names names, Id Listed::*id, Id Named::*named)
        : m_things(things), m_names(names), m_id(id), m_named(named) {}

    struct Saying {
        const format::Statement* statement;
        const format::PrivateStatement* names;
    };
    /// Everything that `side` or `before` holds, as `before` calls it.
    std::vector<SideThing> compare(const Saying& before, const Saying& side,
                                   const std::vector<const KnownStatement*>& heads) const {
        std::set<Id> ids;
        for (const auto* statement : {before.statement, side.statement}) {
            for (const Id& id : idsOf(statement->*m_things, m_id)) {
                if (holds(statement->*m_things, id)) {
                    ids.insert(id);
                }
            }
        }
        std::vector<SideThing> things;
        for (const Id& id : ids) {
            SideThing thing{toHex(id).substr(0, 8), nameAmong(before.names->*m_names, m_named, id), {}};
            const std::string now = nameAmong(side.names->*m_names, m_named, id);
            thing.called = !thing.name.empty() && !now.empty() && now != thing.name ? now : std::string();
            thing.name = thing.name.empty() ? now : thing.name;
            const bool goneElsewhere = std::any_of(heads.begin(), heads.end(), [&](const auto* head) {
                return !holds(head->statement.*m_things, id);
            });
            if (!holds(side.statement->*m_things, id)) {
                thing.fate = Fate::Goes;
            } else if (!holds(before.statement->*m_things, id)) {
                thing.fate = Fate::New;
            } else {
                thing.fate = goneElsewhere ? Fate::ComesBack : Fate::Stays;
            }
            things.push_back(std::move(thing));
        }
        return things;
    }

private:
    Things m_things;
    Names m_names;
    Id Listed::*m_id;
    Id Named::*m_named;
};

const KnownStatement* newestAmong(const StatementBook& book, const std::set<Hash>& hashes) {
    const KnownStatement* newest = nullptr;
    for (const Hash& hash : hashes) {
        const KnownStatement* known = book.find(hash);
        const bool isNewer = newest == nullptr || known->statement.generation > newest->statement.generation;
        newest = isNewer ? known : newest;
    }
    return newest;
}

/// Of each side as far as the way that unlocked is listed there.
KeyRing allKeys(const OwnerVault& owner, const std::vector<const KnownStatement*>& heads) {
    KeyRing ring(owner.vault());
    ring.merge(owner.ring());
    for (const KnownStatement* head : heads) {
        if (const auto keys = owner.keysOn(*head); keys.ok()) {
            ring.merge(*keys);
        }
    }
    return ring;
}

format::PrivateStatement namesOf(const format::Statement& statement, const KeyRing& ring) {
    auto secrets = openPrivate(statement, ring);
    return secrets.ok() ? std::move(secrets).value() : format::PrivateStatement();
}

}  // namespace

std::string_view fateName(Fate fate) {
    switch (fate) {
        case Fate::Stays:
            return "stays";
        case Fate::New:
            return "new";
        case Fate::Goes:
            return "goes";
        case Fate::ComesBack:
            return "comes-back";
    }
    return "stays";
}

std::vector<ForkSide> sidesToSettle(const OwnerVault& owner) {
    const StatementBook& book = owner.book();
    const Authority& own = owner.authority();
    if (own.heads.empty()) {
        return {};
    }
    const bool decided = own.mergesByItself;
    const SetAside aside(book, decided ? std::optional(own.heads.front()->hash) : std::nullopt);
    auto heads = trustworthy(book, aside.inForce());
    std::erase_if(heads, [&](const auto* head) { return head->genesis != own.heads.front()->genesis; });
    const Authority all = heads.size() < 2 ? Authority() : combine(book, heads);
    if (all.mergesByItself) {
        return {};
    }
    const KeyRing ring = allKeys(owner, heads);
    static const format::Statement none;
    const KnownStatement* common = newestAmong(book, all.undisputed);
    const format::Statement& before = common == nullptr ? none : common->statement;
    const auto namesBefore = common == nullptr ? format::PrivateStatement() : namesOf(before, ring);
    const Lists ways(&format::Statement::slots, &format::PrivateStatement::slots, &format::ListedSlot::slot,
                     &format::PrivateSlot::slot);
    const Lists computers(&format::Statement::computers, &format::PrivateStatement::computers,
                          &format::ListedComputer::computer, &format::PrivateComputer::computer);
    std::vector<ForkSide> sides;
    for (const KnownStatement* head : heads) {
        const auto names = namesOf(head->statement, ring);
        auto acts = ownerHistory(book, book.ancestry(head->hash), ring, namesBefore);
        std::erase_if(acts, [&](const OwnerAct& act) { return all.undisputed.contains(act.statement); });
        sides.push_back({head->hash, decided && own.ancestry.contains(head->hash),
                         ways.compare({&before, &namesBefore}, {&head->statement, &names}, heads),
                         computers.compare({&before, &namesBefore}, {&head->statement, &names}, heads),
                         std::move(acts)});
    }
    return sides;
}

Result<const ForkSide*> findSide(const std::vector<ForkSide>& sides, std::string_view digits) {
    const ForkSide* found = nullptr;
    for (const ForkSide& side : sides) {
        if (digits.size() >= kFewestDigits && toHex(side.statement).starts_with(digits)) {
            if (found != nullptr) {
                return Error{Code::Invalid,
                             std::string(digits) + " fits more than one side; give more digits"};
            }
            found = &side;
        }
    }
    return found != nullptr ? Result<const ForkSide*>(found)
                            : Error{Code::NotFound,
                                    "no side begins with these digits; \"coffer key settle\" without --keep "
                                    "lists them"};
}

}  // namespace coffer
