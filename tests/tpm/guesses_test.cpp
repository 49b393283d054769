// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong PINs: what they cost, how they are told, and how a lockout ends.
#include <gmock/gmock.h>

#include <chrono>
#include <thread>

#include "tpm/ceremonies.h"
#include "tpm/pinauthorization.h"
#include "tpm/sealedstate.h"
#include "tpm/storagekey.h"

namespace coffer {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

struct TpmGuesses : testing::Test {
    test::SoftwareTpm software;
    test::Slot slot = test::enrolled(software.tcti());
};

TEST_F(TpmGuesses, thePersonIsAskedAgainWithTheTriesThatAreLeft) {
    test::ScriptedDialogue dialogue({test::kWrongPin, "another", test::kPin});
    EXPECT_TRUE(test::opens(test::unlocked(software.tcti(), slot.state, dialogue), slot.secret));
    ASSERT_EQ(dialogue.questions.size(), 3U);
    EXPECT_EQ(dialogue.questions[0].retries, 3U);
    EXPECT_EQ(dialogue.questions[1].retries, 2U);
    EXPECT_EQ(dialogue.questions[2].retries, 1U) << "the last try has to be announced";
    EXPECT_FALSE(dialogue.questions[0].wrongBefore);
    EXPECT_TRUE(dialogue.questions[1].wrongBefore);
    EXPECT_EQ(software.wrongAnswers(), 2U);
}

TEST_F(TpmGuesses, oneWrongAnswerCostsOneTry) {
    const auto unlocking = test::unlocked(software.tcti(), slot.state, test::kWrongPin);
    ASSERT_FALSE(unlocking.ok());
    EXPECT_EQ(unlocking.failure().fault, Fault::PinWrong);
    EXPECT_EQ(unlocking.failure().retries, 2U);
    EXPECT_EQ(software.wrongAnswers(), 1U);
    EXPECT_THAT(software.loaded(), IsEmpty());
}

TEST_F(TpmGuesses, whatCannotBeAPinCostsNone) {
    test::ScriptedDialogue dialogue({"", "\xff", test::kPin});
    EXPECT_TRUE(test::opens(test::unlocked(software.tcti(), slot.state, dialogue), slot.secret));
    EXPECT_EQ(dialogue.questions.size(), 3U);
    EXPECT_EQ(software.wrongAnswers(), 0U);
}

TEST_F(TpmGuesses, tooManyLockTheTpmAndTimeUnlocksIt) {
    software.setLimits(3, 2);
    test::ScriptedDialogue guesser({"111111", "222222", "333333", test::kPin});
    const auto locked = test::unlocked(software.tcti(), slot.state, guesser);
    ASSERT_FALSE(locked.ok());
    EXPECT_EQ(locked.failure().fault, Fault::LockedOut);
    EXPECT_THAT(locked.failure().detail, HasSubstr("one wrong PIN every 2 seconds"));
    EXPECT_EQ(guesser.questions.size(), 3U) << "asked although every answer would be refused";

    test::ScriptedDialogue owner({test::kPin});
    EXPECT_EQ(test::unlocked(software.tcti(), slot.state, owner).failure().fault, Fault::LockedOut);
    EXPECT_EQ(TpmAuthenticator(software.tcti()).enrol({}, owner, {}).failure().fault, Fault::LockedOut);
    EXPECT_THAT(owner.questions, IsEmpty());
    EXPECT_THAT(software.loaded(), IsEmpty());

    std::this_thread::sleep_for(std::chrono::milliseconds(2500));
    EXPECT_TRUE(test::opens(test::unlocked(software.tcti(), slot.state, owner), slot.secret));
    ASSERT_EQ(owner.questions.size(), 1U);
    EXPECT_LT(*owner.questions[0].retries, 3U);
}

/// The TPM's own refusal, as when another program uses up the tries while the person types.
TEST_F(TpmGuesses, aLockedTpmRefusesAlsoTheRightPin) {
    const auto state = tpm::decodeState(slot.state);
    const auto wrong = tpm::pinAuthorization(state->salt, test::pinOf(test::kWrongPin));
    const auto right = tpm::pinAuthorization(state->salt, test::pinOf(test::kPin));
    {
        auto connection = tpm::TpmConnection::open(software.tcti(), {});
        auto key = tpm::StorageKey::derive(*connection);
        for (int i = 0; i < 3; ++i) {
            EXPECT_EQ(key->unseal(state->blobs, wrong).failure().fault, Fault::PinWrong);
        }
        EXPECT_EQ(key->unseal(state->blobs, right).failure().fault, Fault::LockedOut);
        EXPECT_TRUE(key->canLoad(state->blobs).ok()) << "what needs no PIN goes on";
    }
    EXPECT_THAT(test::unlocked(software.tcti(), slot.state).failure().detail,
                HasSubstr("one wrong PIN every 16 minutes 40 seconds"));
}

TEST_F(TpmGuesses, withTwoSlotsTheTriesToldAreAnswers) {
    const auto second = test::enrolled(software.tcti(), "second PIN");
    const auto request = test::requestFor({slot.state, second.state});
    test::ScriptedDialogue dialogue({"neither of both"});
    const auto unlocking = TpmAuthenticator(software.tcti()).unlock(request, dialogue, {});
    ASSERT_FALSE(unlocking.ok());
    EXPECT_EQ(unlocking.failure().fault, Fault::PinWrong);
    ASSERT_EQ(dialogue.questions.size(), 2U);
    EXPECT_EQ(dialogue.questions[0].retries, 2U) << "three tries are two answers, the last for one slot only";
    EXPECT_EQ(dialogue.questions[1].retries, 1U);
    EXPECT_EQ(unlocking.failure().retries, 1U);
    EXPECT_EQ(software.wrongAnswers(), 2U);
    test::ScriptedDialogue last({"neither of both"});
    EXPECT_EQ(TpmAuthenticator(software.tcti()).unlock(request, last, {}).failure().fault, Fault::LockedOut);
    EXPECT_EQ(last.questions.size(), 1U);
}

TEST_F(TpmGuesses, aTpmThatLimitsNothingIsNotUsed) {
    software.setLimits(3, 0);
    test::ScriptedDialogue dialogue({test::kPin});
    EXPECT_EQ(TpmAuthenticator(software.tcti()).enrol({}, dialogue, {}).failure().fault, Fault::Unsupported);
    EXPECT_THAT(dialogue.questions, IsEmpty());
}

}  // namespace
}  // namespace coffer
