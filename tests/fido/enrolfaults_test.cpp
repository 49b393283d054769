// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/fidotest.h"

namespace coffer::test {
namespace {

using testing::HasSubstr;

using EnrolFaults = FidoTest;

TEST_F(EnrolFaults, oneKeyIsNotEnrolledTwice) {
    const auto key = plug();
    const auto first = enrol(enrolment());
    ASSERT_TRUE(first);
    EXPECT_EQ(faultOf(enrol(enrolment({random(64), first->credential}))), "already-enrolled");
    EXPECT_EQ(key->key().credentialCount(), 1U);
}

TEST_F(EnrolFaults, oneKeyIsNotEnrolledTwiceHoweverLongTheList) {
    for (const bool alwaysVerifies : {false, true}) {
        KeyModel model;
        model.alwaysVerifies = alwaysVerifies;
        const std::string id = alwaysVerifies ? "always" : "usual";
        const auto key = plug(model, kPin, id);
        auto request = enrolment();
        request.device = id;
        const auto first = enrol(request);
        ASSERT_TRUE(first) << asError(first.failure()).detail;
        for (int i = 0; i < 30; ++i) {
            request.exclude.push_back(random(64));
        }
        EXPECT_EQ(faultOf(enrol(request)), "none");
        request.exclude.push_back(first->credential);
        EXPECT_EQ(faultOf(enrol(request)), "already-enrolled");
        EXPECT_EQ(key->key().credentialCount(), 2U);
    }
}

TEST_F(EnrolFaults, keysWithoutTheSecretAreNotTaken) {
    KeyModel u2f;
    u2f.fido2 = false;
    KeyModel without;
    without.hmacSecret = false;
    KeyModel liar;
    liar.makesSecret = false;
    KeyModel unverifying;
    unverifying.clientPin = false;
    KeyModel otherAlgorithm;
    otherAlgorithm.algorithm = -8;
    const std::vector<std::pair<std::string, KeyModel>> rows{{"U2F", u2f},
                                                             {"hmac-secret", without},
                                                             {"hmac-secret", liar},
                                                             {"PIN", unverifying},
                                                             {"ES256", otherAlgorithm}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string id = std::to_string(i);
        plug(rows[i].second, rows[i].second.clientPin ? std::optional(kPin) : std::nullopt, id);
        auto request = enrolment();
        request.device = id;
        const auto made = enrol(request);
        EXPECT_EQ(faultOf(made), "unsupported") << i;
        EXPECT_THAT(made.failure().detail, HasSubstr(rows[i].first));
    }
}

TEST_F(EnrolFaults, aKeyThatPromisesTheSecretAndGivesNoneIsNotTaken) {
    const auto key = plug();
    Person person({kPin});
    int touches = 0;
    person.whenShown([&](const Step& step) {
        if (step.kind == Step::Kind::Touch && ++touches == 2) {
            key->key().model().makesSecret = false;
        }
    });
    const auto made = enrol(enrolment(), person);
    EXPECT_EQ(faultOf(made), "unsupported");
    EXPECT_EQ(touches, 2);
}

TEST_F(EnrolFaults, aFullKeySaysSo) {
    const auto key = plug();
    key->key().failNext(kMakeCredential, kKeyStoreFull);
    key->key().failNext(kMakeCredential, kKeyStoreFull);
    EXPECT_EQ(faultOf(enrol(enrolment())), "store-full");
}

TEST_F(EnrolFaults, cancellingThePinCancels) {
    const auto key = plug();
    Person person;
    EXPECT_EQ(faultOf(enrol(enrolment(), person)), "cancelled");
    plug({}, std::nullopt, "fresh");
    auto request = enrolment();
    request.device = "fresh";
    EXPECT_EQ(faultOf(enrol(request, person)), "cancelled");
    EXPECT_EQ(key->key().credentialCount(), 0U);
}

TEST_F(EnrolFaults, flagsThatContradictAreRefused) {
    const std::vector<std::pair<std::string, std::function<void(Bytes&)>>> rows{
        {"without a touch", [](Bytes& data) { data[32] &= 0xfe; }},
        {"without PIN", [](Bytes& data) { data[32] &= 0xfb; }},
        {"backed up", [](Bytes& data) { data[32] |= 0x10; }},
        {"another relying party", [](Bytes& data) { data[0] ^= 1; }}};
    const auto key = plug();
    for (const auto& [words, change] : rows) {
        key->key().tamper(change);
        const auto made = enrol(enrolment());
        EXPECT_EQ(faultOf(made), "refused") << words;
        EXPECT_THAT(made.failure().detail, HasSubstr(words));
    }
}

TEST_F(EnrolFaults, answersThatAreNoneAreTold) {
    const std::vector<Bytes> answers{
        {},
        {0x00},
        {0x00, 0xff},
        {0x00, 0xa0},
        {0x00, 0xa3, 0x01, 0x66, 'p'},
        {0x00, 0xa1, 0x02, 0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff},
        {0x00, 0xa3, 0x01, 0x64, 'n', 'o', 'n', 'e', 0x02, 0x41, 0x00, 0x03, 0xa0}};
    const auto key = plug();
    for (const Bytes& answer : answers) {
        key->key().replyNext(kMakeCredential, answer);
        EXPECT_EQ(faultOf(enrol(enrolment())), "broken");
    }
    EXPECT_EQ(faultOf(enrol(enrolment())), "none") << "the key goes on working";
}

}  // namespace
}  // namespace coffer::test
