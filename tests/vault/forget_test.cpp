// SPDX-License-Identifier: GPL-3.0-or-later
// What may be taken out of the list of backups, and what protects them.
#include "vault/forget.h"

#include <fstream>

#include "vault/pruning.h"
#include "vault/sourcecontent.h"

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

TEST(Forget, theBackupThatAloneHoldsASourceIsProtected) {
    SharedVault shared;
    const auto& root = shared.laptop.files.path();
    for (const char* name : {"a", "b"}) {
        std::filesystem::create_directory(root / name);
        std::ofstream(root / name / "chat") << name;
    }
    NoProgress progress;
    BackupRequest request;
    request.paths = {(root / "a").string(), (root / "b").string()};
    const auto backUpBoth = [&] {
        return must(backUp(*shared.open(shared.laptop), request, progress)).entry;
    };
    const auto full = backUpBoth();
    std::filesystem::remove(root / "b" / "chat");
    const auto without = backUpBoth();
    backUpBoth();
    const auto owner = shared.owner();
    EXPECT_FALSE(checkForgettable(*owner, {full}, Insist::Nothing).ok());
    EXPECT_TRUE(checkForgettable(*owner, {without}, Insist::Nothing).ok());
    auto body = must(owner->backupBody(*owner->log().find(full)));
    const auto noted = contentOf(body);
    ASSERT_TRUE(noted);
    EXPECT_EQ(noted->size(), 2U);
    EXPECT_EQ(noted->at((root / "b").string()), (ContentMeasure{1, 0}));
    std::erase_if(body.figures, [](const auto& figure) { return figure.first.ends_with("/1"); });
    EXPECT_EQ(contentOf(body), std::nullopt) << "a sum tells nothing of one source";
}

}  // namespace
}  // namespace coffer::test
