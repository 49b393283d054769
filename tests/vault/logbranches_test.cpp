// SPDX-License-Identifier: GPL-3.0-or-later
// Retiring a computer whose log forked: the owner says which end counts.
#include "vault/logbranches.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

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

/// A thief who goes on where the laptop stopped makes no second end.
TEST_F(Forked, aLogMayBeCutAtAnyEntry) {
    ASSERT_TRUE(retire(toHex(second.hash).substr(0, 12)).ok());
    const SeenBefore seen{std::nullopt, {{laptop.computer, {third.sequence, third.hash}}}};
    const auto owner = OwnerVault::unlock(made.storage, secretOf(made.key), seen).value();
    EXPECT_EQ(owner->log().backups().size(), 2U);
    EXPECT_NE(owner->log().find(second), nullptr);
    EXPECT_FALSE(owner->log().isCloned(laptop.computer));
    EXPECT_FALSE(hasNotice(*owner, "rolled-back")) << "what was given up is not gone";
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

/// Whoever has the key of a retired computer deletes a link and puts a backup of his own below it.
TEST_F(Forked, belowAMissingLinkOfARetiredLogNothingIsTheLatest) {
    ASSERT_TRUE(retire(toHex(third.hash)).ok());
    for (const auto& file : made.storage.list(format::logFolder(laptop.computer)).value()) {
        if (format::parseLogFileName(file.name)->sequence == 1) {
            ASSERT_TRUE(made.storage.remove(format::logFolder(laptop.computer) + "/" + file.name).ok());
        }
    }
    const auto stolen = put(0, std::nullopt);
    const auto owner = made.unlock();
    ASSERT_NE(owner->log().find(stolen), nullptr) << "the computer's own would be lost otherwise";
    EXPECT_FALSE(owner->log().find(stolen)->proven);
    EXPECT_TRUE(owner->log().find(third)->proven);
}

/// The removal would accept one of them, and what the way has signed on the other would be lost.
TEST_F(Forked, aWayIsRemovedOnceAPersonHasChosen) {
    const auto owner = made.unlock();
    const SlotId spare =
        addWay(*owner, prepareRecoveryKey(made.vault, RecoveryKey::create()), "spare", clock()).value();
    const auto refused = removeWay(*owner, spare, clock(), Rest::IsAccepted);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Code::Refused);
    EXPECT_NE(refused.error().detail.find("--newest"), std::string::npos);
    ASSERT_TRUE(retire(toHex(third.hash)).ok());
    EXPECT_TRUE(removeWay(*made.unlock(), spare, clock(), Rest::IsAccepted).ok());
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

Hash hashOf(std::uint64_t number) {
    std::array<std::uint8_t, Hash::kSize> bytes{};
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[i] = static_cast<std::uint8_t>(number >> (56 - 8 * i));
    }
    return *Hash::from(bytes);
}

/// An entry as a reader would have it, without what signs it.
LogRecord unsignedEntry(std::uint64_t sequence, std::uint64_t number, const std::optional<Hash>& previous) {
    LogRecord record;
    record.reference = {ComputerId(), sequence, hashOf(number)};
    record.payload.previous = previous;
    return record;
}

/// Entries with forks, gaps and predecessors of a wrong number.
std::vector<LogRecord> randomLog(std::mt19937& random) {
    std::vector<LogRecord> entries;
    std::uint64_t sequence = 0;
    for (std::uint64_t number = 1; number <= 30; ++number) {
        sequence += random() % 3 == 0 ? random() % 3 : 0;
        const auto other = 1 + random() % 30;
        entries.push_back(
            unsignedEntry(sequence, number, sequence == 0 ? std::nullopt : std::optional(hashOf(other))));
    }
    return entries;
}

TEST(LogBranches, theyAreWhatAcceptingEachEndWouldKeep) {
    std::mt19937 random(20240229);  // NOLINT(cert-msc32-c, cert-msc51-cpp): the same each time
    std::size_t forked = 0;
    for (int round = 0; round < 500; ++round) {
        const auto entries = randomLog(random);
        const auto branches = logBranches(entries);
        ASSERT_FALSE(branches.empty());
        forked += branches.size() > 1 ? 1U : 0U;
        for (const auto& branch : branches) {
            const auto& end = branch.end->reference;
            const AcceptedLog accepted(entries, {end.sequence, end.hash});
            const auto counts = [&](const LogRecord& entry) { return accepted.counts(entry); };
            EXPECT_EQ(branch.entries,
                      static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(), counts)));
            for (const auto& other : branches) {
                EXPECT_EQ(counts(*other.end), other.end == branch.end) << "each is given up for another";
            }
        }
    }
    EXPECT_GT(forked, 100U);
}

/// How far back an entry's predecessors go without one missing.
std::uint64_t wholeDownTo(const std::vector<LogRecord>& entries, const LogRecord& entry) {
    const LogRecord* at = &entry;
    while (at->payload.previous) {
        const auto before = std::find_if(entries.begin(), entries.end(), [&](const LogRecord& other) {
            return other.reference.hash == at->payload.previous &&
                   other.reference.sequence + 1 == at->reference.sequence;
        });
        if (before == entries.end()) {
            break;
        }
        at = &*before;
    }
    return at->payload.previous ? at->reference.sequence : 0;
}

TEST(LogBranches, theWholeEndIsTheHighestNumberWithAllPredecessors) {
    std::mt19937 random(20240301);  // NOLINT(cert-msc32-c, cert-msc51-cpp): the same each time
    std::uint64_t longest = 0;
    for (int round = 0; round < 500; ++round) {
        const auto entries = randomLog(random);
        const LogRecord* end = wholeEnd(entries);
        EXPECT_TRUE(end == nullptr || wholeDownTo(entries, *end) == 0);
        longest = std::max(longest, end == nullptr ? 0 : end->reference.sequence);
        for (const auto& entry : entries) {
            const bool isHigher = end == nullptr || entry.reference.sequence > end->reference.sequence;
            EXPECT_FALSE(isHigher && wholeDownTo(entries, entry) == 0);
        }
    }
    EXPECT_GT(longest, 1U);
    EXPECT_EQ(wholeEnd({unsignedEntry(1, 1, hashOf(0))}), nullptr);
}

/// A thief of the key can write as many as there is room for; one look at each pair would take hours.
TEST(LogBranches, manyForgedEndsCostLittle) {
    constexpr std::uint64_t kMany = 200'000;
    std::vector<LogRecord> entries{unsignedEntry(0, 0, std::nullopt)};
    for (std::uint64_t number = 1; number <= kMany; ++number) {
        entries.push_back(unsignedEntry(1, number, hashOf(0)));
    }
    const auto branches = logBranches(entries);
    EXPECT_EQ(branches.size(), kMany);
    EXPECT_EQ(branches.back().entries, 2U);
}

}  // namespace
}  // namespace coffer::test
