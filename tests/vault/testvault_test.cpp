// SPDX-License-Identifier: GPL-3.0-or-later
// The vault that other tests work on is one that an owner can unlock.
#include <gtest/gtest.h>

#include "storage/memorystorage.h"
#include "support/testvault.h"
#include "vault/owner.h"

namespace coffer::test {
namespace {

TEST(TestVault, unlocksAndIsProvenAlsoAfterChanges) {
    MemoryStorage storage;
    TestVault vault(storage);
    const Capability second = vault.addComputer("phone");
    vault.retire(second.computer);
    vault.rotate();
    const auto owner = OwnerVault::unlock(storage, {std::string(format::kMethodRecoveryKey), vault.secret()});
    ASSERT_TRUE(owner.ok()) << owner.error().detail;
    EXPECT_TRUE((*owner)->proven());
    EXPECT_EQ((*owner)->authority().computers.size(), 2U);
    EXPECT_EQ((*owner)->ring().all().size(), 2U);
}

}  // namespace
}  // namespace coffer::test
