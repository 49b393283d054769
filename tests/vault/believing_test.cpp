// SPDX-License-Identifier: GPL-3.0-or-later
// What is believed of logs whose clocks went wrong, or whose computer's key is in other hands.
#include <gtest/gtest.h>

#include "support/entryfile.h"
#include "vault/foundationsupport.h"

namespace coffer::test {
namespace {

constexpr std::uint64_t kFarAhead = 221'845'000'000'000;  // the year 9000

Signers claiming(std::uint64_t time) {
    return {std::nullopt, {}, std::nullopt, nullptr, {}, time};
}

TEST(Believing, aClockThatWasAheadMakesNoBackupTheLatest) {
    Made made;
    const Capability& laptop = made.created.capability;
    const Hash& statement = made.created.genesis;
    const auto ahead =
        entry(made.storage, laptop, statement, 0, std::nullopt, format::kEntryBackup, claiming(kFarAhead));
    const auto second = backup(made.storage, laptop, statement, 1, ahead.hash);
    const auto third = backup(made.storage, laptop, statement, 2, second.hash);
    const auto owner = made.unlock();
    EXPECT_EQ(owner->findBackup("latest").value()->reference, third);
    EXPECT_EQ(owner->log().backups().front()->reference, ahead) << "the log's own order stays";
}

TEST(Believing, ofTwoComputersNoneGetsAheadByClaimingTheFuture) {
    Made made;
    const Capability phone = enrolComputer(*made.unlock(), "phone", clock()).value();
    entry(made.storage, phone, phone.pin, 0, std::nullopt, format::kEntryBackup, claiming(1000));
    const auto first = backup(made.storage, made.created.capability, phone.pin, 0, std::nullopt);
    const auto newest = entry(made.storage, made.created.capability, phone.pin, 1, first.hash,
                              format::kEntryBackup, claiming(2000));
    entry(made.storage, phone, phone.pin, 1,
          made.unlock()->log().entries(phone.computer).at(0).reference.hash, format::kEntryBackup,
          claiming(kFarAhead));
    EXPECT_EQ(made.unlock()->findBackup("latest").value()->reference, newest);
}

TEST(Believing, aHoldCountsAlthoughItsReleaseClaimsTheFuture) {
    Made made;
    const Capability& laptop = made.created.capability;
    const Hash& statement = made.created.genesis;
    const auto kept = backup(made.storage, laptop, statement, 0, std::nullopt);
    const auto owner = made.unlock();
    const auto hold = [&](std::uint64_t sequence, const Hash& previous, std::uint64_t time, bool held) {
        Signers signers = claiming(time);
        signers.owner = OwnerSigner{owner->slot().slot, &owner->admin()};
        signers.entries = {kept};
        signers.held = held;
        return entry(made.storage, laptop, statement, sequence, previous, format::kEntryHold, signers);
    };
    const auto release = hold(1, kept.hash, kFarAhead, false);
    hold(2, release.hash, 2000, true);
    EXPECT_TRUE(made.unlock()->log().isHeld(kept));
}

/// A computer that added three backups and was then retired.
class Retired : public ::testing::Test {
protected:
    Retired() {
        first = backup(made.storage, laptop, made.created.genesis, 0, std::nullopt);
        second = backup(made.storage, laptop, made.created.genesis, 1, first.hash);
        backup(made.storage, laptop, made.created.genesis, 2, second.hash);
        EXPECT_TRUE(retireComputer(*made.unlock(), laptop.computer, clock()).ok());
    }

    Made made;
    const Capability& laptop = made.created.capability;
    format::EntryReference first, second;
};

TEST_F(Retired, itsKeyAddsNothingBesideWhatWasAccepted) {
    const auto forged = entry(made.storage, laptop, made.created.genesis, 1, first.hash, format::kEntryBackup,
                              claiming(kFarAhead));
    const auto owner = made.unlock();
    EXPECT_EQ(owner->log().backups().size(), 3U);
    EXPECT_EQ(owner->log().find(forged), nullptr);
    EXPECT_FALSE(owner->log().isCloned(laptop.computer));
    EXPECT_FALSE(owner->log().hasGap(laptop.computer));
}

TEST_F(Retired, ofATornChainTheRestStillCounts) {
    ASSERT_TRUE(made.storage.remove(entryFile(made.storage, made.created.capability.notice, second)).ok());
    EXPECT_EQ(made.unlock()->log().backups().size(), 2U);
}

}  // namespace
}  // namespace coffer::test
