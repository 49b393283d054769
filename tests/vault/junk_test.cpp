// SPDX-License-Identifier: GPL-3.0-or-later
// Junk among the key files, by whoever can write to the vault's folder, fills neither memory nor screen and
// takes no genuine file's place.
#include <gtest/gtest.h>

#include "support/temporaryfolder.h"
#include "vault/computer.h"
#include "vault/foundationsupport.h"
#include "vault/statementfiles.h"

namespace coffer::test {
namespace {

constexpr std::size_t kMib = std::size_t{1} << 20;

class Junk : public testing::Test {
protected:
    void put(Bytes file, std::string_view kind) {
        const Hash hash = crypto::sha256(file);
        const auto name =
            kind == format::kKindSlot ? format::slotFileName(hash) : format::statementFileName(hash);
        made.storage.put("keys/" + name, std::move(file));
    }
    /// Something that begins like an object of this vault.
    Bytes junk(std::string_view kind, std::size_t size, std::uint8_t mark) {
        Bytes file = format::encodePrefix(format::beginHeader(kind, made.vault));
        file.resize(std::max(size, file.size() + 1));
        file.back() = mark;
        return file;
    }
    static std::size_t sizeOf(const std::vector<StatementFile>& statements) {
        std::size_t total = 0;
        for (const auto& file : statements) {
            total += file.bytes.size();
        }
        return total;
    }
    static long long told(const OwnerVault& owner, std::string_view kind) {
        const auto& notices = owner.notices();
        return std::count_if(notices.begin(), notices.end(),
                             [&](const auto& notice) { return notice.kind == kind; });
    }

    Made made;
    TemporaryFolder state;
};

TEST_F(Junk, largeStatementsAreNotKept) {
    for (std::uint8_t mark = 0; mark < 5; ++mark) {
        put(junk(format::kKindStatement, 10 * kMib, mark), format::kKindStatement);
    }
    const auto files = readKeyFiles(made.storage).value();
    EXPECT_EQ(files.statements.size(), 6U);
    EXPECT_LT(sizeOf(files.statements), kStatementsAtOnce);
    EXPECT_EQ(files.vault().value(), made.vault);
    EXPECT_TRUE(made.unlock()->proven());
}

TEST_F(Junk, aGenuineStatementThatWasCutShortIsMadeWhole) {
    auto statements = readKeyFiles(made.storage)->statements;
    const Bytes whole = statements[0].bytes;
    statements[0].bytes = cutShort(whole);
    EXPECT_LT(statements[0].bytes.size(), whole.size());
    auto foreign = statements;
    ASSERT_TRUE(completeStatements(made.storage, made.unlock()->ring().noticeKey(), statements).ok());
    EXPECT_EQ(statements[0].bytes, whole);
    ASSERT_TRUE(completeStatements(made.storage, KeyRing::create(made.vault).noticeKey(), foreign).ok());
    EXPECT_TRUE(foreign[0].bytes.empty());
}

TEST_F(Junk, smallStatementsByTheThousandDisplaceNoGenuineOne) {
    const std::size_t size = 700;
    for (std::size_t i = 0; i * size <= kStatementsAtOnce; ++i) {
        Bytes file = junk(format::kKindStatement, size, static_cast<std::uint8_t>(i));
        file[size - 2] = static_cast<std::uint8_t>(i >> 8U);
        file[size - 3] = static_cast<std::uint8_t>(i >> 16U);
        put(std::move(file), format::kKindStatement);
    }
    const auto owner = made.unlock();
    EXPECT_TRUE(owner->proven());
    EXPECT_EQ(told(*owner, "statement"), 21) << "twenty and one for the rest";
    EXPECT_TRUE(ComputerVault::open(made.storage, made.created.capability.clone(), state.path()).ok());
}

TEST_F(Junk, slotFilesBeyondWhatAVaultHasAreLeft) {
    for (std::uint8_t mark = 0; mark < 40; ++mark) {
        put(junk(format::kKindSlot, 2 * kMib, mark), format::kKindSlot);
    }
    put(junk(format::kKindSlot, 3 * kMib, 0), format::kKindSlot);
    const auto files = readKeyFiles(made.storage).value();
    const auto left = std::count_if(files.slots.begin(), files.slots.end(), [](const FoundSlot& found) {
        return !found.slot.ok() && found.slot.error().code == Code::Refused;
    });
    EXPECT_EQ(left, 9);
    const auto owner = made.unlock();
    EXPECT_TRUE(owner->proven());
    EXPECT_EQ(told(*owner, "slot"), 21);
}

}  // namespace
}  // namespace coffer::test
