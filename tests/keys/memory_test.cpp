// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for keys in the process's own memory: while objects with keys live, only in the locked heap; once
// they are gone, nowhere. Linux only, because it reads /proc.
#include <gtest/gtest.h>

#include <functional>

#include "bytes/secretbytes.h"
#include "container/container.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "keys/capability.h"
#include "keys/password.h"
#include "keys/recoverykey.h"
#include "keys/session.h"
#include "keys/slot.h"
#include "keys/statementwriter.h"
#include "support/memoryscan.h"

namespace coffer {
namespace {

class Memory : public testing::Test {
protected:
    static void SetUpTestSuite() {
        ASSERT_TRUE(protectProcessMemory()) << "these tests need a few kilobytes of locked memory";
    }

    /// Where the needle is, other than in the locked heap.
    std::string outsideLockedHeap(const Needle& needle) {
        const SecretBytes probe(32);
        const auto heap = reinterpret_cast<std::uint64_t>(probe.view().data());
        return lines(needle, [&](const Region& region) { return region.begin <= heap && heap < region.end; });
    }
    std::string anywhere(const Needle& needle) {
        return lines(needle, [](const Region&) { return false; });
    }

    /// Overwrites what calls left on the stack above this one, as the next calls of a program do.
    [[gnu::noinline]] static void useStack() {
        volatile std::uint8_t bytes[128 * 1024];
        for (auto& byte : bytes) {
            byte = 0;
        }
    }

private:
    std::string lines(const Needle& needle, const std::function<bool(const Region&)>& ignored) {
        std::string result;
        for (const Region& region : m_scan.find(needle)) {
            if (!ignored(region)) {
                result += region.line + "\n";
            }
        }
        return result;
    }
    MemoryScan m_scan;
};

/// The keys of a test, masked, and what each is.
class Keys {
public:
    void add(const char* what, ByteView key) { m_needles.emplace_back(what, Needle(key)); }
    [[nodiscard]] auto begin() const { return m_needles.begin(); }
    [[nodiscard]] auto end() const { return m_needles.end(); }

private:
    std::vector<std::pair<const char*, Needle>> m_needles;
};

/// A vault's owner with two epochs and one way to unlock.
struct Owner {
    VaultId vault = crypto::randomId<VaultId>();
    RecoveryKey recovery = RecoveryKey::create();
    SlotId slot = crypto::randomId<SlotId>();
    SlotKeys keys = deriveSlotKeys(vault, slot, recovery.secret());
    KeyRing ring = KeyRing::create(vault);

    Owner() { ring.addNewEpoch(); }

    [[nodiscard]] Bytes slotFile() const {
        format::SlotHeader header;
        header.slot = slot;
        header.epoch = ring.newest().name;
        header.method = format::kMethodRecoveryKey;
        header.check = keys.check;
        return sealSlot(header, {keys.kem.publicKey(), keys.psk.view()}, ring).value();
    }

    [[nodiscard]] Bytes statement() const {
        StatementDraft draft = genesisDraft(ring, 1);
        draft.statement.slots.push_back({slot, Hash(), keys.admin.publicKey()});
        format::PrivateSlot secrets;
        secrets.slot = slot;
        secrets.publicKey = keys.kem.publicKey();
        secrets.psk = keys.psk.clone();
        secrets.name = "Recovery key";
        secrets.method = format::kMethodRecoveryKey;
        draft.secrets.slots.push_back(std::move(secrets));
        return sealStatement(std::move(draft), ring, slot, keys.admin).file;
    }

