// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/statementforks.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace coffer {
namespace {

std::set<Hash> commonAncestry(const StatementBook& book, const std::vector<const KnownStatement*>& heads) {
    std::set<Hash> common = book.ancestry(heads.front()->hash);
    for (const KnownStatement* head : heads) {
        const std::set<Hash> other = book.ancestry(head->hash);
        std::set<Hash> both;
        std::set_intersection(common.begin(), common.end(), other.begin(), other.end(),
                              std::inserter(both, both.end()));
        common = std::move(both);
    }
    return common;
}

/// Whether a statement takes something away from, or starts an epoch over, one of its parents.
bool isDecisive(const StatementBook& book, const format::Statement& statement) {
    return std::any_of(statement.parents.begin(), statement.parents.end(), [&](const Hash& hash) {
        const KnownStatement* parent = book.find(hash);
        if (parent == nullptr || statement.epochs.size() != parent->statement.epochs.size()) {
            return true;
        }
        const auto& before = parent->statement;
        const bool removes = std::any_of(before.slots.begin(), before.slots.end(), [&](const auto& slot) {
            return findListed(statement.slots, slot.slot) == nullptr;
        });
        const bool retires =
            std::any_of(before.computers.begin(), before.computers.end(), [&](const auto& computer) {
                const auto* now = findListed(statement.computers, computer.computer);
                return now == nullptr || now->status != computer.status;
            });
        return removes || retires;
    });
}

bool mergesByItself(const StatementBook& book, const std::vector<const KnownStatement*>& heads) {
    const std::set<Hash> common = commonAncestry(book, heads);
    for (const KnownStatement* head : heads) {
        for (const auto& hash : book.ancestry(head->hash)) {
            if (!common.contains(hash) && isDecisive(book, book.find(hash)->statement)) {
                return false;
            }
        }
    }
    return !common.empty();
}

/// Whether `head` rests, since the fork, on a signature of a slot that `other` has removed.
bool restsOnRemoved(const StatementBook& book, const KnownStatement& head, const KnownStatement& other) {
    const std::set<Hash> common = commonAncestry(book, {&head, &other});
    const auto listedBefore = [&](const SlotId& slot) {
        return std::any_of(common.begin(), common.end(), [&](const Hash& hash) {
            return findListed(book.find(hash)->statement.slots, slot) != nullptr;
        });
    };
    const std::set<Hash> branch = book.ancestry(head.hash);
    return std::any_of(branch.begin(), branch.end(), [&](const Hash& hash) {
        const SlotId& signer = book.find(hash)->statement.signer;
        return !common.contains(hash) && listedBefore(signer) &&
               findListed(other.statement.slots, signer) == nullptr;
    });
}

const KnownStatement* newestBelow(const StatementBook& book, const Hash& pin, const std::set<Hash>& hashes) {
    const KnownStatement* best = nullptr;
    for (const auto& hash : hashes) {
        const KnownStatement* known = book.find(hash);
        if (!book.descends(hash, pin)) {
            continue;
        }
        if (best == nullptr || known->statement.generation > best->statement.generation) {
            best = known;
        }
    }
    return best;
}

using Geneses = std::set<const KnownStatement*>;

bool ownSigned(const StatementBook& book, const KnownStatement& head, const SignerKey& own) {
    const auto line = book.ancestry(head.hash);
    return std::any_of(line.begin(), line.end(),
                       [&](const Hash& hash) { return isSignedBy(*book.find(hash), own); });
}

/// Of these heads, those whose first statement is that of a head which `counts`; all if none does.
template <typename Counts>
std::vector<const KnownStatement*> ofGenesis(const StatementBook& book,
                                             const std::vector<const KnownStatement*>& heads, Counts counts) {
    Geneses geneses;
    for (const KnownStatement* head : heads) {
        if (counts(*head)) {
            geneses.insert(book.genesisOf(head->hash));
        }
    }
    std::vector<const KnownStatement*> result;
    std::copy_if(heads.begin(), heads.end(), std::back_inserter(result), [&](const KnownStatement* head) {
        return geneses.empty() || geneses.contains(book.genesisOf(head->hash));
    });
    return result;
}

/// The place of the newest epoch of a head in the ring, by the ring's own number; 0 when it is not there.
std::pair<std::uint64_t, EpochName> reached(const KnownStatement& head, const KeyRing& ring) {
    const EpochKey* key = ring.find(head.statement.epochs.back().name);
    return key == nullptr ? std::pair<std::uint64_t, EpochName>() : std::pair(key->number + 1, key->name);
}

/// The heads that stem from the first statement that counts (FORMAT.md section 7, One genesis).
std::vector<const KnownStatement*> ofOneGenesis(const StatementBook& book, const KeyRing& ring,
                                                const std::optional<Hash>& seen, const SignerKey& own) {
    auto heads = book.inForce();
    const KnownStatement* known = seen ? book.find(*seen) : nullptr;
    if (known != nullptr && known->valid) {
        return ofGenesis(book, heads, [&](const KnownStatement& head) {
            return book.genesisOf(head.hash) == book.genesisOf(known->hash);
        });
    }
    heads = ofGenesis(book, heads, [&](const auto& head) { return ownSigned(book, head, own); });
    std::pair<std::uint64_t, EpochName> newest;
    for (const KnownStatement* head : heads) {
        newest = std::max(newest, reached(*head, ring));
    }
    return ofGenesis(book, heads, [&](const auto& head) { return reached(head, ring) == newest; });
}

void addComputer(Authority& authority, const format::ListedComputer& computer) {
    const auto same = std::find_if(authority.computers.begin(), authority.computers.end(),
                                   [&](const auto& known) { return known.computer == computer.computer; });
    if (same == authority.computers.end()) {
        authority.computers.push_back(computer);
    } else if (computer.status == format::ComputerStatus::Retired) {
        *same = computer;
    }
}

}  // namespace

