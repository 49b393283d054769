// SPDX-License-Identifier: GPL-3.0-or-later
// Removing ways to unlock: the only one that stays must have been tested, and one that stays must open
// without this computer.
#include <gtest/gtest.h>

#include "support/temporaryfolder.h"
#include "vault/forget.h"
#include "vault/foundationsupport.h"

namespace coffer::test {
namespace {

constexpr std::uint64_t kDay = 86'400'000;
constexpr std::uint64_t kNow = 1'700'000'000'000;

/// What a test entry says.
struct Claim {
    std::string result = "good";
    std::uint64_t time = kNow;
};

/// A vault with two ways to unlock, "key" and "sheet", of which "key" is to be removed.
class RemovingTheLastButOne : public testing::Test {
protected:
    void SetUp() override {
        const auto added = addWay(*made.unlock(), prepareRecoveryKey(made.vault, sheet), "sheet", clock());
        ASSERT_TRUE(added.ok());
        sheetSlot = *added;
    }

    /// Writes a test entry of `slot`, signed by the owner that unlocked.
    void writeTest(OwnerVault& owner, const SlotId& slot, const Claim& test) {
        auto computer = ComputerVault::open(made.storage, made.created.capability.clone(), state.path(),
                                            [&] { return test.time; });
        ASSERT_TRUE(computer.ok()) << computer.error().detail;
        format::LogPayload payload;
        payload.entry = format::kEntryTest;
        const format::TestBody body{slot, test.result, "sample", {}, {}};
        const OwnerSigner signer{owner.slot().slot, &owner.admin()};
        ASSERT_TRUE((*computer)->appendEntry(payload, format::encodeTestBody(body), signer).ok());
    }
    void testSheet(const Claim& test = {}) { writeTest(*unlockWith(made.storage, sheet), sheetSlot, test); }
    Result<void> removeKey(Rest rest = Rest::MustBeEnough) {
        const auto owner = made.unlock();
        return removeWay(
            *owner, owner->slot().slot, [] { return kNow; }, rest);
    }
    void expectRefused() {
        const auto removed = removeKey();
        ASSERT_FALSE(removed.ok());
        EXPECT_EQ(removed.error().code, Code::Refused);
        EXPECT_NE(removed.error().detail.find("\"sheet\""), std::string::npos) << removed.error().detail;
        EXPECT_NE(removed.error().detail.find("coffer key test"), std::string::npos);
        EXPECT_EQ(made.unlock()->authority().slots.size(), 2U);
    }

