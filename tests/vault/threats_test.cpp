// SPDX-License-Identifier: GPL-3.0-or-later
// What storage and others can do and cannot: the table of FORMAT.md section 16, as far as keys, statements
// and logs go. The rows about secrets are in threatrows_test.cpp.
#include <gtest/gtest.h>

#include <algorithm>

#include "crypto/random.h"
#include "foundationsupport.h"
#include "keys/password.h"
#include "support/entryfile.h"

namespace coffer::test {
namespace {

/// Every name and byte that lies in a storage, one after another.
std::string everything(Storage& storage, const std::string& folder = "") {
    std::string all;
    for (const auto& object : storage.list(folder).value()) {
        const std::string name = folder.empty() ? object.name : folder + "/" + object.name;
        all += name;
        all += object.isFolder ? everything(storage, name)
                               : std::string(asText(storage.read(name, 1 << 20).value()));
    }
    return all;
}

TEST(Threats, storageReadsNoNames) {
    Made made;
    const auto owner = made.unlock();
    ASSERT_TRUE(enrolComputer(*owner, "Evas Telefon", clock()).ok());
    ASSERT_TRUE(
        addWay(*owner, prepareRecoveryKey(made.vault, RecoveryKey::create()), "Schublade", clock()).ok());
    std::string all;
    for (const auto* folder : {"keys", "keys-2", "computers"}) {
        all += everything(made.storage, folder);
    }
    ASSERT_NE(all.find("recovery-key"), std::string::npos) << "kinds of ways to unlock are seen";
    for (const auto* secret : {"Evas Telefon", "Schublade", "laptop"}) {
        EXPECT_EQ(all.find(secret), std::string::npos) << secret;
    }
    for (const ByteView secret : {made.created.capability.psk.view(), made.created.capability.signing.seed(),
                                  owner->ring().newest().key.view(), ByteView(made.key.secret())}) {
        EXPECT_EQ(all.find(asText(secret)), std::string::npos);
    }
}

TEST(Threats, storageMovesAndReplaysNothingUnnoticed) {
    Made made, other;
    const auto first = backup(made.storage, made.created.capability, made.created.genesis, 0, std::nullopt);
    const auto phone = enrolComputer(*made.unlock(), "phone", clock()).value();
    const std::string folder = format::logFolder(made.created.capability.computer) + "/";
    const Bytes file =
        made.storage.read(entryFile(made.storage, made.created.capability.notice, first), 1 << 20).value();
    const Hash name = crypto::sha256(file);
    const auto foreign =
        backup(other.storage, other.created.capability, other.created.genesis, 0, std::nullopt);
    const Bytes strange =
        other.storage.read(entryFile(other.storage, other.created.capability.notice, foreign), 1 << 20)
            .value();
    Bytes changed = file;
    changed[changed.size() / 2] ^= 1;
    const Hash changedHash = crypto::sha256(changed);
    ASSERT_TRUE(made.storage.write(folder + format::logFileName(1, name), file).ok());
    ASSERT_TRUE(
        made.storage.write(format::logFolder(phone.computer) + "/" + format::logFileName(0, name), file)
            .ok());
    ASSERT_TRUE(made.storage.write(folder + format::logFileName(0, crypto::sha256(strange)), strange).ok());
    ASSERT_TRUE(made.storage.write(folder + format::logFileName(0, changedHash), changed).ok());
    const auto owner = made.unlock();
    EXPECT_EQ(owner->log().backups().size(), 1U);
    EXPECT_EQ(owner->log().problems().size(), 4U);
}

TEST(Threats, aThiefOfAComputerAddsJunkAndReadsNothing) {
    Made made;
    const Capability thief = Capability::decode(made.created.capability.encode().view()).value();
    const auto junk = backup(made.storage, thief, thief.pin, 0, std::nullopt);
    const KeyFiles files = readKeyFiles(made.storage).value();
    const auto book = StatementBook::read(thief.vault, thief.notice, files.statements);
    ASSERT_EQ(book.inForce().size(), 1U) << "ids, times and statuses are seen";
    const auto& statement = book.inForce().front()->statement;
    for (const ByteView key :
         {thief.psk.view(), thief.chunkId.view(), thief.notice.view(), thief.signing.seed()}) {
        EXPECT_NE(openSlot(files.slots.front().slot.value(), key).error().code, Code::Tampered);
        KeyRing guess(thief.vault);
        guess.add(0, VaultKey(SecretBytes::copyOf(key)));
        EXPECT_EQ(openPrivate(statement, guess).error().code, Code::WrongKey);
    }
    for (const auto kind : {format::kEntryForget, format::kEntryHold, format::kEntryMark, format::kEntryTest,
                            format::kEntryProof}) {
        entry(made.storage, thief, thief.pin, 1, junk.hash, kind,
              {{{made.unlock()->slot().slot, &thief.signing}}, {junk}, std::nullopt, nullptr});
    }
    const auto owner = made.unlock();
    EXPECT_EQ(owner->log().entries(thief.computer).size(), 1U);
    EXPECT_FALSE(owner->log().isForgotten(junk));
    ASSERT_TRUE(retireComputer(*owner, thief.computer, clock()).ok());
    backup(made.storage, thief, thief.pin, 1, junk.hash);
    EXPECT_EQ(made.unlock()->log().backups().size(), 1U);
}

/// A slot file for a key as another owner can make it, who knows its public half.
Bytes slotFileBy(const RecoveryKey& key, const OwnerVault& owner, const KeyRing& ring) {
    format::SlotHeader header = owner.slot();
    const SlotKeys keys = deriveSlotKeys(owner.vault(), header.slot, key.secret());
    header.epoch = ring.newest().name;
    return sealSlot(header, {keys.kem.publicKey(), keys.psk.view()}, ring).value();
}

TEST(Threats, aRemovedHolderReadsTheOldAndNotTheNew) {
    Made made;
    const RecoveryKey toms = RecoveryKey::create();
    const auto tom = addWay(*made.unlock(), prepareRecoveryKey(made.vault, toms), "Tom", clock()).value();
    const auto removed = unlockWith(made.storage, toms);
    ASSERT_TRUE(removeWay(*made.unlock(), tom, clock(), Rest::IsAccepted).ok());
    EXPECT_EQ(OwnerVault::unlock(made.storage, secretOf(toms)).error().code, Code::WrongKey);
    const auto owner = made.unlock();
    const auto& statement = owner->authority().heads.front()->statement;
    EXPECT_EQ(openPrivate(statement, removed->ring()).error().code, Code::WrongKey);
    EXPECT_EQ(removed->ring().find(statement.epochs.back().name), nullptr);
}

TEST(Threats, aRemovedHoldersBranchAndSlotFilesMisleadNobody) {
    Made made;
    const RecoveryKey toms = RecoveryKey::create();
    const auto tom = addWay(*made.unlock(), prepareRecoveryKey(made.vault, toms), "Tom", clock()).value();
    const auto removed = unlockWith(made.storage, toms);
    ASSERT_TRUE(removeWay(*made.unlock(), tom, clock(), Rest::IsAccepted).ok());
    const Hash truth = made.unlock()->authority().heads.front()->hash;
    // He knows the public half of the remaining slot: a new epoch of his own for it, in a branch of his own.
    KeyRing ring(made.vault);
    ring.merge(removed->ring());
    ring.addNewEpoch();
    ring.addNewEpoch();
    StatementDraft draft = nextDraft(removed->authority(), removed->ring(), 1).value();
    const Hash file = writeSlotFile(made.storage, slotFileBy(made.key, *made.unlock(), ring)).value();
    for (auto& slot : draft.statement.slots) {
        slot.file = slot.slot == made.unlock()->slot().slot ? file : slot.file;
    }
    const auto [forgedId, forged] = sealStatement(std::move(draft), ring, tom, removed->admin());
    ASSERT_TRUE(writeStatementFile(made.storage, forged).ok());
    const auto owner = made.unlock();
    EXPECT_TRUE(owner->proven());
    ASSERT_EQ(owner->authority().heads.size(), 1U);
    EXPECT_EQ(owner->authority().heads.front()->hash, truth);
    EXPECT_EQ(owner->ring().find(ring.newest().name), nullptr);
    const auto junk = backup(made.storage, made.created.capability, truth, 0, std::nullopt);
    entry(made.storage, made.created.capability, forgedId, 1, junk.hash, format::kEntryForget,
          {{{tom, &removed->admin()}}, {junk}, std::nullopt, nullptr});
    EXPECT_FALSE(made.unlock()->log().isForgotten(junk));
}

/// A first statement by a removed holder, for an epoch of his own which he has sealed to the slot of another.
Bytes beginningBy(Made& made, const OwnerVault& removed, const RecoveryKey& key, const OwnerVault& owner) {
    KeyRing ring(made.vault);
    ring.merge(removed.ring());
    ring.add(99, VaultKey(crypto::randomSecret(32)));
    const Hash file = writeSlotFile(made.storage, slotFileBy(key, owner, ring)).value();
    StatementDraft draft = genesisDraft(ring, 1);
    draft.statement.slots = {{owner.slot().slot, file, owner.admin().publicKey()},
                             {removed.slot().slot, crypto::randomId<Hash>(), removed.admin().publicKey()}};
    return sealStatement(std::move(draft), ring, removed.slot().slot, removed.admin()).file;
}

TEST(Threats, aRemovedHoldersBeginningMisleadsNobody) {
    Made made;
    const RecoveryKey toms = RecoveryKey::create(), guests = RecoveryKey::create();
    const auto tom = addWay(*made.unlock(), prepareRecoveryKey(made.vault, toms), "Tom", clock()).value();
    ASSERT_TRUE(addWay(*made.unlock(), prepareRecoveryKey(made.vault, guests), "guest", clock()).ok());
    const auto removed = unlockWith(made.storage, toms);
    ASSERT_TRUE(removeWay(*made.unlock(), tom, clock()).ok());
    SeenBefore seen;
    seen.statement = made.unlock()->authority().heads.front()->hash;
    for (const RecoveryKey* key : std::initializer_list<const RecoveryKey*>{&made.key, &guests}) {
        const auto owner = unlockWith(made.storage, *key);
        ASSERT_TRUE(owner->proven());
        ASSERT_TRUE(writeStatementFile(made.storage, beginningBy(made, *removed, *key, *owner)).ok());
    }
    const auto owner = made.unlock();
    EXPECT_TRUE(owner->proven()) << "his own signature tells";
    EXPECT_EQ(owner->authority().heads.front()->hash, *seen.statement);
    const auto guest = unlockWith(made.storage, guests);
    EXPECT_FALSE(guest->proven()) << "who has signed nothing and seen nothing cannot tell, and is told so";
    EXPECT_TRUE(hasNotice(*guest, "unproven"));
    const auto knows = OwnerVault::unlock(made.storage, secretOf(guests), seen).value();
    EXPECT_TRUE(knows->proven()) << "what was seen before tells";
    EXPECT_EQ(knows->authority().heads.front()->hash, *seen.statement);
}

TEST(Threats, aGuessAtThePasswordCostsWhatTheSlotSays) {
    Made made;
    const SecretBytes password = SecretBytes::copyOf(asBytes("correct horse"));
    const auto prepared = preparePassword(made.vault, password, {64, 2, 1}).value();
    ASSERT_TRUE(addWay(*made.unlock(), prepared, "a password", clock()).ok());
    const auto unlocked =
        OwnerVault::unlock(made.storage, {std::string(format::kMethodPassword), password.clone()});
    ASSERT_TRUE(unlocked.ok());
    const auto& header = (*unlocked)->slot();
    const SecretBytes slow = stretchPassword(password, *header.salt, {64, 2, 1}).value();
    EXPECT_EQ(deriveSlotKeys(made.vault, header.slot, slow.view()).check, header.check);
    const SecretBytes cheap = stretchPassword(password, *header.salt, {64, 1, 1}).value();
    EXPECT_NE(deriveSlotKeys(made.vault, header.slot, cheap.view()).check, header.check) << "no cheaper way";
    EXPECT_NE(deriveSlotKeys(made.vault, header.slot, password.view()).check, header.check);
}

TEST(Threats, aSecurityKeysSlotOpensWithItsOutputAlone) {
    // Who has the key and not its PIN or fingerprint gets no output: all that is in the file does not open
    // it.
    Made made;
    PreparedSlot prepared = prepareRecoveryKey(made.vault, RecoveryKey::create());
    prepared.header.method = "security-key";
    prepared.header.salt = Bytes(32, 1);
    prepared.header.credential = Bytes(32, 2);
    ASSERT_TRUE(addWay(*made.unlock(), prepared, "token", clock()).ok());
    for (const Bytes& known : {*prepared.header.salt, *prepared.header.credential}) {
        EXPECT_EQ(OwnerVault::unlock(made.storage, {"security-key", SecretBytes::copyOf(known)}).error().code,
                  Code::WrongKey);
    }
    EXPECT_TRUE(OwnerVault::unlock(made.storage, {"security-key", prepared.secret.clone()}).ok());
}

}  // namespace
}  // namespace coffer::test
