// SPDX-License-Identifier: GPL-3.0-or-later
// An open window is not ownership: what adds or removes ways in, deletes or gives everything away asks for a
// touch or secret of just now, verb by verb.
#include <gtest/gtest.h>

#include "crypto/random.h"
#include "vault/computers.h"
#include "vault/forget.h"
#include "vault/prune.h"
#include "vault/pruning.h"
#include "vault/restore.h"
#include "vault/waysin.h"

namespace coffer::test {
namespace {

using std::chrono::minutes;

/// An unlocked vault with a backup, and a clock that a test moves.
class FreshProof : public testing::Test {
protected:
    void SetUp() override {
        makeHistory(shared, shared.laptop, 1, first);
        owner = shared.owner();
        computer = shared.open(shared.laptop);
        owner->measureProofsWith([this] { return now; });
    }
    void leaveOpen(minutes onTheWay, minutes onTheWall) {
        now.running += onTheWay;
        now.wall += onTheWall;
    }
    static RestoreRequest requestFor(const std::vector<std::string>& paths) {
        RestoreRequest request;
        request.target = "/nowhere";
        request.paths = paths;
        return request;
    }
    UnlockSecret secret() { return {std::string(format::kMethodRecoveryKey), shared.vault().secret()}; }
    static std::string kindOf(const auto& result) {
        return result.ok() ? "" : std::string(result.error().kind);
    }

    SharedVault shared;
    format::EntryReference first;
    std::unique_ptr<OwnerVault> owner;
    std::unique_ptr<ComputerVault> computer;
    ProofTime now = ProofTime::now();
    NoProgress progress;
    Clock wall = [] { return std::uint64_t{1'700'000'000'000}; };
};

constexpr minutes kLater = OwnerVault::kProofIsFresh + minutes(1);

TEST_F(FreshProof, isTheUnlockingItself) {
    EXPECT_TRUE(owner->requireFreshProof().ok());
    leaveOpen(OwnerVault::kProofIsFresh, OwnerVault::kProofIsFresh);
    EXPECT_TRUE(owner->requireFreshProof().ok());
}

TEST_F(FreshProof, endsByEitherTimeAndWhenAClockGoesBack) {
    leaveOpen(kLater, minutes(0));
    EXPECT_EQ(kindOf(owner->requireFreshProof()), "stale-proof");
    now = ProofTime::now();
    owner->measureProofsWith([this] { return now; });
    leaveOpen(minutes(0), kLater);
    EXPECT_EQ(kindOf(owner->requireFreshProof()), "stale-proof") << "the computer slept";
    leaveOpen(minutes(0), -3 * kLater);
    EXPECT_EQ(kindOf(owner->requireFreshProof()), "stale-proof");
}

TEST_F(FreshProof, isGivenAgainByAnyWayInForceOnly) {
    leaveOpen(kLater, kLater);
    const UnlockSecret wrong{std::string(format::kMethodRecoveryKey), crypto::randomSecret(32)};
    EXPECT_EQ(owner->prove(wrong).error().code, Code::WrongKey);
    EXPECT_FALSE(owner->requireFreshProof().ok());
    ASSERT_TRUE(owner->prove(secret()).ok());
    EXPECT_TRUE(owner->requireFreshProof().ok());
}

TEST_F(FreshProof, isAskedForByEveryVerbThatNeedsIt) {
    leaveOpen(kLater, kLater);
    const auto slot = prepareRecoveryKey(owner->vault(), RecoveryKey::create());
    const auto& backup = *owner->log().find(first);
    const KeyPlace nowhere;
    const auto statement = owner->authority().heads.front()->hash;
    EXPECT_EQ(kindOf(addWay(*owner, slot, "another", wall)), "stale-proof");
    EXPECT_EQ(kindOf(removeWay(*owner, owner->slot().slot, wall)), "stale-proof");
    EXPECT_EQ(kindOf(renameWay(*owner, owner->slot().slot, "another", wall)), "stale-proof");
    EXPECT_EQ(kindOf(restore(*owner, backup, requestFor({"chats/"}), progress)), "stale-proof");
    EXPECT_EQ(kindOf(rotate(*owner, wall)), "stale-proof");
    EXPECT_EQ(kindOf(setRules(*owner, {}, wall)), "stale-proof");
    EXPECT_EQ(kindOf(enrolComputer(*owner, "desk", wall, nowhere)), "stale-proof");
    EXPECT_EQ(kindOf(retireComputer(*owner, first.computer, wall)), "stale-proof");
    EXPECT_EQ(kindOf(handOver(*owner, first.computer, "desk", wall, nowhere)), "stale-proof");
    EXPECT_EQ(kindOf(forgetBackups(*owner, *computer, {first}, "", Insist::NewestVerified)), "stale-proof");
    EXPECT_EQ(kindOf(holdBackups(*owner, *computer, {first}, Hold::Hold, "")), "stale-proof");
    EXPECT_EQ(kindOf(prune(*owner, *computer, progress)), "stale-proof");
    EXPECT_EQ(kindOf(restore(*owner, backup, requestFor({}), progress)), "stale-proof");
    ASSERT_TRUE(owner->refresh().ok());
    EXPECT_EQ(owner->authority().heads.front()->hash, statement) << "nothing was changed";
}

TEST_F(FreshProof, isNotAskedForToReadASingleChat) {
    leaveOpen(kLater, kLater);
    const auto& backup = *owner->log().find(first);
    const auto restored = restore(*owner, backup, requestFor({"chats/with ada"}), progress);
    EXPECT_NE(kindOf(restored), "stale-proof");
}

}  // namespace
}  // namespace coffer::test
