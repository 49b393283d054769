// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table of FORMAT.md section 16 that are about secrets: who guesses a password, has a slot
// file and an authenticator's output, breaks X25519 and Ed25519, or sits on an unlocked computer. The other
// rows are in threats_test.cpp. Each test names its row.
#include <gtest/gtest.h>
#include <openssl/crypto.h>

#include <cstdlib>
#include <fstream>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

#include "crypto/hpke.h"
#include "crypto/random.h"
#include "format/labels.h"
#include "foundationsupport.h"
#include "keys/password.h"

namespace coffer::test {
namespace {

/// A line of /proc/self/status, in KiB.
[[maybe_unused]] std::uint64_t statusKib(const std::string& name) {
    std::ifstream status("/proc/self/status");
    std::string word;
    std::uint64_t value = 0;
    while (status >> word) {
        if (word == name + ":" && status >> value) {
            return value;
        }
    }
    return 0;
}

const format::SlotFile& onlySlotOf(const KeyFiles& files, std::string_view method) {
    const auto found = std::find_if(files.slots.begin(), files.slots.end(), [&](const FoundSlot& slot) {
        return slot.slot.ok() && slot.slot->header.method == method;
    });
    return found->slot.value();
}

// Row: thief with a guess at the password.

TEST(Threats, aGuessAtThePasswordIsTestedOfflineAndCostsWhatIsDocumented) {
    Made made;
    const SecretBytes password = SecretBytes::copyOf(asBytes("seven boats, one pier"));
    const auto prepared = preparePassword(made.vault, password, crypto::kArgon2idDefault).value();
    ASSERT_TRUE(addWay(*made.unlock(), prepared, "a password", clock()).ok());
    const KeyFiles stolen = readKeyFiles(made.storage).value();
    const auto& slot = onlySlotOf(stolen, format::kMethodPassword);
    EXPECT_GE(slot.header.argon2id->memory, 256U * 1024) << "KiB";
    EXPECT_GE(slot.header.argon2id->passes, 3U);
    EXPECT_GE(slot.header.argon2id->lanes, 4U);
    EXPECT_GE(slot.header.salt->size(), 16U);
    const auto guess = [&](std::string_view text) {
        const auto secret = passwordSecret(slot.header, SecretBytes::copyOf(asBytes(text)));
        return deriveSlotKeys(made.vault, slot.header.slot, secret.value().view()).check == slot.header.check;
    };
    EXPECT_FALSE(guess("seven boats, one pie"));
    EXPECT_TRUE(guess("seven boats, one pier")) << "nothing counts the guesses: the file alone answers";
#ifdef __linux__
    EXPECT_GE(statusKib("VmHWM"), 256U * 1024) << "a guess takes the memory that the slot names";
#endif
}

// Row: local program or page with the slot file and one verification by the user.

TEST(Threats, aProgramWithTheSlotFileAndOneVerificationOpensTheVault) {
    Made made;
    PreparedSlot prepared = prepareRecoveryKey(made.vault, RecoveryKey::create());
    prepared.header.method = "browser";
    prepared.header.salt = Bytes(32, 7);
    prepared.header.credential = Bytes(48, 8);
    ASSERT_TRUE(addWay(*made.unlock(), prepared, "a passkey", clock()).ok());
    const KeyFiles files = readKeyFiles(made.storage).value();
    const auto& slot = onlySlotOf(files, "browser");
    const auto opened = openSlot(slot, prepared.secret.view());
    ASSERT_TRUE(opened.ok()) << "the output of one verification is enough";
    EXPECT_EQ(opened->ring.newest().name, made.unlock()->ring().newest().name);
    const SecretBytes other = crypto::randomSecret(32);
    for (const ByteView without :
         {other.view(), ByteView(*slot.header.salt), ByteView(*slot.header.credential),
          slot.header.check.view(), slot.enc.view(), slot.sealed.view(), made.vault.view()}) {
        EXPECT_EQ(openSlot(slot, without).error().code, Code::WrongKey) << "the file alone is not";
    }
}

// Row: quantum computer with recorded storage. X25519 being broken is played by handing over private keys.

Result<SecretBytes> openSlotBy(const format::SlotFile& slot, const crypto::KemKeyPair& broken, ByteView psk) {
    const Bytes id = format::label("slot", {slot.header.vault, slot.header.slot});
    return crypto::hpkeOpenPsk(broken, slot.enc.view(), psk, id, slot.prefix, {}, slot.sealed.view());
}

Result<SecretBytes> openSessionBy(const format::SessionHeader& header, const crypto::KemKeyPair& broken,
                                  ByteView psk) {
    return crypto::hpkeOpenPsk(broken, header.enc.view(), psk,
                               format::sessionPskId(header.vault, header.computer),
                               format::sessionInfo(header), {}, header.sealed.view());
}

Session sessionOf(const Made& made, const KeyRing& ring) {
    const Capability& laptop = made.created.capability;
    format::SessionHeader header;
    header.vault = laptop.vault;
    header.computer = laptop.computer;
    header.enrolled = laptop.enrolled;
    header.reading = ring.newest().name;
    header.domain = laptop.domain;
    header.domainEpoch = laptop.domainEpoch;
    const auto reading = KeyRing::readingKeyPair(made.vault, ring.newest().key);
    return createSession(header, reading.publicKey(), laptop.psk).value();
}

TEST(Threats, aQuantumComputerWithRecordedStorageReadsNothing) {
    Made made;
    const auto owner = made.unlock();
    const KeyFiles files = readKeyFiles(made.storage).value();
    const auto& slot = onlySlotOf(files, format::kMethodRecoveryKey);
    const SlotKeys keys = deriveSlotKeys(made.vault, slot.header.slot, made.key.secret());
    const Session session = sessionOf(made, owner->ring());
    const auto reading = KeyRing::readingKeyPair(made.vault, owner->ring().newest().key);
    const Bytes zeros(32);
    for (const ByteView recorded : {ByteView(zeros), slot.header.check.view(), slot.enc.view(),
                                    session.header.enc.view(), slot.header.epoch.view()}) {
        EXPECT_EQ(openSlotBy(slot, keys.kem, recorded).error().code, Code::Tampered);
        EXPECT_EQ(openSessionBy(session.header, reading, recorded).error().code, Code::Tampered);
    }
    EXPECT_TRUE(openSlotBy(slot, keys.kem, keys.psk.view()).ok()) << "it is the PSK that is missing";
}

TEST(Threats, aQuantumComputerWithAComputersKeychainReadsThatComputersBackups) {
    Made made;
    const auto owner = made.unlock();
    const Session session = sessionOf(made, owner->ring());
    const auto reading = KeyRing::readingKeyPair(made.vault, owner->ring().newest().key);
    const Capability thief = Capability::decode(made.created.capability.encode().view()).value();
    const auto key = openSessionBy(session.header, reading, thief.psk.view());
    ASSERT_TRUE(key.ok());
    EXPECT_TRUE(std::ranges::equal(key->view(), session.key.view()));
    const Capability phone = enrolComputer(*owner, "phone", clock()).value();
    EXPECT_FALSE(openSessionBy(session.header, reading, phone.psk.view()).ok()) << "and no other's";
    const auto other = crypto::KemKeyPair::deriveKeyPair(crypto::randomSecret(32).view());
    EXPECT_FALSE(openSessionBy(session.header, other, thief.psk.view()).ok()) << "nor with the PSK alone";
}

TEST(Threats, aQuantumComputerWithARemovedHoldersListReadsOn) {
    Made made;
    const RecoveryKey toms = RecoveryKey::create();
    const auto tom = addWay(*made.unlock(), prepareRecoveryKey(made.vault, toms), "Tom", clock()).value();
    const auto removed = unlockWith(made.storage, toms);
    ASSERT_TRUE(removeWay(*made.unlock(), tom, clock(), Rest::IsAccepted).ok());
    const KeyFiles files = readKeyFiles(made.storage).value();
    const auto& slot = onlySlotOf(files, format::kMethodRecoveryKey);
    const auto& list = removed->secrets().slots;
    const auto listed = std::find_if(list.begin(), list.end(), [&](const format::PrivateSlot& known) {
        return known.slot == slot.header.slot;
    });
    ASSERT_NE(listed, list.end());
    const SlotKeys keys = deriveSlotKeys(made.vault, slot.header.slot, made.key.secret());
    EXPECT_EQ(listed->publicKey, keys.kem.publicKey()) << "what X25519 would have to be broken for";
    const auto key = openSlotBy(slot, keys.kem, listed->psk.view());
    ASSERT_TRUE(key.ok());
    EXPECT_TRUE(std::ranges::equal(key->view(), made.unlock()->ring().newest().key.view()));
}

TEST(Threats, aQuantumComputerOpensAPasswordSlotAsFarAsItIsGuessable) {
    Made made;
    const SecretBytes password = SecretBytes::copyOf(asBytes("password1"));
    ASSERT_TRUE(
        addWay(*made.unlock(), preparePassword(made.vault, password, {64, 2, 1}).value(), "weak", clock())
            .ok());
    const KeyFiles files = readKeyFiles(made.storage).value();
    const auto& slot = onlySlotOf(files, format::kMethodPassword);
    std::size_t opened = 0;
    for (const auto* guess : {"123456", "password", "password1"}) {
        const SecretBytes secret = passwordSecret(slot.header, SecretBytes::copyOf(asBytes(guess))).value();
        opened += openSlot(slot, secret.view()).ok() ? 1U : 0U;
    }
    EXPECT_EQ(opened, 1U) << "its PSK is only as strong as what it is derived from";
}

TEST(Threats, aQuantumComputerForgesSignaturesWhichComputersFollowAndOwnersDoNot) {
    Made made;
    const auto owner = made.unlock();
    const auto& book = owner->book();
    const KnownStatement* genesis = book.find(made.created.genesis);
    ASSERT_NE(genesis, nullptr);
    format::Statement statement = genesis->statement;
    statement.generation = 1;
    statement.parents = {genesis->hash};
    format::StatementEnvelope envelope;
    envelope.payload = format::encodeStatement(statement);
    envelope.signature = owner->admin().sign(format::statementSignatureInput(envelope.mac, envelope.payload));
    const auto file = [&](const NoticeKey& notice) {
        Bytes bytes = format::encodeStatementPrefix(made.vault);
        append(bytes, seal(notice.view(), bytes, format::encodeEnvelope(envelope)));
        return StatementFile{crypto::sha256(bytes), bytes};
    };
    const NoticeKey guessed(crypto::randomSecret(32));
    const auto& notice = made.created.capability.notice;
    KeyFiles files = readKeyFiles(made.storage).value();
    files.statements.push_back(file(guessed));
    files.statements.push_back(file(notice));
    auto judged = StatementBook::read(made.vault, notice, files.statements);
    EXPECT_EQ(judged.all().size(), 2U) << "storage alone does not make a statement";
    const Hash forged = statementId(envelope.mac, envelope.payload);
    ASSERT_NE(judged.find(forged), nullptr);
    EXPECT_TRUE(judged.find(forged)->valid) << "a computer sees a good signature";
    judged.authenticate(owner->ring());
    EXPECT_FALSE(judged.find(forged)->valid) << "an owner sees a bad MAC";
}

// Row: malware on an unlocked computer.

TEST(Threats, malwareOnAnUnlockedComputerSeesWhatTheUserSees) {
    Made made;
    const auto unlocked = made.unlock();
    EXPECT_EQ(unlocked->secrets().slots.front().name, "key");
    EXPECT_EQ(unlocked->secrets().computers.front().name, "laptop");
    const Session session = sessionOf(made, unlocked->ring());
    const auto key = openSession(session.header, unlocked->ring());
    ASSERT_TRUE(key.ok());
    EXPECT_TRUE(std::ranges::equal(key->view(), session.key.view()));
}

#ifdef __linux__
/// In a process of its own: 0, or the number of what is not as it should be.
int protectionFails() {
    rlimit lockable{};
    getrlimit(RLIMIT_MEMLOCK, &lockable);
    const bool locked = protectProcessMemory();
    if (!locked && lockable.rlim_cur >= std::uint64_t{64} * 1024) {
        return 1;
    }
    rlimit core{};
    getrlimit(RLIMIT_CORE, &core);
    if (core.rlim_max != 0 || prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0) {
        return 2;
    }
    const VaultKey key(crypto::randomSecret(32));
    const SecretBytes copy = key.clone().view().empty() ? SecretBytes() : SecretBytes::copyOf(key.view());
    const bool onHeap =
        CRYPTO_secure_allocated(key.view().data()) == 1 && CRYPTO_secure_allocated(copy.view().data()) == 1;
    if (locked && (!onHeap || statusKib("VmLck") < 32)) {
        return 3;
    }
    const std::size_t before = CRYPTO_secure_used();
    { const SecretBytes more = crypto::randomSecret(1024); }
    return CRYPTO_secure_used() == before ? 0 : 4;
}

TEST(Threats, secretsOfAnUnlockedComputerAreLockedAndInNoCoreDump) {
    EXPECT_EXIT(std::exit(protectionFails()), testing::ExitedWithCode(0), "");
}
#endif

}  // namespace
}  // namespace coffer::test