    [[nodiscard]] Capability capability() const {
        const auto computer = crypto::randomId<ComputerId>();
        const auto domain = crypto::randomId<DomainId>();
        const EpochKey& epoch = ring.newest();
        return {vault,
                computer,
                crypto::SigningKey::generate(),
                KeyRing::computerPsk(vault, epoch.key, computer),
                KeyRing::chunkIdKey(vault, epoch.key, domain),
                ring.noticeKey(),
                epoch.name,
                domain,
                epoch.name,
                Hash()};
    }
};

TEST_F(Memory, TheScanFindsWhatIsInOrdinaryMemory) {
    const SecretBytes secret = crypto::randomSecret(32);
    const Needle needle(secret.view());
    EXPECT_EQ(outsideLockedHeap(needle), "");
    EXPECT_NE(anywhere(needle), "") << "the locked heap is searched as well";
    Bytes leaked(secret.view().begin(), secret.view().end());
    EXPECT_NE(outsideLockedHeap(needle), "");
    wipe(leaked);
}

TEST_F(Memory, AnOwnersKeysLieInLockedMemoryAndThenNowhere) {
    Keys all;
    {
        const Owner owner;
        const auto opened =
            openSlot(format::decodeSlotFile(owner.slotFile()).value(), owner.recovery.secret());
        ASSERT_TRUE(opened.ok());
        const Bytes file = owner.statement();
        const auto book =
            StatementBook::read(owner.vault, opened->ring.noticeKey(), {{crypto::sha256(file), file}});
        ASSERT_EQ(book.all().size(), 1U);
        const auto secrets = openPrivate(book.all().front()->statement, opened->ring);
        ASSERT_TRUE(secrets.ok());
        all.add("recovery key", owner.recovery.secret());
        all.add("text of the recovery key", owner.recovery.text().view());
        all.add("psk of the slot", secrets->slots.front().psk.view());
        all.add("admin key", opened->keys.admin.seed());
        all.add("first vault key", opened->ring.first().key.view());
        all.add("newest vault key", opened->ring.newest().key.view());
        all.add("notice key", opened->ring.noticeKey().view());
        useStack();
        for (const auto& [what, needle] : all) {
            EXPECT_EQ(outsideLockedHeap(needle), "") << what << " while the vault is open";
        }
    }
    useStack();
    for (const auto& [what, needle] : all) {
        EXPECT_EQ(anywhere(needle), "") << what << " afterwards";
    }
}

TEST_F(Memory, WhatDoesNotOpenLeavesNothingBehind) {
    Keys all;
    {
        const Owner owner;
        const Bytes file = owner.slotFile();
        auto slot = format::decodeSlotFile(file).value();
        slot.header.earlier.back() ^= 1U;
        EXPECT_FALSE(openSlot(slot, owner.recovery.secret()).ok());
        const SecretBytes whole = owner.capability().encode();
        all.add("recovery key", owner.recovery.secret());
        all.add("first vault key", owner.ring.first().key.view());
        all.add("newest vault key", owner.ring.newest().key.view());
        const auto read = Capability::decode(whole.view());
        ASSERT_TRUE(read.ok());
        all.add("signing key of the computer", read->signing.seed());
        all.add("psk of the computer", read->psk.view());
        all.add("chunk-id key", read->chunkId.view());
        // Cut anywhere, it is refused after some of its keys have been read.
        for (std::size_t size = 0; size < whole.size(); ++size) {
            EXPECT_FALSE(Capability::decode(whole.view().first(size)).ok());
        }
        useStack();
        for (const auto& [what, needle] : all) {
            EXPECT_EQ(outsideLockedHeap(needle), "") << what << " after refusals";
        }
    }
    useStack();
    for (const auto& [what, needle] : all) {
        EXPECT_EQ(anywhere(needle), "") << what << " afterwards";
    }
}

TEST_F(Memory, ASessionKeyLeavesNothingBehind) {
    Keys all;
    {
        const Owner owner;
        const Capability capability = owner.capability();
        format::SessionHeader header;
        header.vault = owner.vault;
        header.computer = capability.computer;
        header.reading = header.enrolled = header.domainEpoch = owner.ring.newest().name;
        const auto session = createSession(header, owner.ring.epochs().back().reading, capability.psk);
        ASSERT_TRUE(session.ok());
        const auto opened = openSession(session->header, owner.ring);
        ASSERT_TRUE(opened.ok());
        const Bytes sealed = seal(opened->view(), asBytes("place"), Bytes(100'000, 7));
        ASSERT_TRUE(open(session->key.view(), asBytes("place"), sealed).ok());
        all.add("session key", opened->view());
        useStack();
        for (const auto& [what, needle] : all) {
            EXPECT_EQ(outsideLockedHeap(needle), "") << what << " while it is used";
        }
        // Ciphers and codes that live long keep their key where OpenSSL keeps it, until they go.
        const crypto::HmacSha256 names(capability.chunkId.view());
        static_cast<void>(names.compute({asBytes("a chunk")}));
        all.add("chunk-id key", capability.chunkId.view());
    }
    useStack();
    for (const auto& [what, needle] : all) {
        EXPECT_EQ(anywhere(needle), "") << what << " afterwards";
    }
}

TEST_F(Memory, APasswordLeavesNothingBehind) {
    Keys all;
    {
        // Random, so that it is in no dictionary and in no constant of the program; composed of é and others.
        const SecretBytes random = crypto::randomSecret(20);
        SecretBytes typed(2 * random.size() + 3);
        SecretBytes wide(4 * random.size());
        for (std::size_t i = 0; i < random.size(); ++i) {
            const auto letter = static_cast<std::uint8_t>('a' + random.view()[i] % 26);
            typed.span()[i] = letter;
            typed.span()[random.size() + i] = letter;
            wide.span()[4 * i] = letter;
        }
        std::copy_n(asBytes("e\xCC\x81").begin(), 3, typed.span().last(3).begin());
        const auto normal = normalisePassword(typed);
        ASSERT_TRUE(normal.ok());
        EXPECT_EQ(normal->size(), typed.size() - 1) << "the accent joins its letter";
        EXPECT_GT(passwordStrength(typed).guessesLog10, 0.0);
        const auto secret = stretchPassword(typed, Bytes(16, 3), {64, 1, 1});
        ASSERT_TRUE(secret.ok());
        all.add("password", typed.view().first(random.size()));
        all.add("password as numbers", wide.view());
        all.add("what is stretched from it", secret->view());
        useStack();
        for (const auto& [what, needle] : all) {
            EXPECT_EQ(outsideLockedHeap(needle), "") << what << " while it is used";
        }
    }
    useStack();
    for (const auto& [what, needle] : all) {
        EXPECT_EQ(anywhere(needle), "") << what << " afterwards";
    }
}

}  // namespace
}  // namespace coffer
