// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "browser/ceremonytest.h"
#include "bytes/encoding.h"
#include "crypto/hash.h"

/// What a relying party has to check (WebAuthn Level 3, sections 7.1 and 7.2), one rule a test.
namespace coffer {
namespace {

using testing::HasSubstr;

TEST_F(CeremonyTest, RefusesTheOtherType) {
    browser.type = "webauthn.get";
    expectMadeRefused(browser, "another type");
    browser.type = "webauthn.create";
    expectAskedRefused(browser, "another type");
    browser.type = "payment.get";
    expectAskedRefused(browser, "another type");
}

TEST_F(CeremonyTest, RefusesAnotherOrigin) {
    for (const auto* origin : {"http://localhost:4712", "https://localhost:4711", "http://localhost",
                               "http://127.0.0.1:4711", "http://LOCALHOST:4711", "http://localhost:4711/"}) {
        browser.origin = origin;
        expectMadeRefused(browser, "another origin");
        expectAskedRefused(browser, "another origin");
    }
}

TEST_F(CeremonyTest, RefusesFrames) {
    for (const auto* extra : {R"(,"crossOrigin":true)", R"(,"topOrigin":"http://localhost:4711")"}) {
        browser.extra = extra;
        expectMadeRefused(browser, "another origin");
        expectAskedRefused(browser, "another origin");
    }
}

TEST_F(CeremonyTest, RefusesAnotherChallenge) {
    browser.challenge = toBase64Url(Bytes(32, 1));
    expectMadeRefused(browser, "another one");
    browser.challenge = "";
    expectAskedRefused(browser, "another one");
}

TEST_F(CeremonyTest, RefusesAnotherRelyingParty) {
    passkey.relyingParty = "example.org";
    expectMadeRefused(browser, "");
    expectAskedRefused(browser, "another relying party");
}

TEST_F(CeremonyTest, RefusesWhereNobodyWasPresentOrVerified) {
    passkey.flags = 0x04;
    expectMadeRefused(browser, "");
    expectAskedRefused(browser, "without a touch");
    passkey.flags = 0x01;
    expectMadeRefused(browser, "");
    expectAskedRefused(browser, "without PIN");
}

TEST_F(CeremonyTest, RefusesABackupThatCannotBe) {
    passkey.flags = 0x15;
    expectMadeRefused(browser, "");
    expectAskedRefused(browser, "cannot be");
}

TEST_F(CeremonyTest, RefusesAPasskeyThatTurnsIntoOneThatSyncs) {
    EnrolCeremony ceremony(settings(), enrolRequest());
    const json request = make(ceremony);
    passkey.flags = 0x0d;
    expectRefused(ceremony, give(ceremony, request, browser), "backed up");
}

TEST_F(CeremonyTest, RefusesAWrongSignature) {
    EnrolCeremony ceremony(settings(), enrolRequest());
    const json request = make(ceremony);
    passkey.bogusSignature = true;
    expectRefused(ceremony, give(ceremony, request, browser), "");
}

TEST_F(CeremonyTest, RefusesAnotherPasskeysSignature) {
    EnrolCeremony ceremony(settings(), enrolRequest());
    const json request = make(ceremony);
    const Bytes id = passkey.id;
    passkey = SoftPasskey();
    passkey.id = id;
    expectRefused(ceremony, give(ceremony, request, browser), "");
}

TEST_F(CeremonyTest, RefusesACredentialThatWasNotAsked) {
    browser.id = Bytes(32, 3);
    expectMadeRefused(browser, "another credential");
    expectAskedRefused(browser, "another credential");
    browser.id.reset();
    EnrolCeremony ceremony(settings(), enrolRequest());
    const json request = make(ceremony);
    browser.id = Bytes(32, 3);
    expectRefused(ceremony, give(ceremony, request, browser), "another credential");
}

TEST_F(CeremonyTest, RefusesAnotherUserHandle) {
    EnrolCeremony ceremony(settings(), enrolRequest());
    const json request = make(ceremony);
    browser.userHandle = Bytes(32, 8);
    expectRefused(ceremony, give(ceremony, request, browser), "user handle");
}

TEST_F(CeremonyTest, TakesCredentialIdsOfAtMost1023Bytes) {
    passkey.id = Bytes(1023, 5);
    EnrolCeremony ceremony(settings(), enrolRequest());
    EXPECT_EQ(give(ceremony, make(ceremony), browser)["next"], "done");
    passkey.id = Bytes(1024, 5);
    EnrolCeremony longer(settings(), enrolRequest());
    const json next = give(longer, longer.describe()["request"], browser);
    EXPECT_THAT(next["trouble"], testing::AnyOf("broken", "refused"));
}

TEST_F(CeremonyTest, TakesOnlyAlgorithmsThatItAskedFor) {
    passkey.algorithm = -47;  // ES256K
    EnrolCeremony ceremony(settings(), enrolRequest());
    EXPECT_NE(give(ceremony, ceremony.describe()["request"], browser)["next"], "get");
}

TEST_F(CeremonyTest, TakesNoCredentialTwice) {
    auto request = enrolRequest();
    request.exclude = {passkey.id};
    EnrolCeremony ceremony(settings(), request);
    const json next = give(ceremony, ceremony.describe()["request"], browser);
    EXPECT_EQ(next["next"], "again");
    EXPECT_EQ(next["trouble"], "already-enrolled");
}

}  // namespace
}  // namespace coffer
