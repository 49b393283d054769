// SPDX-License-Identifier: GPL-3.0-or-later
// What a new way to unlock may be called, which password makes one, and what is left without one.
#include <gtest/gtest.h>

#include "vault/foundationsupport.h"

namespace coffer::test {
namespace {

SecretBytes typed(std::string_view text) {
    return SecretBytes::copyOf(asBytes(text));
}

/// A vault with the recovery key "key", and a password that costs little.
class NewWays : public testing::Test {
protected:
    Result<SlotId> addSheet(const std::string& name) {
        return addWay(*made.unlock(), prepareRecoveryKey(made.vault, RecoveryKey::create()), name, clock());
    }
    Result<SlotId> addPassword(std::string_view text, const std::string& name) {
        const auto slot = preparePassword(made.vault, typed(text), {64, 2, 1});
        return addWay(*made.unlock(), *slot, name, clock());
    }
    Result<PreparedSlot> another(std::string_view text) {
        return prepareAnotherPassword(*made.unlock(), typed(text));
    }

    Made made;
};

TEST_F(NewWays, namesThatDifferInCaseAloneAreOneName) {
    ASSERT_TRUE(addSheet("Blue Key").ok());
    EXPECT_EQ(addSheet("blue key").error().kind, kNameTaken);
    EXPECT_EQ(requireFreeName(*made.unlock(), "BLUE KEY").error().kind, kNameTaken);
    EXPECT_EQ(freeWayName(*made.unlock(), "blue key"), "blue key 2");
    const auto other = addSheet("Green key");
    ASSERT_TRUE(other.ok());
    EXPECT_EQ(renameWay(*made.unlock(), *other, "BLUE key", clock()).error().kind, kNameTaken);
    EXPECT_TRUE(renameWay(*made.unlock(), *other, "GREEN KEY", clock()).ok()) << "its own name";
}

TEST_F(NewWays, aNameThatMeansSomethingElseSaysWhat) {
    for (const auto& method : format::kMethods) {
        const auto added = addSheet(std::string(method));
        ASSERT_FALSE(added.ok());
        EXPECT_EQ(added.error().kind, kNameIsKind);
        EXPECT_NE(added.error().detail.find("word for a kind"), std::string::npos) << added.error().detail;
    }
    EXPECT_EQ(addSheet("decade").error().kind, kNameIsId);
    EXPECT_TRUE(addSheet("Password").ok()) << "the usual name of one";
    EXPECT_TRUE(addSheet("a decade").ok());
}

TEST_F(NewWays, aPasswordThatOpensTheVaultAlreadyIsNoSecondWay) {
    ASSERT_TRUE(addPassword("caf\u00e9 at the corner", "Home").ok());
    const auto same = another("cafe\u0301 at the corner");
    ASSERT_FALSE(same.ok());
    EXPECT_EQ(same.error().code, Code::Refused);
    EXPECT_EQ(same.error().kind, kPasswordTaken);
    EXPECT_NE(same.error().detail.find("\"Home\""), std::string::npos) << same.error().detail;
    const auto other = another("Caf\u00e9 at the corner");
    ASSERT_TRUE(other.ok()) << other.error().detail;
    EXPECT_EQ(another("").error().code, Code::Invalid);
}

TEST_F(NewWays, aPasswordThatWasRemovedMayComeBack) {
    const auto home = addPassword("at the corner", "Home");
    ASSERT_TRUE(home.ok());
    ASSERT_EQ(another("at the corner").error().kind, kPasswordTaken);
    ASSERT_TRUE(removeWay(*made.unlock(), *home, clock(), Rest::IsAccepted).ok());
    EXPECT_TRUE(another("at the corner").ok());
}

TEST_F(NewWays, aWeakOneIsNoted) {
    EXPECT_TRUE(another("monkey")->facts.has(format::kFlagWeak));
    EXPECT_FALSE(another("seven copper kettles argue about rain")->facts.has(format::kFlagWeak));
}

TEST_F(NewWays, whatIsLeftWithoutOneIsTold) {
    const SlotId first = made.unlock()->slot().slot;
    EXPECT_EQ(restWithout(*made.unlock(), {first}).independence, Independence::NoWay);
    ASSERT_TRUE(addSheet("Drawer").ok());
    auto rest = restWithout(*made.unlock(), {first});
    EXPECT_EQ(rest.names, std::vector<std::string>{"Drawer"});
    EXPECT_EQ(rest.independence, Independence::OneWay);
    ASSERT_TRUE(addPassword("at the corner", "Home").ok());
    ASSERT_TRUE(addPassword("at the market", "Work").ok());
    rest = restWithout(*made.unlock(), {first});
    EXPECT_EQ(rest.names, (std::vector<std::string>{"Drawer", "Home", "Work"}));
    EXPECT_EQ(rest.independence, Independence::Enough);
    ASSERT_TRUE(
        removeWay(*made.unlock(), made.unlock()->secrets().slots[1].slot, clock(), Rest::IsAccepted).ok());
    EXPECT_EQ(restWithout(*made.unlock(), {first}).independence, Independence::LostTogether)
        << "two passwords";
}

}  // namespace
}  // namespace coffer::test
