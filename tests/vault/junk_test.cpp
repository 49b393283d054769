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
    /// A statement like the first one, with another admin key and `filling` bytes, as whoever has a
    /// computer's key can make it: signed and sealed, without a good MAC.
    Hash seal(const OwnerVault& owner, const crypto::SigningKey& admin, const std::optional<Hash>& parent,
              std::size_t filling) {
        const NoticeKey notice = owner.ring().noticeKey();
        format::Statement statement = owner.book().find(owner.genesis())->statement;
        statement.slots.front().admin = admin.publicKey();
        statement.sealed = Bytes(filling);
        if (parent) {
            statement.generation = 1;
            statement.parents = {*parent};
        }
        format::StatementEnvelope envelope{format::encodeStatement(statement), {}, {}};
        envelope.signature = admin.sign(format::statementSignatureInput(envelope.mac, envelope.payload));
        Bytes file = format::encodeStatementPrefix(made.vault);
        append(file, coffer::seal(notice.view(), file, format::encodeEnvelope(envelope)));
        const Hash hash = crypto::sha256(file);
        put(std::move(file), format::kKindStatement);
        return hash;
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
    const auto owner = made.unlock();
    ASSERT_TRUE(completeStatements(made.storage, trustOf(owner->ring()), statements).ok());
    EXPECT_EQ(statements[0].bytes, whole);
    const KeyRing other = KeyRing::create(made.vault);
    ASSERT_TRUE(completeStatements(made.storage, trustOf(other), foreign).ok());
    EXPECT_TRUE(foreign[0].bytes.empty());
}

/// Whoever has a computer's key can seal statements, and begin a line of them that is signed throughout.
TEST_F(Junk, largeStatementsThatNoOwnerMadeAreNotKept) {
    const auto owner = made.unlock();
    const auto thief = crypto::SigningKey::generate();
    const Hash beginning = seal(*owner, thief, {}, 1);
    for (std::uint64_t mark = 0; mark < 4; ++mark) {
        seal(*owner, thief, beginning, 15 * kMib + mark);
        seal(*owner, thief, owner->genesis(), 15 * kMib + mark);
    }
    for (const auto& trust : {trustOf(owner->ring()), trustOf(made.created.capability, {})}) {
        const auto files = readKeyFiles(made.storage, trust).value();
        EXPECT_EQ(files.statements.size(), 10U);
        EXPECT_LT(sizeOf(files.statements), kStatementsAtOnce);
    }
    EXPECT_TRUE(made.unlock()->proven());
    EXPECT_TRUE(ComputerVault::open(made.storage, made.created.capability.clone(), state.path()).ok());
}

/// Beside so many that there is no room for the genuine ones: those that are pinned or made with the vault
/// key, what they descend from and what follows from them are whole all the same.
TEST_F(Junk, everyStatementOfTheOwnersIsMadeWhole) {
    const auto owner = made.unlock();
    for (std::uint64_t days = 1; days < 4; ++days) {
        format::RetentionRules rules;
        rules.daily = days;
        ASSERT_TRUE(setRules(*owner, rules, clock()).ok());
    }
    const auto line = owner->book().all();
    const auto whole = readKeyFiles(made.storage)->statements;
    for (const bool isOwner : {true, false}) {
        auto statements = whole;
        for (auto& file : statements) {
            file.bytes = cutShort(file.bytes);
        }
        Capability capability = made.created.capability.clone();
        capability.pin = line[1]->hash;
        const auto trust = isOwner ? trustOf(owner->ring()) : trustOf(capability, {});
        ASSERT_TRUE(completeStatements(made.storage, trust, statements).ok());
        for (std::size_t i = 0; i < whole.size(); ++i) {
            EXPECT_EQ(statements[i].bytes, whole[i].bytes) << isOwner << i;
        }
    }
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

/// What an authenticator is asked for stays, as far as a real slot has it.
TEST_F(Junk, anOutlineStillSaysWhatToAskFor) {
    std::map<std::size_t, Hash> names;
    for (const std::size_t size : {std::size_t{400}, std::size_t{4000}}) {
        format::SlotHeader header;
        header.vault = made.vault;
        header.slot = crypto::randomId<SlotId>();
        header.method = "security-key";
        header.credential = Bytes(size);
        Bytes file = format::encodeSlotFile(format::encodeSlotPrefix(header), {}, {});
        names[size] = crypto::sha256(file);
        put(std::move(file), format::kKindSlot);
    }
    floodWithSlots(300, kSlotsAtOnce);
    const auto files = readKeyFiles(made.storage).value();
    for (const auto& [size, name] : names) {
        const auto found = std::find_if(files.slots.begin(), files.slots.end(),
                                        [&hash = name](const FoundSlot& slot) { return slot.name == hash; });
        ASSERT_NE(found, files.slots.end());
        EXPECT_FALSE(found->isWhole);
        EXPECT_EQ(found->slot->header.credential.has_value(), size == 400U);
        EXPECT_EQ(wholeSlot(made.storage, *found)->header.credential->size(), size);
    }
}

/// Whoever puts files into one folder must not have them copied to the other by each unlocking.
TEST_F(Junk, onlyWhatTheStatementInForceNeedsIsPutIntoTheOtherFolder) {
    ASSERT_TRUE(rotate(*made.unlock(), clock()).ok());
    floodWithSlots(300, 3000);
    put(junk(format::kKindStatement, 700, 1), format::kKindStatement);
    const auto before = made.storage.list("keys-2").value();
    ASSERT_TRUE(made.storage.remove("keys-2/" + before.front().name).ok());
    ASSERT_TRUE(made.storage.remove("keys-2/" + before.back().name).ok());
    const auto owner = made.unlock();
    EXPECT_GT(owner->keyFiles().incomplete.size(), 10U);
    EXPECT_EQ(repairKeyFiles(made.storage, owner->keyFiles(), owner->authority().neededFiles()).value(), 2U);
    EXPECT_EQ(made.storage.list("keys-2").value(), before);
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
