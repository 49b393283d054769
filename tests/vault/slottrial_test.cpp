// SPDX-License-Identifier: GPL-3.0-or-later
// Slot files that strangers put beside the real ones must not make unlocking slow.
#include "vault/slottrial.h"

#include <gtest/gtest.h>

#include "support/temporaryfolder.h"
#include "vault/foundationsupport.h"
#include "vault/seenfile.h"

namespace coffer::test {
namespace {

constexpr crypto::Argon2idParameters kCheap{64, 1, 1};
constexpr format::Argon2idCost kDearest{4 << 20, 64, 64};

UnlockSecret password(std::string_view text) {
    return {std::string(format::kMethodPassword), SecretBytes::copyOf(asBytes(text))};
}

/// A vault with a recovery key and the password "right", and whoever can write to its folder.
class Forgeries : public testing::Test {
protected:
    void SetUp() override { addPassword(kCheap); }
    void addPassword(const crypto::Argon2idParameters& cost, const std::string& text = "right") {
        const auto slot = preparePassword(made.vault, SecretBytes::copyOf(asBytes(text)), cost);
        ASSERT_TRUE(addWay(*made.unlock(), *slot, text, clock()).ok());
    }
    /// A password slot file that opens with nothing. Its salt is so short that trying it shows: an error
    /// other than a wrong password.
    Hash forge(const format::Argon2idCost& cost, std::uint8_t mark = 1,
               const std::optional<VaultId>& vault = {}) {
        format::SlotHeader header;
        header.vault = vault.value_or(made.vault);
        header.slot = crypto::randomId<SlotId>();
        header.method = format::kMethodPassword;
        header.salt = Bytes{mark};
        header.argon2id = cost;
        const Bytes file = format::encodeSlotFile(format::encodeSlotPrefix(header), {}, {});
        return writeSlotFile(made.storage, file).value();
    }
    Result<std::unique_ptr<OwnerVault>> unlock(std::string_view text, const SeenBefore& seen = {}) {
        return OwnerVault::unlock(made.storage, password(text), seen);
    }
    /// The password opens the vault, and who mistypes it is told what was left.
    void expectUntried(const std::string& words) {
        EXPECT_TRUE(unlock("right")->get()->proven());
        const auto wrong = unlock("wrong");
        ASSERT_FALSE(wrong.ok());
        EXPECT_EQ(wrong.error().code, Code::WrongKey) << wrong.error().detail;
        EXPECT_NE(wrong.error().detail.find(words), std::string::npos) << wrong.error().detail;
    }

