// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever call to the storage is the last one, the vault opens with every way that had been reported done.
#include <gtest/gtest.h>

#include <functional>

#include "foundationsupport.h"
#include "support/crashdisk.h"
#include "support/failingstorage.h"

namespace coffer::test {
namespace {

/// A vault with two ways to unlock, in a storage that may fail.
struct Fallible {
    std::shared_ptr<MemoryStorage> inner = std::make_shared<MemoryStorage>();
    FailingStorage storage{inner};
    VaultId vault = newVaultId();
    RecoveryKey first = RecoveryKey::create(), second = RecoveryKey::create(), third = RecoveryKey::create();

    void create() {
        ASSERT_TRUE(
            createVault(*inner, vault, prepareRecoveryKey(vault, first), {"first", "laptop"}, clock()).ok());
        ASSERT_TRUE(
            addWay(*unlockWith(*inner, first), prepareRecoveryKey(vault, second), "second", clock()).ok());
    }
    [[nodiscard]] bool opens(const RecoveryKey& key) {
        const auto owner = OwnerVault::unlock(*inner, secretOf(key));
        return owner.ok() && (*owner)->proven();
    }
};

using Work = std::function<Result<void>(Fallible&, OwnerVault&)>;
using Check = std::function<void(Fallible&, bool done)>;

/// Does `work` once for each call it makes, which and all later ones then give an error.
void atEveryCall(const Work& work, const Check& check) {
    bool done = false;
    for (std::uint64_t nth = 1; !done; ++nth) {
        SCOPED_TRACE(nth);
        Fallible vault;
        vault.create();
        const auto owner = OwnerVault::unlock(vault.storage, secretOf(vault.first)).value();
        vault.storage.add({.nth = vault.storage.calls() + nth, .repeat = FailingStorage::Repeat::Always});
        done = work(vault, *owner).ok();
        check(vault, done);
        const auto after = OwnerVault::unlock(*vault.inner, secretOf(vault.second));
        ASSERT_TRUE(after.ok() && (*after)->proven());
        EXPECT_TRUE(rotate(**after, clock()).ok()) << "and the vault can be changed again";
        ASSERT_LT(nth, 2000U);
    }
}

TEST(Interrupted, rotatingNeverShutsAnybodyOut) {
    atEveryCall([](Fallible&, OwnerVault& owner) { return rotate(owner, clock()); },
                [](Fallible& vault, bool) { EXPECT_TRUE(vault.opens(vault.first)); });
}

TEST(Interrupted, addingAWayIsDoneOrNot) {
    atEveryCall(
        [](Fallible& vault, OwnerVault& owner) -> Result<void> {
            const auto id = addWay(owner, prepareRecoveryKey(vault.vault, vault.third), "third", clock());
            return id.ok() ? Result<void>() : id.error();
        },
        [](Fallible& vault, bool done) {
            EXPECT_TRUE(vault.opens(vault.first));
            EXPECT_TRUE(!done || vault.opens(vault.third));
        });
}

TEST(Interrupted, removingAWayIsDoneOrNot) {
    atEveryCall(
        [](Fallible&, OwnerVault& owner) {
            return removeWay(owner, owner.slot().slot, clock(), Rest::IsAccepted);
        },
        [](Fallible& vault, bool done) { EXPECT_FALSE(done && vault.opens(vault.first)); });
}

TEST(Interrupted, aNewVaultSurvivesTheLossOfPowerOrCanBeMadeAgain) {
    bool done = false;
    for (std::uint64_t step = 1; !done && step < 2000; ++step) {
        SCOPED_TRACE(step);
        const VaultId vault = newVaultId();
        const RecoveryKey key = RecoveryKey::create();
        CrashStorage storage;
        storage.disk().losePowerAt(step);
        done = createVault(storage, vault, prepareRecoveryKey(vault, key), {"key", "laptop"}, clock()).ok();
        const auto found = storage.afterPowerLoss(step);
        const auto owner = OwnerVault::unlock(*found, secretOf(key));
        const bool opens = owner.ok() && (*owner)->proven();
        EXPECT_TRUE(!done || opens);
        if (!opens) {
            const auto again =
                createVault(*found, vault, prepareRecoveryKey(vault, key), {"key", "laptop"}, clock());
            EXPECT_TRUE(again.ok()) << again.error().detail;
        }
    }
    EXPECT_TRUE(done);
}

}  // namespace
}  // namespace coffer::test
