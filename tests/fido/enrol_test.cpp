// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/assertion.h"
#include "fido/fidotest.h"
#include "fido/key.h"

namespace coffer::test {
namespace {

using testing::ElementsAre;

using Enrol = FidoTest;

TEST_F(Enrol, givesTheVerifiedSecretOfANewCredential) {
    const auto key = plug();
    const auto request = enrolment();
    const auto made = enrol(request);
    ASSERT_TRUE(made) << asError(made.failure()).detail;
    EXPECT_EQ(bytesOf(made->secret),
              key->key().secretOf(made->credential, saltOf(request.input), VirtualKey::Verified::Yes));
    EXPECT_NE(bytesOf(made->secret),
              key->key().secretOf(made->credential, saltOf(request.input), VirtualKey::Verified::No));
    EXPECT_THAT(made->transports, ElementsAre("usb"));
    EXPECT_EQ(made->device.id, "key");
    EXPECT_TRUE(made->device.simulator);
}

TEST_F(Enrol, thenUnlocksWithTheSameSecretAndASignatureThatVerifies) {
    plug();
    const auto request = enrolment();
    const auto made = enrol(request);
    ASSERT_TRUE(made);
    const auto opened = unlock({stranger(), candidate(request, made->credential)});
    ASSERT_TRUE(opened) << asError(opened.failure()).detail;
    EXPECT_EQ(opened->candidate, 1U);
    EXPECT_EQ(bytesOf(opened->secret), bytesOf(made->secret));
    const auto facts = verifyAssertion(*opened->assertion, made->publicKey);
    ASSERT_TRUE(facts) << asError(facts.failure()).detail;
    EXPECT_FALSE(counterWentBack(made->portrait.signCount, facts->signCount));
}

TEST_F(Enrol, makesDiscoverableCredentialsThatAreNotListedWithoutTheirId) {
    const auto key = plug();
    const auto made = enrol(enrolment());
    ASSERT_TRUE(made);
    EXPECT_EQ(key->key().residentCount(), 1U);
    EXPECT_EQ(key->key().protectionOf(made->credential), 2);
}

TEST_F(Enrol, asksForThePinOnceAndForTwoTouches) {
    plug();
    Person person({kPin});
    ASSERT_TRUE(enrol(enrolment(), person));
    ASSERT_EQ(person.questions().size(), 1U);
    EXPECT_EQ(person.questions()[0].kind, PinQuestion::Kind::Enter);
    EXPECT_EQ(person.questions()[0].retries, 8U);
    EXPECT_FALSE(person.questions()[0].wrongBefore);
    EXPECT_EQ(person.shown(Step::Kind::Touch), 2);
}

TEST_F(Enrol, worksWithEachPinProtocolAndWithKeysOfCtap20) {
    for (const auto& protocols : std::vector<std::vector<int>>{{1}, {2}}) {
        for (const bool permissions : {true, false}) {
            FidoTest::m_transport = std::make_shared<VirtualTransport>();
            KeyModel model;
            model.pinProtocols = protocols;
            model.permissions = permissions;
            const auto key = std::make_shared<VirtualHid>(model, kPin);
            m_transport->add("key", key);
            SecurityKeys keys({m_transport});
            Person person({kPin});
            const auto request = enrolment();
            const auto made = keys.enrol(request, person, {});
            ASSERT_TRUE(made) << asError(made.failure()).detail;
            EXPECT_EQ(bytesOf(made->secret), key->key().secretOf(made->credential, saltOf(request.input),
                                                                 VirtualKey::Verified::Yes));
        }
    }
}

TEST_F(Enrol, tellsHowFarAKeyVouchesForItself) {
    using Kind = KeyModel::Attestation;
    const std::vector<std::pair<Kind, Attestation>> rows{{Kind::None, Attestation::None},
                                                         {Kind::Self, Attestation::Self},
                                                         {Kind::Certificate, Attestation::Verified}};
    const auto key = plug();
    for (const auto& [kind, expected] : rows) {
        key->key().model().attestation = kind;
        const auto made = enrol(enrolment());
        ASSERT_TRUE(made) << asError(made.failure()).detail;
        EXPECT_EQ(made->portrait.attestation, expected);
        EXPECT_EQ(made->portrait.aaguid, key->key().model().aaguid);
    }
}

TEST_F(Enrol, leavesOutAnAaguidOfZeros) {
    KeyModel model;
    model.aaguid = Bytes(16);
    plug(model);
    const auto made = enrol(enrolment());
    ASSERT_TRUE(made);
    EXPECT_FALSE(made->portrait.aaguid.has_value());
}

TEST_F(Enrol, showsWhetherTheCredentialIsBackedUp) {
    const auto key = plug();
    key->key().tamper([](Bytes& data) { data[32] |= 0x18; });
    const auto made = enrol(enrolment());
    ASSERT_TRUE(made) << asError(made.failure()).detail;
    EXPECT_TRUE(made->portrait.backupEligible);
    EXPECT_TRUE(made->portrait.backedUp);
    EXPECT_FALSE(made->portrait.thisComputerOnly);
}

TEST_F(Enrol, goesWithoutRoomForDiscoverableCredentials) {
    for (const bool tells : {true, false}) {
        KeyModel model;
        model.storeSize = 0;
        model.permissions = tells;  // keys of CTAP 2.0 do not say how much room is left
        const std::string id = tells ? "tells" : "does not tell";
        const auto key = plug(model, kPin, id);
        auto request = enrolment();
        request.device = id;
        const auto made = enrol(request);
        ASSERT_TRUE(made) << asError(made.failure()).detail;
        EXPECT_EQ(key->key().residentCount(), 0U);
        EXPECT_EQ(key->key().timesAsked(kMakeCredential), tells ? 1 : 2);
    }
}

TEST_F(Enrol, offersToSetAPinWhereThereIsNone) {
    const auto key = plug({}, std::nullopt);
    Person person({"27182"});
    const auto made = enrol(enrolment(), person);
    ASSERT_TRUE(made) << asError(made.failure()).detail;
    ASSERT_EQ(person.questions().size(), 1U);
    EXPECT_EQ(person.questions()[0].kind, PinQuestion::Kind::Set);
    EXPECT_EQ(person.questions()[0].shortest, 4U);
    EXPECT_TRUE(key->key().pin().isSet());
}

TEST_F(Enrol, givesANewPinToAKeyThatInsists) {
    KeyModel model;
    model.mustChangePin = true;
    const auto key = plug(model);
    Person person({kPin, kPin, "27182"});  // the same one again is not taken
    const auto made = enrol(enrolment(), person);
    ASSERT_TRUE(made) << asError(made.failure()).detail;
    ASSERT_EQ(person.questions().size(), 3U);
    EXPECT_EQ(person.questions()[0].kind, PinQuestion::Kind::Enter);
    EXPECT_EQ(person.questions()[1].kind, PinQuestion::Kind::Change);
    EXPECT_EQ(person.questions()[2].kind, PinQuestion::Kind::Change);
    EXPECT_TRUE(person.questions()[2].wrongBefore);
    EXPECT_FALSE(key->key().pin().mustChange());
}

TEST_F(Enrol, twiceOnOneKeyGivesTwoCredentials) {
    const auto key = plug();
    const auto first = enrol(enrolment());
    const auto second = enrol(enrolment());
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_NE(first->credential, second->credential);
    EXPECT_EQ(key->key().credentialCount(), 2U);
}

}  // namespace
}  // namespace coffer::test
