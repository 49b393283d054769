// SPDX-License-Identifier: GPL-3.0-or-later
// The foundation of the vault: creating, unlocking, ways to unlock, computers, key files, logs, interrupted
// work.
#include <gtest/gtest.h>

#include <algorithm>

#include "crypto/hash.h"
#include "crypto/random.h"
#include "foundationsupport.h"

namespace coffer::test {
namespace {

format::RetentionRules sevenDays() {
    format::RetentionRules rules;
    rules.daily = 7;
    return rules;
}

TEST(Foundation, aNewVaultUnlocksAndIsProven) {
    Made made;
    const auto owner = made.unlock();
    EXPECT_TRUE(owner->proven());
    EXPECT_TRUE(owner->notices().empty());
    EXPECT_EQ(owner->authority().heads.front()->hash, made.created.genesis);
    EXPECT_EQ(computerName(*owner, made.created.capability.computer), "laptop");
    const auto wrong =
        OwnerVault::unlock(made.storage, {std::string(format::kMethodRecoveryKey), crypto::randomSecret(32)});
    EXPECT_EQ(wrong.error().code, Code::WrongKey);
    const auto again =
        createVault(made.storage, made.vault, prepareRecoveryKey(made.vault, made.key), {"a", "b"}, clock());
    EXPECT_EQ(again.error().code, Code::Refused);
}

TEST(Foundation, aNewVaultBeginsWithSeveralWaysAndTheComputerThatOneLivesIn) {
    MemoryStorage storage;
    const VaultId vault = newVaultId();
    const RecoveryKey one = RecoveryKey::create(), two = RecoveryKey::create();
    PreparedSlot first = prepareRecoveryKey(vault, one);
    const PreparedSlot second = prepareRecoveryKey(vault, two);
    const VaultDraft::Computer computer{"laptop"};
    first.facts.computer = computer.id;
    const std::string chip = "chip", sheet = "sheet", id = "deadbeef";
    EXPECT_EQ(VaultDraft::prepare(storage, vault, {{first, sheet}, {second, sheet}}, computer, clock())
                  .error()
                  .kind,
              kNameTaken);
    EXPECT_EQ(
        VaultDraft::prepare(storage, vault, {{first, id}, {second, sheet}}, computer, clock()).error().code,
        Code::Invalid);
    EXPECT_TRUE(storage.list("keys").value().empty()) << "nothing is written for what cannot be";
    auto draft = VaultDraft::prepare(storage, vault, {{first, chip}, {second, sheet}}, computer, clock());
    ASSERT_TRUE(draft.ok() && draft->commit().ok());
    EXPECT_EQ(draft->made().capability.computer, computer.id);
    EXPECT_TRUE(unlockWith(storage, two)->proven());
    const auto owner = unlockWith(storage, one);
    ASSERT_TRUE(owner->proven());
    const auto lives = (*findWay(*owner, chip))->facts.computer;
    ASSERT_TRUE(lives.has_value());
    EXPECT_EQ(computerName(*owner, *lives), "laptop");
}

TEST(Foundation, noVaultIsMadeOverBackups) {
    Made made;
    backup(made.storage, made.created.capability, made.created.genesis, 0, {});
    for (const auto* folder : {"keys/", "keys-2/"}) {
        for (const auto& object :
             made.storage.list(std::string(folder).substr(0, std::string(folder).size() - 1)).value()) {
            if (object.name.starts_with("statement-")) {
                ASSERT_TRUE(made.storage.remove(folder + object.name).ok());
            }
        }
    }
    const auto again =
        createVault(made.storage, made.vault, prepareRecoveryKey(made.vault, made.key), {"a", "b"}, clock());
    EXPECT_EQ(again.error().code, Code::Refused);
    const auto owner = made.unlock();
    EXPECT_FALSE(owner->proven());
    EXPECT_EQ(owner->log().backups().size(), 1U) << "unproven, and readable all the same";
}

TEST(Foundation, waysAreAddedRenamedRemoved) {
    Made made;
    auto owner = made.unlock();
    const RecoveryKey second = RecoveryKey::create();
    const auto id = addWay(*owner, prepareRecoveryKey(made.vault, second), "sheet", clock());
    ASSERT_TRUE(id.ok());
    EXPECT_EQ(addWay(*owner, prepareRecoveryKey(made.vault, second), "sheet", clock()).error().code,
              Code::Refused);
    ASSERT_TRUE(renameWay(*owner, *id, "drawer", clock()).ok());
    EXPECT_TRUE(findWay(*owner, "drawer").ok());
    EXPECT_TRUE(unlockWith(made.storage, second)->proven());
    const SlotId first = owner->slot().slot;
    ASSERT_TRUE(removeWay(*unlockWith(made.storage, second), first, clock(), Rest::IsAccepted).ok());
    EXPECT_EQ(OwnerVault::unlock(made.storage, secretOf(made.key)).error().code, Code::WrongKey);
    const auto remaining = unlockWith(made.storage, second);
    EXPECT_TRUE(remaining->proven());
    EXPECT_EQ(remaining->ring().all().size(), 2U);
    EXPECT_EQ(removeWay(*remaining, *id, clock()).error().code, Code::Refused) << "the last one";
    EXPECT_EQ(made.storage.list("keys").value().size(), 1U + 4U);
}

TEST(Foundation, theFileOfAnOwnerAboutToWriteItsStatementIsKept) {
    Made made;
    auto owner = made.unlock();
    const RecoveryKey second = RecoveryKey::create();
    const auto prepared = prepareRecoveryKey(made.vault, second);
    const auto written = writeNewSlot(made.storage, prepared, owner->ring(), "sheet", clock());
    ASSERT_TRUE(rotate(*owner, clock()).ok());
    const KeyFiles files = readKeyFiles(made.storage).value();
    EXPECT_TRUE(std::any_of(files.slots.begin(), files.slots.end(),
                            [&](const auto& found) { return found.name == written->listed.file; }));
}

TEST(Foundation, computersComeAndGo) {
    Made made;
    auto owner = made.unlock();
    const auto phone = enrolComputer(*owner, "phone", clock());
    ASSERT_TRUE(phone.ok());
    EXPECT_EQ(phone->pin, owner->authority().heads.front()->hash);
    const auto heir = handOver(*owner, phone->computer, "tablet", clock());
    ASSERT_TRUE(heir.ok());
    EXPECT_EQ(heir->domain, phone->domain);
    EXPECT_EQ(asText(heir->chunkId.view()), asText(phone->chunkId.view()));
    EXPECT_EQ(owner->authority().computer(phone->computer)->status, format::ComputerStatus::Retired);
    EXPECT_EQ(retireComputer(*owner, phone->computer, clock()).error().code, Code::Refused);
    EXPECT_EQ(retireComputer(*owner, crypto::randomId<ComputerId>(), clock()).error().code, Code::NotFound);
    EXPECT_EQ(findComputer(*owner, "tablet").value(), heir->computer);
}

TEST(Foundation, oneFolderOfKeyFilesIsEnoughAndIsRepaired) {
    Made made;
    for (const auto& object : made.storage.list("keys").value()) {
        ASSERT_TRUE(made.storage.remove("keys/" + object.name).ok());
        if (object.name.starts_with("slot-")) {
            ASSERT_TRUE(made.storage.write("keys/" + object.name, asBytes("damaged")).ok());
        }
    }
    made.storage.put("keys/slot (conflicted copy)", Bytes{1});
    const auto owner = made.unlock();
    EXPECT_TRUE(owner->proven());
    EXPECT_TRUE(hasNotice(*owner, "stranger"));
    EXPECT_EQ(owner->keyFiles().incomplete.size(), 2U);
    EXPECT_EQ(repairKeyFiles(made.storage, owner->keyFiles(), owner->authority().neededFiles()).value(), 2U);
    EXPECT_TRUE(readKeyFiles(made.storage)->incomplete.empty());
}

TEST(Foundation, aStatementSeenBeforeThatIsGoneIsNoticed) {
    Made made;
    auto owner = made.unlock();
    ASSERT_TRUE(setRules(*owner, sevenDays(), clock()).ok());
    const Hash seen = owner->authority().heads.front()->hash;
    const Hash file = owner->authority().heads.front()->file;
    for (const auto* folder : {"keys/", "keys-2/"}) {
        ASSERT_TRUE(made.storage.remove(folder + format::statementFileName(file)).ok());
    }
    const auto back = OwnerVault::unlock(made.storage, secretOf(made.key), {seen, {}}).value();
    EXPECT_FALSE(back->proven());
    EXPECT_TRUE(hasNotice(*back, "rolled-back"));
    EXPECT_EQ(rotate(*back, clock()).error().code, Code::Refused);
}

class Logs : public testing::Test {
protected:
    Made made;
    std::unique_ptr<OwnerVault> owner = made.unlock();
    const Capability& laptop = made.created.capability;

