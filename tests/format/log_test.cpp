// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/layout.h"
#include "format/logentry.h"
#include "formatsupport.h"

namespace coffer::format {
namespace {

using test::bytesOf;
using test::expectEveryCutRefused;
using test::filled;

LogPayload sample() {
    LogPayload payload;
    payload.computer = filled<ComputerId>(1);
    payload.sequence = 5;
    payload.previous = filled<Hash>(2);
    payload.seen = {{filled<ComputerId>(3), 4, filled<Hash>(5)}};
    payload.statement = filled<Hash>(6);
    payload.time = 7;
    payload.entry = kEntryHold;
    payload.indexes = {filled<Hash>(8)};
    payload.packs = {{filled<ComputerId>(9), filled<Hash>(10)}};
    payload.entries = {{filled<ComputerId>(11), 12, filled<Hash>(13)}};
    payload.held = false;
    payload.sealed = Bytes(90, 14);
    return payload;
}

TEST(LogPayload, roundTripsAndEveryCutIsRefused) {
    const Bytes encoded = encodeLogPayload(sample());
    EXPECT_EQ(encodeLogPayload(decodeLogPayload(encoded).value()), encoded);
    expectEveryCutRefused(encoded, decodeLogPayload);
}

TEST(LogPayload, onlyTheFirstHasNoPredecessor) {
    LogPayload payload = sample();
    payload.previous.reset();
    EXPECT_FALSE(decodeLogPayload(encodeLogPayload(payload)).ok());
    payload.sequence = 0;
    EXPECT_TRUE(decodeLogPayload(encodeLogPayload(payload)).ok());
    payload.previous = filled<Hash>(1);
    EXPECT_FALSE(decodeLogPayload(encodeLogPayload(payload)).ok());
}

TEST(LogPayload, noNumberIsHigherThanItsNameCanSay) {
    LogPayload payload = sample();
    payload.sequence = kHighestSequence;
    EXPECT_TRUE(decodeLogPayload(encodeLogPayload(payload)).ok());
    payload.sequence = kHighestSequence + 1;
    EXPECT_FALSE(decodeLogPayload(encodeLogPayload(payload)).ok());
}

TEST(LogEnvelope, roundTripsWithAndWithoutAnOwner) {
    LogEnvelope envelope{bytesOf("payload"), filled<Signature>(1), std::nullopt};
    for (int step = 0; step < 3; ++step) {
        const Bytes encoded = encodeLogEnvelope(envelope);
        EXPECT_EQ(encodeLogEnvelope(decodeLogEnvelope(encoded).value()), encoded);
        expectEveryCutRefused(encoded, decodeLogEnvelope);
        if (step == 0) {
            envelope.owner = OwnerSignature{filled<SlotId>(2), filled<Signature>(3), std::nullopt};
        } else {
            envelope.owner->certificate = OwnerCertificate{filled<SignerKey>(4), filled<Signature>(5)};
        }
    }
}

TEST(LogBodies, roundTripAndEveryCutIsRefused) {
    const BackupBody backup{filled<ChunkId>(1),
                            filled<ChunkId>(2),
                            {{bytesOf("chats"), bytesOf("/home/eva/chats")}},
                            3,
                            4,
                            {{"files", 5}, {"bytes", ~std::uint64_t{0}}}};
    EXPECT_EQ(encodeBackupBody(decodeBackupBody(encodeBackupBody(backup)).value()), encodeBackupBody(backup));
    expectEveryCutRefused(encodeBackupBody(backup), decodeBackupBody);
    const format::TestBody proof{
        filled<SlotId>(1), "good", "all", {filled<ComputerId>(2), 3, filled<Hash>(4)}, {}};
    EXPECT_EQ(encodeTestBody(decodeTestBody(encodeTestBody(proof)).value()), encodeTestBody(proof));
    expectEveryCutRefused(encodeTestBody(proof), decodeTestBody);
    const AuditBody audit{"enrolled", {{"name", "laptop"}}};
    EXPECT_EQ(encodeAuditBody(decodeAuditBody(encodeAuditBody(audit)).value()), encodeAuditBody(audit));
    expectEveryCutRefused(encodeAuditBody(audit), decodeAuditBody);
    EXPECT_EQ(decodeReason(encodeReason("too old")).value(), "too old");
    EXPECT_EQ(decodeReason(encodeReason("")).value(), "");
    expectEveryCutRefused(encodeReason("too old"), decodeReason);
}

TEST(LogBodies, anAuditEntryNamesItsEvent) {
    EXPECT_FALSE(decodeAuditBody(test::hex("a0")).ok());
    EXPECT_TRUE(decodeAuditBody(test::hex("a2616e0165"
                                          "6576656e746178"))
                    .ok())
        << "other values are passed over";
}

}  // namespace
}  // namespace coffer::format
