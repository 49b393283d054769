// SPDX-License-Identifier: GPL-3.0-or-later
// What an owner who will be removed can do beforehand to what is kept for others.
#include <gtest/gtest.h>

#include "vault/alteredways.h"
#include "vault/foundationsupport.h"
#include "vault/waysin.h"

namespace coffer::test {
namespace {

/// A vault with three ways, of which one, Ex, has put keys of its own in place of those that the vault keeps
/// for the others.
class Poisoned : public ::testing::Test {
protected:
    Poisoned() {
        EXPECT_TRUE(addWay(*made.unlock(), prepareRecoveryKey(made.vault, exKey), "Ex", clock()).ok());
        EXPECT_TRUE(
            addWay(*made.unlock(), prepareRecoveryKey(made.vault, drawerKey), "Drawer", clock()).ok());
        const auto current = unlockWith(made.storage, exKey);
        ex = current->slot().slot;
        StatementDraft draft = nextDraft(current->authority(), current->ring(), 1).value();
        const SlotKeys planted = deriveSlotKeys(made.vault, current->slot().slot, Bytes(32, 1));
        for (auto& slot : draft.secrets.slots) {
            if (slot.slot != current->slot().slot) {
                slot.publicKey = planted.kem.publicKey();
                slot.psk = planted.psk.clone();
            }
        }
        const auto sealed =
            sealStatement(std::move(draft), current->ring(), current->slot().slot, current->admin());
        EXPECT_TRUE(writeStatementFile(made.storage, sealed.file).ok());
    }
    Result<void> remove(Rest rest) {
        const auto owner = made.unlock();
        return removeWay(*owner, ex, clock(), rest);
    }
    bool opens(const RecoveryKey& key) { return OwnerVault::unlock(made.storage, secretOf(key)).ok(); }

    Made made;
    RecoveryKey exKey = RecoveryKey::create(), drawerKey = RecoveryKey::create();
    SlotId ex;
};

TEST_F(Poisoned, isToldAndGetsNoNewKey) {
    EXPECT_TRUE(hasNotice(*made.unlock(), kAlteredWays));
    const auto removed = remove(Rest::MustBeEnough);
    ASSERT_FALSE(removed.ok());
    EXPECT_EQ(removed.error().kind, kAlteredWays);
    EXPECT_NE(removed.error().detail.find("Drawer"), std::string::npos);
    ASSERT_TRUE(remove(Rest::IsAccepted).ok());
    EXPECT_FALSE(opens(exKey));
    EXPECT_FALSE(opens(drawerKey)) << "nobody but its holder can say what is right for it";
    EXPECT_EQ(made.unlock()->secrets().slots.size(), 1U) << "the way that opened it stays";
}

TEST_F(Poisoned, theOnlyOneThatWasNotAlteredStays) {
    const auto current = unlockWith(made.storage, exKey);
    const auto removed = removeWay(*current, ex, clock(), Rest::IsAccepted);
    ASSERT_FALSE(removed.ok()) << "the others are no longer what they were";
    EXPECT_EQ(removed.error().kind, kLastWay);
    EXPECT_TRUE(opens(exKey));
}

TEST_F(Poisoned, theWayItselfSetsItRight) {
    const auto drawer = unlockWith(made.storage, drawerKey);
    ASSERT_TRUE(renameWay(*drawer, drawer->slot().slot, "Desk", clock()).ok());
    EXPECT_FALSE(hasNotice(*made.unlock(), kAlteredWays));
    const auto removed = remove(Rest::IsAccepted);
    ASSERT_TRUE(removed.ok()) << removed.error().detail;
    EXPECT_TRUE(opens(drawerKey));
    EXPECT_FALSE(opens(exKey));
}

TEST_F(Poisoned, noNewEpochIsSealedToIt) {
    const auto owner = made.unlock();
    const auto rotated = rotate(*owner, clock());
    ASSERT_FALSE(rotated.ok());
    EXPECT_EQ(rotated.error().kind, kAlteredWays);
    EXPECT_TRUE(opens(drawerKey)) << "nothing was changed";
}

}  // namespace
}  // namespace coffer::test