    format::EntryReference put(std::uint64_t sequence, const std::optional<Hash>& previous,
                               std::string_view kind = format::kEntryBackup, const Signers& signers = {}) {
        return entry(made.storage, laptop, signers.statement.value_or(made.created.genesis), sequence,
                     previous, kind, signers);
    }
    [[nodiscard]] bool has(LogProblem::Kind kind) {
        const auto& problems = owner->log().problems();
        return std::any_of(problems.begin(), problems.end(),
                           [&](const auto& problem) { return problem.kind == kind; });
    }
    void reread() { ASSERT_TRUE(owner->refresh().ok()); }
};

TEST_F(Logs, aWholeChainIsListedWithoutComplaint) {
    const auto first = put(0, std::nullopt);
    put(1, first.hash);
    reread();
    EXPECT_EQ(owner->log().backups().size(), 2U);
    EXPECT_TRUE(owner->log().problems().empty());
}

TEST_F(Logs, gapsAndClonesAreNamed) {
    const auto first = put(0, std::nullopt);
    put(2, first.hash);
    reread();
    EXPECT_TRUE(owner->log().hasGap(laptop.computer));
    EXPECT_EQ(owner->log().backups().size(), 2U);
    put(1, first.hash);
    put(1, first.hash);
    reread();
    EXPECT_TRUE(owner->log().isCloned(laptop.computer));
    EXPECT_EQ(owner->log().backups().size(), 4U);
}

TEST_F(Logs, anotherPredecessorThanTheOneThereIsNamed) {
    put(0, std::nullopt);
    put(1, crypto::randomId<Hash>());
    reread();
    EXPECT_TRUE(owner->log().isCloned(laptop.computer));
}

TEST_F(Logs, goingBackInTimeIsNoticedAlsoWhenTheNumberIsUsedAnew) {
    const auto first = put(0, std::nullopt);
    const auto reads = [&](const format::LogHead& head) {
        return OwnerVault::unlock(made.storage, secretOf(made.key), {std::nullopt, {{laptop.computer, head}}})
            .value();
    };
    EXPECT_FALSE(hasNotice(*reads({0, first.hash}), "rolled-back"));
    EXPECT_TRUE(hasNotice(*reads({1, first.hash}), "rolled-back"));
    EXPECT_TRUE(hasNotice(*reads({0, crypto::randomId<Hash>()}), "rolled-back"));
}

TEST_F(Logs, beyondARetirementNothingCounts) {
    const auto first = put(0, std::nullopt);
    reread();
    ASSERT_TRUE(retireComputer(*owner, laptop.computer, clock()).ok());
    put(1, first.hash);
    put(0, std::nullopt);
    reread();
    EXPECT_EQ(owner->log().backups().size(), 1U);
    EXPECT_TRUE(has(LogProblem::Kind::Beyond));
}

TEST_F(Logs, whatNeedsAnOwnerNeedsOne) {
    const auto first = put(0, std::nullopt);
    const Capability thief = laptop.clone();
    Signers self{{{owner->slot().slot, &thief.signing}}, {first}, std::nullopt, nullptr};
    const auto second = put(1, first.hash, format::kEntryForget, self);
    reread();
    EXPECT_FALSE(owner->log().isForgotten(first));
    EXPECT_TRUE(has(LogProblem::Kind::Forged));
    Signers real{{{owner->slot().slot, &owner->admin()}}, {first}, std::nullopt, nullptr};
    put(2, second.hash, format::kEntryForget, real);
    reread();
    EXPECT_TRUE(owner->log().isForgotten(first));
}

TEST_F(Logs, aCertificateVouchesForOneSessionKey) {
    const auto first = put(0, std::nullopt);
    const auto key = crypto::SigningKey::generate();
    Signers certified{{{owner->slot().slot, &owner->admin()}}, {first}, std::nullopt, &key};
    put(1, first.hash, format::kEntryForget, certified);
    reread();
    EXPECT_TRUE(owner->log().isForgotten(first));
}

TEST_F(Logs, aMissingStatementCostsTheOwnersWordAlone) {
    const auto first = put(0, std::nullopt);
    const auto gone = crypto::randomId<Hash>();
    const auto second = put(1, first.hash, format::kEntryBackup, {{}, {}, gone, nullptr});
    put(2, second.hash, format::kEntryForget,
        {{{owner->slot().slot, &owner->admin()}}, {first}, gone, nullptr});
    reread();
    EXPECT_EQ(owner->log().backups().size(), 2U);
    EXPECT_FALSE(owner->log().isForgotten(first));
}

TEST_F(Logs, anOwnersWordUnderAnOlderStatementThanBeforeDoesNotCount) {
    ASSERT_TRUE(setRules(*owner, sevenDays(), clock()).ok());
    const Hash newer = owner->authority().heads.front()->hash;
    const auto first = put(0, std::nullopt, format::kEntryBackup, {{}, {}, newer, nullptr});
    put(1, first.hash, format::kEntryForget,
        {{{owner->slot().slot, &owner->admin()}}, {first}, std::nullopt, nullptr});
    reread();
    EXPECT_FALSE(owner->log().isForgotten(first));
    EXPECT_TRUE(has(LogProblem::Kind::Forged));
}

}  // namespace
}  // namespace coffer::test
