// SPDX-License-Identifier: GPL-3.0-or-later
// Chains of statements: which are valid, which are in force, and what former owners can still make of them.
#include "statementstest.h"

namespace coffer::test {
namespace {

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
    std::erase_if(files, [name = fileOf(second)](const StatementFile& file) { return file.name == name; });
    EXPECT_FALSE(book().find(third)->valid);
    EXPECT_EQ(counted(), Hashes{genesis});
}

TEST_F(Statements, damagedAndForeignFilesCostThemselvesAlone) {
    Bytes bytes = files.front().bytes;
    bytes.back() ^= 1;
    files.push_back({crypto::randomId<Hash>(), bytes});
    put(bytes);
    put(sealStatement(genesisDraft(KeyRing::create(crypto::randomId<VaultId>()), 1),
                      KeyRing::create(crypto::randomId<VaultId>()), eva.slot, eva.keys.admin)
            .file);
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
    put(file);
    const Hash forged = statementId(envelope.mac, envelope.payload);
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
    const auto [forged, inner] = sealStatement(std::move(draft), thiefs, stranger.slot, stranger.keys.admin);
    const Bytes prefix = format::encodeStatementPrefix(ring.vault());
    const Bytes envelope =
        coffer::open(thiefs.noticeKey().view(), prefix, ByteView(inner).subspan(prefix.size())).value();
    Bytes file = prefix;
    append(file, coffer::seal(ring.noticeKey().view(), prefix, envelope));
    put(file);
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
    std::erase_if(files, [name = fileOf(removal)](const StatementFile& file) { return file.name == name; });
    KeyRing again(ring.vault());
    again.add(0, ring.first().key.clone());
    again.addNewEpoch();
    const Hash later = child({genesis}, eva, again, without(tom));
    ring.merge(again);
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

TEST_F(Statements, copiesOfOneStatementAreOne) {
    const Hash second = child({genesis}, eva, ring, with(stranger));
    const Hash removal = removeTom();
    for (const Hash& statement : {genesis, second, removal, removal}) {
        reseal(statement);
    }
    const std::size_t judged = book().all().size();
    EXPECT_EQ(judged, 3U);
    EXPECT_TRUE(book().problems().empty());
    std::erase_if(files, [name = fileOf(genesis)](const StatementFile& file) { return file.name == name; });
    EXPECT_EQ(book().all().size(), judged) << "any copy stands for it";
    EXPECT_EQ(follows(removal), removal);
    EXPECT_TRUE(book().find(second)->valid);
}

TEST_F(Statements, aCopyWithABadSignatureDoesNotHideAGoodOne) {
    const Hash second = child({genesis}, eva, ring);
    for (int i = 0; i < 8; ++i) {
        for (const Hash& statement : {genesis, second}) {
            reseal(statement, [](format::StatementEnvelope& envelope) {
                envelope.signature = crypto::SigningKey::generate().sign(Bytes{1});
            });
        }
    }
    EXPECT_EQ(counted(), Hashes{second});
    EXPECT_EQ(follows(genesis), second);
    EXPECT_TRUE(book().problems().empty());
    EXPECT_TRUE(isSignedBy(*book().find(second), eva.keys.admin.publicKey()));
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

// A statement with both as parents could list neither, so that nobody could change anything any more.
TEST_F(Statements, oneIdThatIsListedDifferentlyIsPutBeforeThePerson) {
    const Owner third(ring.vault()), other(ring.vault());
    auto listed = third.listed();
    child({genesis}, eva, ring, [&](StatementDraft& draft) { draft.statement.slots.push_back(listed); });
    listed.admin = other.keys.admin.publicKey();
    child({genesis}, tom, ring, [&](StatementDraft& draft) { draft.statement.slots.push_back(listed); });
    const StatementBook all = authenticated();
    const auto heads = countedHeads(all, ring, std::nullopt, eva.keys.admin.publicKey());
    EXPECT_EQ(heads.size(), 2U);
    EXPECT_FALSE(combine(all, heads).mergesByItself);
    EXPECT_EQ(follows(genesis), genesis);
}

TEST_F(Statements, aComputerThatIsListedDifferentlyIsPutBeforeThePerson) {
    format::ListedComputer computer;
    computer.computer = crypto::randomId<ComputerId>();
    computer.enrolled = computer.domainEpoch = ring.newest().name;
    const auto add = [&](StatementDraft& draft) { draft.statement.computers.push_back(computer); };
    child({genesis}, eva, ring, add);
    computer.signer = tom.keys.admin.publicKey();
    child({genesis}, tom, ring, add);
    const StatementBook all = authenticated();
    EXPECT_FALSE(
        combine(all, countedHeads(all, ring, std::nullopt, eva.keys.admin.publicKey())).mergesByItself);
    EXPECT_EQ(follows(genesis), genesis);
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
}  // namespace coffer::test
