// SPDX-License-Identifier: GPL-3.0-or-later
// Chains of statements: which are valid, which are in force, and what former owners can still make of them.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "container/container.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "keys/slot.h"
#include "keys/statementwriter.h"

namespace coffer {
namespace {

using Change = std::function<void(StatementDraft&)>;

struct Owner {
    SlotId slot = crypto::randomId<SlotId>();
    SlotKeys keys;
    explicit Owner(const VaultId& vault)
        : keys(deriveSlotKeys(vault, slot, crypto::randomSecret(32).view())) {}
    [[nodiscard]] format::ListedSlot listed() const {
        return {slot, crypto::randomId<Hash>(), keys.admin.publicKey()};
    }
};

class Statements : public testing::Test {
protected:
    Statements() {
        StatementDraft draft = genesisDraft(ring, 1);
        draft.statement.slots = {eva.listed(), tom.listed()};
        genesis = seal(std::move(draft), ring, eva);
    }

    Hash put(Bytes file) {
        const Hash hash = crypto::sha256(file);
        files.push_back({hash, std::move(file)});
        return hash;
    }
    Hash seal(StatementDraft draft, const KeyRing& with, const Owner& by) {
        return put(sealStatement(std::move(draft), with, by.slot, by.keys.admin));
    }
    /// A child of `parents` that says what they say, changed.
    Hash child(const std::vector<Hash>& parents, const Owner& by, const KeyRing& with,
               const Change& change = {}) {
        const StatementBook all = StatementBook::read(ring.vault(), ring.noticeKey(), files);
        StatementDraft draft = genesisDraft(with, 2);
        for (const auto& parent : parents) {
            const format::Statement& before = all.find(parent)->statement;
            draft.statement.parents.push_back(parent);
            draft.statement.generation = std::max(draft.statement.generation, before.generation + 1);
            draft.statement.computers = before.computers;
            for (const auto& slot : before.slots) {
                const auto known = [&](const auto& other) { return other.slot == slot.slot; };
                if (std::none_of(draft.statement.slots.begin(), draft.statement.slots.end(), known)) {
                    draft.statement.slots.push_back(slot);
                }
            }
        }
        if (change) {
            change(draft);
        }
        return seal(std::move(draft), with, by);
    }
    static Change without(const Owner& owner) {
        return [&owner](StatementDraft& draft) {
            std::erase_if(draft.statement.slots, [&](const auto& slot) { return slot.slot == owner.slot; });
        };
    }
    static Change with(const Owner& owner) {
        return [&owner](StatementDraft& draft) { draft.statement.slots.push_back(owner.listed()); };
    }
    [[nodiscard]] StatementBook book() const {
        return StatementBook::read(ring.vault(), ring.noticeKey(), files);
    }
    [[nodiscard]] StatementBook authenticated() const {
        StatementBook result = book();
        result.authenticate(ring);
        return result;
    }
    [[nodiscard]] std::vector<Hash> counted(const std::optional<Hash>& seen = std::nullopt) const {
        const StatementBook all = authenticated();
        std::vector<Hash> hashes;
        for (const auto* head : countedHeads(all, ring, seen, reader->keys.admin.publicKey())) {
            hashes.push_back(head->hash);
        }
        return hashes;
    }
    [[nodiscard]] std::optional<Hash> follows(const Hash& pin) const {
        const StatementBook all = book();
        const KnownStatement* found = followedBy(all, pin);
        return found == nullptr ? std::nullopt : std::optional(found->hash);
    }
    /// Tom was removed; the ring has the new epoch and he has the old one.
    Hash removeTom() {
        toms.merge(ring);
        ring.addNewEpoch();
        return child({genesis}, eva, ring, without(tom));
    }

