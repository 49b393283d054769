// SPDX-License-Identifier: GPL-3.0-or-later
// Slots, key rings, sessions and capabilities.
#include "keys/slot.h"

#include <gtest/gtest.h>

#include <functional>

#include "crypto/random.h"
#include "keys/capability.h"
#include "keys/session.h"

namespace coffer {
namespace {

using format::SlotHeader;

struct Sample {
    KeyRing ring = KeyRing::create(crypto::randomId<VaultId>());
    SecretBytes secret = crypto::randomSecret(32);
    SlotId slot = crypto::randomId<SlotId>();
    SlotKeys keys = deriveSlotKeys(ring.vault(), slot, secret.view());

    [[nodiscard]] Bytes file() const {
        SlotHeader header;
        header.slot = slot;
        header.epoch = ring.newest().name;
        header.method = format::kMethodRecoveryKey;
        header.check = keys.check;
        header.salt = Bytes(32, 1);
        return sealSlot(header, {keys.kem.publicKey(), keys.psk.view()}, ring).value();
    }
    /// What opening says after the header was altered and encoded anew.
    [[nodiscard]] Code after(const std::function<void(SlotHeader&)>& change) const {
        format::SlotFile read = format::decodeSlotFile(file()).value();
        change(read.header);
        const Bytes prefix = format::encodeSlotPrefix(read.header);
        const Bytes altered = format::encodeSlotFile(prefix, read.enc, read.sealed);
        return openSlot(format::decodeSlotFile(altered).value(), secret.view()).error().code;
    }
};

TEST(Slot, opensWithItsSecretAndGivesAllEpochs) {
    Sample sample;
    sample.ring.addNewEpoch();
    sample.ring.addNewEpoch();
    const auto opened = openSlot(format::decodeSlotFile(sample.file()).value(), sample.secret.view());
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->ring.epochs(), sample.ring.epochs());
    EXPECT_EQ(opened->keys.admin.publicKey(), sample.keys.admin.publicKey());
    const SecretBytes other = crypto::randomSecret(32);
    EXPECT_EQ(openSlot(format::decodeSlotFile(sample.file()).value(), other.view()).error().code,
              Code::WrongKey);
}

TEST(Slot, whateverIsAlteredIsSaid) {
    const Sample sample;
    EXPECT_EQ(sample.after([](SlotHeader& h) { h.check = {}; }), Code::WrongKey);
    EXPECT_EQ(sample.after([](SlotHeader& h) { h.slot = {}; }), Code::WrongKey);
    EXPECT_EQ(sample.after([](SlotHeader& h) { h.vault = {}; }), Code::WrongKey);
    EXPECT_EQ(sample.after([](SlotHeader& h) { h.salt = Bytes(32, 2); }), Code::Tampered);
    EXPECT_EQ(sample.after([](SlotHeader& h) { h.earlier[60] ^= 1; }), Code::Tampered);
    EXPECT_EQ(sample.after([](SlotHeader& h) { h.epoch = {}; }), Code::Tampered);
    EXPECT_EQ(sample.after([](SlotHeader& h) { h.number = 9; }), Code::Tampered);
    EXPECT_EQ(sample.after([](SlotHeader& h) { h.method = "password"; }), Code::Tampered);
    Bytes file = sample.file();
    file.back() ^= 1;
    EXPECT_EQ(openSlot(format::decodeSlotFile(file).value(), sample.secret.view()).error().code,
              Code::Tampered);
}

TEST(Slot, passwordCostsAreBounded) {
    SlotHeader header;
    header.salt = Bytes(16, 1);
    const SecretBytes password = SecretBytes::copyOf(asBytes("a password"));
    EXPECT_EQ(passwordSecret(header, password).error().code, Code::Damaged);
    for (const format::Argon2idCost cost : {format::Argon2idCost{std::uint64_t{1} << 33, 1, 1},
                                            {8 << 20, 1, 1},
                                            {64, 65, 1},
                                            {8, 1, 65},
                                            {7, 1, 1},
                                            {64, 0, 1}}) {
        header.argon2id = cost;
        EXPECT_EQ(passwordSecret(header, password).error().code, Code::Damaged);
    }
}

TEST(KeyRing, branchesMeet) {
    KeyRing first = KeyRing::create(crypto::randomId<VaultId>());
    KeyRing second(first.vault());
    second.merge(first);
    first.addNewEpoch();
    second.addNewEpoch();
    first.merge(second);
    second.merge(first);
    EXPECT_EQ(first.all().size(), 3U);
    EXPECT_EQ(first.epochs(), second.epochs());
    EXPECT_EQ(first.newest().name, second.newest().name);
    EXPECT_EQ(first.newest().number, 1U);
    EXPECT_EQ(asText(first.noticeKey().view()), asText(second.noticeKey().view()));
    EXPECT_EQ(first.find(EpochName()), nullptr);
}

TEST(Session, isOpenedByOwnersOfItsEpochAlone) {
    KeyRing ring = KeyRing::create(crypto::randomId<VaultId>());
    KeyRing before(ring.vault());
    before.merge(ring);
    ring.addNewEpoch();
    format::SessionHeader header;
    header.vault = ring.vault();
    header.computer = crypto::randomId<ComputerId>();
    header.reading = ring.newest().name;
    header.enrolled = ring.first().name;
    header.domainEpoch = ring.first().name;
    const auto psk = KeyRing::computerPsk(ring.vault(), ring.first().key, header.computer);
    const auto session = createSession(header, ring.epochs().back().reading, psk);
    ASSERT_TRUE(session.ok());
    const auto opened = openSession(session->header, ring);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(asText(opened->view()), asText(session->key.view()));
    EXPECT_EQ(openSession(session->header, before).error().code, Code::WrongKey);
    format::SessionHeader moved = session->header;
    moved.session = crypto::randomId<SessionId>();
    EXPECT_EQ(openSession(moved, ring).error().code, Code::Tampered);
    moved = session->header;
    moved.computer = crypto::randomId<ComputerId>();
    EXPECT_EQ(openSession(moved, ring).error().code, Code::Tampered);
}

TEST(Capability, roundTripsAndIsSmall) {
    const KeyRing ring = KeyRing::create(crypto::randomId<VaultId>());
    const auto computer = crypto::randomId<ComputerId>();
    const auto domain = crypto::randomId<DomainId>();
    const EpochKey& epoch = ring.newest();
    const Capability capability{ring.vault(),
                                computer,
                                crypto::SigningKey::generate(),
                                KeyRing::computerPsk(ring.vault(), epoch.key, computer),
                                KeyRing::chunkIdKey(ring.vault(), epoch.key, domain),
                                ring.noticeKey(),
                                epoch.name,
                                domain,
                                epoch.name,
                                crypto::randomId<Hash>()};
    const SecretBytes encoded = capability.encode();
    EXPECT_LT(encoded.size(), 500U);
    EXPECT_EQ(asText(Capability::decode(encoded.view())->encode().view()), asText(encoded.view()));
    EXPECT_EQ(asText(capability.clone().encode().view()), asText(encoded.view()));
    for (std::size_t size = 0; size < encoded.size(); ++size) {
        EXPECT_EQ(Capability::decode(encoded.view().first(size)).error().code, Code::Damaged);
    }
}

}  // namespace
}  // namespace coffer
