// SPDX-License-Identifier: GPL-3.0-or-later
// Slot files that strangers put beside the real ones, or take away, where an authenticator is asked.
#include "vault/ceremonytest.h"

namespace coffer::test {
namespace {

TEST_F(Ceremonies, aForgedCopyOfASlotHidesNothing) {
    const auto slot = add("Blue key");
    forgeCopyOf(*slot);
    const auto owner = unlock();
    ASSERT_TRUE(owner.ok()) << owner.error().detail;
    EXPECT_EQ((*owner)->slot().slot, *slot);
}

TEST_F(Ceremonies, nobodyTouchesAKeyForEver) {
    const auto slot = add("Blue key");
    for (int i = 0; i < 9; ++i) {
        forgeCopyOf(*slot);
    }
    key.changes = true;
    key.asked = 0;
    EXPECT_EQ(unlock().error().kind, "different-secret");
    EXPECT_EQ(key.asked, 4);
}

TEST_F(Ceremonies, whatWasSeenIsAskedForFirst) {
    const auto slot = add("Blue key");
    const SeenBefore seen = having(*slot);
    for (int i = 0; i < 9; ++i) {
        forgeCopyOf(*slot);
    }
    key.asked = 0;
    EXPECT_TRUE(unlock({}, seen).ok());
    EXPECT_EQ(key.asked, 1);
}

/// Each costs a try of the TPM, which refuses everybody after a few.
TEST_F(Ceremonies, aTpmIsAskedForTwoThatNothingVouchesFor) {
    key.kind = "tpm";
    const auto slot = add("This computer");
    ASSERT_TRUE(slot.ok()) << slot.error().detail;
    const SeenBefore seen = having(*slot);
    EXPECT_EQ(offeredOf(5, *slot, {}), 2U);
    EXPECT_EQ(offeredOf(0, *slot, seen), 1U);
    EXPECT_TRUE(unlock({}, seen).ok());
}

TEST_F(Ceremonies, aBrowserIsAskedForAsManyAsItTakes) {
    key.kind = "browser";
    const auto slot = add("Phone");
    const SeenBefore seen = having(*slot);
    EXPECT_EQ(offeredOf(70, *slot, {}), 60U);
    EXPECT_EQ(offeredOf(0, *slot, seen), 60U);
    EXPECT_TRUE(unlock({}, seen).ok()) << "of which the one that was seen is the first";
}

/// Its authenticator could be enrolled a second time, and one thing would pass for two.
TEST_F(Ceremonies, nothingIsEnrolledWhileTheFileOfAWayIsMissingOrDamaged) {
    const auto slot = add("Blue key");
    EXPECT_EQ(enrolledCredentials(*made.unlock()).value(), key.held);
    const std::string name = "/" + format::slotFileName(fileOf(*slot).name);
    const std::string first = std::string(format::kKeysFolder) + name;
    ASSERT_TRUE(made.storage.remove(std::string(format::kSecondKeysFolder) + name).ok());
    EXPECT_TRUE(enrolledCredentials(*made.unlock()).ok()) << "one copy is enough";
    ASSERT_TRUE(made.storage.remove(first).ok());
    EXPECT_EQ(enrolledCredentials(*made.unlock()).error().code, Code::Refused);
    ASSERT_TRUE(made.storage.write(first, Bytes(100, 7)).ok());
    EXPECT_EQ(enrolledCredentials(*made.unlock()).error().code, Code::Refused);
}

}  // namespace
}  // namespace coffer::test
