// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/statementforks.h"

#include <algorithm>
#include <cassert>
#include <iterator>

#include "keys/statementaside.h"

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

const KnownStatement* newestOf(const StatementBook& book, const SetAside& aside,
                               const std::set<Hash>& hashes) {
    const KnownStatement* best = nullptr;
    for (const auto& hash : hashes) {
        const KnownStatement* known = book.find(hash);
        const bool isNewer = best == nullptr || known->statement.generation > best->statement.generation;
        best = aside.isBelow(hash) && isNewer ? known : best;
    }
    return best;
}

using Geneses = std::set<Hash>;

/// The first statements of those that the holder of this admin key has signed.
Geneses signedBy(const StatementBook& book, const SignerKey& own) {
    Geneses geneses;
    for (const KnownStatement* known : book.all()) {
        if (known->valid && known->admin == own) {
            geneses.insert(known->genesis);
        }
    }
    return geneses;
}

/// Of these heads, those of these first statements; all if there is none of them.
std::vector<const KnownStatement*> ofGeneses(const std::vector<const KnownStatement*>& heads,
                                             const Geneses& geneses) {
    std::vector<const KnownStatement*> result;
    std::copy_if(heads.begin(), heads.end(), std::back_inserter(result),
                 [&](const KnownStatement* head) { return geneses.contains(head->genesis); });
    return result.empty() ? heads : result;
}

/// The place of the newest epoch of a head in the ring, by the ring's own number; 0 when it is not there.
std::pair<std::uint64_t, EpochName> reached(const KnownStatement& head, const KeyRing& ring) {
    const EpochKey* key = ring.find(head.statement.epochs.back().name);
    return key == nullptr ? std::pair<std::uint64_t, EpochName>() : std::pair(key->number + 1, key->name);
}

/// The heads that stem from the first statement that counts (FORMAT.md section 7, One genesis).
std::vector<const KnownStatement*> ofOneGenesis(const StatementBook& book, const KeyRing& ring,
                                                const std::optional<Hash>& seen, const SignerKey& own) {
    auto heads = SetAside(book, seen).inForce();
    const KnownStatement* known = seen ? book.find(*seen) : nullptr;
    if (known != nullptr && known->valid) {
        return ofGeneses(heads, {known->genesis});
    }
    heads = ofGeneses(heads, signedBy(book, own));
    std::pair<std::uint64_t, EpochName> newest;
    for (const KnownStatement* head : heads) {
        newest = std::max(newest, reached(*head, ring));
    }
    Geneses ofNewest;
    for (const KnownStatement* head : heads) {
        if (reached(*head, ring) == newest) {
            ofNewest.insert(head->genesis);
        }
    }
    return ofGeneses(heads, ofNewest);
}

void addFilesOf(const StatementBook& book, const Hash& head, std::set<Hash>& files) {
    for (const Hash& hash : book.ancestry(head)) {
        files.insert(book.find(hash)->file);
    }
    if (const KnownStatement* known = book.find(head); known != nullptr && known->valid) {
        for (const auto& slot : known->statement.slots) {
            files.insert(slot.file);
        }
    }
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

bool restsOnRemoved(const StatementBook& book, const KnownStatement& head, const KnownStatement& other) {
    if (head.genesis != other.genesis) {
        return false;
    }
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
    std::set<Hash> needed = statementFiles;
    needed.insert(asideFiles.begin(), asideFiles.end());
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
    Geneses geneses;
    bool unreached = false;
    for (const KnownStatement* head : heads) {
        geneses.insert(head->genesis);
        unreached = unreached || ring.find(head->statement.epochs.back().name) == nullptr;
    }
    const bool told = (known != nullptr && known->valid) || !signedBy(book, own).empty();
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
    for (const Hash& hash : authority.ancestry) {
        authority.statementFiles.insert(book.find(hash)->file);
        for (const Hash& head : book.find(hash)->statement.aside) {
            addFilesOf(book, head, authority.asideFiles);
        }
    }
    authority.undisputed = authority.mergesByItself ? authority.ancestry : commonAncestry(book, heads);
    authority.heads = std::move(heads);
    return authority;
}

Hash newestPin(const StatementBook& book, Hash pin, const std::vector<std::optional<Hash>>& later) {
    for (const auto& candidate : later) {
        const KnownStatement* known = candidate ? book.find(*candidate) : nullptr;
        if (known != nullptr && known->valid && !book.descends(pin, known->hash)) {
            pin = known->hash;
        }
    }
    return pin;
}

const KnownStatement* followedBy(const StatementBook& book, const Hash& pin) {
    const SetAside aside(book, pin);
    const auto heads = trustworthy(book, aside.inForceBelow());
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
    return newestOf(book, aside, commonAncestry(book, heads));
}

}  // namespace coffer
