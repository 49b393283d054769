// SPDX-License-Identifier: GPL-3.0-or-later
// What a way to unlock signs once it was removed, in the log of a computer that goes on.
#include <gtest/gtest.h>

#include "bytes/encoding.h"
#include "vault/foundationsupport.h"
#include "vault/logcatchup.h"
#include "vault/markledger.h"
#include "vault/ownerhistory.h"
#include "vault/waysin.h"

namespace coffer::test {
namespace {

/// A vault with a second way, Ex, who enrolled the phone. Both computers have one backup.
class Removed : public ::testing::Test {
protected:
    Removed() {
        const auto owner = made.unlock();
        EXPECT_TRUE(addWay(*owner, prepareRecoveryKey(made.vault, exKey), "Ex", clock()).ok());
        ex = unlockWith(made.storage, exKey);
        phone.emplace(enrolComputer(*ex, "phone", clock()).value());
        before = phone->pin;
        kept = backup(made.storage, laptop, before, 0, std::nullopt);
        last = backup(made.storage, *phone, before, 0, std::nullopt);
    }

    void removeEx() {
        const auto owner = made.unlock();
        ASSERT_TRUE(removeWay(*owner, ex->slot().slot, clock(), Rest::IsAccepted).ok());
    }
    /// An entry that Ex signs with a computer's key as well, under the statement that still lists him.
    format::EntryReference exWrites(const Capability& with, std::uint64_t sequence,
                                    const std::optional<Hash>& previous, std::string_view kind) {
        Signers signers;
        signers.owner = OwnerSigner{ex->slot().slot, &ex->admin()};
        signers.entries = {kept};
        signers.held = kind == format::kEntryHold ? std::optional(true) : std::nullopt;
        if (kind == format::kEntryMark) {
            signers.packs = {{laptop.computer, pack}};
        }
        return entry(made.storage, with, before, sequence, previous, kind, signers);
    }
    /// Removes the files of an entry's number, and gives the one that was there.
    Bytes take(const ComputerId& computer, std::uint64_t sequence) {
        Bytes taken;
        for (const auto& file : made.storage.list(format::logFolder(computer)).value()) {
            const std::string path = format::logFolder(computer) + "/" + file.name;
            if (format::parseLogFileName(file.name)->sequence == sequence) {
                taken = made.storage.read(path, format::kMaximumLogEntry).value();
                EXPECT_TRUE(made.storage.remove(path).ok());
            }
        }
        return taken;
    }
    /// A statement that Ex signs while he is an owner, not by what Coffer does.
    template <typename Change>
    Hash exStates(const Change& change) {
        const auto current = unlockWith(made.storage, exKey);
        StatementDraft draft = nextDraft(current->authority(), current->ring(), 1).value();
        change(draft.statement);
        const auto sealed = sealStatement(std::move(draft), current->ring(), ex->slot().slot, ex->admin());
        EXPECT_TRUE(writeStatementFile(made.storage, sealed.file).ok());
        return sealed.id;
    }
    [[nodiscard]] static bool has(const OwnerVault& owner, LogProblem::Kind kind) {
        const auto& problems = owner.log().problems();
        return std::any_of(problems.begin(), problems.end(),
                           [&](const auto& problem) { return problem.kind == kind; });
    }

