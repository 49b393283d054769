// SPDX-License-Identifier: GPL-3.0-or-later
// What a locked vault says of when its ways to unlock were added and last proven, where clocks go wrong and a
// removed holder writes on.
#include <gtest/gtest.h>

#include "vault/foundationsupport.h"
#include "vault/protection.h"

namespace coffer::test {
namespace {

constexpr std::uint64_t kMade = 1'700'000'000'000;
constexpr std::uint64_t kFarAhead = 221'845'000'000'000;  // the year 9000
constexpr std::uint64_t kDay = ProtectionQuestion::kDay;

class ProvenWays : public testing::Test {
protected:
    /// The next entry of the laptop's log.
    void write(std::string_view kind, std::uint64_t time, const Signers& more = {}) {
        Signers signers = more;
        signers.time = time;
        m_head = entry(made.storage, made.created.capability,
                       signers.statement.value_or(made.created.genesis), m_head ? m_head->sequence + 1 : 0,
                       m_head ? std::optional(m_head->hash) : std::nullopt, kind, signers);
    }
    void prove(std::uint64_t time) {
        const auto owner = made.unlock();
        write(format::kEntryProof, time, {OwnerSigner{owner->slot().slot, &owner->admin()}, {}, {}});
    }
    Protection judge(std::uint64_t now) {
        ProtectionQuestion question;
        question.now = now;
        return judgeProtection(made.storage, made.created.capability, question).value();
    }
    /// Whether it says that some way was not proven for long.
    bool isUnproven(std::uint64_t now) {
        const auto reasons = judge(now).reasons;
        return std::any_of(reasons.begin(), reasons.end(),
                           [](const auto& reason) { return reason.kind == "unproven-way"; });
    }
    std::optional<std::uint64_t> lastProof(const SlotId& slot, std::uint64_t now) {
        const auto ways = judge(now).ways;
        const auto found =
            std::find_if(ways.begin(), ways.end(), [&](const auto& way) { return way.slot == slot; });
        return found == ways.end() ? std::nullopt : found->lastProof;
    }

    Made made;
    SlotId key = made.unlock()->slot().slot;

private:
    std::optional<format::EntryReference> m_head;
};

TEST_F(ProvenWays, areAskedForAfterAMonthWithoutAnyAndHalfAYearAfterTheLast) {
    EXPECT_FALSE(isUnproven(kMade + 30 * kDay));
    EXPECT_TRUE(isUnproven(kMade + 31 * kDay));
    prove(kMade + 20 * kDay);
    EXPECT_EQ(lastProof(key, kMade + 21 * kDay), kMade + 20 * kDay);
    EXPECT_FALSE(isUnproven(kMade + 200 * kDay));
    EXPECT_TRUE(isUnproven(kMade + 201 * kDay));
}

TEST_F(ProvenWays, aProofOfTheYear9000CountsAsOfTheEntryBeforeIt) {
    write(format::kEntryBackup, kMade + kDay);
    prove(kFarAhead);
    EXPECT_EQ(lastProof(key, kMade + 2 * kDay), kMade + kDay);
    EXPECT_TRUE(isUnproven(kMade + 182 * kDay)) << "it does not speak for ever";
}

TEST_F(ProvenWays, aClockThatIsBehindAccusesNoWay) {
    EXPECT_FALSE(isUnproven(1000)) << "it was added in the future";
    prove(kMade + kDay);
    EXPECT_FALSE(isUnproven(1000)) << "and proven there";
    EXPECT_EQ(lastProof(key, 1000), std::nullopt);
}

/// Tom was an owner, and writes statements and entries from before he was removed.
class RemovedTom : public ProvenWays {
protected:
    RemovedTom() {
        EXPECT_TRUE(removeWay(*made.unlock(), tom, clock(), Rest::IsAccepted).ok());
        sheet =
            addWay(*made.unlock(), prepareRecoveryKey(made.vault, RecoveryKey::create()), "sheet", clock())
                .value();
    }
    /// A branch of his own that lists the sheet, with his own key as the sheet's, as of 1970.
    Hash writeBranch() {
        StatementDraft draft = nextDraft(removed->authority(), removed->ring(), 1).value();
        auto listed = *made.unlock()->authority().slot(sheet);
        listed.admin = removed->admin().publicKey();
        draft.statement.slots.push_back(listed);
        const auto sealed = sealStatement(std::move(draft), removed->ring(), tom, removed->admin());
        EXPECT_TRUE(writeStatementFile(made.storage, sealed.file).ok());
        return sealed.id;
    }

    RecoveryKey toms = RecoveryKey::create();
    SlotId tom = addWay(*made.unlock(), prepareRecoveryKey(made.vault, toms), "Tom", clock()).value();
    std::unique_ptr<OwnerVault> removed = unlockWith(made.storage, toms);
    SlotId sheet;
};

TEST_F(RemovedTom, cannotMakeAWayLookOlderThanItIs) {
    EXPECT_FALSE(isUnproven(kMade + kDay));
    writeBranch();
    EXPECT_FALSE(isUnproven(kMade + kDay));
}

TEST_F(RemovedTom, cannotClaimAProofOfAWayThatIsNotHis) {
    const Hash branch = writeBranch();
    write(format::kEntryProof, kMade + kDay, {OwnerSigner{sheet, &removed->admin()}, {}, branch});
    EXPECT_EQ(lastProof(sheet, kMade + 2 * kDay), std::nullopt);
    prove(kMade + kDay);
    EXPECT_EQ(lastProof(key, kMade + 2 * kDay), kMade + kDay) << "nor does it hide another";
}

}  // namespace
}  // namespace coffer::test
