// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statement.h"

#include <functional>

#include "formatsupport.h"

namespace coffer::format {
namespace {

using test::expectEveryCutRefused;
using test::filled;

ListedComputer computer(std::uint8_t id) {
    return {filled<ComputerId>(id), filled<SignerKey>(2),    filled<EpochName>(3),       filled<DomainId>(4),
            filled<EpochName>(5),   ComputerStatus::Retired, LogHead{6, filled<Hash>(7)}};
}

Statement sample() {
    Statement statement;
    statement.vault = filled<VaultId>(1);
    statement.generation = 3;
    statement.parents = {filled<Hash>(1), filled<Hash>(2)};
    statement.time = 4;
    statement.epochs = {{0, filled<EpochName>(9), filled<SealerKey>(1)},
                        {1, filled<EpochName>(2), filled<SealerKey>(2)}};
    statement.slots = {{filled<SlotId>(1), filled<Hash>(1), filled<SignerKey>(1)},
                       {filled<SlotId>(2), filled<Hash>(2), filled<SignerKey>(2)}};
    statement.computers = {computer(1), computer(2)};
    statement.signer = filled<SlotId>(2);
    statement.sealed = Bytes(80, 5);
    return statement;
}

bool accepted(const std::function<void(Statement&)>& change) {
    Statement statement = sample();
    change(statement);
    return decodeStatement(encodeStatement(statement)).ok();
}

TEST(Statement, roundTripsAndEveryCutIsRefused) {
    const Bytes encoded = encodeStatement(sample());
    const auto read = decodeStatement(encoded);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(encodeStatement(*read), encoded);
    EXPECT_EQ(read->computers, sample().computers);
    expectEveryCutRefused(encoded, decodeStatement);
}

TEST(Statement, ordersAreKept) {
    EXPECT_TRUE(accepted([](Statement&) {}));
    EXPECT_FALSE(accepted([](Statement& s) { std::swap(s.parents[0], s.parents[1]); }));
    EXPECT_FALSE(accepted([](Statement& s) { s.parents[1] = s.parents[0]; }));
    EXPECT_FALSE(accepted([](Statement& s) { std::swap(s.epochs[0], s.epochs[1]); }));
    EXPECT_FALSE(accepted([](Statement& s) { s.epochs[1] = s.epochs[0]; }));
    EXPECT_FALSE(accepted([](Statement& s) { std::swap(s.slots[0], s.slots[1]); }));
    EXPECT_FALSE(accepted([](Statement& s) { s.slots[1].slot = s.slots[0].slot; }));
    EXPECT_FALSE(accepted([](Statement& s) { std::swap(s.computers[0], s.computers[1]); }));
    EXPECT_FALSE(accepted([](Statement& s) { s.computers[1].computer = s.computers[0].computer; }));
}

TEST(Statement, whatMustBeThereIs) {
    EXPECT_FALSE(accepted([](Statement& s) { s.epochs.clear(); }));
    EXPECT_FALSE(accepted([](Statement& s) { s.slots.clear(); }));
    EXPECT_TRUE(accepted([](Statement& s) { s.computers.clear(); }));
    EXPECT_FALSE(accepted([](Statement& s) { s.parents.clear(); })) << "only the first has no parents";
    EXPECT_FALSE(accepted([](Statement& s) { s.generation = 0; })) << "the first has no parents";
}

Bytes bytesOf(const SecretBytes& secret) {
    return {secret.view().begin(), secret.view().end()};
}

TEST(Statement, thePrivatePartRoundTrips) {
    PrivateStatement secrets;
    PrivateSlot slot;
    slot.slot = filled<SlotId>(1);
    slot.psk = SecretBytes::copyOf(Bytes(32, 2));
    slot.name = "Schlüssel";
    slot.method = "browser";
    slot.facts = {Bytes(16, 3), {"backed-up"}, Bytes(77, 5), "self", 7, filled<ComputerId>(4)};
    secrets.slots.push_back(std::move(slot));
    secrets.computers = {{filled<ComputerId>(5), "Laptop"}};
    secrets.rules.daily = 7;
    const Bytes encoded = bytesOf(encodePrivateStatement(secrets));
    const auto read = decodePrivateStatement(encoded);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(bytesOf(encodePrivateStatement(*read)), encoded);
    EXPECT_EQ(read->slots.front().name, "Schlüssel");
    EXPECT_EQ(read->slots.front().facts.signCount, 7);
    EXPECT_EQ(read->rules, secrets.rules);
    expectEveryCutRefused(encoded, decodePrivateStatement);
    const StatementEnvelope envelope{encoded, filled<Mac>(1), filled<Signature>(2)};
    EXPECT_EQ(encodeEnvelope(decodeEnvelope(encodeEnvelope(envelope)).value()), encodeEnvelope(envelope));
    expectEveryCutRefused(encodeEnvelope(envelope), decodeEnvelope);
}

}  // namespace
}  // namespace coffer::format