    Made made;
};

TEST_F(Forgeries, dearOnesAreLeftAndToldOf) {
    forge(kDearest);
    forge(kDearest, 2);
    expectUntried("2 slot files were left untried");
}

TEST_F(Forgeries, costsBeyondAllBoundsComeLastAndHideNothing) {
    forge({std::uint64_t{1} << 40U, 3, 1});
    expectUntried("1 slot file was left untried");
}

TEST_F(Forgeries, manyTogetherAreBounded) {
    const std::uint64_t memory = crypto::kArgon2idDefault.memoryKib;
    for (std::uint8_t mark = 0; mark < 20; ++mark) {
        forge({memory, crypto::kArgon2idDefault.passes, 1}, mark);
    }
    const auto files = readKeyFiles(made.storage).value();
    const auto plan = planTrials(files, format::kMethodPassword, {});
    EXPECT_EQ(plan.order.size(), 16U) << "the real one and fifteen others";
    EXPECT_EQ(plan.untried.count, 5U);
    EXPECT_EQ(plan.untried.work, 5U * memory * crypto::kArgon2idDefault.passes);
}

/// A family member at a new computer: nothing tells the real file from forged ones that are cheaper. Told of
/// them, they can have all be tried.
TEST_F(Forgeries, onANewComputerAllAreTriedWhenAsked) {
    constexpr std::uint64_t kMuch = kUnknownWork / 16;
    ASSERT_NO_FATAL_FAILURE(addPassword({64, 2, 1}, "family"));
    const auto files = [&] { return readKeyFiles(made.storage).value(); };
    for (std::uint8_t mark = 0; mark < 17; ++mark) {
        forge({kMuch, 1, 1}, mark);
    }
    EXPECT_EQ(planTrials(files(), format::kMethodPassword, {}).untried.count, 2U);
    EXPECT_EQ(planTrials(files(), format::kMethodPassword, {}, SlotTrials::All).untried.count, 0U);
    EXPECT_EQ(planTrials(files(), format::kMethodPassword, {}, SlotTrials::All).order.size(), 19U);
}

/// The forged files come before the real one and use up what may be spent.
TEST_F(Forgeries, aPasswordThatWasKeptOutOpensWhenAllAreTried) {
    const crypto::Argon2idParameters dear{1U << 16U, 3, 4};
    ASSERT_NO_FATAL_FAILURE(addPassword(dear, "family"));
    const std::uint64_t real = std::uint64_t{dear.memoryKib} * dear.passes;
    for (std::uint64_t spent = 0, mark = 0; spent + real <= kUnknownWork; spent += real - 3, ++mark) {
        forge({dear.memoryKib - 1, dear.passes, 4}, static_cast<std::uint8_t>(mark));
    }
    const auto kept = unlock("family");
    ASSERT_FALSE(kept.ok());
    EXPECT_NE(kept.error().detail.find("--try-all-slots"), std::string::npos) << kept.error().detail;
    const auto opened = OwnerVault::unlock(made.storage, password("family"), {}, SlotTrials::All);
    ASSERT_TRUE(opened.ok()) << opened.error().detail;
    EXPECT_TRUE(opened->get()->proven());
}

TEST_F(Forgeries, whatWasSeenInForceComesFirstWhateverItCosts) {
    const Hash dear = forge(kDearest);
    const Hash cheap = forge({8, 1, 1});
    const auto files = readKeyFiles(made.storage).value();
    const auto plan = planTrials(files, format::kMethodPassword, {dear});
    ASSERT_EQ(plan.order.size(), 3U);
    EXPECT_EQ(plan.order[0]->name, dear);
    EXPECT_EQ(plan.order[1]->name, cheap);
    EXPECT_EQ(plan.untried.count, 0U);
}

TEST_F(Forgeries, copiesOfOneSlotCostOnce) {
    ASSERT_TRUE(rotate(*made.unlock(), clock()).ok());
    for (std::uint8_t epoch = 0; epoch < 40; ++epoch) {
        forge({kUnknownWork / 4, 2, 1}, 7);
    }
    const auto files = readKeyFiles(made.storage).value();
    EXPECT_EQ(planTrials(files, format::kMethodPassword, {}).untried.count, 0U);
}

TEST_F(Forgeries, theOnlyOneIsTriedWhateverItCosts) {
    const Hash only = forge(kDearest);
    KeyFiles files = readKeyFiles(made.storage).value();
    std::erase_if(files.slots, [&](const FoundSlot& found) { return found.name != only; });
    EXPECT_EQ(planTrials(files, format::kMethodPassword, {}).order.size(), 1U);
}

TEST_F(Forgeries, filesOfOtherVaultsHideNothingThatWasSeen) {
    const TemporaryFolder state;
    const std::string folder = state.path().string();
    ASSERT_TRUE(writeSeenFile(folder, *made.unlock(), {}).ok());
    for (int i = 0; i < 9; ++i) {
        forge({8, 1, 1}, 1, newVaultId());
    }
    EXPECT_EQ(slotsSeen(folder, readKeyFiles(made.storage).value())->size(), 2U);
}

/// Cheaper forgeries would be tried before it, if it had not been seen; they show by another error.
TEST_F(Forgeries, oneInForceEndsTheSlowWork) {
    forge({8, 1, 1});
    const TemporaryFolder state;
    ASSERT_TRUE(writeSeenFile(state.path().string(), *made.unlock(), {}).ok());
    const auto seen = readSeenFile(state.path().string(), made.vault).value();
    EXPECT_EQ(seen.slots.size(), 2U);
    const auto files = readKeyFiles(made.storage).value();
    const auto plan = planTrials(files, format::kMethodPassword, seen.slots);
    EXPECT_TRUE(seen.slots.contains(plan.order.front()->name));
    EXPECT_TRUE(unlock("right", seen)->get()->proven());
}

/// Somebody who was an owner knows the public half of the recovery key, and makes epochs of his own for it.
TEST_F(Forgeries, filesMadeForTheSameWayChangeNothing) {
    const auto before = made.unlock();
    const TemporaryFolder state;
    ASSERT_TRUE(writeSeenFile(state.path().string(), *before, {}).ok());
    const auto keys = deriveSlotKeys(made.vault, before->slot().slot, made.key.secret());
    for (int forged = 0; forged < 30; ++forged) {
        KeyRing ring(made.vault);
        ring.merge(before->ring());
        auto header = before->slot();
        header.epoch = ring.addNewEpoch();
        header.number = ring.newest().number;
        const Bytes file = sealSlot(header, {keys.kem.publicKey(), keys.psk.view()}, ring).value();
        ASSERT_TRUE(writeSlotFile(made.storage, file).ok());
    }
    EXPECT_TRUE(made.unlock()->proven());
    const auto seen = readSeenFile(state.path().string(), made.vault).value();
    EXPECT_TRUE(OwnerVault::unlock(made.storage, secretOf(made.key), seen).value()->proven());
}

}  // namespace
}  // namespace coffer::test
