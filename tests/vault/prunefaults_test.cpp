// SPDX-License-Identifier: GPL-3.0-or-later
// A prune that dies, or whose storage lies, at every single call: nothing that a backup needs is ever lost.
#include "support/failingstorage.h"
#include "vault/pruning.h"

namespace coffer::test {
namespace {

using Effect = FailingStorage::Effect;
using Repeat = FailingStorage::Repeat;

/// A vault in which everything is to be done at once: packs of the pruning computer to mark and remove, packs
/// of the other one marked and acknowledged, and others of it to mark.
class PruneFaults : public ::testing::Test {
protected:
    void SetUp() override {
        SharedVault::putFile(m_shared.phone, "a", 1);
        const auto phoneFirst = m_shared.backUpOn(m_shared.phone);
        std::filesystem::remove(m_shared.phone.files / "a");
        SharedVault::putFile(m_shared.phone, "b", 2);
        const auto phoneSecond = m_shared.backUpOn(m_shared.phone);
        m_shared.forget(m_shared.laptop, phoneFirst);
        ASSERT_FALSE(must(m_shared.pruneOn(m_shared.laptop)).marked.empty());
        std::filesystem::remove(m_shared.phone.files / "b");
        SharedVault::putFile(m_shared.phone, "a", 1);  // comes back after its mark
        SharedVault::putFile(m_shared.phone, "c", 3);
        m_shared.backUpOn(m_shared.phone);
        m_shared.forget(m_shared.laptop, phoneSecond);
        SharedVault::putFile(m_shared.laptop, "d", 4);
        const auto laptopFirst = m_shared.backUpOn(m_shared.laptop);
        std::filesystem::remove(m_shared.laptop.files / "d");
        SharedVault::putFile(m_shared.laptop, "e", 5);
        m_shared.backUpOn(m_shared.laptop);
        m_shared.forget(m_shared.laptop, laptopFirst);
    }

    /// Prunes a copy of everything under one fault and returns how many calls there were.
    std::uint64_t pruneUnder(std::optional<FailingStorage::Fault> fault) {
        const TemporaryFolder state;
        std::filesystem::copy(m_shared.laptop.state.path(), state.path(),
                              std::filesystem::copy_options::recursive);
        const std::shared_ptr<MemoryStorage> memory = m_shared.storage().copy();
        FailingStorage failing(memory);
        fault ? failing.add(*fault) : void();
        const auto outcome = attempt(failing, state);
        const std::uint64_t calls = failing.calls();
        check(*memory, fault);
        if (!fault) {
            EXPECT_TRUE(outcome.ok());
            m_removed = outcome->removed.size();
        }
        failing.clearFaults();
        finish(failing, *memory, state);
        return calls;
    }

    Result<PruneOutcome> attempt(Storage& storage, const TemporaryFolder& state) {
        NoProgress progress;
        TRY(const auto owner, OwnerVault::unlock(storage, {std::string(format::kMethodRecoveryKey),
                                                           m_shared.vault().secret()}));
        TRY(const auto computer,
            ComputerVault::open(storage, m_shared.laptop.capability.clone(), state.path(), m_shared.clock()));
        return prune(*owner, *computer, progress);
    }

    void check(Storage& memory, const std::optional<FailingStorage::Fault>& fault) {
        SCOPED_TRACE("fault at call " + std::to_string(fault ? fault->nth : 0));
        EXPECT_EQ(readEverything(*m_shared.owner(memory)), 3U);
    }

    /// The next prune goes on as if nothing had happened.
    void finish(Storage& storage, Storage& memory, const TemporaryFolder& state) {
        const auto again = attempt(storage, state);
        EXPECT_TRUE(again.ok()) << again.error().detail;
        check(memory, std::nullopt);
        m_left.insert(objectCount(memory));
    }

    std::size_t objectCount(Storage& memory) {
        return packNames(memory, m_shared.laptop.capability.computer).size() +
               packNames(memory, m_shared.phone.capability.computer).size();
    }

    SharedVault m_shared;
    std::size_t m_removed = 0;
    std::set<std::size_t> m_left;  ///< how many packs there were in the end
};

TEST_F(PruneFaults, killedAtEveryCall) {
    const std::uint64_t calls = pruneUnder(std::nullopt);
    ASSERT_GT(m_removed, 3U);
    for (std::uint64_t n = 1; n <= calls; ++n) {
        pruneUnder(FailingStorage::Fault{.nth = n, .effect = Effect::Fail, .repeat = Repeat::Always});
    }
    EXPECT_EQ(m_left.size(), 1U);
}

TEST_F(PruneFaults, anErrorAtEveryCall) {
    const std::uint64_t calls = pruneUnder(std::nullopt);
    for (std::uint64_t n = 1; n <= calls; ++n) {
        pruneUnder(FailingStorage::Fault{.nth = n, .effect = Effect::FailLate});
    }
    EXPECT_EQ(m_left.size(), 1U);
}

TEST_F(PruneFaults, aStorageThatLiesAtEveryCall) {
    const std::uint64_t calls = pruneUnder(std::nullopt);
    for (const Effect effect : {Effect::FlipBit, Effect::ShortRead, Effect::StaleListing, Effect::TornWrite,
                                Effect::ConflictedCopy}) {
        for (std::uint64_t n = 1; n <= calls; ++n) {
            pruneUnder(FailingStorage::Fault{.nth = n, .effect = effect});
        }
    }
}

}  // namespace
}  // namespace coffer::test
