// SPDX-License-Identifier: GPL-3.0-or-later
// Forks that a person has decided: what was set aside, and what others can still make of it.
#include <chrono>

#include "statementstest.h"

namespace coffer::test {
namespace {

/// Eva and Tom have removed each other; a third owner, whom both sides list, decides for Eva's side.
class Settlements : public Statements {
protected:
    Settlements() {
        base = child({genesis}, eva, ring, with(third));
        falseRing.merge(ring);
        ring.addNewEpoch();
        falseRing.addNewEpoch();
        truth = child({base}, eva, ring, without(tom));
        lie = child({base}, tom, falseRing, without(eva));
    }
    static Change rejecting(const Hash& head, const Change& more = {}) {
        return [head, more](StatementDraft& draft) {
            draft.statement.aside = {head};
            if (more) {
                more(draft);
            }
        };
    }
    Hash settle() {
        ring.merge(falseRing);
        ring.addNewEpoch();
        return child({truth}, third, ring, rejecting(lie));
    }

    KeyRing falseRing{ring.vault()};
    Owner third{ring.vault()};
    Hash base, truth, lie;
};

TEST_F(Settlements, whatWasRejectedIsFollowedByNobody) {
    const Hash settled = settle();
    EXPECT_EQ(counted(), Hashes{settled});
    EXPECT_EQ(follows(base), settled);
    EXPECT_EQ(follows(lie), settled) << "whoever had followed the rejected side";
    EXPECT_EQ(follows(truth), settled);
    const StatementBook all = authenticated();
    const Authority authority = combine(all, countedHeads(all, ring, base, third.keys.admin.publicKey()));
    EXPECT_FALSE(authority.undisputed.contains(lie));
    EXPECT_TRUE(authority.undisputed.contains(truth));
    EXPECT_TRUE(authority.neededFiles().contains(all.find(lie)->file)) << "for its keys";
}

// Whoever lost can remove the signer afterwards. To the others that looks as if he had been removed before.
TEST_F(Settlements, whoLostCanMakeItAForkForThoseWhoHaveNotHeard) {
    const Hash settled = settle();
    child({lie}, tom, falseRing, without(third));
    EXPECT_EQ(counted().size(), 2U);
    EXPECT_EQ(follows(base), base) << "a fork for the person";
    EXPECT_EQ(follows(truth), settled);
    EXPECT_EQ(follows(settled), settled);
    EXPECT_EQ(counted(settled), Hashes{settled});
}

TEST_F(Settlements, whoWasRemovedWithTwoWaysDecidesForNobody) {
    // Eva removes his first way, then the second; with both he writes beside that from what he kept.
    KeyRing once(ring.vault());
    once.merge(ring);
    const Hash first = child({base}, eva, ring, without(tom));
    once.addNewEpoch();
    const Hash removed = child({first}, eva, once, without(third));
    ring.merge(once);
    const Hash beside = child({base}, tom, falseRing, without(eva));
    child({beside}, third, falseRing, rejecting(first));
    EXPECT_EQ(follows(base), base) << "a fork for the person";
    EXPECT_EQ(follows(first), removed);
    const auto heads = counted();
    EXPECT_TRUE(std::ranges::find(heads, removed) != heads.end());
}

TEST_F(Settlements, theWholeSideIsRejectedAndNotItsHeadAlone) {
    const Owner phone(ring.vault());
    const Hash before = lie;
    lie = child({lie}, tom, falseRing, with(phone));
    const Hash settled = settle();
    EXPECT_EQ(counted(), Hashes{settled});
    child({before}, tom, falseRing, with(Owner(ring.vault())));
    EXPECT_EQ(counted(), Hashes{settled});
    EXPECT_EQ(follows(base), settled);
}

TEST_F(Settlements, aCounterSettlementMovesNobodyWhoHasPinnedTheOther) {
    const Hash settled = settle();
    const Hash his = child({lie}, tom, falseRing, rejecting(settled));
    const Hash older = child({lie}, tom, falseRing, rejecting(truth));
    for (const Hash& pin : {settled, truth}) {
        EXPECT_EQ(follows(pin), settled);
        EXPECT_EQ(counted(pin), Hashes{settled});
    }
    EXPECT_EQ(follows(base), settled) << "neither lists him";
    EXPECT_EQ(counted(), Hashes{settled});
    EXPECT_EQ(follows(his), his) << "whoever was told so follows his";
    EXPECT_EQ(follows(older), older);
}

TEST_F(Settlements, twoThatRejectEachOtherAreAForkForWhoHasPinnedNeither) {
    const Hash settled = settle();
    const Hash other = child({lie}, third, falseRing, rejecting(truth));
    EXPECT_EQ(counted().size(), 2U);
    EXPECT_EQ(follows(base), base);
    EXPECT_EQ(follows(settled), settled);
    EXPECT_EQ(follows(other), other);
    EXPECT_EQ(counted(settled), Hashes{settled});
}

TEST_F(Settlements, whoWasRemovedDecidesForNobodyElse) {
    // Tom rejects what Eva did before she removed him, when it still listed him.
    const Owner phone(ring.vault());
    KeyRing first(ring.vault());
    first.add(0, ring.first().key.clone());
    const Hash harmless = child({base}, eva, first, with(phone));
    const Hash removal = child({harmless}, eva, ring, without(tom));
    const Hash his = child({base}, tom, falseRing, rejecting(harmless));
    EXPECT_EQ(follows(removal), removal);
    for (const auto& hash : counted(removal)) {
        EXPECT_NE(hash, his);
    }
    const auto followed = follows(base);
    EXPECT_NE(followed, his);
}

TEST_F(Settlements, whereTheOtherSideRemovedTheSignerEachReaderIsTold) {
    const Hash gone = child({lie}, tom, falseRing, without(third));
    ring.addNewEpoch();
    const Hash settled = child({truth}, third, ring, rejecting(gone));
    EXPECT_EQ(follows(base), base) << "a fork for the person";
    EXPECT_EQ(follows(gone), gone);
    EXPECT_EQ(follows(settled), settled);
    EXPECT_EQ(counted(settled), Hashes{settled});
    EXPECT_EQ(newestPin(book(), gone, {settled}), settled);
    EXPECT_EQ(newestPin(book(), settled, {truth, std::nullopt, crypto::randomId<Hash>()}), settled);
}

// Whoever has the notice key can make any number of first statements; each is looked at a few times and not
// with each other one.
TEST_F(Statements, manyMadeUpBeginningsCostLittle) {
    constexpr int kMany = 3000;
    for (int i = 0; i < kMany; ++i) {
        StatementDraft draft = genesisDraft(ring, static_cast<std::uint64_t>(i));
        draft.statement.slots = {stranger.listed()};
        seal(std::move(draft), ring, stranger);
    }
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(follows(genesis), genesis);
    const auto read = std::chrono::steady_clock::now() - start;
    const auto again = std::chrono::steady_clock::now();
    const StatementBook all = book();
    const auto once = std::chrono::steady_clock::now() - again;
    EXPECT_LT(read, 3 * once + std::chrono::seconds(1)) << "judging costs about as much as opening the files";
    EXPECT_EQ(all.all().size(), kMany + 1U);
    EXPECT_EQ(countedHeads(all, ring, genesis, eva.keys.admin.publicKey()).size(), 1U);
}

}  // namespace
}  // namespace coffer::test
