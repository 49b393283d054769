// SPDX-License-Identifier: GPL-3.0-or-later
// Enrolling and unlocking, as they should go, and as people stop them.
#include <gmock/gmock.h>

#include "support/childprocess.h"
#include "tpm/ceremonies.h"

namespace coffer {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

struct TpmCeremony : testing::Test {
    test::SoftwareTpm tpm;
    TpmAuthenticator authenticator{tpm.tcti()};
};

TEST_F(TpmCeremony, isFoundWithItsMakerAndNothingIsUsedUp) {
    EXPECT_EQ(authenticator.method(), "tpm");
    const auto devices = authenticator.discover();
    ASSERT_TRUE(devices.ok()) << asError(devices.failure()).detail;
    ASSERT_EQ(devices->size(), 1U);
    EXPECT_THAT(devices->front().name, StartsWith("TPM 2.0 by IBM"));
    EXPECT_EQ(devices->front().id, tpm.tcti());
    EXPECT_TRUE(devices->front().simulator);
    EXPECT_THAT(tpm.loaded(), IsEmpty());
}

TEST_F(TpmCeremony, opensWithThePinItWasEnrolledWith) {
    test::ScriptedDialogue asked({test::kPin});
    const auto enrolment = authenticator.enrol({}, asked, {});
    ASSERT_TRUE(enrolment.ok()) << asError(enrolment.failure()).detail;
    EXPECT_EQ(enrolment->secret.size(), 32U);
    EXPECT_TRUE(enrolment->portrait.thisComputerOnly);
    EXPECT_THAT(enrolment->credential, IsEmpty());
    EXPECT_THAT(enrolment->publicKey, IsEmpty());
    EXPECT_EQ(enrolment->device.id, tpm.tcti());
    ASSERT_EQ(asked.questions.size(), 1U);
    EXPECT_EQ(asked.questions[0].kind, PinQuestion::Kind::Set);
    EXPECT_EQ(asked.questions[0].shortest, TpmAuthenticator::kShortestPin);

    test::ScriptedDialogue dialogue({test::kPin});
    const auto unlocking = test::unlocked(tpm.tcti(), enrolment->state, dialogue);
    EXPECT_TRUE(test::opens(unlocking, enrolment->secret));
    ASSERT_EQ(dialogue.questions.size(), 1U);
    EXPECT_EQ(dialogue.questions[0].kind, PinQuestion::Kind::Enter);
    EXPECT_EQ(dialogue.questions[0].retries, 3U) << "swtpm allows three";
    EXPECT_FALSE(dialogue.questions[0].wrongBefore);
    EXPECT_EQ(tpm.wrongAnswers(), 0U);
    EXPECT_THAT(tpm.loaded(), IsEmpty());
}

TEST_F(TpmCeremony, opensInAnotherProcess) {
    const auto slot = test::enrolled(tpm.tcti());
    EXPECT_EQ(test::runInChild([&] {
                  const auto result = test::opens(test::unlocked(tpm.tcti(), slot.state), slot.secret);
                  return std::string(result.message());
              }),
              "");
}

TEST_F(TpmCeremony, opensAfterAPowerCut) {
    const auto slot = test::enrolled(tpm.tcti());
    tpm.stop();
    tpm.start();
    EXPECT_TRUE(test::opens(test::unlocked(tpm.tcti(), slot.state), slot.secret));
}

TEST_F(TpmCeremony, everyEnrolmentHasASecretOfItsOwn) {
    const auto first = test::enrolled(tpm.tcti()), second = test::enrolled(tpm.tcti());
    EXPECT_FALSE(test::same(first.secret, second.secret));
    EXPECT_NE(first.state, second.state);
}

TEST_F(TpmCeremony, ofTwoSlotsTheOneOfThePinOpens) {
    const auto first = test::enrolled(tpm.tcti(), "first PIN"),
               second = test::enrolled(tpm.tcti(), "second PIN");
    const auto request = test::requestFor({first.state, second.state});
    test::ScriptedDialogue knowsFirst({"first PIN"}), knowsSecond({"second PIN"});
    const auto one = authenticator.unlock(request, knowsFirst, {});
    EXPECT_TRUE(test::opens(one, first.secret));
    EXPECT_EQ(one->candidate, 0U);
    const auto two = authenticator.unlock(request, knowsSecond, {});
    EXPECT_TRUE(test::opens(two, second.secret));
    EXPECT_EQ(two->candidate, 1U);
    EXPECT_EQ(knowsSecond.questions.size(), 1U) << "one answer is tried on both";
    EXPECT_EQ(tpm.wrongAnswers(), 1U);
}

TEST_F(TpmCeremony, slotsOfOtherTpmsAndDamagedOnesAreSkipped) {
    const test::SoftwareTpm other;
    const auto foreign = test::enrolled(other.tcti()), own = test::enrolled(tpm.tcti());
    test::ScriptedDialogue dialogue({test::kPin});
    const auto unlocking =
        authenticator.unlock(test::requestFor({foreign.state, Bytes{0xA0}, own.state}), dialogue, {});
    EXPECT_TRUE(test::opens(unlocking, own.secret));
    EXPECT_EQ(unlocking->candidate, 2U);
    EXPECT_EQ(tpm.wrongAnswers(), 0U);
}

TEST_F(TpmCeremony, aComposedPinIsTheSameAsADecomposedOne) {
    const auto slot = test::enrolled(tpm.tcti(), "Sch\u00fcrze");
    EXPECT_TRUE(test::opens(test::unlocked(tpm.tcti(), slot.state, "Schu\u0308rze"), slot.secret));
}

TEST_F(TpmCeremony, aNewPinThatIsTooShortIsRefused) {
    for (const std::string pin :
         {"", "12345", "\u00e9\u00e9\u00e9\u00e9\u00e9", "\xff\xfe\xfd\xfc\xfb\xfa"}) {
        test::ScriptedDialogue dialogue({pin});
        const auto enrolment = authenticator.enrol({}, dialogue, {});
        ASSERT_FALSE(enrolment.ok());
        EXPECT_EQ(enrolment.failure().fault, Fault::PinPolicy) << pin;
    }
}

TEST_F(TpmCeremony, endsWhereThePersonGivesNoPin) {
    test::ScriptedDialogue silent;
    EXPECT_EQ(authenticator.enrol({}, silent, {}).failure().fault, Fault::Cancelled);
    const auto slot = test::enrolled(tpm.tcti());
    EXPECT_EQ(test::unlocked(tpm.tcti(), slot.state, silent).failure().fault, Fault::Cancelled);
    EXPECT_THAT(tpm.loaded(), IsEmpty());
}

TEST_F(TpmCeremony, endsWhenAskedTo) {
    const auto slot = test::enrolled(tpm.tcti());
    std::stop_source before;
    before.request_stop();
    test::ScriptedDialogue unasked({test::kPin});
    EXPECT_EQ(authenticator.enrol({}, unasked, before.get_token()).failure().fault, Fault::Cancelled);
    EXPECT_EQ(
        authenticator.unlock(test::requestFor({slot.state}), unasked, before.get_token()).failure().fault,
        Fault::Cancelled);
    EXPECT_THAT(unasked.questions, IsEmpty());

    std::stop_source meanwhile;
    test::ScriptedDialogue dialogue({test::kWrongPin});
    dialogue.whenAsked = [&] { meanwhile.request_stop(); };
    EXPECT_EQ(
        authenticator.unlock(test::requestFor({slot.state}), dialogue, meanwhile.get_token()).failure().fault,
        Fault::Cancelled);
    EXPECT_EQ(tpm.wrongAnswers(), 0U) << "the answer was tried all the same";
    EXPECT_THAT(tpm.loaded(), IsEmpty());
}

TEST_F(TpmCeremony, aDeviceThatIsNotThisTpmIsNotFound) {
    test::ScriptedDialogue dialogue({test::kPin});
    EnrolRequest request;
    request.device = "device:/dev/tpmrm7";
    EXPECT_EQ(authenticator.enrol(request, dialogue, {}).failure().fault, Fault::NoneFound);
    request.device = tpm.tcti();
    EXPECT_TRUE(authenticator.enrol(request, dialogue, {}).ok());
}

TEST_F(TpmCeremony, aTpmThatIsNotThereIsNoFailureUntilItIsNeeded) {
    const auto slot = test::enrolled(tpm.tcti());
    tpm.stop();
    const auto devices = authenticator.discover();
    ASSERT_TRUE(devices.ok());
    EXPECT_THAT(*devices, IsEmpty());
    test::ScriptedDialogue dialogue({test::kPin});
    EXPECT_EQ(authenticator.enrol({}, dialogue, {}).failure().fault, Fault::NoneFound);
    EXPECT_EQ(test::unlocked(tpm.tcti(), slot.state, dialogue).failure().fault, Fault::NoneFound);
    EXPECT_THAT(dialogue.questions, IsEmpty());
}

TEST_F(TpmCeremony, aClearedTpmIsGoneAndNoTryIsSpent) {
    const auto slot = test::enrolled(tpm.tcti());
    (void)tpm.tool("tpm2_clear -c p");
    test::ScriptedDialogue dialogue({test::kPin});
    const auto unlocking = test::unlocked(tpm.tcti(), slot.state, dialogue);
    ASSERT_FALSE(unlocking.ok());
    EXPECT_EQ(unlocking.failure().fault, Fault::Gone);
    EXPECT_THAT(unlocking.failure().detail, HasSubstr("was cleared since"));
    EXPECT_THAT(dialogue.questions, IsEmpty()) << "no PIN can help";
    const auto again = test::enrolled(tpm.tcti());
    EXPECT_TRUE(test::opens(test::unlocked(tpm.tcti(), again.state), again.secret));
}

TEST_F(TpmCeremony, anotherTpmIsGone) {
    const auto slot = test::enrolled(tpm.tcti());
    const test::SoftwareTpm other;
    EXPECT_EQ(test::unlocked(other.tcti(), slot.state).failure().fault, Fault::Gone);
}

TEST_F(TpmCeremony, anOwnerPasswordIsExplained) {
    (void)tpm.tool("tpm2_changeauth -c owner windows");
    test::ScriptedDialogue dialogue({test::kPin});
    const auto enrolment = authenticator.enrol({}, dialogue, {});
    ASSERT_FALSE(enrolment.ok());
    EXPECT_EQ(enrolment.failure().fault, Fault::NoPermission);
    EXPECT_THAT(enrolment.failure().detail, HasSubstr("owner hierarchy has a password"));
}

/// Nothing is said on stderr, whatever goes wrong: the library's log may hold secrets.
TEST_F(TpmCeremony, nothingIsLogged) {
    const auto slot = test::enrolled(tpm.tcti());
    testing::internal::CaptureStderr();
    EXPECT_EQ(test::unlocked(tpm.tcti(), slot.state, test::kWrongPin).failure().fault, Fault::PinWrong);
    tpm.stop();
    EXPECT_EQ(test::unlocked(tpm.tcti(), slot.state).failure().fault, Fault::NoneFound);
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

}  // namespace
}  // namespace coffer
