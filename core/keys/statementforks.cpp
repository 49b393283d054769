// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/statementforks.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <numeric>

#include "keys/statementaside.h"
#include "keys/statementlines.h"
#include "keys/statementmerging.h"

namespace coffer {
namespace {

/// Compares heads in pairs, but no more than may be asked of a reader.
class HeadJudge {
public:
    explicit HeadJudge(const StatementLines& lines, std::size_t heads)
        : m_lines(lines), m_left(kMostComparedStatements / lines.statements()), m_others(heads) {
        std::iota(m_others.begin(), m_others.end(), std::size_t{0});
    }

    /// Whether another head has removed, and not the other way round as well, what this one rests on. What
    /// told of one head is asked first about the next: a removal tells of everything that was written in
    /// spite of it.
    bool isRefuted(std::size_t head) {
        const auto refutes = [&](std::size_t other) {
            return other != head && take() && m_lines.restsOnRemoved(head, other) &&
                   !m_lines.restsOnRemoved(other, head);
        };
        const auto found = std::find_if(m_others.begin(), m_others.end(), refutes);
        const bool refuted = found != m_others.end();
        if (refuted) {
            std::rotate(m_others.begin(), found, found + 1);
        }
        return refuted;
    }
    /// Whether there was more to compare.
    [[nodiscard]] bool gaveUp() const { return m_gaveUp; }

private:
    bool take() {
        m_gaveUp = m_gaveUp || m_left == 0;
        m_left -= m_gaveUp ? 0 : 1;
        return !m_gaveUp;
    }

    const StatementLines& m_lines;
    std::uint64_t m_left;
    std::vector<std::size_t> m_others;
    bool m_gaveUp = false;
};

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

std::vector<const KnownStatement*> trustworthy(const StatementBook& book,
                                               const std::vector<const KnownStatement*>& heads) {
    if (heads.size() < 2) {
        return heads;
    }
    const StatementLines lines(book, heads);
    HeadJudge judge(lines, heads.size());
    std::vector<const KnownStatement*> result;
    for (std::size_t head = 0; head < heads.size() && !judge.gaveUp(); ++head) {
        if (!judge.isRefuted(head)) {
            result.push_back(heads[head]);
        }
    }
    return judge.gaveUp() ? heads : result;
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
    if (heads.size() < 2 || known == nullptr || mergesByItself(book, heads, StatementLines(book, heads))) {
        return heads;
    }
    std::vector<const KnownStatement*> below;
    const std::set<Hash> descendants = book.descendants({known->hash});
    std::copy_if(heads.begin(), heads.end(), std::back_inserter(below),
                 [&](const KnownStatement* head) { return descendants.contains(head->hash); });
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
    const StatementLines lines(book, heads);
    authority.mergesByItself = heads.size() == 1 || mergesByItself(book, heads, lines);
    authority.ancestry = lines.united();
    for (const Hash& hash : authority.ancestry) {
        authority.statementFiles.insert(book.find(hash)->file);
        for (const Hash& head : book.find(hash)->statement.aside) {
            addFilesOf(book, head, authority.asideFiles);
        }
    }
    authority.undisputed = authority.mergesByItself ? authority.ancestry : lines.common();
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
    const StatementLines lines(book, heads);
    if (mergesByItself(book, heads, lines)) {
        return *std::max_element(heads.begin(), heads.end(),
                                 [](const KnownStatement* a, const KnownStatement* b) {
                                     return std::pair(a->statement.generation, a->hash) <
                                            std::pair(b->statement.generation, b->hash);
                                 });
    }
    return newestOf(book, aside, lines.common());
}

}  // namespace coffer