    KeyRing ring = KeyRing::create(crypto::randomId<VaultId>());
    KeyRing toms{ring.vault()};
    Owner eva{ring.vault()}, tom{ring.vault()}, stranger{ring.vault()};
    const Owner* reader = &eva;
    std::vector<StatementFile> files;
    Hash genesis;
};

using Hashes = std::vector<Hash>;

TEST_F(Statements, aChainIsInForceByItsEnd) {
    const Hash second = child({genesis}, tom, ring);
    EXPECT_EQ(counted(), Hashes{second});
    EXPECT_EQ(follows(genesis), second);
    EXPECT_EQ(follows(second), second);
    EXPECT_TRUE(book().problems().empty());
    EXPECT_FALSE(follows(crypto::randomId<Hash>()));
}

TEST_F(Statements, aStrangersChildIsRefused) {
    const Hash forged = child({genesis}, stranger, ring, with(stranger));
    EXPECT_EQ(counted(), Hashes{genesis});
    EXPECT_EQ(follows(genesis), genesis);
    EXPECT_FALSE(book().find(forged)->valid);
}

TEST_F(Statements, aMissingParentAndAWrongGenerationAreRefused) {
    const Hash second = child({genesis}, eva, ring);
    const Hash third = child({second}, eva, ring);
    const Hash late =
        child({third}, eva, ring, [](StatementDraft& draft) { draft.statement.generation = 7; });
    EXPECT_FALSE(book().find(late)->valid);
    std::erase_if(files, [&](const StatementFile& file) { return file.name == second; });
    EXPECT_FALSE(book().find(third)->valid);
    EXPECT_EQ(counted(), Hashes{genesis});
}

TEST_F(Statements, damagedAndForeignFilesCostThemselvesAlone) {
    Bytes bytes = files.front().bytes;
    bytes.back() ^= 1;
    files.push_back({crypto::randomId<Hash>(), bytes});
    put(bytes);
    put(sealStatement(genesisDraft(KeyRing::create(crypto::randomId<VaultId>()), 1),
                      KeyRing::create(crypto::randomId<VaultId>()), eva.slot, eva.keys.admin));
    files.push_back({crypto::randomId<Hash>(), {}});
    EXPECT_EQ(counted(), Hashes{genesis});
    EXPECT_EQ(book().problems().size(), 4U);
}

TEST_F(Statements, anOwnerNoticesWhoCannotOpenTheVault) {
    // Signed by a listed key, but made without the vault key: the MAC is of another one.
    KeyRing other(ring.vault());
    other.merge(ring);
    StatementBook all = book();
    format::Statement statement = all.find(genesis)->statement;
    statement.generation = 1;
    statement.parents = {genesis};
    format::StatementEnvelope envelope;
    envelope.payload = format::encodeStatement(statement);
    envelope.signature = tom.keys.admin.sign(format::statementSignatureInput(envelope.mac, envelope.payload));
    statement.signer = tom.slot;
    envelope.payload = format::encodeStatement(statement);
    envelope.signature = tom.keys.admin.sign(format::statementSignatureInput(envelope.mac, envelope.payload));
    Bytes file = format::encodeStatementPrefix(ring.vault());
    append(file, coffer::seal(ring.noticeKey().view(), file, format::encodeEnvelope(envelope)));
    const Hash forged = put(file);
    EXPECT_TRUE(book().find(forged)->valid);
    EXPECT_FALSE(authenticated().find(forged)->valid);
    EXPECT_EQ(counted(), Hashes{genesis});
}

TEST_F(Statements, whoeverKnowsTheNoticeKeyMakesNoSecondBeginning) {
    // A thief of a computer has the notice key: an epoch of his own, a slot of his own, signed by himself.
    KeyRing thiefs(ring.vault());
    thiefs.add(1'000'000, VaultKey(crypto::randomSecret(32)));
    StatementDraft draft = genesisDraft(thiefs, 1);
    draft.statement.slots = {stranger.listed()};
    Bytes inner = sealStatement(std::move(draft), thiefs, stranger.slot, stranger.keys.admin);
    const Bytes prefix = format::encodeStatementPrefix(ring.vault());
    const Bytes envelope =
        coffer::open(thiefs.noticeKey().view(), prefix, ByteView(inner).subspan(prefix.size())).value();
    Bytes file = prefix;
    append(file, coffer::seal(ring.noticeKey().view(), prefix, envelope));
    const Hash forged = put(file);
    EXPECT_TRUE(book().find(forged)->valid) << "by signatures alone it is a beginning";
    EXPECT_EQ(counted(), Hashes{genesis});
    EXPECT_EQ(follows(genesis), genesis);
}

TEST_F(Statements, aFormerOwnersSecondBeginningDoesNotCount) {
    const Hash removal = removeTom();
    StatementDraft draft = genesisDraft(toms, 1);
    draft.statement.slots = {tom.listed(), eva.listed()};
    const Hash second = seal(std::move(draft), toms, tom);
    child({second}, tom, toms);
    EXPECT_EQ(counted(), Hashes{removal});
    EXPECT_EQ(follows(genesis), removal);
    reader = &stranger;
    EXPECT_EQ(counted(), Hashes{removal}) << "the newest epoch decides for who has signed nothing yet";
    std::erase_if(files, [&](const StatementFile& file) { return file.name == removal; });
    ring.addNewEpoch();
    const Hash later = child({genesis}, eva, ring, without(tom));
    ring.addNewEpoch();
    EXPECT_EQ(counted(), Hashes{later}) << "also when the newest statement of all is gone";
}

TEST_F(Statements, aPinOrTheReadersOwnSignatureDecideWhichBeginningCounts) {
    // Tom knows every slot's public half, so he can seal a vault key of his own to each, with any number.
    const Hash removal = removeTom();
    toms.add(99, VaultKey(crypto::randomSecret(32)));
    ring.merge(toms);
    StatementDraft draft = genesisDraft(toms, 1);
    draft.statement.slots = {tom.listed(), eva.listed(), stranger.listed()};
    const Hash second = seal(std::move(draft), toms, tom);
    EXPECT_EQ(counted(), Hashes{removal}) << "Eva has signed the first one";
    reader = &stranger;
    EXPECT_EQ(counted(removal), Hashes{removal});
    EXPECT_EQ(counted(genesis), Hashes{removal});
    EXPECT_EQ(counted(second), Hashes{second});
}

TEST_F(Statements, twoBeginningsCannotBeJoined) {
    StatementDraft draft = genesisDraft(ring, 1);
    draft.statement.slots = {eva.listed()};
    const Hash second = seal(std::move(draft), ring, eva);
    const Hash joined = child({genesis, second}, eva, ring);
    EXPECT_FALSE(book().find(joined)->valid);
    EXPECT_EQ(counted(second), Hashes{second});
}

TEST_F(Statements, additionsMergeByThemselves) {
    const Owner third(ring.vault()), fourth(ring.vault());
    const Hash a = child({genesis}, eva, ring, with(third));
    const Hash b = child({genesis}, tom, ring, with(fourth));
    const StatementBook all = authenticated();
    const Authority authority =
        combine(all, countedHeads(all, ring, std::nullopt, eva.keys.admin.publicKey()));
    EXPECT_TRUE(authority.forked());
    EXPECT_TRUE(authority.mergesByItself);
    EXPECT_EQ(authority.slots.size(), 4U);
    EXPECT_EQ(follows(genesis), std::max(a, b));
    EXPECT_EQ(follows(a), a);
    auto next = nextDraft(authority, ring, 3);
    ASSERT_TRUE(next.ok());
    const Hash merged = seal(std::move(next).value(), ring, eva);
    EXPECT_EQ(counted(), Hashes{merged});
    EXPECT_EQ(follows(b), merged);
}

TEST_F(Statements, theBranchOfTheRemovedIsNotFollowedNorCounted) {
    const Hash removal = removeTom();
    const Hash his = child({genesis}, tom, toms, with(stranger));
    child({his}, stranger, toms);
    EXPECT_EQ(counted(), Hashes{removal});
    EXPECT_EQ(follows(genesis), removal);
    EXPECT_EQ(follows(removal), removal);
}

TEST_F(Statements, mutualRemovalIsPutBeforeThePerson) {
    const Hash removal = removeTom();
    toms.addNewEpoch();
    const Hash his = child({genesis}, tom, toms, without(eva));
    EXPECT_EQ(follows(genesis), genesis) << "nobody has seen either: the newest common ancestor";
    EXPECT_EQ(follows(removal), removal);
    EXPECT_EQ(counted().size(), 2U);
    EXPECT_EQ(counted(removal), Hashes{removal});
    EXPECT_EQ(counted(his), Hashes{his});
    const StatementBook all = authenticated();
    const Authority authority =
        combine(all, countedHeads(all, ring, std::nullopt, eva.keys.admin.publicKey()));
    EXPECT_FALSE(authority.mergesByItself);
    EXPECT_EQ(authority.undisputed, std::set<Hash>{genesis});
    EXPECT_EQ(nextDraft(authority, ring, 3).error().code, Code::Refused);
}

}  // namespace
}  // namespace coffer
