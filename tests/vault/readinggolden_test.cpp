// SPDX-License-Identifier: GPL-3.0-or-later
// Vaults made by an independent writer open and give back every file; harm costs what it must and no more.
#include "vault/readingsupport.h"

namespace coffer::test {
namespace {

class Golden : public testing::TestWithParam<std::string> {};

RestoreOutcome restored(OwnerVault& owner, const LogRecord& backup, const std::filesystem::path& target) {
    NoProgress progress;
    RestoreRequest request;
    request.target = target.string();
    auto outcome = restore(owner, backup, request, progress);
    EXPECT_TRUE(outcome.ok()) << (outcome.ok() ? "" : outcome.error().detail);
    return outcome.ok() ? std::move(outcome).value() : RestoreOutcome();
}

TEST_P(Golden, everyBackupRestoresWithItsSums) {
    GoldenVault golden(GetParam());
    ASSERT_FALSE(golden.backups.empty());
    const auto owner = unlocked(golden.storage, golden.recoveryKey());
    EXPECT_TRUE(owner->proven());
    for (const auto& [hash, sums] : golden.backups) {
        const LogRecord* backup = backupNamed(*owner, hash);
        ASSERT_NE(backup, nullptr) << hash;
        TemporaryFolder target;
        const auto outcome = restored(*owner, *backup, target.path());
        for (const auto& failure : outcome.failures) {
            ADD_FAILURE() << failure.path << ": " << failure.error.detail;
        }
        EXPECT_EQ(sumsBelow(target.path()), sums);
    }
}

TEST_P(Golden, passwordOpensTheSame) {
    GoldenVault golden(GetParam());
    const auto password = golden.text.text("password");
    const auto owner = OwnerVault::unlock(
        golden.storage, {std::string(format::kMethodPassword), SecretBytes::copyOf(asBytes(password))});
    ASSERT_TRUE(owner.ok()) << owner.error().detail;
    EXPECT_FALSE((*owner)->log().backups().empty());
}

TEST_P(Golden, withoutIndexesThePacksSayWhereChunksLie) {
    GoldenVault golden(GetParam());
    for (const auto& item : std::filesystem::recursive_directory_iterator(golden.folder)) {
        const auto name = item.path().lexically_relative(golden.folder).generic_string();
        if (name.find("/indexes/") != std::string::npos) {
            ASSERT_TRUE(golden.storage.remove(name).ok());
        }
    }
    const auto owner = unlocked(golden.storage, golden.recoveryKey());
    for (const auto& [hash, sums] : golden.backups) {
        TemporaryFolder target;
        const auto outcome = restored(*owner, *backupNamed(*owner, hash), target.path());
        EXPECT_EQ(sumsBelow(target.path()), sums);
        EXPECT_FALSE(outcome.problems.empty());
    }
}

INSTANTIATE_TEST_SUITE_P(Vaults, Golden, testing::Values("basic", "rotated"));

}  // namespace
}  // namespace coffer::test
