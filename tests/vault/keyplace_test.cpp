// SPDX-License-Identifier: GPL-3.0-or-later
// Enrolling a computer: its key is kept first, and no trouble leaves a computer that nobody can use.
#include <gtest/gtest.h>

#include "support/failingstorage.h"
#include "support/temporaryfolder.h"
#include "vault/computer.h"
#include "vault/foundationsupport.h"

namespace coffer::test {
namespace {

class KeptFirst : public testing::Test {
protected:
    [[nodiscard]] KeyPlace place() {
        return {[this](const Capability& capability) -> Result<void> {
                    statementsThen = memory->list("keys").value().size();
                    kept = capability.clone();
                    return {};
                },
                [this] { kept.reset(); }};
    }
    /// Whether the statements name a computer beside the first.
    [[nodiscard]] bool isNamed() { return unlockWith(*memory, key)->authority().computers.size() > 1; }
    Result<std::unique_ptr<ComputerVault>> use(const Capability& capability) {
        return ComputerVault::open(*memory, capability.clone(), state.path());
    }

    std::shared_ptr<MemoryStorage> memory = std::make_shared<MemoryStorage>();
    VaultId vault = newVaultId();
    RecoveryKey key = RecoveryKey::create();
    NewVault created =
        createVault(*memory, vault, prepareRecoveryKey(vault, key), {"key", "laptop"}, clock()).value();
    std::optional<Capability> kept;
    std::size_t statementsThen = 0;
    TemporaryFolder state;
};

TEST_F(KeptFirst, theKeyIsThereBeforeTheStatement) {
    const std::size_t before = memory->list("keys").value().size();
    const auto made = enrolComputer(*unlockWith(*memory, key), "phone", clock(), place());
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(statementsThen, before);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->computer, made->computer);
    EXPECT_TRUE(use(*kept).ok());
}

TEST_F(KeptFirst, aKeyThatCannotBeKeptEnrolsNothing) {
    KeyPlace full = place();
    full.keep = [](const Capability&) -> Result<void> { return Error{Code::NoSpace, "full"}; };
    const auto owner = unlockWith(*memory, key);
    EXPECT_EQ(handOver(*owner, created.capability.computer, "phone", clock(), full).error().code,
              Code::NoSpace);
    EXPECT_FALSE(isNamed());
    EXPECT_EQ(unlockWith(*memory, key)->authority().computers[0].status, format::ComputerStatus::Active);
}

/// Whichever call to the storage goes wrong: a computer that is named has its key.
TEST_F(KeptFirst, aNamedComputerHasItsKeyWhateverGoesWrong) {
    const auto failing = std::make_shared<FailingStorage>(memory);
    const auto owner = unlockWith(*failing, key);
    using Call = FailingStorage::Call;
    for (const Call call : {Call::Create, Call::Append, Call::Commit, Call::List}) {
        for (const std::uint64_t nth : {1U, 2U}) {
            failing->add({.call = call, .nth = failing->calls(call) + nth, .code = Code::NoSpace});
            const std::string name = std::to_string(static_cast<int>(call)) + std::to_string(nth);
            const std::size_t before = unlockWith(*memory, key)->authority().computers.size();
            const auto made = enrolComputer(*owner, name, clock(), place());
            const bool named = unlockWith(*memory, key)->authority().computers.size() > before;
            EXPECT_FALSE(named && !kept) << name;
            EXPECT_FALSE(!named && kept && made.ok()) << name;
            EXPECT_EQ(named && kept && use(*kept).ok(), named) << name;
            failing->clearFaults();
            kept.reset();
        }
    }
}

TEST_F(KeptFirst, aKeyWithoutAStatementIsTakenBack) {
    const auto failing = std::make_shared<FailingStorage>(memory);
    const auto owner = unlockWith(*failing, key);
    failing->add({.call = FailingStorage::Call::Create,
                  .nth = failing->calls(FailingStorage::Call::Create) + 1,
                  .code = Code::NoSpace});
    EXPECT_EQ(enrolComputer(*owner, "phone", clock(), place()).error().code, Code::NoSpace);
    EXPECT_FALSE(kept);
    EXPECT_FALSE(isNamed());
}

TEST_F(KeptFirst, aKeyLeftByACrashIsToldOf) {
    NewComputer lost = prepareComputer(unlockWith(*memory, key)->ring(), "phone");
    lost.capability.pin = created.genesis;
    const auto used = use(lost.capability);
    ASSERT_FALSE(used.ok());
    EXPECT_EQ(used.error().code, Code::Refused);
    EXPECT_NE(used.error().detail.find("remove its key file"), std::string::npos) << used.error().detail;
}

}  // namespace
}  // namespace coffer::test
