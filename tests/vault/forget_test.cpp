// SPDX-License-Identifier: GPL-3.0-or-later
// What may be taken out of the list of backups, and what protects them.
#include "vault/forget.h"

#include "vault/pruning.h"

namespace coffer::test {
namespace {

TEST(Forget, protectsHeldBackupsAndTheNewest) {
    SharedVault shared;
    format::EntryReference first;
    makeHistory(shared, shared.laptop, 1, first);
    const auto owner = shared.owner();
    const auto newest = owner->log().backups().back()->reference;
    const auto computer = shared.open(shared.laptop);
    const auto codeOf = [](const auto& result) { return result.ok() ? "" : codeName(result.error().code); };
    EXPECT_STREQ(codeOf(forgetBackups(*owner, *computer, {newest}, "")), "refused");
    EXPECT_STREQ(codeOf(forgetBackups(*owner, *computer, {}, "")), "invalid");

    must(holdBackups(*owner, *computer, {first}, Hold::Hold, "why"));
    EXPECT_TRUE(owner->log().isHeld(first));
    EXPECT_STREQ(codeOf(forgetBackups(*owner, *computer, {first}, "", Insist::NewestVerified)), "refused");
    must(holdBackups(*owner, *computer, {first}, Hold::Release, ""));
    must(forgetBackups(*owner, *computer, {first}, ""));
    EXPECT_TRUE(owner->log().isForgotten(first));
    EXPECT_STREQ(codeOf(forgetBackups(*owner, *computer, {first}, "")), "not-found");
    must(forgetBackups(*owner, *computer, {newest}, "", Insist::NewestVerified));
    EXPECT_TRUE(owner->log().backups().empty());
}

format::EntryReference recordTest(SharedVault& shared, OwnerVault& owner, ComputerVault& computer,
                                  const format::EntryReference& backup, const std::string& result) {
    format::LogPayload payload;
    payload.entry = format::kEntryTest;
    const format::TestBody body{shared.vault().slot(), result, "all", backup, {}};
    return must(appendOwnerEntry(owner, computer, payload, format::encodeTestBody(body)));
}

TEST(Forget, aGoodTestProtectsUntilABadOne) {
    SharedVault shared;
    format::EntryReference first;
    makeHistory(shared, shared.laptop, 1, first);
    const auto owner = shared.owner();
    const auto newest = owner->log().backups().back()->reference;
    const auto computer = shared.open(shared.laptop);
    recordTest(shared, *owner, *computer, first, "good");
    EXPECT_FALSE(checkForgettable(*owner, {first}, Insist::Nothing).ok());
    EXPECT_FALSE(checkForgettable(*owner, {newest}, Insist::Nothing).ok());
    recordTest(shared, *owner, *computer, first, "damaged");
    EXPECT_TRUE(checkForgettable(*owner, {first}, Insist::Nothing).ok());
}

TEST(Forget, theFullBackupIsProtectedNotTheEmptyOne) {
    SharedVault shared;
    SharedVault::putFile(shared.laptop, "chat", 1);
    const auto full = shared.backUpOn(shared.laptop);
    std::filesystem::remove(shared.laptop.files / "chat");
    const auto empty = shared.backUpOn(shared.laptop);
    const auto owner = shared.owner();
    EXPECT_FALSE(checkForgettable(*owner, {full}, Insist::Nothing).ok());
    EXPECT_TRUE(checkForgettable(*owner, {empty}, Insist::Nothing).ok());
}

}  // namespace
}  // namespace coffer::test
