// SPDX-License-Identifier: GPL-3.0-or-later
// Which heads of a fork count, however many there are: the same as when each is compared with each other one.
#include <array>
#include <random>

#include "keys/statementlines.h"
#include "statementstest.h"

namespace coffer::test {
namespace {

using Heads = std::vector<const KnownStatement*>;

std::set<Hash> inBoth(const std::set<Hash>& some, const std::set<Hash>& others) {
    std::set<Hash> both = some;
    std::erase_if(both, [&](const Hash& hash) { return !others.contains(hash); });
    return both;
}

/// The definition of FORMAT.md section 7, word by word.
bool restsByDefinition(const StatementBook& book, const KnownStatement& head, const KnownStatement& other) {
    const auto line = book.ancestry(head.hash);
    const auto common = inBoth(line, book.ancestry(other.hash));
    return head.genesis == other.genesis && std::any_of(line.begin(), line.end(), [&](const Hash& hash) {
               const SlotId& signer = book.find(hash)->statement.signer;
               const bool wasListed = std::any_of(common.begin(), common.end(), [&](const Hash& before) {
                   return findListed(book.find(before)->statement.slots, signer) != nullptr;
               });
               return !common.contains(hash) && wasListed &&
                      findListed(other.statement.slots, signer) == nullptr;
           });
}

Heads trustworthyByDefinition(const StatementBook& book, const Heads& heads) {
    Heads result;
    std::copy_if(heads.begin(), heads.end(), std::back_inserter(result), [&](const KnownStatement* head) {
        return std::none_of(heads.begin(), heads.end(), [&](const KnownStatement* other) {
            return other != head && restsByDefinition(book, *head, *other) &&
                   !restsByDefinition(book, *other, *head);
        });
    });
    return result;
}

class Forks : public Statements {
protected:
    /// Much quicker than child() where there are many: does not read the others.
    Hash quickChild(const KnownStatement& parent, const Owner& by, const KeyRing& with,
                    const Change& change = {}) {
        StatementDraft draft = genesisDraft(with, 2);
        draft.statement.parents = {parent.hash};
        draft.statement.generation = parent.statement.generation + 1;
        draft.statement.slots = parent.statement.slots;
        draft.statement.time = ++m_time;
        if (change) {
            change(draft);
        }
        return seal(std::move(draft), with, by);
    }
    /// The last one stays: a statement lists at least one.
    static Change removing(const Owner& whom) {
        return [&whom](StatementDraft& draft) {
            if (draft.statement.slots.size() > 1) {
                without(whom)(draft);
            }
        };
    }
    static Change adding(const Owner& whom) {
        return [&whom](StatementDraft& draft) {
            const auto& slots = draft.statement.slots;
            if (std::ranges::find(slots, whom.slot, &format::ListedSlot::slot) == slots.end()) {
                with(whom)(draft);
            }
        };
    }
    /// A few statements by anybody listed, who adds, removes or joins as it comes.
    void growForest(const Hash& base, std::mt19937& random) {
        const std::array<const Owner*, 4> owners{&eva, &tom, &third, &fourth};
        const auto any = [&](std::size_t count) { return random() % count; };
        std::vector<Hash> all{base};
        for (int made = 0; made < 9; ++made) {
            std::vector<Hash> parents{all[any(all.size())]};
            if (any(4) == 0) {
                parents.push_back(all[any(all.size())]);
            }
            std::sort(parents.begin(), parents.end());
            parents.erase(std::unique(parents.begin(), parents.end()), parents.end());
            const StatementBook before = book();
            std::vector<const Owner*> listed;
            std::copy_if(owners.begin(), owners.end(), std::back_inserter(listed), [&](const Owner* owner) {
                return findListed(before.find(parents.front())->statement.slots, owner->slot) != nullptr;
            });
            const Owner& whom = *owners[any(owners.size())];
            const std::array<Change, 4> changes{Change(), removing(whom), removing(whom), adding(whom)};
            all.push_back(child(parents, *listed[any(listed.size())], ring, changes[any(changes.size())]));
        }
    }

    Owner third{ring.vault()}, fourth{ring.vault()};
    std::uint64_t m_time = 0;
};

TEST_F(Forks, areJudgedAsByComparingEachHeadWithEachOther) {
    std::mt19937 random(20261128);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same forests each time
    const Hash base = child({genesis}, eva, ring, [this](StatementDraft& draft) {
        with(third)(draft);
        with(fourth)(draft);
    });
    const auto planted = files;
    std::size_t refuted = 0;
    std::size_t contested = 0;
    for (int forest = 0; forest < 150; ++forest) {
        files = planted;
        growForest(base, random);
        const StatementBook all = book();
        const Heads heads = all.inForce();
        const StatementLines lines(all, heads);
        std::set<Hash> common = all.ancestry(heads.front()->hash);
        std::set<Hash> united;
        for (std::size_t one = 0; one < heads.size(); ++one) {
            const auto line = all.ancestry(heads[one]->hash);
            common = inBoth(common, line);
            united.insert(line.begin(), line.end());
            for (std::size_t other = 0; other < heads.size(); ++other) {
                const bool rests = restsByDefinition(all, *heads[one], *heads[other]);
                EXPECT_EQ(lines.restsOnRemoved(one, other), rests);
                contested += rests && restsByDefinition(all, *heads[other], *heads[one]) ? 1U : 0U;
            }
        }
        const Heads counted = trustworthyByDefinition(all, heads);
        EXPECT_EQ(trustworthy(all, heads), counted);
        EXPECT_EQ(lines.common(), common);
        EXPECT_EQ(lines.united(), united);
        refuted += heads.size() - counted.size();
    }
    EXPECT_GT(refuted, 50U) << "the forests decide nothing";
    EXPECT_GT(contested, 20U) << "no two remove each other";
}

TEST_F(Forks, whatARemovedOwnerForgesIsLeftOutHoweverMuchItIs) {
    const Hash truth = removeTom();
    const StatementBook before = book();
    for (int forged = 0; forged < 2000; ++forged) {
        quickChild(*before.find(genesis), tom, toms);
    }
    EXPECT_EQ(counted(), Hashes{truth});
    EXPECT_EQ(follows(genesis), truth);
}

TEST_F(Forks, allStayWhenTheyAreMoreThanCanBeCompared) {
    const Hash truth = removeTom();
    const StatementBook before = book();
    for (int forged = 0; forged < 1500; ++forged) {
        quickChild(*before.find(genesis), tom, toms, without(eva));
    }
    // This one is refuted, and would not count if there were not so many.
    quickChild(*before.find(genesis), tom, toms);
    EXPECT_EQ(counted().size(), 1502U);
    EXPECT_EQ(counted(truth), Hashes{truth}) << "who has seen the removal knows";
    EXPECT_EQ(follows(genesis), genesis);
    EXPECT_EQ(follows(truth), truth);
}

}  // namespace
}  // namespace coffer::test