    Made made;
    const Capability& laptop = made.created.capability;
    RecoveryKey exKey = RecoveryKey::create();
    std::unique_ptr<OwnerVault> ex;
    std::optional<Capability> phone;
    Hash before, pack = crypto::randomId<Hash>();
    format::EntryReference kept, last;
};

TEST_F(Removed, itsSignatureCountsNoMoreInALogThatGoesOn) {
    removeEx();
    const auto forget = exWrites(*phone, 1, last.hash, format::kEntryForget);
    const auto hold = exWrites(*phone, 2, forget.hash, format::kEntryHold);
    const auto mark = exWrites(*phone, 3, hold.hash, format::kEntryMark);
    backup(made.storage, *phone, before, 4, mark.hash);
    const auto owner = made.unlock();
    EXPECT_FALSE(owner->log().isForgotten(kept));
    EXPECT_FALSE(owner->log().isHeld(kept));
    EXPECT_TRUE(owner->log().marks().empty());
    EXPECT_EQ(owner->log().backups().size(), 3U) << "what the computer itself adds counts";
    EXPECT_TRUE(hasNotice(*owner, "after-removal"));
    EXPECT_FALSE(owner->log().hasGap(phone->computer)) << "what is there and does not count is no gap";
    EXPECT_FALSE(MarkLedger(*owner, 0).flaw(phone->computer)) << "it hides nothing from pruning";
}

TEST_F(Removed, whatItSignedBeforeCountsStill) {
    const auto forget = exWrites(*phone, 1, last.hash, format::kEntryForget);
    removeEx();
    backup(made.storage, *phone, before, 2, forget.hash);
    const auto owner = made.unlock();
    EXPECT_TRUE(owner->log().isForgotten(kept));
    EXPECT_FALSE(has(*owner, LogProblem::Kind::AfterRemoval));
}

TEST_F(Removed, aLogBegunAnewBelowWhatWasAcceptedCountsNoMore) {
    backup(made.storage, laptop, before, 1, kept.hash);
    removeEx();
    exWrites(laptop, 0, std::nullopt, format::kEntryForget);
    const auto owner = made.unlock();
    EXPECT_FALSE(owner->log().isForgotten(kept));
    EXPECT_TRUE(owner->log().isCloned(laptop.computer)) << "two entries of one number are named all the same";
}

/// Whoever can delete files makes the hole himself.
TEST_F(Removed, belowAMissingLinkOnlyWhatProtectsCounts) {
    const auto hold = exWrites(*phone, 1, last.hash, format::kEntryHold);
    const auto second = backup(made.storage, *phone, before, 2, hold.hash);
    backup(made.storage, *phone, before, 3, second.hash);
    removeEx();
    take(phone->computer, 2);
    exWrites(*phone, 1, last.hash, format::kEntryForget);
    exWrites(*phone, 2, hold.hash, format::kEntryForget);
    exWrites(*phone, 2, hold.hash, format::kEntryMark);
    const auto owner = made.unlock();
    EXPECT_FALSE(owner->log().isForgotten(kept));
    EXPECT_TRUE(owner->log().marks().empty());
    EXPECT_TRUE(owner->log().isHeld(kept)) << "it was held before the removal";
}

TEST_F(Removed, itPutsNoOtherKeyInPlaceOfItsOwn) {
    const auto other = crypto::SigningKey::generate();
    const Hash stated = exStates([&](format::Statement& statement) {
        for (auto& slot : statement.slots) {
            slot.admin = slot.slot == ex->slot().slot ? other.publicKey() : slot.admin;
        }
    });
    EXPECT_FALSE(made.unlock()->book().find(stated)->valid);
    removeEx();
    exWrites(*phone, 1, last.hash, format::kEntryForget);
    EXPECT_FALSE(made.unlock()->log().isForgotten(kept));
}

TEST_F(Removed, aWayThatItAddedAndRemovedItselfIsRemovedWithIt) {
    const RecoveryKey key = RecoveryKey::create();
    const auto exNow = unlockWith(made.storage, exKey);
    ASSERT_TRUE(addWay(*exNow, prepareRecoveryKey(made.vault, key), "Spare", clock()).ok());
    const auto spare = unlockWith(made.storage, key);
    before = spare->authority().heads.front()->hash;
    exStates([&](format::Statement& statement) {
        std::erase_if(statement.slots, [&](const auto& slot) { return slot.slot == spare->slot().slot; });
    });
    removeEx();
    Signers signers;
    signers.owner = OwnerSigner{spare->slot().slot, &spare->admin()};
    signers.entries = {kept};
    entry(made.storage, *phone, before, 1, last.hash, format::kEntryForget, signers);
    EXPECT_FALSE(made.unlock()->log().isForgotten(kept));
}

TEST_F(Removed, aHeadThatItMadeUpAcceptsNothing) {
    const Capability tablet = enrolComputer(*ex, "tablet", clock()).value();
    before = exStates([&](format::Statement& statement) {
        for (auto& computer : statement.computers) {
            computer.head = computer.computer == tablet.computer
                                ? format::LogHead{format::kHighestSequence - 1, crypto::randomId<Hash>()}
                                : computer.head;
        }
    });
    removeEx();
    EXPECT_FALSE(made.unlock()->authority().computer(tablet.computer)->head);
    exWrites(tablet, 0, std::nullopt, format::kEntryForget);
    EXPECT_FALSE(made.unlock()->log().isForgotten(kept));
}

TEST_F(Removed, whatItKeptBackFromALogWithAGapIsNotAccepted) {
    const auto forget = exWrites(*phone, 1, last.hash, format::kEntryForget);
    const Bytes file = take(phone->computer, 1);
    backup(made.storage, *phone, before, 2, forget.hash);
    removeEx();
    EXPECT_EQ(made.unlock()->authority().computer(phone->computer)->head->hash, last.hash);
    const std::string path =
        format::logFolder(phone->computer) + "/" + format::logFileName(1, crypto::sha256(file));
    ASSERT_TRUE(made.storage.write(path, file).ok());
    const auto owner = made.unlock();
    EXPECT_FALSE(owner->log().isForgotten(kept));
    EXPECT_EQ(owner->log().backups().size(), 3U) << "backups beyond a gap count";
}

/// An entry that goes back to an older statement does not count, but the chain leads over it.
TEST_F(Removed, whatDoesNotCountIsALinkAllTheSame) {
    const Hash newer = exStates([](const format::Statement&) {});
    const auto first = backup(made.storage, *phone, newer, 1, last.hash);
    const auto back = exWrites(*phone, 2, first.hash, format::kEntryHold);
    backup(made.storage, *phone, newer, 3, back.hash);
    removeEx();
    exWrites(*phone, 1, last.hash, format::kEntryForget);
    EXPECT_FALSE(made.unlock()->log().isForgotten(kept));
}

TEST_F(Removed, whatARetirementGivesUpIsALinkAllTheSame) {
    const auto forget = exWrites(*phone, 1, last.hash, format::kEntryForget);
    backup(made.storage, *phone, before, 2, forget.hash);
    removeEx();
    ASSERT_TRUE(retireComputer(*made.unlock(), phone->computer, clock(), toHex(forget.hash)).ok());
    const auto owner = made.unlock();
    EXPECT_TRUE(owner->log().isForgotten(kept));
    EXPECT_EQ(owner->log().entries(phone->computer).size(), 2U);
}

TEST_F(Removed, inALogThatHadNoEntryNothingItSignsCounts) {
    const Capability tablet = enrolComputer(*ex, "tablet", clock()).value();
    before = tablet.pin;
    removeEx();
    exWrites(tablet, 0, std::nullopt, format::kEntryForget);
    EXPECT_FALSE(made.unlock()->log().isForgotten(kept));
}

/// He removes the owner in turn, so that a person has to decide; until then neither side speaks for both.
TEST_F(Removed, startingAForkGivesItNothingBack) {
    removeEx();
    StatementDraft draft = nextDraft(ex->authority(), ex->ring(), 1).value();
    const auto isOwner = [&](const auto& slot) { return slot.slot != ex->slot().slot; };
    std::erase_if(draft.statement.slots, isOwner);
    std::erase_if(draft.secrets.slots, isOwner);
    const auto fork = sealStatement(std::move(draft), ex->ring(), ex->slot().slot, ex->admin());
    ASSERT_TRUE(writeStatementFile(made.storage, fork.file).ok());
    exWrites(*phone, 1, last.hash, format::kEntryForget);
    const auto owner = made.unlock();
    EXPECT_TRUE(hasNotice(*owner, "forked"));
    EXPECT_FALSE(owner->log().isForgotten(kept));
}

/// Removals of earlier programs do not say what they accepted: what was signed before them must not be lost.
TEST_F(Removed, aRemovalThatSaysNothingOfLogsLeavesThem) {
    const auto owner = made.unlock();
    StatementDraft draft = nextDraft(owner->authority(), owner->ring(), 1).value();
    const auto isEx = [&](const auto& slot) { return slot.slot == ex->slot().slot; };
    std::erase_if(draft.statement.slots, isEx);
    std::erase_if(draft.secrets.slots, isEx);
    KeyRing ring(made.vault);
    ring.merge(owner->ring());
    ASSERT_TRUE(startEpoch(*owner, std::move(draft), std::move(ring)).ok());
    exWrites(*phone, 1, last.hash, format::kEntryForget);
    EXPECT_TRUE(made.unlock()->log().isForgotten(kept));
}

TEST_F(Removed, aComputerPassesOverItsMarks) {
    removeEx();
    exWrites(*phone, 1, last.hash, format::kEntryMark);
    const auto owner = made.unlock();
    const LogContext context{made.vault, laptop.notice, owner->book(), owner->authority()};
    LogCatchUp reading(made.storage, context, laptop.computer);
    ASSERT_TRUE(reading.run({}).ok());
    EXPECT_TRUE(reading.progress().markedPacks.empty());
    const auto& notices = reading.notices();
    EXPECT_TRUE(std::any_of(notices.begin(), notices.end(),
                            [](const auto& notice) { return notice.kind == "after-removal"; }));
}

TEST_F(Removed, theRemovalIsNoRetirement) {
    const auto owner = made.unlock();
    EXPECT_EQ(computersAddedBy(*owner, ex->slot().slot), std::vector{phone->computer});
    EXPECT_EQ(computersAddedBy(*owner, owner->slot().slot), std::vector{laptop.computer});
    removeEx();
    backup(made.storage, *phone, before, 1, last.hash);
    EXPECT_EQ(made.unlock()->log().entries(phone->computer).size(), 2U);
    ASSERT_TRUE(retireComputer(*made.unlock(), phone->computer, clock()).ok());
    backup(made.storage, *phone, before, 2, made.unlock()->log().heads().at(phone->computer).hash);
    EXPECT_EQ(made.unlock()->log().entries(phone->computer).size(), 2U);
    EXPECT_TRUE(computersAddedBy(*made.unlock(), ex->slot().slot).empty()) << "retired ones add nothing";
}

TEST_F(Removed, aComputerOfWhichAllIsLostCanBeRetiredAtNothing) {
    removeEx();
    for (const auto& file : made.storage.list(format::logFolder(phone->computer)).value()) {
        ASSERT_TRUE(made.storage.remove(format::logFolder(phone->computer) + "/" + file.name).ok());
    }
    const auto owner = made.unlock();
    EXPECT_TRUE(hasNotice(*owner, "rolled-back")) << "the removal says how far the log had come";
    ASSERT_TRUE(retireComputer(*owner, phone->computer, clock(), "none").ok());
    EXPECT_FALSE(hasNotice(*made.unlock(), "rolled-back")) << "what was given up is not gone";
}

}  // namespace
}  // namespace coffer::test
