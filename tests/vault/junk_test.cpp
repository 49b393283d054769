// SPDX-License-Identifier: GPL-3.0-or-later
// Junk among the key files, by whoever can write to the vault's folder, fills neither memory nor screen and
// takes no genuine file's place.
#include <gtest/gtest.h>

#include "support/temporaryfolder.h"
#include "vault/computer.h"
#include "vault/foundationsupport.h"
#include "vault/statementfiles.h"
#include "vault/waysin.h"

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
    static std::size_t sizeOf(const std::vector<FoundSlot>& slots) {
        std::size_t total = 0;
        for (const auto& found : slots) {
            total += found.slot.ok() ? found.slot->prefix.size() : 0;
        }
        return total;
    }
    /// Slot files that open with nothing, of about `size` bytes each. Returns how many.
    std::size_t floodWithSlots(std::size_t size, std::size_t together) {
        format::SlotHeader header;
        header.vault = made.vault;
        header.method = format::kMethodRecoveryKey;
        header.earlier = Bytes(72);
        const std::size_t empty = format::encodeSlotFile(format::encodeSlotPrefix(header), {}, {}).size();
        header.earlier.resize(72 + std::max(size, empty) - empty);
        std::size_t count = 0;
        for (std::size_t written = 0; written <= together; ++count) {
            header.slot = crypto::randomId<SlotId>();
            Bytes file = format::encodeSlotFile(format::encodeSlotPrefix(header), {}, {});
            written += file.size();
            put(std::move(file), format::kKindSlot);
        }
        return count;
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

/// A computer that has seen nothing knows none of the files; the real one is larger than each of the junk.
TEST_F(Junk, smallSlotFilesByTheThousandKeepNoGenuineOneOut) {
    const std::size_t count = floodWithSlots(300, kSlotsAtOnce);
    const auto files = readKeyFiles(made.storage).value();
    EXPECT_EQ(files.slots.size(), count + 1);
    EXPECT_LT(sizeOf(files.slots), kSlotsAtOnce);
    const auto owner = OwnerVault::unlock(made.storage, secretOf(made.key));
    ASSERT_TRUE(owner.ok()) << owner.error().detail;
    EXPECT_TRUE(owner->get()->proven());
}

/// Its file is kept as an outline only, and is needed whole for a new epoch.
TEST_F(Junk, anOutlinedSlotFileIsReadAgainWhenItIsNeeded) {
    const Hash listed = made.unlock()->authority().slots.front().file;
    floodWithSlots(300, kSlotsAtOnce);
    const auto files = readKeyFiles(made.storage).value();
    const auto own = std::find_if(files.slots.begin(), files.slots.end(),
                                  [&](const FoundSlot& found) { return found.name == listed; });
    ASSERT_NE(own, files.slots.end());
    EXPECT_FALSE(own->isWhole);
    EXPECT_FALSE(wholeSlot(made.storage, *own)->header.earlier.empty());
    ASSERT_TRUE(rotate(*made.unlock(), clock()).ok());
    EXPECT_TRUE(made.unlock()->proven());
}

TEST_F(Junk, slotFilesThatAreNoneAreNamedInFew) {
    for (std::uint8_t mark = 0; mark < 40; ++mark) {
        put(junk(format::kKindSlot, 2 * kMib, mark), format::kKindSlot);
    }
    put(junk(format::kKindSlot, 3 * kMib, 0), format::kKindSlot);
    const auto owner = made.unlock();
    EXPECT_TRUE(owner->proven());
    EXPECT_EQ(told(*owner, "slot"), 21);
}

}  // namespace
}  // namespace coffer::test
