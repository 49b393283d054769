// SPDX-License-Identifier: GPL-3.0-or-later
// Retiring a computer whose log forked: the owner says which end counts.
#include "vault/logbranches.h"

#include <gtest/gtest.h>

#include "bytes/encoding.h"
#include "vault/foundationsupport.h"

namespace coffer::test {
namespace {

/// The laptop's log: 0, then 1 and 2 by the laptop, and another 1 by a copy of its key.
class Forked : public testing::Test {
protected:
    format::EntryReference put(std::uint64_t sequence, const std::optional<Hash>& previous) {
        return backup(made.storage, laptop, made.created.genesis, sequence, previous);
    }
    Result<void> retire(std::string_view newest = {}) {
        return retireComputer(*made.unlock(), laptop.computer, clock(), newest);
    }
    [[nodiscard]] std::vector<LogBranch> branches(const OwnerVault& owner) const {
        return logBranches(owner.log().entries(laptop.computer));
    }

    Made made;
    const Capability& laptop = made.created.capability;
    format::EntryReference first = put(0, std::nullopt);
    format::EntryReference second = put(1, first.hash);
    format::EntryReference third = put(2, second.hash);
    format::EntryReference copied = put(1, first.hash);
};

TEST_F(Forked, itsEndsAreListed) {
    const auto owner = made.unlock();
    const auto ends = branches(*owner);
    ASSERT_EQ(ends.size(), 2U);
    EXPECT_EQ(ends[0].end->reference, copied);
    EXPECT_EQ(ends[0].entries, 2U);
    EXPECT_EQ(ends[1].end->reference, third);
    EXPECT_EQ(ends[1].entries, 3U);
}

TEST_F(Forked, nothingIsChosenUnasked) {
    EXPECT_EQ(retire().error().code, Code::Refused) << "although one branch is longer";
    EXPECT_EQ(handOver(*made.unlock(), laptop.computer, "heir", clock()).error().code, Code::Refused);
    EXPECT_EQ(retire("ffff").error().code, Code::NotFound);
    EXPECT_EQ(retire(toHex(first.hash).substr(0, 12)).error().code, Code::NotFound) << "no end";
    EXPECT_EQ(made.unlock()->log().backups().size(), 4U);
}

TEST_F(Forked, theChosenEndCountsThoughTheOtherIsLonger) {
    ASSERT_TRUE(retire(toHex(copied.hash).substr(0, 12)).ok());
    const SeenBefore seen{std::nullopt, {{laptop.computer, {third.sequence, third.hash}}}};
    const auto owner = OwnerVault::unlock(made.storage, secretOf(made.key), seen).value();
    EXPECT_EQ(owner->log().backups().size(), 2U);
    EXPECT_NE(owner->log().find(copied), nullptr);
    EXPECT_FALSE(owner->log().isCloned(laptop.computer));
    EXPECT_FALSE(hasNotice(*owner, "rolled-back")) << "what was given up is not gone";
    EXPECT_TRUE(handOver(*owner, laptop.computer, "heir", clock()).ok());
}

TEST_F(Forked, theLongerEndMayBeChosenToo) {
    ASSERT_TRUE(retire(toHex(third.hash)).ok());
    EXPECT_EQ(made.unlock()->log().backups().size(), 3U);
}

/// What is not here now would never count again: perhaps the folder is only behind.
TEST(Retiring, whatWasSeenMustBeThereOrGivenUpByName) {
    Made made;
    const Capability& laptop = made.created.capability;
    const auto first = backup(made.storage, laptop, made.created.genesis, 0, std::nullopt);
    const SeenBefore seen{std::nullopt, {{laptop.computer, {1, crypto::randomId<Hash>()}}}};
    const auto owner = OwnerVault::unlock(made.storage, secretOf(made.key), seen).value();
    EXPECT_EQ(retireComputer(*owner, laptop.computer, clock()).error().code, Code::Refused);
    EXPECT_EQ(handOver(*owner, laptop.computer, "heir", clock()).error().code, Code::Refused);
    EXPECT_FALSE(retireComputer(*owner, laptop.computer, clock(), "none").ok()) << "there is an entry";
    EXPECT_TRUE(retireComputer(*owner, laptop.computer, clock(), toHex(first.hash)).ok());
}

TEST(Retiring, aLogWithoutEntriesIsGivenUpByName) {
    Made made;
    const Capability& laptop = made.created.capability;
    const SeenBefore seen{std::nullopt, {{laptop.computer, {0, crypto::randomId<Hash>()}}}};
    const auto owner = OwnerVault::unlock(made.storage, secretOf(made.key), seen).value();
    EXPECT_EQ(retireComputer(*owner, laptop.computer, clock()).error().code, Code::Refused);
    EXPECT_TRUE(retireComputer(*owner, laptop.computer, clock(), "none").ok());
}

TEST(LogBranches, aGapMakesNoBranch) {
    Made made;
    const Capability& laptop = made.created.capability;
    backup(made.storage, laptop, made.created.genesis, 0, std::nullopt);
    const auto last = backup(made.storage, laptop, made.created.genesis, 2, crypto::randomId<Hash>());
    const auto owner = made.unlock();
    const auto ends = logBranches(owner->log().entries(laptop.computer));
    ASSERT_EQ(ends.size(), 1U);
    EXPECT_EQ(ends[0].end->reference, last);
    EXPECT_EQ(ends[0].entries, 2U);
    EXPECT_TRUE(retireComputer(*owner, laptop.computer, clock()).ok());
}

}  // namespace
}  // namespace coffer::test
