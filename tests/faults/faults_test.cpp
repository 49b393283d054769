// SPDX-License-Identifier: GPL-3.0-or-later
// One fault at a time, at every place where it can strike a backup: a storage call that gives an error, a
// full disk, a loss of power. COFFER_FAULTS=long goes through every place, otherwise some are left out.
#include <gtest/gtest.h>

#include <iostream>

#include "faults/faultworld.h"
#include "faults/quotastorage.h"
#include "storage/memorystorage.h"
#include "support/crashdisk.h"
#include "support/failingstorage.h"
#include "vault/computers.h"

namespace coffer::test {
namespace {

namespace fs = std::filesystem;

enum class StateAfter { Kept, Lost };

// A vault with one acknowledged backup, and a folder that has changed since. Each trial works on a copy of
// the storage and of the local state.
class FaultsTest : public ::testing::Test {
protected:
    FaultsTest() : seed(faultsSeed()), random(seed) { fillFolder(place / "data", random); }

    void TearDown() override {
        std::cout << trials << " trials, seed " << seed << "\n";
        EXPECT_GT(trials, 0U);
    }

    void prepare(Storage& storage) {
        MadeVault made = makeVault(storage);
        key.emplace(std::move(made.key));
        computer.emplace(TestComputer{std::move(made.capability), place / "data", place / "state"});
        auto first = computer->backUp(storage);
        ASSERT_TRUE(first.ok()) << first.error().detail;
        acknowledged = {std::move(first).value()};
        changeFolder(place / "data", random);
    }

    // The computer as it was after the acknowledged backup.
    TestComputer fresh() {
        fs::remove_all(place / "trial");
        fs::copy(place / "state", place / "trial", fs::copy_options::recursive);
        ++trials;
        return {computer->capability.clone(), computer->data, place / "trial"};
    }

    // A computer that has lost its local state may be refused; then it is enrolled anew.
    Result<Reported> backUpOrEnrol(Storage& storage, TestComputer& which) const {
        auto backup = which.backUp(storage);
        if (backup.ok() || backup.error().code != Code::Refused) {
            return backup;
        }
        TRY(auto owner, key->unlock(storage));
        TRY(which.capability, enrolComputer(*owner, "laptop again", systemTime));
        return which.backUp(storage);
    }

    // After the fault: what was reported is there, and the next backup works.
    std::string goesOn(Storage& storage, TestComputer& which, const std::vector<Reported>& reported,
                       StateAfter state = StateAfter::Kept) const {
        if (std::string wrong = checkVault(storage, *key, reported); !wrong.empty()) {
            return wrong;
        }
        const auto next = state == StateAfter::Kept ? which.backUp(storage) : backUpOrEnrol(storage, which);
        if (!next.ok()) {
            return "the next backup: " + next.error().detail;
        }
        const std::string wrong = checkVault(storage, *key, {next.value()});
        return wrong.empty() ? "" : "after the next backup: " + wrong;
    }

    std::vector<Reported> with(const Result<Reported>& outcome) const {
        auto reported = acknowledged;
        if (outcome.ok()) {
            reported.push_back(outcome.value());
        }
        return reported;
    }

    [[nodiscard]] std::uint64_t stride(std::uint64_t sampled) const { return isLongRun() ? 1 : sampled; }
    std::uint64_t phase(std::uint64_t step) { return 1 + random() % step; }

    const std::uint64_t seed;
    std::mt19937_64 random;
    TemporaryFolder place;
    std::optional<KnownKey> key;
    std::optional<TestComputer> computer;
    std::vector<Reported> acknowledged;
    unsigned trials = 0;
};

class StorageFaultTest : public FaultsTest {
protected:
    void SetUp() override { prepare(base); }

    std::string trial(const FailingStorage::Fault& fault, bool& met) {
        TestComputer which = fresh();
        const std::shared_ptr<Storage> memory = base.copy();
        FailingStorage failing(memory);
        failing.add(fault);
        const auto outcome = which.backUp(failing);
        met = failing.fired() > 0;
        if (!outcome.ok() && outcome.error().code != fault.code) {
            return std::string("the fault was told as ") + codeName(outcome.error().code) + ": " +
                   outcome.error().detail;
        }
        return goesOn(*memory, which, with(outcome));
    }

    // The n-th call fails, for n = 1 … until a run meets no fault.
    void everywhere(FailingStorage::Fault fault) {
        const std::uint64_t step = stride(3);
        bool met = true;
        for (fault.nth = phase(step); met; fault.nth += step) {
            EXPECT_EQ(trial(fault, met), "") << "call " << fault.nth << ", seed " << seed;
        }
    }

    MemoryStorage base;
};

TEST_F(StorageFaultTest, unavailableOnceCostsNothing) {
    everywhere({.code = Code::Unavailable});
}

TEST_F(StorageFaultTest, unavailableFromThenOnCostsNothing) {
    everywhere({.repeat = FailingStorage::Repeat::Always, .code = Code::Unavailable});
}

TEST_F(StorageFaultTest, noSpaceOnceCostsNothing) {
    everywhere({.code = Code::NoSpace});
}

TEST_F(StorageFaultTest, noSpaceFromThenOnCostsNothing) {
    everywhere({.repeat = FailingStorage::Repeat::Always, .code = Code::NoSpace});
}

TEST_F(StorageFaultTest, workThatWasDoneAndToldAsAnErrorCostsNothing) {
    everywhere({.effect = FailingStorage::Effect::FailLate, .code = Code::Unavailable});
}

class FullDiskTest : public StorageFaultTest {
protected:
    // How many bytes the second backup writes.
    std::uint64_t needed() {
        const auto copy = base.copy();
        QuotaStorage storage(*copy, QuotaStorage::kEndless);
        EXPECT_TRUE(fresh().backUp(storage).ok());
        return storage.asked();
    }

