// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "browser/ceremonytest.h"
#include "bytes/encoding.h"
#include "crypto/hash.h"

/// How a ceremony goes: what is asked, what comes next, and how it ends.
namespace coffer {
namespace {

using testing::HasSubstr;

TEST_F(CeremonyTest, AsksForWhatAVaultNeeds) {
    auto request = enrolRequest();
    request.exclude = {Bytes(16, 1)};
    EnrolCeremony ceremony(settings(), request);
    const json begin = ceremony.describe();
    EXPECT_EQ(begin["kind"], "enrol");
    const json options = begin["request"]["publicKey"];
    EXPECT_EQ(options["rp"]["id"], "localhost");
    EXPECT_EQ(options["user"]["id"], toBase64Url(userId));
    EXPECT_EQ(options["authenticatorSelection"]["userVerification"], "required");
    EXPECT_EQ(options["excludeCredentials"][0]["id"], toBase64Url(Bytes(16, 1)));
    EXPECT_EQ(options["extensions"]["prf"]["eval"]["first"], toBase64Url(input));
    EXPECT_EQ(options["pubKeyCredParams"][0]["alg"], -7);
    EXPECT_EQ(fromBase64Url(options["challenge"].get<std::string>())->size(), 32U);
    EXPECT_EQ(options["timeout"], 60000);
}

TEST_F(CeremonyTest, EnrolsAndHandsOverWhatItLearned) {
    passkey.flags = 0x0d;
    passkey.signCount = 3;
    EnrolCeremony ceremony(settings(), enrolRequest());
    const json request = make(ceremony);
    EXPECT_EQ(request["publicKey"]["allowCredentials"][0]["id"], toBase64Url(passkey.id));
    EXPECT_EQ(request["publicKey"]["userVerification"], "required");
    passkey.flags = 0x1d;
    passkey.signCount = 4;
    browser.userHandle = userId;
    EXPECT_EQ(give(ceremony, request, browser), (json{{"next", "done"}}));
    ASSERT_TRUE(ceremony.over());
    ASSERT_FALSE(ceremony.failure());
    const Enrolment made = ceremony.take();
    EXPECT_TRUE(crypto::constantTimeEqual(made.secret.view(), passkey.secretFor(input).view()));
    EXPECT_EQ(made.credential, passkey.id);
    EXPECT_EQ(made.publicKey, passkey.publicKey());
    EXPECT_EQ(made.transports, (std::vector<std::string>{"hybrid", "internal"}));
    EXPECT_TRUE(made.portrait.backupEligible);
    EXPECT_TRUE(made.portrait.backedUp);
    EXPECT_EQ(made.portrait.signCount, 4U);
}

TEST_F(CeremonyTest, UnlocksWithWhicheverAnswers) {
    UnlockCeremony ceremony(settings(), unlockRequest());
    const json request = ceremony.describe()["request"];
    EXPECT_EQ(request["publicKey"]["allowCredentials"].size(), 2U);
    EXPECT_EQ(request["publicKey"]["allowCredentials"][1]["transports"], json::array({"usb"}));
    EXPECT_EQ(request["publicKey"]["extensions"]["prf"]["evalByCredential"].size(), 2U);
    EXPECT_EQ(give(ceremony, request, browser), (json{{"next", "done"}}));
    const Unlocking opened = ceremony.take();
    EXPECT_EQ(opened.candidate, 1U);
    EXPECT_TRUE(crypto::constantTimeEqual(opened.secret.view(), passkey.secretFor(input).view()));
    EXPECT_TRUE(verifyAssertion(*opened.assertion, passkey.publicKey()).ok());
}

TEST_F(CeremonyTest, TakesAnotherOrderAndMoreMembers) {
    browser.extra = R"(,"crossOrigin":false,"other_keys_can_be_added_here":{"a":[1,null]})";
    EnrolCeremony ceremony(settings(), enrolRequest());
    EXPECT_EQ(give(ceremony, make(ceremony), browser)["next"], "done");
}

TEST_F(CeremonyTest, TakesNoAnswerTwice) {
    EnrolCeremony ceremony(settings(), enrolRequest());
    const json request = ceremony.describe()["request"];
    ASSERT_EQ(give(ceremony, request, browser)["next"], "get");
    expectRefused(ceremony, give(ceremony, request, browser), "another type");

    // The same type, after a try that came to nothing: its challenge is spent.
    UnlockCeremony unlock(settings(), unlockRequest());
    const json first = unlock.describe()["request"];
    SoftBrowser without = browser;
    without.secret = false;
    ASSERT_EQ(give(unlock, first, without)["next"], "again");
    expectRefused(unlock, give(unlock, first, browser), "challenge");
}

TEST_F(CeremonyTest, OnlyTheNewestRequestCounts) {
    UnlockCeremony ceremony(settings(), unlockRequest());
    const json first = ceremony.describe()["request"];
    const json second = ceremony.request();
    EXPECT_NE(first["publicKey"]["challenge"], second["publicKey"]["challenge"]);
    expectRefused(ceremony, give(ceremony, first, browser), "challenge");
}

TEST_F(CeremonyTest, AsksAgainAfterAnAnswerTooLate) {
    UnlockCeremony ceremony(settings(), unlockRequest());
    const json request = ceremony.describe()["request"];
    now += kLife;
    const json next = give(ceremony, request, browser);
    EXPECT_EQ(next["next"], "again");
    EXPECT_EQ(next["trouble"], "timed-out");
    now += kLife - std::chrono::milliseconds(1);
    EXPECT_EQ(give(ceremony, next["request"], browser)["next"], "done");
}

TEST_F(CeremonyTest, CountsMembersThatComeTwiceAsNoAnswer) {
    for (const auto* extra : {R"(,"type":"webauthn.create")", R"(,"origin":"http://localhost:4711")",
                              R"(,"more":{"a":1,"a":1})", R"(,"crossOrigin":"false")"}) {
        browser.extra = extra;
        EnrolCeremony ceremony(settings(), enrolRequest());
        const json next = give(ceremony, ceremony.describe()["request"], browser);
        EXPECT_EQ(next["trouble"], "broken") << extra;
        EXPECT_FALSE(ceremony.over());
    }
}

TEST_F(CeremonyTest, StartsOverWhereThereIsNoSecret) {
    EnrolCeremony ceremony(settings(), enrolRequest());
    SoftBrowser without = browser;
    without.secret = false;
    json next = give(ceremony, ceremony.describe()["request"], without);
    EXPECT_EQ(next["trouble"], "unsupported");
    EXPECT_EQ(next["request"]["call"], "create");

    // It promised one when it was made and gives none when it is asked.
    next = give(ceremony, next["request"], browser);
    ASSERT_EQ(next["next"], "get");
    next = give(ceremony, next["request"], without);
    EXPECT_EQ(next["trouble"], "unsupported");
    EXPECT_EQ(next["request"]["call"], "create");
    EXPECT_FALSE(ceremony.over());
}

TEST_F(CeremonyTest, GoesOnWithASecretThatComesOnlyWhenAsked) {
    EnrolCeremony ceremony(settings(), enrolRequest());
    auto answer = browser.answer(ceremony.describe()["request"], passkey);
    const json next = ceremony.answer(answer.message, {});
    ASSERT_EQ(next["next"], "get");
    EXPECT_EQ(give(ceremony, next["request"], browser)["next"], "done");
}

TEST_F(CeremonyTest, RefusesTwoDifferentSecrets) {
    EnrolCeremony ceremony(settings(), enrolRequest());
    auto answer = browser.answer(make(ceremony), passkey);
    const json next = ceremony.answer(answer.message, SecretBytes(32));
    EXPECT_EQ(next, (json{{"next", "end"}, {"trouble", "different-secret"}}));
    EXPECT_EQ(ceremony.failure()->fault, Fault::DifferentSecret);
}

TEST_F(CeremonyTest, CountsWhatIsMissingAsNoAnswer) {
    for (const auto* member : {"id", "clientDataJSON", "authenticatorData", "signature"}) {
        for (const json& instead : {json(), json(5), json("+"), json::array({1})}) {
            UnlockCeremony ceremony(settings(), unlockRequest());
            auto answer = browser.answer(ceremony.describe()["request"], passkey);
            answer.message[member] = instead;
            EXPECT_EQ(ceremony.answer(answer.message, {})["trouble"], "broken") << member << instead;
        }
    }
}

TEST_F(CeremonyTest, KeepsTheKindOfABrowsersError) {
    const std::vector<std::pair<std::string, std::string>> creating{
        {"NotAllowedError", "not-allowed"},      {"InvalidStateError", "already-enrolled"},
        {"ConstraintError", "unsupported"},      {"NotSupportedError", "unsupported"},
        {"SecurityError", "unsupported"},        {"AbortError", "not-allowed"},
        {"<script>alert(1)</script>", "broken"}, {"", "broken"}};
    EnrolCeremony ceremony(settings(), enrolRequest());
    for (const auto& [name, trouble] : creating) {
        const json next = ceremony.trouble(name);
        EXPECT_EQ(next["trouble"], trouble) << name;
        EXPECT_EQ(next["next"], "again");
    }
    UnlockCeremony unlock(settings(), unlockRequest());
    EXPECT_EQ(unlock.trouble("InvalidStateError")["trouble"], "not-allowed");
}

TEST_F(CeremonyTest, EndsWithTheLastTroubleWhereThePersonGaveUp) {
    UnlockCeremony givenUp(settings(), unlockRequest());
    static_cast<void>(givenUp.trouble("NotAllowedError"));
    givenUp.end({Fault::Cancelled});
    EXPECT_EQ(givenUp.failure()->fault, Fault::NotAllowed);
    UnlockCeremony ceremony(settings(), unlockRequest());
    static_cast<void>(ceremony.trouble("NotAllowedError"));
    ceremony.end({Fault::TimedOut});
    EXPECT_EQ(ceremony.failure()->fault, Fault::TimedOut);
    ceremony.end({Fault::Cancelled});
    EXPECT_EQ(ceremony.failure()->fault, Fault::TimedOut);
    UnlockCeremony untroubled(settings(), unlockRequest());
    EXPECT_EQ(untroubled.stop()["trouble"], "cancelled");
}

// A browser that is killed reports an operation that is not supported before it is gone.
TEST_F(CeremonyTest, APageThatIsGoneIsGoneWhateverItsLastTrouble) {
    UnlockCeremony ceremony(settings(), unlockRequest());
    static_cast<void>(ceremony.trouble("NotSupportedError"));
    ceremony.end({Fault::Gone, {}, "the page was closed"});
    EXPECT_EQ(ceremony.failure()->fault, Fault::Gone);
    EXPECT_EQ(ceremony.failure()->detail, "the page was closed, after: NotSupportedError");
}

TEST_F(CeremonyTest, ForgetsATroubleThatWasOvercome) {
    EnrolCeremony ceremony(settings(), enrolRequest());
    const json next = ceremony.trouble("NotAllowedError");
    ASSERT_EQ(give(ceremony, next["request"], browser)["next"], "get");
    ceremony.end({Fault::Cancelled});
    EXPECT_EQ(ceremony.failure()->fault, Fault::Cancelled);
}

}  // namespace
}  // namespace coffer
