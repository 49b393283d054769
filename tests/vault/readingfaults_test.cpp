// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be read for a while, or by this person, is not lost.
#include <algorithm>

#include "format/layout.h"
#include "support/failingstorage.h"
#include "vault/drill.h"
#include "vault/readingsupport.h"
#include "vault/samplebackup.h"
#include "vault/verify.h"

namespace coffer::test {
namespace {

class ReadingFaults : public testing::Test {
protected:
    ReadingFaults()
        : m_inner(std::make_shared<MemoryStorage>()),
          m_vault(*m_inner),
          m_sample(*m_inner, m_vault, m_vault.capability()) {
        m_sample.commit(m_sample.directory(
            {m_sample.file("one", Bytes(300'000, 1)), m_sample.file("two", asBytes("a second file"))}));
    }

    /// Verifies with faults from the n-th call on after unlocking; nothing when that is past the last.
    std::optional<Result<VerifyReport>> verified(std::uint64_t n, FailingStorage::Fault fault) {
        FailingStorage storage(m_inner);
        const auto owner = unlocked(storage, {std::string(format::kMethodRecoveryKey), m_vault.secret()});
        fault.repeat = FailingStorage::Repeat::Always;
        fault.nth = storage.calls(fault.call) + n;
        storage.add(fault);
        NoProgress progress;
        auto report = verifyVault(
            *owner, VerifyDepth::All, [] { return std::uint64_t{1'800'000'000'000}; }, progress);
        return storage.fired() == 0 ? std::nullopt : std::optional(std::move(report));
    }

    std::shared_ptr<MemoryStorage> m_inner;
    TestVault m_vault;
    SampleBackup m_sample;
};

TEST_F(ReadingFaults, whatMayNotBeReadIsUnreadAndNotLost) {
    for (const auto call : {FailingStorage::Call::Open, FailingStorage::Call::Read}) {
        std::uint64_t n = 1;
        for (; const auto report = verified(n, {.call = call, .code = Code::Denied}); ++n) {
            ASSERT_TRUE(report->ok()) << report->error().detail;
            EXPECT_EQ((*report)->damagedCount, 0U) << n << ": " << (*report)->damaged.front().error.detail;
            EXPECT_TRUE((*report)->undecided()) << n;
            EXPECT_EQ((*report)->whyUndecided().code,
                      (*report)->unread.empty() ? Code::Unavailable : Code::Denied)
                << n;
            EXPECT_FALSE((*report)->good()) << n;
        }
        EXPECT_GT(n, 2U) << "the faults were met";
    }
}

TEST_F(ReadingFaults, aLossThatNoUnreadObjectIsNamedForIsUndecidedToo) {
    VerifyReport report;
    BackupLoss loss;
    loss.files = loss.unread = 1;
    report.losses.push_back(loss);
    ASSERT_TRUE(report.undecided());
    EXPECT_EQ(report.whyUndecided().code, Code::Unavailable);
    EXPECT_FALSE(report.whyUndecided().detail.empty());
}

TEST_F(ReadingFaults, aFaultOfTheDeviceEndsVerifyingAndCallsNothingLost) {
    std::uint64_t n = 1;
    for (; const auto report = verified(n, {.call = FailingStorage::Call::Read}); ++n) {
        ASSERT_FALSE(report->ok()) << n;
        EXPECT_EQ(report->error().code, Code::Unavailable) << n;
    }
    EXPECT_GT(n, 2U);
}

/// A network folder that went away shows an empty one in its place.
TEST_F(ReadingFaults, aPlaceThatWentAwayIsNoLoss) {
    const auto owner = unlocked(*m_inner, {std::string(format::kMethodRecoveryKey), m_vault.secret()});
    for (const char* folder : {"keys", "keys-2"}) {
        for (const auto& file : m_inner->list(folder).value()) {
            ASSERT_TRUE(m_inner->remove(std::string(folder) + "/" + file.name).ok());
        }
    }
    for (const auto& pack : m_sample.packs()) {
        ASSERT_TRUE(m_inner->remove(format::packName(m_vault.capability().computer, pack.pack)).ok());
    }
    NoProgress progress;
    EXPECT_EQ(verifyVault(*owner, VerifyDepth::All, systemTime, progress).error().code, Code::Unavailable);
    EXPECT_EQ(drill(*owner, **owner->findBackup("latest"), DrillDepth::All, progress).error().code,
              Code::Unavailable);
}

}  // namespace
}  // namespace coffer::test