    std::string fullAfter(std::uint64_t bytes) {
        TestComputer which = fresh();
        const auto memory = base.copy();
        QuotaStorage storage(*memory, bytes);
        const auto outcome = which.backUp(storage);
        if (!outcome.ok() && outcome.error().code != Code::NoSpace) {
            return outcome.error().detail;
        }
        if (outcome.ok() && storage.wasFull()) {
            return "a run on a full disk reported success";
        }
        return goesOn(*memory, which, with(outcome));
    }
};

TEST_F(FullDiskTest, afterSoManyBytesCostsNothing) {
    const std::uint64_t all = needed();
    const std::uint64_t step = all / (isLongRun() ? 200 : 12);
    ASSERT_GT(step, 0U);
    for (std::uint64_t bytes = phase(step) - 1; bytes < all + 2 * step; bytes += step) {
        EXPECT_EQ(fullAfter(bytes), "") << bytes << " of " << all << " bytes, seed " << seed;
    }
}

// Again and again a little more room, with one local state and one vault.
TEST_F(FullDiskTest, againAndAgainCostsNothing) {
    const std::uint64_t step = needed() / (isLongRun() ? 60 : 6);
    TestComputer which = fresh();
    bool done = false;
    for (std::uint64_t bytes = 0; !done; bytes += step, ++trials) {
        QuotaStorage storage(base, bytes);
        const auto outcome = which.backUp(storage);
        done = outcome.ok();
        ASSERT_TRUE(done || outcome.error().code == Code::NoSpace) << outcome.error().detail;
        ASSERT_EQ(checkVault(base, *key, with(outcome)), "") << bytes << " bytes, seed " << seed;
    }
}

class PowerLossTest : public FaultsTest {
protected:
    void SetUp() override { prepare(base); }

    std::string trial(std::uint64_t step, StateAfter after, bool& met) {
        TestComputer which = fresh();
        const auto storage = base.afterPowerLoss(seed);
        storage->disk().losePowerAt(step);
        const auto outcome = which.backUp(*storage);
        met = storage->disk().steps() >= step;
        if (after == StateAfter::Lost) {
            fs::remove_all(which.state);
        }
        const auto found = storage->afterPowerLoss(seed + step);
        return goesOn(*found, which, with(outcome), after);
    }

    void everywhere(std::uint64_t sampled, StateAfter after) {
        const std::uint64_t stepSize = stride(sampled);
        bool met = true;
        for (std::uint64_t step = phase(stepSize); met; step += stepSize) {
            EXPECT_EQ(trial(step, after, met), "") << "step " << step << ", seed " << seed;
        }
    }

    // A step gives an error, the next run succeeds on the same disk, and then the power goes.
    std::string failThenLose(std::uint64_t step, bool& met) {
        TestComputer which = fresh();
        const auto storage = base.afterPowerLoss(seed);
        storage->disk().failAt(step, Code::Unavailable);
        const auto outcome = which.backUp(*storage);
        met = storage->disk().steps() >= step;
        const auto again = storage->afterKill();
        const auto next = which.backUp(*again);
        if (!next.ok()) {
            return "the next backup: " + next.error().detail;
        }
        auto reported = with(outcome);
        reported.push_back(next.value());
        return goesOn(*again->afterPowerLoss(seed + step), which, reported);
    }

    CrashStorage base;
};

TEST_F(PowerLossTest, costsNothing) {
    everywhere(3, StateAfter::Kept);
}

TEST_F(PowerLossTest, costsNothingWhenTheLocalStateIsLostToo) {
    everywhere(5, StateAfter::Lost);
}

TEST_F(PowerLossTest, afterAFailedStepCostsNothing) {
    const std::uint64_t stepSize = stride(5);
    bool met = true;
    for (std::uint64_t step = phase(stepSize); met; step += stepSize) {
        EXPECT_EQ(failThenLose(step, met), "") << "step " << step << ", seed " << seed;
    }
}

// One vault and one local state through many losses of power.
TEST_F(PowerLossTest, againAndAgainCostsNothing) {
    TestComputer which = fresh();
    auto storage = base.afterPowerLoss(seed);
    auto reported = acknowledged;
    for (unsigned round = 0; round < (isLongRun() ? 100U : 10U); ++round, ++trials) {
        storage->disk().losePowerAt(1 + random() % 60);
        auto outcome = which.backUp(*storage);
        if (outcome.ok()) {
            reported.push_back(std::move(outcome).value());
        }
        storage = storage->afterPowerLoss(random());
        const std::vector<Reported> newest(reported.end() - 1, reported.end());
        ASSERT_EQ(checkVault(*storage, *key, newest), "") << "round " << round << ", seed " << seed;
        changeFolder(which.data, random);
    }
    EXPECT_EQ(goesOn(*storage, which, reported), "") << "seed " << seed;
}

}  // namespace
}  // namespace coffer::test