    Made made;
    RecoveryKey sheet = RecoveryKey::create();
    SlotId sheetSlot;
    TemporaryFolder state;
};

TEST_F(RemovingTheLastButOne, asksForATest) {
    expectRefused();
    EXPECT_FALSE(lastGoodTest(*made.unlock(), sheetSlot, kNow));
    testSheet();
    EXPECT_EQ(lastGoodTest(*made.unlock(), sheetSlot, kNow), kNow);
    EXPECT_TRUE(removeKey().ok());
    EXPECT_TRUE(unlockWith(made.storage, sheet)->proven());
}

TEST_F(RemovingTheLastButOne, asksForNoTestOfTheWayThatOpened) {
    const auto owner = unlockWith(made.storage, sheet);
    const auto other = made.unlock()->slot().slot;
    EXPECT_TRUE(removeWay(*owner, other, clock()).ok());
}

TEST_F(RemovingTheLastButOne, insistingIsEnough) {
    EXPECT_TRUE(removeKey(Rest::IsAccepted).ok());
}

TEST_F(RemovingTheLastButOne, anOldTestIsNotEnough) {
    testSheet({"good", kNow - kTestSpeaksFor - 1});
    expectRefused();
    testSheet({"good", kNow - kTestSpeaksFor});
    EXPECT_TRUE(removeKey().ok());
}

TEST_F(RemovingTheLastButOne, aTestFarInTheFutureIsNotBelieved) {
    testSheet({"good", kNow + 2 * kDay});
    expectRefused();
    testSheet();
    EXPECT_TRUE(removeKey().ok()) << "nor does it hide another";
}

TEST_F(RemovingTheLastButOne, aTestThatFoundDamageIsNotEnough) {
    testSheet({"damaged", kNow});
    expectRefused();
}

TEST_F(RemovingTheLastButOne, aTestOfTheOtherWayIsNotEnough) {
    const auto owner = made.unlock();
    writeTest(*owner, owner->slot().slot, {});
    expectRefused();
}

/// Whoever opened the vault with one way cannot claim a test of the other.
TEST_F(RemovingTheLastButOne, aTestSignedByAnotherWayIsNotEnough) {
    writeTest(*made.unlock(), sheetSlot, {});
    expectRefused();
}

TEST_F(RemovingTheLastButOne, twoThatStayNeedNoTest) {
    ASSERT_TRUE(
        addWay(*made.unlock(), prepareRecoveryKey(made.vault, RecoveryKey::create()), "third", clock()).ok());
    EXPECT_TRUE(removeKey().ok());
}

/// A vault whose recovery key is about to be removed.
class RemovingTheRecoveryKey : public testing::Test {
protected:
    SlotId add(std::string_view method, const std::vector<std::string>& transports = {}) {
        PreparedSlot slot = prepareRecoveryKey(made.vault, RecoveryKey::create());
        slot.header.method = method;
        slot.header.transports = transports;
        return addWay(*made.unlock(), slot, "the " + std::string(method) + " one", clock()).value();
    }
    Result<void> judge() {
        const auto owner = made.unlock();
        return requirePortableRest(*owner, owner->slot().slot);
    }
    void lose(const SlotId& slot) {
        const auto name = format::slotFileName(made.unlock()->authority().slot(slot)->file);
        for (const auto folder : {format::kKeysFolder, format::kSecondKeysFolder}) {
            ASSERT_TRUE(made.storage.remove(std::string(folder) + "/" + name).ok());
        }
    }

    Made made;
};

TEST_F(RemovingTheRecoveryKey, needsAnotherThatOpensWithoutThisComputer) {
    for (const auto method : {format::kMethodTpm, format::kMethodBrowser}) {
        add(method);
        const auto judged = judge();
        ASSERT_FALSE(judged.ok()) << method;
        EXPECT_EQ(judged.error().code, Code::Refused);
    }
    add(format::kMethodSecurityKey, {"internal"});
    EXPECT_EQ(judge().error().code, Code::Refused) << "a key that is part of the computer is lost with it";
    EXPECT_NE(judge().error().detail.find(" one\""), std::string::npos) << judge().error().detail;
    add(format::kMethodPassword);
    EXPECT_TRUE(judge().ok());
}

/// A TPM beside it does not make an untested password enough.
TEST_F(RemovingTheRecoveryKey, asksForATestOfTheOnlyOtherThatOpensAnywhere) {
    const auto tested = [this] {
        const auto owner = made.unlock();
        return requireTestedRest(*owner, owner->slot().slot, clock()());
    };
    add(format::kMethodPassword);
    ASSERT_FALSE(tested().ok());
    add(format::kMethodTpm);
    ASSERT_FALSE(tested().ok());
    EXPECT_NE(tested().error().detail.find("on any computer"), std::string::npos) << tested().error().detail;
    add(format::kMethodSecurityKey, {"usb"});
    EXPECT_TRUE(tested().ok());
}

TEST_F(RemovingTheRecoveryKey, aWayWhoseFileIsLostIsNone) {
    const SlotId key = add(format::kMethodSecurityKey, {"usb"});
    EXPECT_TRUE(judge().ok());
    lose(key);
    const auto judged = judge();
    ASSERT_FALSE(judged.ok());
    EXPECT_EQ(judged.error().code, Code::Refused);
    EXPECT_EQ(judged.error().kind, kLastWay);
    const auto owner = made.unlock();
    const auto removed = removeWay(*owner, owner->slot().slot, clock(), Rest::IsAccepted);
    ASSERT_FALSE(removed.ok()) << "nobody could insist on losing everything";
    EXPECT_EQ(removed.error().kind, kLastWay);
    EXPECT_TRUE(made.unlock()->proven());
}

}  // namespace
}  // namespace coffer::test