std::vector<const KnownStatement*> trustworthy(const StatementBook& book,
                                               const std::vector<const KnownStatement*>& heads) {
    std::vector<const KnownStatement*> result;
    std::copy_if(heads.begin(), heads.end(), std::back_inserter(result), [&](const KnownStatement* head) {
        return std::none_of(heads.begin(), heads.end(), [&](const KnownStatement* other) {
            return other != head && restsOnRemoved(book, *head, *other) &&
                   !restsOnRemoved(book, *other, *head);
        });
    });
    return result;
}

std::set<Hash> Authority::neededFiles() const {
    std::set<Hash> needed = ancestry;
    for (const KnownStatement* head : heads) {
        for (const auto& slot : head->statement.slots) {
            needed.insert(slot.file);
        }
    }
    return needed;
}

const format::ListedSlot* Authority::slot(const SlotId& id) const {
    return findListed(slots, id);
}

const format::ListedComputer* Authority::computer(const ComputerId& id) const {
    return findListed(computers, id);
}

bool Authority::shareDomain(const ComputerId& one, const ComputerId& other) const {
    const auto* first = computer(one);
    const auto* second = computer(other);
    return first != nullptr && second != nullptr && first->domain == second->domain;
}

std::vector<const KnownStatement*> countedHeads(const StatementBook& book, const KeyRing& ring,
                                                const std::optional<Hash>& seen, const SignerKey& own) {
    auto heads = trustworthy(book, ofOneGenesis(book, ring, seen, own));
    const KnownStatement* known = seen ? book.find(*seen) : nullptr;
    if (heads.size() < 2 || known == nullptr || mergesByItself(book, heads)) {
        return heads;
    }
    std::vector<const KnownStatement*> below;
    std::copy_if(heads.begin(), heads.end(), std::back_inserter(below),
                 [&](const KnownStatement* head) { return book.descends(head->hash, known->hash); });
    return below.empty() ? heads : below;
}

bool beginningIsInDoubt(const StatementBook& book, const KeyRing& ring, const std::optional<Hash>& seen,
                        const SignerKey& own) {
    const auto heads = book.inForce();
    const KnownStatement* known = seen ? book.find(*seen) : nullptr;
    const bool told = (known != nullptr && known->valid) ||
                      std::any_of(heads.begin(), heads.end(),
                                  [&](const KnownStatement* head) { return ownSigned(book, *head, own); });
    Geneses geneses;
    bool unreached = false;
    for (const KnownStatement* head : heads) {
        geneses.insert(book.genesisOf(head->hash));
        unreached = unreached || ring.find(head->statement.epochs.back().name) == nullptr;
    }
    return !told && geneses.size() > 1 && unreached;
}

Authority combine(const StatementBook& book, std::vector<const KnownStatement*> heads) {
    assert(!heads.empty());
    Authority authority;
    std::set<format::Epoch> epochs;
    std::map<SlotId, format::ListedSlot> slots;
    for (const KnownStatement* head : heads) {
        epochs.insert(head->statement.epochs.begin(), head->statement.epochs.end());
        for (const auto& slot : head->statement.slots) {
            slots.emplace(slot.slot, slot);
        }
        for (const auto& computer : head->statement.computers) {
            addComputer(authority, computer);
        }
    }
    authority.epochs.assign(epochs.begin(), epochs.end());
    for (const auto& [id, slot] : slots) {
        authority.slots.push_back(slot);
    }
    std::sort(authority.computers.begin(), authority.computers.end(),
              [](const auto& a, const auto& b) { return a.computer < b.computer; });
    authority.mergesByItself = heads.size() == 1 || mergesByItself(book, heads);
    for (const KnownStatement* head : heads) {
        authority.ancestry.merge(book.ancestry(head->hash));
    }
    authority.undisputed = authority.mergesByItself ? authority.ancestry : commonAncestry(book, heads);
    authority.heads = std::move(heads);
    return authority;
}

const KnownStatement* followedBy(const StatementBook& book, const Hash& pin) {
    const auto heads = trustworthy(book, book.inForceBelow(pin));
    if (heads.empty()) {
        return nullptr;
    }
    if (heads.size() == 1) {
        return heads.front();
    }
    if (mergesByItself(book, heads)) {
        return *std::max_element(heads.begin(), heads.end(),
                                 [](const KnownStatement* a, const KnownStatement* b) {
                                     return std::pair(a->statement.generation, a->hash) <
                                            std::pair(b->statement.generation, b->hash);
                                 });
    }
    return newestBelow(book, pin, commonAncestry(book, heads));
}

}  // namespace coffer
